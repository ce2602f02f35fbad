import type { AuditFigures, AuditFinding, Nearest, PointsWay, VotesWay } from '../../domain/audit.ts';
import { type Decision, decideFrom } from '../decide-bloc-year.ts';
import type { AuditInput } from './audit-input.ts';
import { type Outcome, outcomesOf } from './outcome-keys.ts';
import { changePoints, pointChanges } from './point-changes.ts';
import { changeVotes, voteChanges } from './vote-changes.ts';

/**
 * How little would change each award and each seat: the fewest points, and the fewest agreeing votes, of one unit alone.
 * Found by deciding the year anew with every change that can matter, smallest first: computed, not estimated.
 */
export function nearestChange(audit: AuditInput): readonly AuditFinding[] {
  const now = outcomesOf(audit.decision);
  const kind = 'nearest-change';
  if (now.length === 0) return [{ kind, judged: false, figures: { kind: 'not-judged', reason: 'no-awards' } }];
  const input = { ...audit.input, withoutFindings: true };
  const byPoints = nearestOf(now, pointChanges(audit), absolute, (way) => decideFrom(input, changePoints(audit, way)));
  const hasVotes = [...audit.input.contests.values()].some(({ held }) => held);
  const byVotes = nearestOf(now, voteChanges(audit), absolute, (way) =>
    decideFrom({ ...input, contests: changeVotes(audit, way) }, audit.scored),
  );
  const found = now.flatMap(({ target }, index): AuditFinding[] => {
    const points = byPoints.get(index);
    const votes = byVotes.get(index);
    const figures: AuditFigures[] = [{ kind: 'nearest-points', ...(points ? { nearest: points } : {}) }];
    if (hasVotes) figures.push({ kind: 'nearest-votes', ...(votes ? { nearest: votes } : {}) });
    return figures.map((one) => ({ kind, judged: true, ...target, figures: one }));
  });
  const unjudged: AuditFinding[] = [];
  if (!hasVotes) unjudged.push({ kind, judged: false, figures: { kind: 'not-judged', reason: 'no-vote' } });
  if (!audit.decision.leadership) {
    unjudged.push({ kind, judged: false, figures: { kind: 'not-judged', reason: 'no-seats' } });
  }
  return [...found, ...unjudged];
}

function absolute({ change }: PointsWay | VotesWay): bigint {
  const exact = BigInt(change);
  return exact < 0n ? -exact : exact;
}

/** For each outcome, by its index, the ways with the smallest change that give another one. */
function nearestOf<Way extends PointsWay | VotesWay>(
  now: readonly Outcome[],
  ways: readonly Way[],
  size: (way: Way) => bigint,
  decide: (way: Way) => Decision,
): ReadonlyMap<number, Nearest<Way>> {
  const sizes = ways.map((way) => ({ way, size: size(way) }));
  sizes.sort((a, b) => (a.size < b.size ? -1 : a.size > b.size ? 1 : Number(b.way.change) - Number(a.way.change)));
  const nearest = new Map<number, Nearest<Way> & { readonly size: bigint }>();
  for (const { way, size: own } of sizes) {
    if (nearest.size === now.length && [...nearest.values()].every((one) => one.size < own)) break;
    const changed = outcomesOf(decide(way));
    for (const [index, { key }] of now.entries()) {
      const outcome = changed[index];
      if (!outcome || outcome.key === key) continue;
      const before = nearest.get(index);
      if (!before) {
        nearest.set(index, { ways: [way], becomes: outcome.members, open: outcome.open, size: own });
      } else if (before.size === own) nearest.set(index, { ...before, ways: [...before.ways, way] });
    }
  }
  return new Map([...nearest].map(([index, { size: _, ...one }]) => [index, one]));
}
