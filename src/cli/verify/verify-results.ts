import { join } from 'node:path';
import { append } from '../../domain/long-lists.ts';
import type { Goal } from '../../domain/result.ts';
import { type Clause, clauseKinds, type PlainTable } from '../../domain/verification.ts';
import { compareInputs } from '../../engine/verify/compare-inputs.ts';
import { compareLocks, type LockNow } from '../../engine/verify/compare-locks.ts';
import { compareResults, countLaterSeasons } from '../../engine/verify/compare-results.ts';
import { compareTables } from '../../engine/verify/compare-tables.ts';
import type { LoadedBlocYear } from '../../files/load-bloc-year.ts';
import { type Output, readPublishedCsv, readPublishedResult, splitPlainTable } from '../../files/verify/read-output.ts';
import { printJson } from '../../report/json-text.ts';
import { allResultFiles, languageOfFiles, tableFiles } from '../../report/result-files.ts';
import { blocDocument } from '../bloc-document.ts';
import type { FoundBlocYear } from '../find-bloc-years.ts';
import type { Host } from '../host.ts';
import { type JudgedBlocYear, judgeBlocYear } from '../judge-bloc-year.ts';
import { pathWithin } from '../show-path.ts';
import { outputFolder } from '../write-results.ts';
import type { VerifiedBlocYear } from './verified-bloc-year.ts';

type WrittenGoal = Exclude<Goal, 'check'>;

/** The commands that write results, in the order in which each takes in the one before it. */
const goals: readonly WrittenGoal[] = ['score', 'propose', 'rotate'];

/** The tables, with the command that each is written by. */
const goalOfTable: Readonly<Record<string, WrittenGoal>> = {
  'scores.csv': 'score',
  'ranking.csv': 'score',
  'proposal.csv': 'propose',
  'leadership.csv': 'rotate',
};

/** Most seasons that `rotate --years` takes; more in a result are not of its making. */
const mostYears = 100;

/** Compares what stands where a bloc year's results are written with what follows from its files now. */
export function verifyResults(
  found: FoundBlocYear,
  loaded: LoadedBlocYear,
  out: string | undefined,
  { cwd }: Host,
): VerifiedBlocYear {
  const folder = outputFolder({ loaded }, out, cwd);
  const read = readPublishedResult(join(folder, 'result.json'));
  const published = typeof read === 'string' ? undefined : read.value;
  const tables = new Map<string, Output<PlainTable>>();
  for (const name of allResultFiles) {
    if (goalOfTable[name] !== undefined) tables.set(name, readPublishedCsv(join(folder, name)));
  }
  const standing = [...tables].filter(([, table]) => table !== 'missing').map(([name]) => name);
  const command = goals.find((one) => one === published?.command);
  const goal = command ?? goals.findLast((one) => standing.some((name) => goalOfTable[name] === one)) ?? 'score';
  const judgedFor = (one: WrittenGoal, years: number): JudgedBlocYear =>
    judgeBlocYear(found, loaded, one, cwd, { years: Math.min(Math.max(years, 1), mostYears) });
  const years = published && command ? 1 + countLaterSeasons(published.bloc) : seasonsIn(tables.get('leadership.csv'));
  const judged = judgedFor(goal, years);
  if (read === 'missing' && standing.length === 0) {
    return { judged, clauses: [], problems: judged.placed, failure: (words, show) => words.nothingThere(show(folder)) };
  }
  const document = documentOf(judged, goal);
  const canRecompute = judged.result.status !== 'invalid';
  const clauses: Clause[] = [];
  if (published && command) {
    const inputs = own(published.bloc, 'inputs');
    clauses.push(compareInputs(inputs, document.inputs));
    const compared = compareResults(published.bloc, document.bloc);
    append(clauses, canRecompute ? compared : compared.map(notRecomputed));
  } else {
    const reason = typeof read === 'string' ? read : 'malformed';
    clauses.push({ kind: 'inputs', outcome: 'unknown', differences: [] });
    clauses.push({ kind: 'file', name: 'result.json', outcome: 'differs', differences: [{ subject: [], reason }] });
  }
  const needed =
    command === 'score'
      ? ['scores.csv', 'ranking.csv']
      : Object.keys(goalOfTable).filter((name) => goalOfTable[name] === goal);
  for (const [name, table] of tables) {
    const writtenBy = goalOfTable[name] ?? goal;
    if (table === 'missing' && !needed.includes(name)) continue;
    const source = writtenBy === goal ? judged : judgedFor(writtenBy, seasonsIn(table));
    clauses.push(tableClause(name, table, source, writtenBy));
  }
  const order = (kind: Clause['kind']): number => clauseKinds.indexOf(kind);
  const lock = compareLocks(published ? own(published.bloc, 'lock') : undefined, lockNow(judged));
  if (lock) clauses.push(lock);
  return {
    judged,
    clauses: clauses.toSorted((a, b) => order(a.kind) - order(b.kind)),
    ...(published ? { written: { command: published.command, version: published.version } } : {}),
    problems: judged.placed,
  };
}

/** What out/result.json would hold now, read back the way the published one is. */
function documentOf(judged: JudgedBlocYear, goal: WrittenGoal) {
  const { folder, inputs } = judged.loaded;
  const json = blocDocument(judged, goal, languageOfFiles, (path) => pathWithin(folder, path));
  const bloc: unknown = JSON.parse(printJson(json));
  return { bloc, inputs: new Map([...inputs].map(([file, hash]) => [pathWithin(folder, file), hash])) };
}

/** The lock as it stands, with what the adopted files now say otherwise. */
function lockNow({ loaded, placed }: JudgedBlocYear): LockNow {
  const lock = (loaded.year ?? loaded.remains)?.lock;
  return {
    isThere: loaded.hasLock,
    ...(lock ? { lock } : {}),
    changes: placed.flatMap(({ diagnostic }) => (diagnostic.code === 'locked-changed' ? [diagnostic.details] : [])),
  };
}

function own(bloc: unknown, key: string): unknown {
  return typeof bloc === 'object' && bloc !== null && Object.hasOwn(bloc, key)
    ? (bloc as { readonly [key: string]: unknown })[key]
    : undefined;
}

function notRecomputed({ kind, name }: Clause): Clause {
  return { kind, ...(name === undefined ? {} : { name }), outcome: 'unknown', differences: [] };
}

function tableClause(name: string, table: Output<PlainTable>, judged: JudgedBlocYear, goal: WrittenGoal): Clause {
  if (typeof table === 'string') {
    return { kind: 'file', name, outcome: 'differs', differences: [{ subject: [], reason: table }] };
  }
  const { loaded, result } = judged;
  const files = loaded.year && result.status !== 'invalid' ? tableFiles(loaded.year, result, goal) : [];
  const recomputed = files.find((file) => file.name === name);
  const expected = recomputed && splitPlainTable(recomputed.text);
  return expected
    ? compareTables(name, table.value, expected)
    : { kind: 'file', name, outcome: 'unknown', differences: [] };
}

/** How many seasons a leadership table has seats for. */
function seasonsIn(table: Output<PlainTable> | undefined): number {
  if (table === undefined || typeof table === 'string') return 1;
  const column = table.value.headings.indexOf('season');
  return new Set(table.value.rows.map(({ cells }) => cells[column])).size;
}
