import type { BlocYear, Member } from '../../domain/bloc-year.ts';
import { showPoints } from '../../domain/points.ts';
import type { Indicator, Value } from '../../domain/scores.ts';
import type { Language } from '../language.ts';
import { figureCell, looks, textCell, widthFor } from '../result-workbook/book-cells.ts';
import { cellAddress } from '../workbook/sheet-markup.ts';
import type { BookCell, BookSheet, InputRule } from '../workbook/workbook.ts';
import { scoreSheetWords } from './score-sheet-words.ts';
import { appliesTo, isIndicator, type SheetLine } from './sheet-lines.ts';
import { input, inputText, sheetHead } from './sheet-parts.ts';

/** Planned and achieved values of some units: what their formulas work with. Nothing where no criterion has one. */
export function indicatorSheet(
  year: BlocYear,
  lines: readonly SheetLine[],
  members: readonly Member[],
  identity: readonly (readonly [string, string])[],
  isAppraisal: boolean,
  language: Language,
): BookSheet | undefined {
  const words = scoreSheetWords(language);
  const asked = members.flatMap((member) =>
    lines.filter((line) => isIndicator(line) && appliesTo(line, member)).map((line) => ({ member, line })),
  );
  if (asked.length === 0) return undefined;
  const valuesOf = new Map(year.indicators.map((one) => [`${one.member} ${one.criterion}`, one]));
  const columns = [
    {
      heading: words.no,
      width: widthFor(
        lines.map(({ criterion }) => criterion.code),
        8,
        14,
      ),
    },
    { heading: words.criterion, width: 52 },
    ...(isAppraisal ? [{ heading: words.member, width: 30 }] : [{ heading: words.unitOfMeasure, width: 14 }]),
    { heading: words.target, width: 14 },
    { heading: words.actual, width: 14 },
    ...(isAppraisal ? [{ heading: words.verified, width: 14 }] : [{ heading: words.evidence, width: 28 }]),
    { heading: words.note, width: 20 },
  ];
  const head = sheetHead(year, words.indicatorTitle(year.season), identity, columns.length, language);
  const firstRow = head.length + 2;
  const valueColumn = isAppraisal ? 5 : 4;
  const rules: InputRule[] = [];
  const rows = asked.map(({ member, line }, index) => {
    const known = valuesOf.get(`${member.id} ${line.criterion.code}`);
    if (line.formula?.kind === 'yesno') {
      const cells = cellAddress(firstRow - 1 + index, valueColumn);
      const rule = { kind: 'list', words: [words.yes, words.not] } as const;
      rules.push({ cells, rule, title: words.outOfRange, message: words.yesOrNo });
    }
    return { cells: indicatorRow(member, line, known, isAppraisal, language) };
  });
  return {
    name: words.indicatorSheet,
    widths: columns.map(({ width }) => width),
    rows: [...head, { cells: columns.map(({ heading }) => textCell(heading, looks.heading)), height: 34 }, ...rows],
    frozenRows: head.length + 1,
    frozenColumns: 2,
    landscape: true,
    repeatedRows: [head.length + 1, head.length + 1],
    inputs: rules,
    isProtected: true,
  };
}

function indicatorRow(
  member: Member,
  { criterion }: SheetLine,
  known: Indicator | undefined,
  isAppraisal: boolean,
  language: Language,
): readonly BookCell[] {
  const head = [textCell(criterion.code), textCell(criterion.title)];
  const target = valueCell(known?.target, isAppraisal ? looks.figure : input, language);
  if (isAppraisal) {
    return [
      ...head,
      textCell(member.name),
      target,
      valueCell(known?.actual, looks.figure, language),
      valueCell(known?.verified, input, language),
      { kind: 'empty', look: inputText },
    ];
  }
  const open = { kind: 'empty', look: inputText } as const;
  return [...head, open, target, valueCell(known?.actual, input, language), open, open];
}

function valueCell(value: Value | undefined, look: typeof input, language: Language): BookCell {
  const words = scoreSheetWords(language);
  if (value === undefined) return { kind: 'empty', look };
  if (value === 'na') return textCell(words.na, look);
  return typeof value === 'boolean'
    ? textCell(value ? words.yes : words.not, look)
    : figureCell(showPoints(value), look);
}
