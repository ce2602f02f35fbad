import type { BlocYear } from '../../../src/domain/bloc-year.ts';
import type { PaperFacts } from '../../../src/domain/paper-facts.ts';
import type { Result } from '../../../src/domain/result.ts';
import type { Threshold } from '../../../src/domain/rules.ts';
import { runBlocYear } from '../../../src/engine/run-bloc-year.ts';
import type { PaperData, PaperName } from '../../../src/report/papers/paper-data.ts';
import { type PaperContent, paperDataOf } from '../../../src/report/papers/paper-data-of.ts';
import { buildYear, type YearInput } from '../../engine/bloc-year-builder.ts';
import { share } from '../../engine/rules-builder.ts';

/** A bloc year as a test states it, with what papers need besides the figures. */
export type PaperYearInput = YearInput & {
  readonly facts?: Partial<PaperFacts>;
  readonly name?: string;
  readonly authority?: string;
  readonly minutes?: string;
  readonly steps?: readonly { readonly step: string; readonly date: string }[];
};

function paperYear({ facts, name, authority, minutes, steps, ...input }: PaperYearInput): BlocYear {
  const year = buildYear(input);
  const meeting = year.meeting ?? { steps: [], contests: [] };
  return {
    ...year,
    ...(name === undefined ? {} : { name }),
    ...(authority === undefined ? {} : { authority }),
    ...(facts ? { paperFacts: { numbers: new Map(), tellers: [], grounds: [], recipients: [], ...facts } } : {}),
    ...(minutes === undefined && !steps && !year.meeting
      ? {}
      : { meeting: { ...meeting, ...(minutes === undefined ? {} : { minutes }), ...(steps ? { steps } : {}) } }),
  };
}

/** A paper of a bloc year that the engine has worked out as far as its rules go. */
export function paperOf<Name extends PaperName>(name: Name, input: PaperYearInput): PaperContent<Name> {
  const year = paperYear(input);
  const result = runBlocYear(year, year.rules.leadership ? 'rotate' : 'propose');
  if (result.status === 'invalid') throw new Error(JSON.stringify(result.diagnostics));
  return paperDataOf(name, year, result);
}

/** A paper of a bloc year of which nothing has been worked out. */
export function paperBeforeAll<Name extends PaperName>(name: Name, input: PaperYearInput): PaperContent<Name> {
  const nothing: Result = { status: 'undecided', diagnostics: [], rulings: [] };
  return paperDataOf(name, paperYear(input), nothing);
}

/** The rows of a paper's contests as `name agree share of outcome`. */
export function voteLines({ rounds }: PaperData['bien-ban-kiem-phieu']): readonly string[] {
  return rounds.flatMap(({ contest, rows }) => [
    contest,
    ...rows.map(({ name, agree, share: part, of, outcome }) => [name, agree, part, of, outcome].join('|')),
  ]);
}

export const texts = (remarks: readonly { readonly remark: string }[]): readonly string[] =>
  remarks.map(({ remark }) => remark);

export function threshold(text: string, base: Threshold['base'] = 'members', strict = false): Threshold {
  return { share: share(text), base, strict };
}

/** An award that a contest of its own decides, two thirds of the member units needed. */
export const flag = {
  code: 'co',
  name: 'Cờ thi đua',
  vote: { contest: 'co', threshold: threshold('2/3') },
} as const;
