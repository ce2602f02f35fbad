import { displayWidth, padEnd, padStart } from '../display-width.ts';
import { inertText } from '../inert-text.ts';
import type { Paint } from '../paint.ts';
import { wrapText } from '../wrap-text.ts';
import { type Column, cellText, type Table, type TableCell } from './block.ts';
import { fitColumns } from './fit-columns.ts';

const gap = '  ';

interface TableOptions {
  readonly width: number;
  readonly paint: Paint;
}

/** A table as aligned lines of at most `width` columns where its figures allow it. */
export function printTable({ columns, rows }: Table, { width, paint }: TableOptions): readonly string[] {
  const texts = rows.map((row) => row.map((cell) => inertText(cellText(cell))));
  const widths = fitColumns(columns, texts, width, gap.length);
  const heading = columns.map((column): TableCell => ({ text: column.heading, tone: 'strong' }));
  return [
    ...printRow(heading, columns, widths, paint),
    paint.dim('─'.repeat(widths.reduce((sum, each) => sum + each, gap.length * (widths.length - 1)))),
    ...rows.flatMap((row) => printRow(row, columns, widths, paint)),
  ];
}

function printRow(
  row: readonly TableCell[],
  columns: readonly Column[],
  widths: readonly number[],
  paint: Paint,
): readonly string[] {
  const cells = columns.map((_, index) => wrapText(inertText(cellText(row[index] ?? '')), widths[index] ?? 1));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const shown = columns.map(({ align }, index) => {
      const text = cells[index]?.[line] ?? '';
      const width = widths[index] ?? displayWidth(text);
      const padded = align === 'right' ? padStart(text, width) : padEnd(text, width);
      const cell = row[index];
      const isLast = index === columns.length - 1;
      const printed = isLast ? padded.trimEnd() : padded;
      return typeof cell === 'object' && text !== '' ? paint[cell.tone](printed) : printed;
    });
    return shown.join(gap).trimEnd();
  });
}
