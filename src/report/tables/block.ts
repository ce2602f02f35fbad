/** How a text stands out, where colour can be shown; what it says never depends on it. */
export type Tone = 'good' | 'warning' | 'error' | 'strong' | 'dim';

export interface Column {
  readonly heading: string;
  readonly align: 'left' | 'right';
  /** Its cells are broken into lines where the table is wider than the page; figures never are. */
  readonly wraps?: boolean;
}

interface ToneCell {
  readonly text: string;
  readonly tone: Tone;
}

export type TableCell = string | ToneCell;

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** A piece of what a command shows: the same for a terminal and for Markdown. */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly tone?: Tone }
  | { readonly kind: 'table'; readonly table: Table }
  /** Lines to be copied as they are: YAML for a file unless it is said otherwise. */
  | { readonly kind: 'code'; readonly lines: readonly string[]; readonly language?: 'text' | 'sh' };

export function cellText(cell: TableCell): string {
  return typeof cell === 'string' ? cell : cell.text;
}

/** The table without the columns that `isEmpty` finds nothing in. */
export function dropEmptyColumns({ columns, rows }: Table, isEmpty: (text: string) => boolean): Table {
  const kept = columns.map((_, index) => !rows.every((row) => isEmpty(cellText(row[index] ?? ''))));
  const keep = <Item>(items: readonly Item[]): readonly Item[] => items.filter((_, index) => kept[index]);
  return { columns: keep(columns), rows: rows.map(keep) };
}
