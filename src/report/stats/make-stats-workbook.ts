import type { Figure, Statistics } from '../../domain/statistics.ts';
import type { Language } from '../language.ts';
import type { MadeFile } from '../made-file.ts';
import { emptyCell, figureCell, looks, textCell, widthFor } from '../result-workbook/book-cells.ts';
import { tableSheet } from '../result-workbook/table-sheet.ts';
import { makeWorkbook } from '../workbook/make-workbook.ts';
import type { BookCell, BookSheet } from '../workbook/workbook.ts';
import { otherTables, type StatsTable, scopeLine, viewTable } from './stats-tables.ts';
import { statsWords } from './stats-words.ts';

/** Statistics as a workbook: real numbers, one sheet for each view. */
export async function makeStatsWorkbook(statistics: Statistics, language: Language): Promise<MadeFile> {
  const views = (['award', 'unit', 'season', 'authority'] as const).map((view) =>
    viewTable(statistics, view, language),
  );
  const sheets = [...views, ...otherTables(statistics, language)].map((table) => sheetOf(table, statistics, language));
  return { name: 'thoi-ky.xlsx', bytes: await makeWorkbook({ sheets }), gaps: [] };
}

function sheetOf(table: StatsTable, statistics: Statistics, language: Language): BookSheet {
  const words = statsWords(language);
  const { name, title, columns, rows, notes, hasTotal } = table;
  return tableSheet({
    name: words.sheets[name],
    titles: [title, scopeLine(statistics, language)],
    columns: columns.map(({ heading, isFigure }, index) => ({
      heading,
      width: isFigure
        ? 12
        : widthFor(
            rows.map((row) => String(row[index])),
            12,
            52,
          ),
    })),
    rows: rows.map((row, index) => row.map((cell) => cellOf(cell, hasTotal && index === rows.length - 1))),
    remarks: rows.length === 0 ? [words.nothing] : notes,
    frozenColumns: 1,
  });
}

function cellOf(cell: string | Figure, isTotal: boolean): BookCell {
  if (typeof cell === 'string') return textCell(cell, isTotal ? looks.section : looks.text);
  const look = isTotal ? looks.sectionFigure : looks.figure;
  return cell.count === 0 ? emptyCell(look) : figureCell(String(cell.count), look, cell.unnamed > 0 ? '*' : '');
}
