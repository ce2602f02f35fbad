import type { Figure, Statistics } from '../../domain/statistics.ts';
import type { Language } from '../language.ts';
import type { Block, TableCell } from '../tables/block.ts';
import { otherTables, type StatsTable, scopeLine, type View, viewTable } from './stats-tables.ts';
import { statsWords } from './stats-words.ts';

/** Statistics as the command line prints them: the view that is asked for, and what stands apart from it. */
export function statsBlocks(statistics: Statistics, view: View, language: Language): readonly Block[] {
  const words = statsWords(language);
  const table = viewTable(statistics, view, language);
  return [
    { kind: 'title', text: table.title },
    { kind: 'text', text: scopeLine(statistics, language) },
    ...(table.rows.length === 0 ? [{ kind: 'text' as const, text: words.nothing }] : tableBlocks(table)),
    ...otherTables(statistics, language).flatMap((one): readonly Block[] => [
      { kind: 'text', text: one.title, tone: 'strong' },
      ...tableBlocks(one),
    ]),
  ];
}

function tableBlocks({ columns, rows, notes, hasTotal }: StatsTable): readonly Block[] {
  return [
    {
      kind: 'table',
      table: {
        columns: columns.map(({ heading, isFigure }, index) => ({
          heading,
          align: isFigure ? 'right' : 'left',
          ...(isFigure || (index === 0 && heading.length < 5) ? {} : { wraps: true }),
        })),
        rows: rows.map((row, index) =>
          row.map((cell): TableCell => {
            const text = figureText(cell);
            return hasTotal && index === rows.length - 1 ? { text, tone: 'strong' } : text;
          }),
        ),
      },
    },
    ...notes.map((text): Block => ({ kind: 'text', text })),
  ];
}

/** Nothing for none; a star where a total names nobody. */
export function figureText(cell: string | Figure): string {
  if (typeof cell === 'string') return cell;
  return cell.count === 0 ? '' : `${cell.count}${cell.unnamed > 0 ? '*' : ''}`;
}
