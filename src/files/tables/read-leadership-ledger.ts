import type { LeadershipRecord } from '../../domain/ledger.ts';
import { seatWords } from '../cells/closed-words.ts';
import { readRows } from '../cells/row-reader.ts';
import { openTable } from '../csv/open-table.ts';
import type { Complain, SourceFile } from '../source-file.ts';
import { type FindUnit, readSeason, readUnit } from './ledger-cells.ts';

/** leadership.csv, read. */
export function readLeadershipLedger(
  source: SourceFile,
  findUnit: FindUnit,
  complain: Complain,
): readonly LeadershipRecord[] | undefined {
  const table = openTable(source, 'leadership-ledger', complain);
  const seated = new Map<string, number>();
  return (
    table &&
    readRows(table, complain, (reader): LeadershipRecord | undefined => {
      const season = readSeason(reader, complain);
      const bloc = reader.requiredId('bloc');
      const seat = reader.requiredWord('seat', seatWords);
      const member = readUnit(reader, findUnit, complain);
      const stated = reader.count('place', 1);
      reader.date('date');
      if (season === undefined || bloc === undefined || seat === undefined || member === undefined) return undefined;
      // Where no places are stated, deputies stand in order of place.
      const key = JSON.stringify([season, bloc]);
      const place = stated ?? (seat === 'head' ? 1 : (seated.get(key) ?? 0) + 1);
      if (seat === 'deputy') seated.set(key, place);
      return { season, bloc, seat, member, place, row: reader.row };
    })
  );
}
