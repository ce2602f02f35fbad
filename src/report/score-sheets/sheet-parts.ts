import type { BlocYear } from '../../domain/bloc-year.ts';
import { type Points, showPoints } from '../../domain/points.ts';
import type { Language } from '../language.ts';
import { printDate, printFigure } from '../number-words.ts';
import { lineRow, looks } from '../result-workbook/book-cells.ts';
import { columnLetters } from '../workbook/sheet-markup.ts';
import type { BookRow, CellLook, InputRule } from '../workbook/workbook.ts';
import { scoreSheetWords } from './score-sheet-words.ts';

/** Cells to fill in. */
export const input: CellLook = { border: true, align: 'right', fill: '#FFF2CC', unlocked: true };
export const inputText: CellLook = { border: true, wrap: true, fill: '#FFF2CC', unlocked: true };
/** Cells that are not filled in by hand. */
export const shut: CellLook = { border: true, align: 'center', fill: '#EDEDED', italic: true, wrap: true };

/** The lines above a sheet's table: title, names, the identity by which the sheet is read back, and what to do. */
export function sheetHead(
  year: BlocYear,
  title: string,
  identity: readonly (readonly [string, string])[],
  columns: number,
  language: Language,
): readonly BookRow[] {
  const words = scoreSheetWords(language);
  const lines: readonly (readonly [string, CellLook])[] = [
    [title, looks.title],
    [words.bloc(year.name), { bold: true }],
    ...identity.map(([label, value]) => [`${label}: ${value}`, {}] as const),
    [year.rules.scoring.notApplicable === 'percent' ? words.howToFillNa : words.howToFill, looks.subtitle],
    [returnLine(year, language), looks.subtitle],
  ];
  return lines.map(([text, look]) => lineRow(text, columns, look));
}

function returnLine({ paperFacts, leadership, members }: BlocYear, language: Language): string {
  const words = scoreSheetWords(language);
  const head = members.find(({ id }) => id === leadership?.head)?.name ?? words.theHead;
  const where = paperFacts?.returnTo ?? head;
  return paperFacts?.returnBy === undefined
    ? words.returnTo(where)
    : words.returnBy(where, printDate(paperFacts.returnBy, language));
}

/** What may be typed into the cell of a mark. */
export function markRule(cell: string, most: Points, mayBeNa: boolean, language: Language): InputRule {
  const words = scoreSheetWords(language);
  const bound = showPoints(most);
  const shown = printFigure(bound, language);
  if (!mayBeNa) {
    const rule = { kind: 'decimal', least: '0', most: bound } as const;
    return { cells: cell, rule, title: words.outOfRange, message: words.between(shown) };
  }
  const formula = `OR(${cell}="k",${cell}="na",AND(ISNUMBER(${cell}),${cell}>=0,${cell}<=${bound}))`;
  return { cells: cell, rule: { kind: 'custom', formula }, title: words.outOfRange, message: words.betweenOrNa(shown) };
}

/** `SUM` over the rows (from 1) of some cells of a column, neighbours as one stretch. */
export function sumOf(column: number, rows: readonly number[]): string {
  const letter = columnLetters(column);
  const stretches: [number, number][] = [];
  for (const row of rows.toSorted((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else stretches.push([row, row]);
  }
  const parts = stretches.map(([from, to]) => (from === to ? `${letter}${from}` : `${letter}${from}:${letter}${to}`));
  return parts.length === 0 ? '0' : `SUM(${parts.join(',')})`;
}
