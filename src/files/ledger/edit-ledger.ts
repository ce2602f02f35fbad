import type { AwardEntry, SeatEntry } from '../../domain/ledger-entry.ts';
import { EditableTable } from '../csv/edit-table.ts';
import { foldHeading } from '../csv/fold-text.ts';
import { headingLookup } from '../csv/headings.ts';
import { readStoredText } from '../csv/text-bytes.ts';

export type LedgerName = 'awards' | 'leadership';

interface LedgerForm {
  readonly role: 'award-ledger' | 'leadership-ledger';
  /** The columns of a new ledger, in this order. */
  readonly columns: readonly string[];
}

const forms: Readonly<Record<LedgerName, LedgerForm>> = {
  awards: {
    role: 'award-ledger',
    columns: [
      ...['season', 'bloc', 'member', 'award', 'status', 'object', 'person', 'count', 'decision', 'date', 'kind'],
      'note',
    ],
  },
  leadership: {
    role: 'leadership-ledger',
    columns: ['season', 'bloc', 'seat', 'place', 'member', 'method', 'authority', 'date'],
  },
};

/** What a cell that is not there means: such a value needs no column of its own. */
const silent: Readonly<Record<string, string>> = { object: 'collective', count: '1', kind: 'cong-trang' };

/** What is to be done to a ledger. */
export interface LedgerEdit {
  /** Rows counted from 0 below the headings. */
  readonly removed: readonly number[];
  readonly added: readonly (AwardEntry | SeatEntry)[];
}

/**
 * A ledger with rows added at its end and taken out; everything else stays as it is, byte for byte. Columns that it
 * lacks and that a row needs are added. Without `before` it is made new.
 */
export function editLedger(name: LedgerName, before: Buffer | undefined, { removed, added }: LedgerEdit): Uint8Array {
  const { role, columns } = forms[name];
  const stored = before && readStoredText(before);
  const table = new EditableTable(stored?.text ?? `${columns.join(',')}\n`);
  for (const row of removed.toSorted((a, b) => b - a)) table.removeRow(row);
  const lookup = headingLookup(role);
  const positions = new Map(
    table.headings.flatMap((heading, index) => {
      const column = lookup.get(foldHeading(heading));
      return column === undefined ? [] : [[column, index] as const];
    }),
  );
  for (const entry of added) {
    const row = table.addRow();
    for (const column of columns) {
      const text = textOf(entry, column);
      let position = positions.get(column);
      if (text === '' || (position === undefined && silent[column] === text)) continue;
      if (position === undefined) {
        position = table.addColumn(column);
        positions.set(column, position);
      }
      table.setCell(row, position, text);
    }
  }
  const text = table.print();
  return stored ? stored.encode(text) : Buffer.from(text, 'utf8');
}

function textOf(entry: AwardEntry | SeatEntry, column: string): string {
  const value: unknown = (entry as unknown as Readonly<Record<string, unknown>>)[column];
  return value === undefined ? '' : String(value);
}
