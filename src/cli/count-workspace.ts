import { join } from 'node:path';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { lineageIn } from '../domain/lineage.ts';
import { keptOf } from '../domain/problem-list.ts';
import { isError } from '../domain/severity.ts';
import type { Directory, LedgerEntry, Statistics, StatisticsQuery } from '../domain/statistics.ts';
import { checkLedgerRows } from '../engine/checks/check-ledger.ts';
import { assembleStatistics } from '../engine/stats/assemble-statistics.ts';
import { AwardTally } from '../engine/stats/award-tally.ts';
import { findUnknown, unknownRows } from '../engine/stats/find-unknown.ts';
import { Revocations } from '../engine/stats/revocations.ts';
import { streamAwardLedger } from '../files/ledger-stream/stream-award-ledger.ts';
import { loadDirectory } from '../files/load-directory.ts';
import { checkLineage } from '../files/load-ledgers.ts';
import type { Boundary } from '../files/open-source.ts';
import { placeProblem } from '../files/place-problem.ts';
import { type ReadFile, readFile } from '../files/share-files.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { FindUnit } from '../files/tables/ledger-cells.ts';
import { readAwardLedger } from '../files/tables/read-award-ledger.ts';
import { readLeadershipLedger } from '../files/tables/read-leadership-ledger.ts';
import { readUnits } from '../files/tables/read-units.ts';
import type { PlacedDiagnostic } from '../report/placed-diagnostic.ts';
import { showPath } from './show-path.ts';

interface Counted {
  /** Nothing where the ledgers have errors. */
  readonly statistics?: Statistics;
  readonly problems: readonly PlacedDiagnostic[];
}

/** Counts what the ledgers of a workspace say: row by row where they are plain, else with all that is wrong with them. */
export function countWorkspace(workspace: string, query: StatisticsQuery, cwd: string): Counted {
  const boundary: Boundary = { folder: workspace, kind: 'workspace' };
  const problems: PlacedDiagnostic[] = [];
  const tell = (file: string, source: SourceFile | undefined, diagnostics: readonly Diagnostic[]): void => {
    const path = join(workspace, file);
    for (const diagnostic of diagnostics) {
      const place = placeProblem(
        diagnostic.at,
        () => path,
        () => source,
      );
      problems.push({ diagnostic, place: { ...place, file: showPath(cwd, place.file) } });
    }
  };
  const units = readFile('units', join(workspace, 'units.csv'), boundary, (source, complain) => {
    const records = readUnits(source, complain);
    checkLineage(records ?? [], complain);
    return records;
  });
  tell('units.csv', units.source, units.diagnostics);
  const { directory, findUnit } = loadDirectory(workspace, units);
  const seats = readFile('leadership-ledger', join(workspace, 'leadership.csv'), boundary, (source, complain) =>
    readLeadershipLedger(source, findUnit, complain),
  );
  tell('leadership.csv', seats.source, seats.diagnostics);
  const counted = countAwards(join(workspace, 'awards.csv'), boundary, query, directory, findUnit);
  tell('awards.csv', counted.source, counted.diagnostics);
  if (problems.some(({ diagnostic }) => isError(diagnostic)) || !counted.tally) return { problems };
  return { statistics: assembleStatistics(counted.tally, directory, seats.content ?? []), problems };
}

interface CountedAwards {
  readonly tally?: AwardTally;
  readonly source: SourceFile | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

function countAwards(
  path: string,
  boundary: Boundary,
  query: StatisticsQuery,
  directory: Directory,
  findUnit: FindUnit,
): CountedAwards {
  const lineage = lineageIn(directory.units);
  const tally = new AwardTally(query);
  const streamed = streamAwardLedger(path, findUnit, (entry) => tally.add(entry));
  if (streamed) {
    const revocations = new Revocations(tally.revoked, lineage);
    const needsGrants = tally.revoked.length > 0 || !tally.subjects.isEmpty;
    const again =
      !needsGrants ||
      streamAwardLedger(path, findUnit, (entry) => {
        if (entry.status !== 'granted') return;
        tally.subjects.addGrant(entry);
        revocations.look(entry);
      });
    const unknown = findUnknown(tally.rowsOfMember, tally.rowsOfAward, directory);
    const isSound = unknown.units.size === 0 && unknown.awards.size === 0;
    if (again && isSound && !tally.subjects.raisesDoubt() && !revocations.lackGrant) {
      for (const { entry, count } of revocations.takenBack()) tally.takeBack(entry, count);
      return { tally, source: streamed.source, diagnostics: streamed.diagnostics };
    }
  }
  return countWhole(path, boundary, query, directory, findUnit);
}

/** The ledger in memory as a whole: what is wrong with it is told with its place. */
function countWhole(
  path: string,
  boundary: Boundary,
  query: StatisticsQuery,
  directory: Directory,
  findUnit: FindUnit,
): CountedAwards {
  const lineage = lineageIn(directory.units);
  const tally = new AwardTally(query);
  const read: ReadFile<readonly LedgerEntry[]> = readFile('award-ledger', path, boundary, (source, complain) =>
    readAwardLedger(source, findUnit, complain)?.map((record) => ({ ...record, person: record.person ?? '' })),
  );
  const rows = read.content ?? [];
  for (const row of rows) tally.add(row);
  const revocations = new Revocations(tally.revoked, lineage);
  for (const row of rows) revocations.look(row);
  for (const { entry, count } of revocations.takenBack()) tally.takeBack(entry, count);
  const unknown = findUnknown(tally.rowsOfMember, tally.rowsOfAward, directory);
  const diagnostics = keptOf([...read.diagnostics, ...unknownRows(rows, unknown), ...checkLedgerRows(rows, lineage)]);
  return read.content ? { tally, source: read.source, diagnostics } : { source: read.source, diagnostics };
}
