import type { NextMember } from '../../domain/next-member.ts';
import { EditableTable } from '../csv/edit-table.ts';
import { foldHeading } from '../csv/fold-text.ts';
import { headingLookup } from '../csv/headings.ts';
import { readStoredText } from '../csv/text-bytes.ts';

/** What is recorded anew each season. */
const ofThisSeason = ['registered', 'registered_for', 'pact_signed', 'disqualified', 'seat_barred'];
/** What says of a unit what it is called, and holds for no other. */
const ofOneUnit = ['short_name', 'aliases', 'until', 'note'];

/** This season's members.csv made next season's, in the same form and encoding: who leaves is left out. */
export function nextMembersFile(bytes: Buffer, members: readonly NextMember[]): Uint8Array {
  const stored = readStoredText(bytes);
  const table = new EditableTable(stored.text);
  const lookup = headingLookup('members');
  const positions = new Map(
    table.headings.flatMap((heading, index) => {
      const column = lookup.get(foldHeading(heading));
      return column === undefined ? [] : [[column, index] as const];
    }),
  );
  const kept = new Map(members.map((member, index) => [index, readRow(table, member.row)]));
  for (let row = table.rowCount - 1; row >= 0; row--) table.removeRow(row);
  for (const [index, member] of members.entries()) {
    const row = table.addRow();
    for (const [position, text] of (kept.get(index) ?? []).entries())
      if (text !== '') table.setCell(row, position, text);
    const set = (column: string, text: string): void => {
      const position = positions.get(column);
      if (position !== undefined) table.setCell(row, position, text);
    };
    for (const column of ofThisSeason) set(column, '');
    if (member.isNew) {
      for (const column of ofOneUnit) set(column, '');
      set('since', member.since ?? '');
    }
    set('member', member.id);
    set('name', member.name);
    set('ring', member.ring === undefined ? '' : String(member.ring));
  }
  return stored.encode(table.print());
}

function readRow(table: EditableTable, row: number): readonly string[] {
  return table.headings.map((_, position) => table.cell(row, position));
}
