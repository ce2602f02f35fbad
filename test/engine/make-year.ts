import type { BlocYear } from '../../src/domain/bloc-year.ts';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { checkBasis } from '../../src/engine/check-basis.ts';
import { planClosing } from '../../src/engine/ledger/plan-closing.ts';
import { readMeaning } from '../../src/engine/lock/compare-lock.ts';
import { runBlocYear } from '../../src/engine/run-bloc-year.ts';
import { tallyContests } from '../../src/engine/tally/tally-contests.ts';
import { record } from '../record.ts';
import { buildYear, type YearInput } from './bloc-year-builder.ts';

/** Builds a bloc year for a test of the engine, and keeps on record all that comes of it. */
export function makeYear(input: YearInput): BlocYear {
  const year = buildYear(input);
  const result = runBlocYear(year, year.rules.leadership ? 'rotate' : 'propose', { years: 2 });
  const others = [runBlocYear(year, 'check'), runBlocYear(year, 'score'), runBlocYear(year, 'propose')];
  const closing = result.status === 'invalid' ? [] : planClosing(year, result);
  record(toldOf(result.diagnostics), [
    result,
    others,
    closing,
    checkBasis(year),
    tallyContests(year),
    readMeaning(year),
  ]);
  return year;
}

/** Codes, each once. */
export function toldOf(diagnostics: readonly Diagnostic[]): string {
  return [...new Set(diagnostics.map(({ code }) => code))].join(' ');
}
