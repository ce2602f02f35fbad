import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { RulingOf } from '../../domain/ruling.ts';
import type { AwardOutcome } from '../awards/decide-award.ts';

/** `award` rulings that do not fit the equals or the pool that they pick from (spec 3.6, step 5). */
export function checkAwardRulings(
  awards: readonly AwardOutcome[],
  rulings: readonly RulingOf<'award'>[],
): readonly Diagnostic[] {
  return rulings.flatMap((ruling) => {
    const outcome = awards.find(({ award }) => award.code === ruling.award);
    if (!outcome?.voteHeld) return [];
    return outcome.award.by === 'ruling' ? checkPick(outcome, ruling) : checkAmongEquals(outcome, ruling);
  });
}

type Problem = (Diagnostic & { code: 'ruling-mismatch' })['details']['problem'];

function mismatch(
  { award, members, path }: RulingOf<'award'>,
  problem: Problem,
  candidates: readonly string[],
  places: number,
): Diagnostic {
  return {
    code: 'ruling-mismatch',
    at: { file: 'rulings', path: [...path, 'members'] },
    details: { ruling: 'award', problem, subject: award, named: members, candidates, places },
  };
}

function checkPick({ scopes }: AwardOutcome, ruling: RulingOf<'award'>): readonly Diagnostic[] {
  const pool = new Set<string>(scopes.flatMap((scope) => scope.pool.flat()));
  if (ruling.members.some((member) => !pool.has(member))) return [mismatch(ruling, 'not-in-pool', [...pool], 0)];
  for (const { pool: sets, places, grants } of scopes) {
    const left = Math.max(0, places - grants.length);
    const picked = sets.flat().filter((member) => ruling.members.includes(member));
    if (picked.length > left) return [mismatch(ruling, 'too-many', sets.flat(), left)];
  }
  return [];
}

function checkAmongEquals({ award, scopes }: AwardOutcome, ruling: RulingOf<'award'>): readonly Diagnostic[] {
  const straddled = scopes.flatMap(({ filling }) => (filling.straddling ? [filling.straddling] : []));
  if (award.atCutoff !== 'ruling' || straddled.length === 0 || ruling.members.length === 0) return [];
  const equals = new Set<string>(straddled.flatMap(({ members }) => members));
  const places = straddled.reduce((sum, one) => sum + one.places, 0);
  if (ruling.members.some((member) => !equals.has(member))) return [mismatch(ruling, 'not-tied', [...equals], places)];
  const fits = straddled.every(
    (one) => one.members.filter((member) => ruling.members.includes(member)).length === one.places,
  );
  return !fits || ruling.members.length !== places ? [mismatch(ruling, 'wrong-number', [...equals], places)] : [];
}

/** More grants than the quota has places. */
export function checkGrants(awards: readonly AwardOutcome[]): readonly Diagnostic[] {
  return awards.flatMap(({ award, scopes }) =>
    scopes.flatMap(({ grants, places, group }): Diagnostic[] => {
      const last = grants[grants.length - 1];
      if (!last || grants.length <= places) return [];
      return [
        {
          code: 'ruling-excess',
          at: { file: 'rulings', path: last.path },
          details: {
            award: award.code,
            grants: grants.length,
            quota: places,
            ...(group === undefined ? {} : { group }),
          },
        },
      ];
    }),
  );
}
