import type { BlocYear } from '../../domain/bloc-year.ts';
import { type Points, points } from '../../domain/points.ts';
import type { Result, Standing } from '../../domain/result.ts';
import type { Appraisal, SelfScore } from '../../domain/scores.ts';
import { basisWords } from '../explain/basis-words.ts';
import { signed, sumLeaves } from '../explain/rubric-leaves.ts';
import { explainWords } from '../explain/words.ts';
import type { Language } from '../language.ts';
import { tableWords } from '../tables/words.ts';
import type { BookCell, BookSheet } from '../workbook/workbook.ts';
import { differenceCell, emptyCell, looks, pointsCell, textCell, widthFor } from './book-cells.ts';
import { type RubricRow, rubricRows } from './rubric-rows.ts';
import { marksBy, scorerTexts } from './scorer-texts.ts';
import { differs, inFileOrder, rubricColumns } from './scores-sheet.ts';
import { tableSheet, titlesOf } from './table-sheet.ts';
import { workbookWords } from './workbook-words.ts';

/** Unit by unit: what it gave itself, what appraisers gave, what counts, how far apart they are, and who appraised. */
export function comparisonSheet(year: BlocYear, result: Result, language: Language): BookSheet {
  const words = workbookWords(language);
  const own = tableWords(language);
  const standings = inFileOrder(result.score?.standings ?? []);
  const lines = rubricRows(year);
  const units = unitsOf(year, standings, lines, language);
  const scorers = units.flatMap(({ scorerOf }) => [...scorerOf.values()]);
  const names = standings.map(({ member }) => member.name);
  const figure = (heading: string) => ({ heading, width: 11, isAligned: true });
  return tableSheet({
    name: words.comparison,
    titles: titlesOf(year, words.comparisonTitle, language),
    columns: [
      { heading: own.member, width: widthFor(names, 24, 44) },
      ...rubricColumns(lines, words),
      figure(own.selfTotal),
      figure(words.appraised),
      figure(words.final),
      figure(words.difference),
      ...(scorers.length === 0 ? [] : [{ heading: words.scorers, width: widthFor(scorers, 18, 40) }]),
      { heading: own.note, width: 27 },
    ],
    rows: units.flatMap((unit) => unitRows(year, unit, lines, scorers.length > 0, language)),
    remarks: standings.length === 0 ? [words.noScores] : [differencesIn(standings, language)],
    frozenColumns: 3,
  });
}

interface Unit {
  readonly standing: Standing;
  /** Codes of the criteria that it, or its appraisers, marked as not applicable. */
  readonly selfNa: ReadonlySet<string>;
  readonly appraisedNa: ReadonlySet<string>;
  /** Criterion → who appraised it, in words. */
  readonly scorerOf: ReadonlyMap<string, string>;
}

function unitsOf(
  year: BlocYear,
  standings: readonly Standing[],
  lines: readonly RubricRow[],
  language: Language,
): readonly Unit[] {
  const selfMarks = marksBy(year.selfScores?.entries ?? []);
  const appraisals = marksBy<Appraisal>(year.appraisals?.entries ?? []);
  return standings.map((standing): Unit => {
    const { id } = standing.member;
    const naIn = (marks: ReadonlyMap<string, readonly SelfScore[]>): ReadonlySet<string> =>
      new Set(
        lines.flatMap(({ criterion: { code } }) =>
          marks.get(`${id} ${code}`)?.some(({ mark }) => mark === 'na') ? [code] : [],
        ),
      );
    const scorers = lines.flatMap(({ criterion: { code } }) => {
      const text = scorerTexts(year, appraisals.get(`${id} ${code}`) ?? [], language);
      return text === '' ? [] : [[code, text] as const];
    });
    return { standing, selfNa: naIn(selfMarks), appraisedNa: naIn(appraisals), scorerOf: new Map(scorers) };
  });
}

