import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Threshold } from '../../domain/rules.ts';
import type { BlocContext } from '../bloc-context.ts';
import type { Contest } from '../votes/collect-contests.ts';
import { baseCount } from '../votes/judge-vote.ts';

/** A threshold asks counts that are not recorded; a quorum asks who was present (spec 3.6, `counts-missing`). */
export function checkCountsRecorded(
  context: BlocContext,
  contests: ReadonlyMap<string, Contest>,
): readonly Diagnostic[] {
  const { year, rules } = context;
  const found: Diagnostic[] = [];
  const asked: (readonly [contest: string, threshold: Threshold, path: readonly (string | number)[]])[] = [];
  for (const { vote, path } of rules.awards) {
    if (vote?.threshold) asked.push([vote.contest, vote.threshold, [...path, 'vote']]);
  }
  const { leadership } = rules;
  if (leadership?.election.threshold) {
    const path = [...leadership.path, 'election'];
    if (leadership.method === 'election') asked.push(['head', leadership.election.threshold, path]);
    if (leadership.deputyMethod === 'election' && leadership.deputies > 0) {
      asked.push(['deputy', leadership.election.threshold, path]);
    }
  }
  const voted = [...contests.values()].find(({ notHeld }) => notHeld !== 'no-votes');
  const present = year.meeting?.present;
  if (rules.voting.quorum && voted && present === undefined) {
    found.push({
      code: 'counts-missing',
      at: { file: 'rules', path: ['voting', 'quorum'] },
      details: { contest: voted.contest, base: 'present', because: 'quorum' },
    });
  }
  const told = new Set<string>();
  for (const [id, { base }, path] of asked) {
    const contest = contests.get(id);
    if (!contest?.held || told.has(`${id} ${base}`)) continue;
    const unrecorded = [...contest.lastOf.values()].some(({ round }) => baseCount(context, base, round) === undefined);
    if (!unrecorded) continue;
    told.add(`${id} ${base}`);
    found.push({
      code: 'counts-missing',
      at:
        base === 'present'
          ? { file: 'rules', path: [...path, 'base'] }
          : { file: 'bloc', path: year.meeting ? ['meeting', 'contests'] : [] },
      details: { contest: id, base, because: 'threshold' },
    });
  }
  return found;
}
