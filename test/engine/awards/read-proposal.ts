import type { AwardDecision, Finding, Result } from '../../../src/domain/result.ts';
import { runBlocYear } from '../../../src/engine/run-bloc-year.ts';
import type { YearInput } from '../bloc-year-builder.ts';
import { makeYear } from '../make-year.ts';
import { codesOf } from '../read-problems.ts';

/** The proposal of a bloc year; fails where the year is invalid. */
export function propose(input: YearInput): Result {
  const result = runBlocYear(makeYear(input), 'propose');
  if (result.status === 'invalid') throw new Error(`invalid: ${codesOf(result.diagnostics).join(', ')}`);
  return result;
}

/** The one award, or that of the code, of a bloc year. */
export function decide(input: YearInput, code?: string): AwardDecision {
  const awards = propose(input).proposal?.awards ?? [];
  const found = code === undefined ? awards[0] : awards.find(({ award }) => award.code === code);
  if (!found) throw new Error(`no award ${code ?? ''}`);
  return found;
}

/**
 * A decision in a line: winners in order (`a`, `a+` beyond the places, `a!` by a grant, `a!(part)`), then what is open
 * (`? tie 1 of b c`), vacant places (`- 2`) and whether it is provisional.
 */
export function show({ winners, undecided, vacant, provisional }: AwardDecision): string {
  return [
    ...winners.map(({ member, excess, granted, for: part }) => {
      const mark = granted ? '!' : excess ? '+' : '';
      return `${member}${mark}${part === undefined ? '' : `(${part})`}`;
    }),
    ...undecided.map(
      ({ group, members, places, reason }) =>
        `? ${reason} ${places} of ${members.join(' ')}${group === undefined ? '' : ` in ${group}`}`,
    ),
    ...(vacant > 0 ? [`- ${vacant}`] : []),
    ...(provisional ? ['provisional'] : []),
  ].join(', ');
}

/** All awards of a bloc year in a line: `co: a; bang-khen: b c`. */
export function showAll(input: YearInput): string {
  return (propose(input).proposal?.awards ?? []).map((one) => `${one.award.code}: ${show(one)}`).join('; ');
}

/** A member's findings for one award. */
export function findingsOf({ findings }: AwardDecision, member: string): readonly Finding[] {
  return findings.find((one) => one.member === member)?.findings ?? [];
}

/** A member's finding of one kind; fails where there is none. */
export function findingOf(decision: AwardDecision, member: string, kind: Finding['kind']): Finding {
  const found = findingsOf(decision, member).find((one) => one.kind === kind);
  if (!found) throw new Error(`no finding ${kind} of ${member}`);
  return found;
}
