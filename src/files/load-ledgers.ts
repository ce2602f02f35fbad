import { join } from 'node:path';
import type { BlocYear } from '../domain/bloc-year.ts';
import { findLineageCycles } from '../domain/find-lineage-cycles.ts';
import type { AwardRecord, LeadershipRecord, UnitRecord } from '../domain/ledger.ts';
import { type FindLineage, lineageIn } from '../domain/lineage.ts';
import { isId } from './cells/row-reader.ts';
import { foldText } from './csv/fold-text.ts';
import { type DoubtfulRows, findDoubtfulRows } from './find-doubtful-rows.ts';
import type { MemberNames } from './member-names.ts';
import type { BlocYearFolder } from './open-folder.ts';
import { RowIndex } from './row-index.ts';
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
    return rows && { byBloc: new RowIndex(rows, ({ bloc }) => bloc), inWords: indexWords(rows) };
  });
  if (!names) return { units: [] };
  const units = new Set([...names.ids].flatMap((id) => [...registry.lineage(id)]));
  return {
    units: inOrder([...units, ...(awards?.doubtful.units ?? [])].flatMap((unit) => registry.byUnit.of(unit))),
    ...(awards && { awardLedger: awardsOf(folder, awards, units, names), awardsHeard: awards.heard }),
    ...(seats && { leadershipLedger: seatsOf(folder, seats, names) }),
  };
}

/** units.csv: units by id and name, and where they came from. */
export interface Registry {
  readonly byUnit: RowIndex<UnitRecord>;
  readonly lineage: FindLineage;
  readonly findUnit: (text: string) => string | undefined;
}

export function readRegistry(source: SourceFile, complain: Complain): Registry | undefined {
  const units = readUnitRegistry(source, complain);
  return units && registryOf(units);
}

/** The rows of units.csv; predecessors in a circle are told. */
export function readUnitRegistry(source: SourceFile, complain: Complain): readonly UnitRecord[] | undefined {
  const units = readUnits(source, complain);
  checkLineage(units ?? [], complain);
  return units;
}

/** No unit came from itself. */
export function checkLineage(units: readonly UnitRecord[], complain: Complain): void {
  for (const { record, cycle } of findLineageCycles(units)) {
    const details = { unit: record.member, cycle };
    complain({ code: 'lineage-cycle', at: { file: 'units', row: record.row, column: 'predecessors' }, details });
  }
}

function registryOf(units: readonly UnitRecord[]): Registry {
  return {
    byUnit: new RowIndex(units, ({ member }) => member),
    lineage: lineageIn(units),
    findUnit: findByName(units),
  };
}

/** Rows, by bloc, that call their unit by a name which units.csv does not know. */
type InWords = RowIndex<Pick<AwardRecord, 'member' | 'row'>>;

function indexWords(rows: readonly Pick<AwardRecord, 'member' | 'row' | 'bloc'>[]): InWords {
  const inWords = rows.filter(({ member }) => !isId(member));
  return new RowIndex(inWords, ({ bloc }) => bloc);
}

interface Awards {
  /** By id, or by name as names are compared. */
  readonly byUnit: RowIndex<AwardRecord>;
  readonly inWords: InWords;
  /** Every award that the ledger mentions. */
  readonly heard: ReadonlySet<string>;
  readonly doubtful: DoubtfulRows;
}

function readAwards(source: SourceFile, { findUnit, lineage }: Registry, complain: Complain): Awards | undefined {
  const rows = readAwardLedger(source, findUnit, complain);
  return (
    rows && {
      byUnit: new RowIndex(rows, ({ member }) => foldText(member)),
      inWords: indexWords(rows),
      heard: new Set(rows.map(({ award }) => award)),
      doubtful: findDoubtfulRows(rows, lineage),
    }
  );
}

/** Rows of the bloc's units, past and present, by id or in words that only the bloc knows; and doubtful ones of others. */
function awardsOf(
  folder: BlocYearFolder,
  { byUnit, inWords, doubtful }: Awards,
  units: ReadonlySet<string>,
  names: MemberNames,
): readonly AwardRecord[] {
  complainOfStrangers(folder, 'award-ledger', inWords, names);
  const rows = new Map<number, AwardRecord>();
  for (const unit of units) for (const row of byUnit.of(unit)) rows.set(row.row, row);
  for (const [fold, member] of names.folds()) {
    for (const row of byUnit.of(fold)) if (!rows.has(row.row)) rows.set(row.row, { ...row, member });
  }
  for (const row of doubtful.rows) if (!rows.has(row.row)) rows.set(row.row, row);
  return inOrder([...rows.values()]);
}

interface Seats {
  readonly byBloc: RowIndex<LeadershipRecord>;
  readonly inWords: InWords;
}

/** Rows of the bloc's seats. */
function seatsOf(folder: BlocYearFolder, { byBloc, inWords }: Seats, names: MemberNames): readonly LeadershipRecord[] {
  complainOfStrangers(folder, 'leadership-ledger', inWords, names);
  return byBloc
    .of(folder.name)
    .map((row) => ({ ...row, member: names.resolve(row.member) ?? row.member }))
    .filter(({ member }) => isId(member));
}

/** Units in words that neither units.csv nor the bloc knows; not those in rows of other blocs. */
function complainOfStrangers(
  { name, complain, broken }: BlocYearFolder,
  file: 'award-ledger' | 'leadership-ledger',
  inWords: InWords,
  names: MemberNames,
): void {
  if (!names.isComplete) return;
  for (const { member, row } of [...inWords.of(name), ...inWords.of(undefined)]) {
    if (names.resolve(member) !== undefined || names.isShared(member)) continue;
    complain({ code: 'id', at: { file, row, column: 'member' }, details: { value: member, what: 'id' } });
    broken.add(file);
  }
}

function inOrder<Row extends { readonly row: number }>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => a.row - b.row);
}
