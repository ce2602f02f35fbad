import type { UnitRecord } from '../../domain/ledger.ts';
import { cellText, isId, type RowReader, readRows } from '../cells/row-reader.ts';
import { openTable } from '../csv/open-table.ts';
import type { Complain, SourceFile } from '../source-file.ts';

/** units.csv, read: a unit may have several rows, one for each name that it has had. */
export function readUnits(source: SourceFile, complain: Complain): readonly UnitRecord[] | undefined {
  const table = openTable(source, 'units', complain);
  return (
    table &&
    readRows(table, complain, (reader): UnitRecord | undefined => {
      const member = reader.requiredId('member');
      const name = reader.requiredText('name');
      const from = reader.date('from');
      const until = reader.date('until');
      if (from !== undefined && until !== undefined && until < from) {
        complain({ code: 'dates-order', at: reader.at('until'), details: { since: from, until } });
      }
      const predecessors = readPredecessors(reader, complain);
      if (member === undefined || name === undefined) return undefined;
      return {
        member,
        name,
        ...(from === undefined ? {} : { from }),
        ...(until === undefined ? {} : { until }),
        predecessors,
        row: reader.row,
      };
    })
  );
}

function readPredecessors(reader: RowReader, complain: Complain): readonly string[] {
  const ids = reader
    .text('predecessors')
    .split('|')
    .map(cellText)
    .filter((part) => part !== '');
  return ids.filter((id) => {
    if (isId(id)) return true;
    complain({ code: 'id', at: reader.at('predecessors'), details: { value: id, what: 'id' } });
    return false;
  });
}
