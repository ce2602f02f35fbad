import { join } from 'node:path';
import type { BlocYear } from '../domain/bloc-year.ts';
import type { MemberNames } from './member-names.ts';
import type { BlocYearFolder } from './open-folder.ts';
import { findByName, type Ledger, readAwardLedger, readLeadershipLedger, readUnits } from './tables/read-ledgers.ts';

type Ledgers = Pick<BlocYear, 'awardLedger' | 'leadershipLedger' | 'units'>;

/** The ledgers of the workspace; none for a bloc year that stands alone. Blocs of one call share what was read. */
export function loadLedgers(folder: BlocYearFolder, names: MemberNames | undefined): Ledgers {
  const { workspace } = folder;
  if (workspace === undefined) return { units: [] };
  const units = folder.readShared('units', join(workspace, 'units.csv'), readUnits) ?? [];
  const findUnit = findByName(units);
  const awards = folder.readShared('award-ledger', join(workspace, 'awards.csv'), (source, complain) =>
    readAwardLedger(source, findUnit, complain),
  );
  const seats = folder.readShared('leadership-ledger', join(workspace, 'leadership.csv'), (source, complain) =>
    readLeadershipLedger(source, findUnit, complain),
  );
  return {
    units,
    ...(awards === undefined ? {} : { awardLedger: nameRows(awards, 'award-ledger', folder, names) }),
    ...(seats === undefined ? {} : { leadershipLedger: nameRows(seats, 'leadership-ledger', folder, names) }),
  };
}

/** Rows that call a unit by a name which only this bloc knows; what no bloc knows is told, but for other blocs' rows. */
function nameRows<Row extends { readonly member: string; readonly bloc?: string; readonly row: number }>(
  { rows, unnamed }: Ledger<Row>,
  file: 'award-ledger' | 'leadership-ledger',
  folder: BlocYearFolder,
  names: MemberNames | undefined,
): readonly Row[] {
  if (unnamed.length === 0 || !names) return rows;
  const bloc = folder.bloc.content?.bloc;
  const named = unnamed.flatMap((row): Row[] => {
    const member = names.resolve(row.member);
    if (member !== undefined) return [{ ...row, member }];
    if (row.bloc === undefined || row.bloc === bloc) {
      const at = { file, row: row.row, column: 'member' };
      folder.complain({ code: 'id', at, details: { value: row.member, what: 'id' } });
    }
    return [];
  });
  return [...rows, ...named].sort((a, b) => a.row - b.row);
}
