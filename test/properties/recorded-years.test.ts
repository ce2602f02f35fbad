import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BlocYear } from '../../src/domain/bloc-year.ts';
import type { Goal, Result } from '../../src/domain/result.ts';
import { auditBlocYear } from '../../src/engine/audit/audit-bloc-year.ts';
import { checkBasis } from '../../src/engine/check-basis.ts';
import { findAwardTie, findRankTie } from '../../src/engine/draw/find-tie.ts';
import { planClosing } from '../../src/engine/ledger/plan-closing.ts';
import { findChanges, readMeaning } from '../../src/engine/lock/compare-lock.ts';
import { type MeaningEntries, meaningOf } from '../../src/engine/lock/meaning-entry.ts';
import { nextMembership } from '../../src/engine/next/next-members.ts';
import { runBlocYear } from '../../src/engine/run-bloc-year.ts';
import { tallyContests } from '../../src/engine/tally/tally-contests.ts';
import { compareResults } from '../../src/engine/verify/compare-results.ts';
import { publishedOf } from '../published-of.ts';
import { shortHash, showWhole } from '../record.ts';
import { drawFrom } from './random-year/draw.ts';
import { anyYear } from './random-year/draw-year.ts';
import { goalOf, type JudgedYear, judgeLoaded, loadFiles } from './random-year/judge-year.ts';
import { spoilYear } from './random-year/spoil-year.ts';
import { writeYear } from './random-year/write-year.ts';
import type { RandomYear } from './random-year/year.ts';
import { settleTies } from './settle-ties.ts';

/**
 * What came of these random years is on record, part by part: a change in the engine that changes an outcome, a reason,
 * a place in a file or a word of a problem anywhere is seen, meant or not. `THIDUA_SHOW=folder` writes the whole texts, to
 * be compared with those of an earlier commit; `--update` records what now comes of them.
 */
const drawn = fc.sample(fc.tuple(anyYear, fc.gen()), { numRuns: 40, seed: 20211203 });

/** Read before the tests, which are of what is worked out from it. */
const rows = drawn.map(([year, gen], index) => {
  const draw = drawFrom(gen);
  const load = (one: RandomYear) => loadFiles(writeYear(one), one.season);
  const mistakes = Array.from({ length: 10 }, () => {
    const { year: spoilt, mistake } = spoilYear(draw, year);
    return { mistake, spoilt: load(spoilt) };
  });
  return { index: index + 1, goal: goalOf(year), loaded: load(year), mistakes };
});

test.each(rows)('random year $index still gives what is on record', async ({ index, goal, loaded, mistakes }) => {
  const parts = new Parts();
  const { result } = judgeLoaded(loaded, goal);
  parts.add(goal, toldOf(result), result);
  if (loaded.year) {
    recordWays(parts, loaded.year, result, goal);
    if (index % 3 === 0 && result.status !== 'invalid') parts.add('audit', '', auditBlocYear(loaded.year, 3));
  }
  for (const { mistake, spoilt } of mistakes) {
    recordMistake(parts, mistake, judgeLoaded(spoilt, goal), loaded.year, result);
  }
  const name = `year-${String(index).padStart(2, '0')}`;
  const { THIDUA_SHOW: folder } = process.env;
  if (folder !== undefined) parts.write(join(folder, name));
  await expect(parts.lines).toMatchFileSnapshot(join(import.meta.dirname, 'recorded', `${name}.txt`));
});

/** Everything else that is worked out from a year that was read. */
function recordWays(parts: Parts, year: BlocYear, result: Result, furthest: Goal): void {
  for (const goal of ['check', 'score', 'propose'] as const) {
    if (goal === furthest) continue;
    const run = runBlocYear(year, goal);
    parts.add(goal, toldOf(run), run);
  }
  if (furthest === 'rotate') parts.add('rotate 3 years', '', runBlocYear(year, furthest, { years: 3 }).leadership);
  const settled = settleTies(year, result);
  const then = runBlocYear(settled, furthest);
  parts.add('settled', toldOf(then), then);
  const last = runBlocYear(settleTies(settled, then), furthest);
  parts.add('settled again', toldOf(last), last);
  parts.add('basis', '', checkBasis(year));
  parts.add('tally', '', tallyContests(year));
  parts.add('meaning', '', meaningsOf(readMeaning(year)));
  parts.add('next', '', nextMembership(year, year.units, '2022'));
  if (result.status === 'invalid') return;
  parts.add('closing', '', planClosing(year, result));
  const awards = (result.proposal?.awards ?? []).map(({ award }) => findAwardTie(year.rules, result, award.code));
  const groups = [undefined, 'tinh', 'huyen'];
  const ranks = [1, 2, 3].flatMap((rank) => groups.map((group) => findRankTie(year.rules, result, rank, group)));
  parts.add('ties', '', [awards, ranks]);
}

function recordMistake(
  parts: Parts,
  mistake: string,
  { loaded, result }: JudgedYear,
  before: BlocYear | undefined,
  was: Result,
): void {
  parts.add(mistake, toldOf(result), result);
  const after = loaded.year ?? loaded.remains;
  if (!before || !after) return;
  const lock = { bloc: before.bloc, season: before.season, states: [], meaning: meaningsOf(readMeaning(before)) };
  const locked = { ...after, lock: { ...lock, rewritten: [] } };
  parts.add(`${mistake}, locked`, '', findChanges(locked, readMeaning(locked)));
  if (result.status !== 'invalid')
    parts.add(`${mistake}, verified`, '', compareResults(publishedOf(was), publishedOf(result)));
}

function toldOf({ status, diagnostics }: Result): string {
  return [status, ...new Set(diagnostics.map(({ code }) => code))].join(' ');
}

function meaningsOf({ rules, criteria, members }: MeaningEntries) {
  return { rules: meaningOf(rules), criteria: meaningOf(criteria), members: meaningOf(members) };
}

/** Parts of an outcome: a line for each, with what can be told in a word and a hash of the whole. */
class Parts {
  readonly #texts: { readonly name: string; readonly told: string; readonly text: string }[] = [];

  add(name: string, told: string, value: unknown): void {
    this.#texts.push({ name, told, text: showWhole(value) });
  }

  get lines(): string {
    return this.#texts.map(({ name, told, text }) => `${shortHash(text)} ${name}: ${told}`.trimEnd()).join('\n');
  }

  write(folder: string): void {
    mkdirSync(folder, { recursive: true });
    for (const [index, { name, text }] of this.#texts.entries()) {
      writeFileSync(join(folder, `${index} ${name.replaceAll('/', '-')}.json`), `${text}\n`);
    }
  }
}
