import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Code, Diagnostic } from '../../domain/diagnostic.ts';
import type { FileRole } from '../../domain/locator.ts';
import type { Result } from '../../domain/result.ts';
import { isError } from '../../domain/severity.ts';
import type { LoadedBlocYear } from '../../files/load-bloc-year.ts';
import type { PlacedDiagnostic } from '../../report/placed-diagnostic.ts';
import type { FoundBlocYear } from '../find-bloc-years.ts';
import { type JudgedBlocYear, judgeBlocYear } from '../judge-bloc-year.ts';
import type { Output } from './choose-outputs.ts';

/** What one output is made from. */
export interface Material {
  readonly year: BlocYear;
  readonly result: Result;
}

/** How far a bloc year could be worked out for what is to be made of it. */
export interface JudgedForOutputs {
  /** Problems of what could not be made, and warnings; places as absolute paths. */
  readonly placed: readonly PlacedDiagnostic[];
  /** Nothing for an output that the problems bar. */
  readonly materialOf: (output: Output) => Material | undefined;
}

/**
 * Each output needs only what it needs: the summary of points no votes, ballot papers neither votes nor, before the
 * units have reported, points. All else needs everything that the rules ask.
 */
export function judgeForOutputs(
  found: FoundBlocYear,
  loaded: LoadedBlocYear,
  outputs: readonly Output[],
  cwd: string,
  strict: boolean,
): JudgedForOutputs {
  const whole = judgeBlocYear(found, loaded, loaded.year?.rules.leadership ? 'rotate' : 'propose', cwd, { strict });
  const all = materialFrom(whole);
  if (all) return { placed: whole.placed, materialOf: () => all };
  const scored = judgeBlocYear(found, loaded, 'score', cwd, { strict });
  const beforeVotes = judgeBeforeVotes(found, loaded, cwd, strict);
  const materials: Partial<Record<Output, Material | undefined>> = {
    'bang-tong-hop': materialFrom(scored),
    'phieu-bau': beforeVotes.material,
  };
  // What only bars outputs that were not asked for is not told.
  const wanted = new Set(outputs);
  const placed = [...wanted].every((output) => output === 'phieu-bau')
    ? beforeVotes.placed
    : [...wanted].every((output) => output === 'bang-tong-hop')
      ? scored.placed
      : whole.placed;
  return { placed, materialOf: (output) => materials[output] };
}

function materialFrom({ loaded: { year }, result }: JudgedBlocYear): Material | undefined {
  return year && result.status !== 'invalid' ? { year, result } : undefined;
}

/** Files that say how the votes went, or that only seats hang on. */
const filesOfVotes: ReadonlySet<FileRole> = new Set<FileRole>(['votes', 'ballots', 'leadership-ledger']);

/** What is wrong before the units have reported: nothing that keeps papers from being printed. */
const notReported: ReadonlySet<Code> = new Set<Code>(['unscored', 'scorers-short', 'ruling-idle']);

/** As if nobody had voted yet; without points, where units have not reported, nothing is worked out. */
function judgeBeforeVotes(
  found: FoundBlocYear,
  loaded: LoadedBlocYear,
  cwd: string,
  strict: boolean,
): { readonly material: Material | undefined; readonly placed: readonly PlacedDiagnostic[] } {
  const year = (loaded.year ?? loaded.remains) && withoutVotes(loaded.year ?? loaded.remains);
  const diagnostics = loaded.diagnostics.filter(({ at }) => !filesOfVotes.has(at.file));
  const { year: _year, remains: _remains, ...rest } = loaded;
  const before: LoadedBlocYear = {
    ...rest,
    diagnostics,
    ...(loaded.year && year ? { year } : {}),
    ...(loaded.remains && year ? { remains: year } : {}),
  };
  const judged = judgeBlocYear(found, before, 'propose', cwd, { strict });
  const material = materialFrom(judged);
  if (material && loaded.year) return { material: { ...material, year: loaded.year }, placed: judged.placed };
  const barring = judged.placed.filter(({ diagnostic }) => (strict || isError(diagnostic)) && !isYetToCome(diagnostic));
  const blank = barring.length === 0 && loaded.year;
  return {
    material: blank ? { year: blank, result: { status: 'undecided', diagnostics: [], rulings: [] } } : undefined,
    placed: blank ? judged.placed.filter(({ diagnostic }) => !isYetToCome(diagnostic)) : judged.placed,
  };
}

function isYetToCome(diagnostic: Diagnostic): boolean {
  if (diagnostic.code !== 'file-missing') return notReported.has(diagnostic.code);
  return diagnostic.details.needed !== 'always' && diagnostic.details.needed !== 'named';
}

/** Counts stay: they say how many papers are issued. What was collected is not known before. */
function withoutVotes(year: BlocYear | undefined): BlocYear | undefined {
  if (!year) return undefined;
  const { leadershipLedger: _ledger, ...rest } = year;
  const meeting = year.meeting && {
    ...year.meeting,
    contests: year.meeting.contests.map((counts) => ({ ...counts, collected: 0, invalid: 0 })),
  };
  return { ...rest, tallies: [], papers: [], ...(meeting ? { meeting } : {}) };
}
