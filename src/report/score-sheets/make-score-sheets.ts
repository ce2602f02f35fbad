import type { BlocYear, Member } from '../../domain/bloc-year.ts';
import { currentMembers } from '../../domain/current-members.ts';
import type { Mark } from '../../domain/scores.ts';
import type { Language } from '../language.ts';
import type { MadeFile } from '../made-file.ts';
import { looks, pointsCell, textCell, widthFor } from '../result-workbook/book-cells.ts';
import { makeWorkbook } from '../workbook/make-workbook.ts';
import type { BookCell, BookSheet } from '../workbook/workbook.ts';
import { indicatorSheet } from './indicator-sheet.ts';
import { marksColumn } from './marks-column.ts';
import { scoreSheetWords } from './score-sheet-words.ts';
import { appliesTo, linesOf, type SheetLine, sheetLines } from './sheet-lines.ts';
import { inputText, sheetHead } from './sheet-parts.ts';

/** A sheet for each current unit to give itself points on. */
export async function makeSelfScoreSheets(year: BlocYear, language: Language): Promise<readonly MadeFile[]> {
  const lines = sheetLines(year);
  const files: MadeFile[] = [];
  for (const member of currentMembers(year)) {
    const own = linesOf(lines, member);
    const identity = identityOf(year, member, language);
    const indicators = indicatorSheet(year, own, [member], identity, false, language);
    const sheets = [selfSheet(year, member, own, language), ...(indicators ? [indicators] : [])];
    files.push({ name: `sheets/${member.id}.xlsx`, bytes: await makeWorkbook({ sheets }), gaps: [] });
  }
  return files;
}

function identityOf(year: BlocYear, member: Member, language: Language): readonly (readonly [string, string])[] {
  const words = scoreSheetWords(language);
  return [
    [words.blocId, year.bloc],
    [words.season, year.season],
    [words.member, member.name],
    [words.unitId, member.id],
  ];
}

function selfSheet(year: BlocYear, member: Member, lines: readonly SheetLine[], language: Language): BookSheet {
  const words = scoreSheetWords(language);
  const given = marksBy(year.selfScores?.entries ?? [], member);
  const columns = [
    {
      heading: words.no,
      width: widthFor(
        lines.map(({ criterion }) => criterion.code),
        8,
        14,
      ),
    },
    { heading: words.criterion, width: 54 },
    { heading: words.max, width: 10 },
    { heading: words.points, width: 14 },
    { heading: words.evidence, width: 28 },
    { heading: words.note, width: 20 },
  ];
  const head = sheetHead(
    year,
    words.selfTitle(year.season),
    identityOf(year, member, language),
    columns.length,
    language,
  );
  const headingRow = head.length + 1;
  const marks = marksColumn({
    member: member.id,
    lines,
    isOwn: () => true,
    markOf: (code) => given.get(code),
    mostOf: ({ selfMax }) => selfMax,
    mayBeNa: year.rules.scoring.notApplicable === 'percent',
    column: 3,
    firstRow: headingRow + 1,
    language,
  });
  return {
    name: words.selfSheet,
    widths: columns.map(({ width }) => width),
    rows: [
      ...head,
      { cells: columns.map(({ heading }) => textCell(heading, looks.heading)), height: 34 },
      ...lines.map((line, index) => ({
        cells: [...lineCells(line), marks.cells[index], ...freeCells(line)],
        ...heightOf(line),
      })),
      { cells: [...footCells(words.total), marks.total, textCell('', looks.section), textCell('', looks.section)] },
    ],
    frozenRows: headingRow,
    frozenColumns: 2,
    landscape: true,
    repeatedRows: [headingRow, headingRow],
    inputs: marks.rules,
    isProtected: true,
  };
}

