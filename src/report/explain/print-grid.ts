import { displayWidth, padEnd, padStart } from '../display-width.ts';
import { inertText } from '../inert-text.ts';
import type { Paint } from '../paint.ts';
import type { Column } from '../tables/block.ts';
import { fitColumns } from '../tables/fit-columns.ts';
import { wrapText } from '../wrap-text.ts';
import type { GridRow } from './explanation.ts';

const gap = '  ';

/** A grid as lines of at most `width` columns where its figures allow it, with the lines drawn across it. */
export function printGrid(
  columns: readonly Column[],
  rows: readonly GridRow[],
  width: number,
  paint: Paint,
): readonly string[] {
  const cells = rows.map((row) => ('cells' in row ? row.cells.map(inertText) : []));
  const widths = fitColumns(columns, cells, width, gap.length);
  const total = widths.reduce((sum, one) => sum + one, gap.length * (widths.length - 1));
  const headings = columns.map(({ heading }) => heading);
  return [
    ...printCells(columns, headings, widths).map(paint.strong),
    paint.dim('─'.repeat(total)),
    ...rows.flatMap((row, index) => {
      if ('line' in row) return [paint.dim(drawnLine(inertText(row.line), total))];
      const lines = printCells(columns, cells[index] ?? [], widths);
      return row.tone === undefined ? lines : lines.map(paint[row.tone]);
    }),
  ];
}

function printCells(
  columns: readonly Column[],
  cells: readonly string[],
  widths: readonly number[],
): readonly string[] {
  const wrapped = columns.map((_, index) => wrapText(cells[index] ?? '', widths[index] ?? 1));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ align }, index) => {
        const pad = align === 'right' ? padStart : padEnd;
        return pad(wrapped[index]?.[line] ?? '', widths[index] ?? 0);
      })
      .join(gap)
      .trimEnd(),
  );
}

function drawnLine(text: string, total: number): string {
  const left = `── ${text} `;
  return left + '─'.repeat(Math.max(2, total - displayWidth(left)));
}
