import { resolve } from 'node:path';
import { comparePublished } from '../../engine/verify/compare-published.ts';
import { foldText } from '../../files/csv/fold-text.ts';
import type { LoadedBlocYear } from '../../files/load-bloc-year.ts';
import { publishedHeadings, readPublishedTable } from '../../files/verify/read-published-table.ts';
import type { FoundBlocYear } from '../find-bloc-years.ts';
import { judgeBlocYear } from '../judge-bloc-year.ts';
import type { Session } from '../session.ts';
import type { VerifiedBlocYear } from './verified-bloc-year.ts';

/** Compares a ranking or proposal that somebody published with what follows from a bloc year's files. */
export async function verifyAgainst(
  found: FoundBlocYear,
  loaded: LoadedBlocYear,
  shown: string,
  { host }: Session,
): Promise<VerifiedBlocYear> {
  const file = { path: resolve(host.cwd, shown), shown };
  const { table, problems } = await readPublishedTable(file, (text) => loaded.names?.resolve(text));
  const judged = judgeBlocYear(found, loaded, table?.columns.has('award') ? 'propose' : 'score', host.cwd);
  const all = [...judged.placed, ...problems.map((one) => ({ ...one, place: { ...one.place, file: file.path } }))];
  if (!table) {
    if (problems.length > 0) return { judged, clauses: [], problems: all };
    return { judged, clauses: [], problems: all, failure: (words) => words.noTable(shown, publishedHeadings) };
  }
  const { result } = judged;
  const clause =
    loaded.year && result.status !== 'invalid'
      ? comparePublished(table, loaded.year, result, foldText, shown)
      : ({ kind: 'against', name: shown, outcome: 'unknown', differences: [] } as const);
  return { judged, clauses: [clause], problems: all };
}