/** A sheet for one appraiser: all units side by side; who gave what in earlier stages is not shown. */
export async function makeAppraisalSheet(
  year: BlocYear,
  scorer: { readonly id?: string; readonly name: string; readonly slug: string },
  stage: number | undefined,
  language: Language,
): Promise<MadeFile> {
  const words = scoreSheetWords(language);
  const members = currentMembers(year).filter(({ id }) => id !== scorer.id);
  const lines = sheetLines(year);
  const identity: readonly (readonly [string, string])[] = [
    [words.blocId, year.bloc],
    [words.season, year.season],
    [words.scorer, scorer.id ?? scorer.name],
    ...(stage === undefined ? [] : [[words.stage, String(stage)] as const]),
  ];
  const indicators = indicatorSheet(year, lines, members, identity, true, language);
  const bytes = await makeWorkbook({
    sheets: [appraisalSheet(year, members, lines, identity, language), ...(indicators ? [indicators] : [])],
  });
  return { name: `sheets/tham-dinh-${scorer.slug}.xlsx`, bytes, gaps: [] };
}

function appraisalSheet(
  year: BlocYear,
  members: readonly Member[],
  lines: readonly SheetLine[],
  identity: readonly (readonly [string, string])[],
  language: Language,
): BookSheet {
  const words = scoreSheetWords(language);
  const columns = [
    {
      heading: words.no,
      width: widthFor(
        lines.map(({ criterion }) => criterion.code),
        8,
        14,
      ),
    },
    { heading: words.criterion, width: 46 },
    { heading: words.max, width: 9 },
    ...members.map(({ name, shortName }) => ({ heading: shortName ?? name, width: 13 })),
  ];
  // The lines above do not reach further than a page shows.
  const head = sheetHead(year, words.appraisalTitle(year.season), identity, Math.min(columns.length, 8), language);
  const headingRow = head.length + 1;
  const marks = members.map((member, index) =>
    marksColumn({
      member: member.id,
      lines,
      isOwn: (line) => appliesTo(line, member),
      markOf: () => undefined,
      mostOf: ({ max }) => max,
      mayBeNa: year.rules.scoring.notApplicable === 'percent',
      column: 3 + index,
      firstRow: headingRow + 1,
      language,
    }),
  );
  return {
    name: words.appraisalSheet,
    widths: columns.map(({ width }) => width),
    rows: [
      ...head,
      { cells: columns.map(({ heading }) => textCell(heading, looks.heading)), height: 48 },
      ...lines.map((line, index) => ({
        cells: [...lineCells(line), ...marks.map(({ cells }) => cells[index])],
        ...heightOf(line),
      })),
      { cells: [...footCells(words.total), ...marks.map(({ total }) => total)] },
    ],
    frozenRows: headingRow,
    frozenColumns: 3,
    repeatedColumns: 3,
    landscape: true,
    repeatedRows: [headingRow, headingRow],
    inputs: marks.flatMap(({ rules }) => rules),
    isProtected: true,
  };
}

function lineCells({ criterion, depth, isLeaf, max }: SheetLine): readonly BookCell[] {
  const look = isLeaf ? looks.text : looks.section;
  return [
    textCell(criterion.code, look),
    textCell(criterion.title, { ...look, align: 'left', indent: depth }),
    pointsCell(criterion.max === undefined ? undefined : max, isLeaf ? looks.figure : looks.sectionFigure),
  ];
}

function freeCells({ isLeaf, formula }: SheetLine): readonly BookCell[] {
  const look = isLeaf && formula === undefined ? inputText : isLeaf ? looks.text : looks.section;
  return [
    { kind: 'empty', look },
    { kind: 'empty', look },
  ];
}

function footCells(total: string): readonly BookCell[] {
  return [textCell('', looks.section), textCell(total, looks.section), textCell('', looks.section)];
}

/** Titles of criteria are often longer than a line. */
function heightOf({ criterion, depth }: SheetLine): { readonly height?: number } {
  const lines = Math.ceil((criterion.title.length + 3 * depth) / 46);
  return lines > 1 ? { height: 16 * lines } : {};
}

function marksBy(
  entries: readonly { readonly member: string; readonly criterion: string; readonly mark: Mark }[],
  { id }: Member,
): ReadonlyMap<string, Mark> {
  return new Map(entries.filter(({ member }) => member === id).map(({ criterion, mark }) => [criterion, mark]));
}