/** A unit's total, then its sections and criteria; what belongs to another group is left out. */
function unitRows(
  year: BlocYear,
  unit: Unit,
  lines: readonly RubricRow[],
  hasScorers: boolean,
  language: Language,
): readonly (readonly BookCell[])[] {
  const words = workbookWords(language);
  const { member, points: all, selfTotal, total, applicable } = unit.standing;
  const count = [...all.values()].filter(differs).length;
  const head: readonly BookCell[] = [
    textCell(member.name, looks.section),
    emptyCell(looks.section),
    textCell(tableWords(language).total, looks.section),
    pointsCell(applicable, looks.sectionFigure),
    pointsCell(selfTotal, looks.sectionFigure),
    emptyCell(looks.sectionFigure),
    pointsCell(total, looks.sectionFigure),
    differenceCell(selfTotal === undefined ? undefined : points(total - selfTotal), looks.sectionFigure),
    ...(hasScorers ? [emptyCell(looks.section)] : []),
    textCell([...all.values()].some(({ self }) => self !== undefined) ? words.differences(count) : '', looks.section),
  ];
  const own = lines.filter(({ leaves }) => leaves.some(({ criterion }) => all.has(criterion.code)));
  return [head, ...own.map((line) => lineCells(year, unit, line, hasScorers, language))];
}

function lineCells(
  year: BlocYear,
  unit: Unit,
  line: RubricRow,
  hasScorers: boolean,
  language: Language,
): readonly BookCell[] {
  const words = workbookWords(language);
  const { standing, selfNa, appraisedNa, scorerOf } = unit;
  const { criterion, depth } = line;
  const { code, title, weight, max } = criterion;
  const text = line.leaf ? looks.text : { ...looks.text, bold: true };
  const figure = line.leaf ? looks.figure : looks.strong;
  const figures = line.leaf ? leafFigures(standing, line) : sectionFigures(standing, line);
  const { self, appraised, final } = figures;
  const difference = self === undefined || final === undefined ? undefined : points(final - self);
  const orNa = (value: Points | undefined, isNa: boolean, look = figure) =>
    value === undefined && isNa ? textCell(words.na, looks.figure) : pointsCell(value, look);
  return [
    textCell(standing.member.name),
    textCell(code, text),
    textCell(title, { ...text, align: 'left', indent: depth }),
    pointsCell(weight ?? max, figure),
    orNa(self, selfNa.has(code)),
    orNa(appraised, appraisedNa.has(code)),
    orNa(final, line.leaf !== undefined, looks.strong),
    differenceCell(difference === 0n ? undefined : difference, figure),
    ...(hasScorers ? [textCell(scorerOf.get(code) ?? '', { ...looks.text, align: 'left', indent: 1 })] : []),
    textCell(line.leaf ? noteOn(year, standing, code, language) : ''),
  ];
}

interface Figures {
  readonly self?: Points | undefined;
  readonly appraised?: Points | undefined;
  readonly final?: Points | undefined;
}

function leafFigures({ points: all }: Standing, { criterion, leaf }: RubricRow): Figures {
  const got = all.get(criterion.code);
  if (!got || !leaf) return {};
  const print = (value: Points | undefined) => (value === undefined ? undefined : points(signed(value, leaf.part)));
  const final = got.mark === 'na' ? undefined : print(got.final);
  return { self: print(got.self), appraised: print(got.appraised), final };
}

/** Sums before caps; of appraisals there is none, since not all that counts need be appraised. */
function sectionFigures(standing: Standing, { criterion, leaves }: RubricRow): Figures {
  const hasSelf = leaves.some(({ criterion: { code } }) => standing.points.get(code)?.self !== undefined);
  return { self: hasSelf ? sumLeaves(leaves, standing).self : undefined, final: standing.nodes.get(criterion.code) };
}

function noteOn({ rules }: BlocYear, { points: all }: Standing, code: string, language: Language): string {
  const words = explainWords(language);
  const got = all.get(code);
  if (!got) return '';
  const marks = { na: words.markNa, zero: words.markZero, ruling: words.markRuling };
  return [
    ...(got.mark === undefined ? [] : [marks[got.mark]]),
    ...(got.fewScorers === undefined ? [] : [basisWords(language).fewScorers(got.fewScorers, rules.scoring.scorers)]),
  ].join('; ');
}

function differencesIn(standings: readonly Standing[], language: Language): string {
  const counts = standings.map(({ points: all }) => [...all.values()].filter(differs).length);
  const units = counts.filter((count) => count > 0).length;
  return workbookWords(language).allDifferences(
    counts.reduce((sum, count) => sum + count, 0),
    units,
  );
}
