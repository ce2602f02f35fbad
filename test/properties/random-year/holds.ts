import fc from 'fast-check';
import { test } from 'vitest';
import { folderRuns, folderTimeout } from '../case-count.ts';
import { anyYear } from './draw-year.ts';
import { type JudgedYear, judgeYear, showAll } from './judge-year.ts';
import type { RandomYear } from './year.ts';

/** A property of years that hold together; it says itself what else must be so by `fc.pre`. */
export function holds(name: string, property: (year: RandomYear, n: number) => void): void {
  test(name, () => fc.assert(fc.property(anyYear, fc.nat(1_000_000), property), folderRuns), folderTimeout);
}

export function valid(year: RandomYear): JudgedYear {
  const judged = judgeYear(year);
  fc.pre(judged.result.status !== 'invalid');
  return judged;
}

/** What the awards came to, whatever the order in which it is told. */
export function awardsOf({ result }: JudgedYear): readonly string[] {
  return (result.proposal?.awards ?? []).map(({ award, places, vacant, provisional, winners, undecided }) =>
    showAll({
      award: award.code,
      places,
      vacant,
      provisional,
      winners: winners.map(({ member, granted, excess }) => `${member} ${granted} ${excess}`).toSorted(),
      undecided: undecided.map((open) => `${open.group} ${open.places} ${open.members.toSorted()}`).toSorted(),
    }),
  );
}

export function standingsOf({ result }: JudgedYear): readonly string[] {
  return (result.score?.standings ?? [])
    .map(({ gates: _, ...standing }) => showAll({ ...standing, member: standing.member.id }))
    .toSorted();
}
