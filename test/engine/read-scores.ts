import type { BlocYear } from '../../src/domain/bloc-year.ts';
import { showFraction, showPoints } from '../../src/domain/points.ts';
import type { Standing } from '../../src/domain/result.ts';
import { runBlocYear } from '../../src/engine/run-bloc-year.ts';
import type { YearInput } from './bloc-year-builder.ts';
import { makeYear, toldOf } from './make-year.ts';

/** The standings of a bloc year; fails where the year is invalid. */
export function standingsIn(year: BlocYear): readonly Standing[] {
  const { status, diagnostics, score } = runBlocYear(year, 'score');
  if (status === 'invalid') throw new Error(`invalid: ${toldOf(diagnostics)}`);
  return score?.standings ?? [];
}

export function standingsOf(input: YearInput): readonly Standing[] {
  return standingsIn(makeYear(input));
}

/** The standing of one member, `a` by default. */
export function standingOf(input: YearInput, member = 'a'): Standing {
  const found = standingsOf(input).find((standing) => standing.member.id === member);
  if (!found) throw new Error(`no standing of ${member}`);
  return found;
}

/** Ranks in a line, `=` where tied: `1 a, 2= b, 2= c, 4 d`. */
export function showRanks(input: YearInput): string {
  return standingsOf(input)
    .map(({ rank, tied, member }) => `${rank}${tied ? '=' : ''} ${member.id}`)
    .join(', ');
}

/** Final points of one leaf with its mark: `6.67`, `0 zero`, `- na`. */
export function showFinal(input: YearInput, leaf: string, member = 'a'): string {
  const points = standingOf(input, member).points.get(leaf);
  if (!points) return 'none';
  const final = points.final === undefined ? '-' : showPoints(points.final);
  return points.mark === undefined ? final : `${final} ${points.mark}`;
}

/** A member's sums in a line: `90 + 5 - 2 = 93, 93%`. */
export function showSums(input: YearInput, member = 'a'): string {
  const { base, bonus, penalty, total, percent } = standingOf(input, member);
  const parts = `${showPoints(base)} + ${showPoints(bonus)} - ${showPoints(penalty)} = ${showPoints(total)}`;
  return `${parts}, ${showFraction(percent)}%`;
}
