import { join } from 'node:path';
import type { BlocYear } from '../domain/bloc-year.ts';
import type { AwardRecord, LeadershipRecord, UnitRecord } from '../domain/ledger.ts';
import { type FindLineage, lineageIn } from '../domain/lineage.ts';
import { isId } from './cells/row-reader.ts';
import { type DoubtfulRows, findDoubtfulRows } from './find-doubtful-rows.ts';
import { LedgerIndex, type LedgerRow } from './ledger-index.ts';
import type { MemberNames } from './member-names.ts';
import type { BlocYearFolder } from './open-folder.ts';
import type { Complain, SourceFile } from './source-file.ts';
import { findByName } from './tables/ledger-cells.ts';
import { readAwardLedger } from './tables/read-award-ledger.ts';
import { readLeadershipLedger } from './tables/read-leadership-ledger.ts';
import { readUnits } from './tables/read-units.ts';

type Ledgers = Pick<BlocYear, 'awardLedger' | 'awardsHeard' | 'leadershipLedger' | 'units'>;

/**
 * What the ledgers of the workspace say of a bloc; nothing for one that stands alone. They are read once for all blocs
 * of a call, each of which takes its own rows: the work grows with the rows, not with rows times blocs.
 */
export function loadLedgers(folder: BlocYearFolder, names: MemberNames | undefined): Ledgers {
  const { workspace } = folder;
  if (workspace === undefined) return { units: [] };
  const registry = folder.readShared('units', join(workspace, 'units.csv'), readRegistry) ?? registryOf([]);
  const awards = folder.readShared('award-ledger', join(workspace, 'awards.csv'), (source, complain) =>
    readAwards(source, registry, complain),
  );
  const seats = folder.readShared('leadership-ledger', join(workspace, 'leadership.csv'), (source, complain) => {
    const rows = readLeadershipLedger(source, registry.findUnit, complain);
    return rows && new LedgerIndex(rows);
  });
  if (!names) return { units: [] };
  const units = new Set([...names.ids].flatMap((id) => [...registry.lineage(id)]));
  return {
    units: inOrder([...units, ...(awards?.doubtful.units ?? [])].flatMap((unit) => registry.index.ofUnit(unit))),
    ...(awards && { awardLedger: awardsOf(folder, awards, units, names), awardsHeard: awards.heard }),
    ...(seats && { leadershipLedger: seatsOf(folder, seats, names) }),
  };
}

/** units.csv: units by id and name, and where they came from. */
interface Registry {
  readonly index: LedgerIndex<UnitRecord>;
  readonly lineage: FindLineage;
  readonly findUnit: (text: string) => string | undefined;
}

function readRegistry(source: SourceFile, complain: Complain): Registry | undefined {
  const units = readUnits(source, complain);
  return units && registryOf(units);
}

function registryOf(units: readonly UnitRecord[]): Registry {
  return { index: new LedgerIndex(units), lineage: lineageIn(units), findUnit: findByName(units) };
}

interface Awards {
  readonly index: LedgerIndex<AwardRecord>;
  /** Every award that the ledger mentions. */
  readonly heard: ReadonlySet<string>;
  readonly doubtful: DoubtfulRows;
}

function readAwards(source: SourceFile, { findUnit, lineage }: Registry, complain: Complain): Awards | undefined {
  const rows = readAwardLedger(source, findUnit, complain);
  return (
    rows && {
      index: new LedgerIndex(rows),
      heard: new Set(rows.map(({ award }) => award)),
      doubtful: findDoubtfulRows(rows, lineage),
    }
  );
}

/** Rows of the bloc's units, past and present, by id or in words that only the bloc knows; and doubtful ones of others. */
function awardsOf(
  folder: BlocYearFolder,
  { index, doubtful }: Awards,
  units: ReadonlySet<string>,
  names: MemberNames,
): readonly AwardRecord[] {
  complainOfStrangers(folder, 'award-ledger', index, names);
  const rows = new Map<number, AwardRecord>();
  for (const unit of units) for (const row of index.ofUnit(unit)) rows.set(row.row, row);
  for (const [fold, member] of names.folds()) {
    for (const row of index.ofUnit(fold)) if (!rows.has(row.row)) rows.set(row.row, { ...row, member });
  }
  for (const row of doubtful.rows) if (!rows.has(row.row)) rows.set(row.row, row);
  return inOrder([...rows.values()]);
}

/** Rows of the bloc's seats. */
function seatsOf(
  folder: BlocYearFolder,
  index: LedgerIndex<LeadershipRecord>,
  names: MemberNames,
): readonly LeadershipRecord[] {
  complainOfStrangers(folder, 'leadership-ledger', index, names);
  return index
    .ofBloc(folder.name)
    .map((row) => ({ ...row, member: names.resolve(row.member) ?? row.member }))
    .filter(({ member }) => isId(member));
}

/** Units in words that neither units.csv nor the bloc knows. */
function complainOfStrangers(
  { name, complain }: BlocYearFolder,
  file: 'award-ledger' | 'leadership-ledger',
  index: LedgerIndex<LedgerRow>,
  names: MemberNames,
): void {
  if (!names.isComplete) return;
  for (const { member, row } of index.inWords(name)) {
    if (names.resolve(member) !== undefined) continue;
    complain({ code: 'id', at: { file, row, column: 'member' }, details: { value: member, what: 'id' } });
  }
}

function inOrder<Row extends LedgerRow>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => a.row - b.row);
}
