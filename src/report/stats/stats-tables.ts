import { type Figure, type FigureRow, objects, type Statistics, type UnitRow } from '../../domain/statistics.ts';
import type { Language } from '../language.ts';
import { type StatsWords, statsWords } from './stats-words.ts';

type StatsTableName = keyof StatsWords['tables'];

/** A table of statistics, before it is shown in any way. */
export interface StatsTable {
  readonly name: StatsTableName;
  readonly title: string;
  readonly columns: readonly { readonly heading: string; readonly isFigure: boolean }[];
  readonly rows: readonly (readonly (string | Figure)[])[];
  /** The last row adds up the others. */
  readonly hasTotal: boolean;
  /** What must be known to read it. */
  readonly notes: readonly string[];
}

export type View = 'award' | 'unit' | 'season' | 'authority';

export function viewTable(statistics: Statistics, view: View, language: Language): StatsTable {
  const words = statsWords(language);
  const byObject = objects.map((object) => words.object[object]);
  switch (view) {
    case 'award':
      return figureTable('award', words.award, byObject, statistics.byAward, statistics.total, words);
    case 'season':
      return figureTable('season', words.season, byObject, statistics.bySeason, statistics.total, words);
    case 'authority': {
      const rows = statistics.byAuthority.map((row) => (row.key === '' ? { ...row, name: words.notStated } : row));
      return figureTable('authority', words.authority, byObject, rows, statistics.total, words);
    }
    case 'unit': {
      const { byUnit, seasons, total } = statistics;
      const table = figureTable('unit', words.unit, seasons, byUnit, total, words);
      return { ...table, notes: [...byUnit.flatMap((row) => unitNotes(row, words)), ...table.notes] };
    }
  }
}

/** Ratings, seats and what was revoked: those of which there is something to tell. */
export function otherTables({ ratings, seasons, seats, revoked, query }: Statistics, language: Language) {
  const words = statsWords(language);
  const text = (heading: string) => ({ heading, isFigure: false });
  const seatsTable: StatsTable = {
    name: 'seats',
    title: words.tables.seats,
    columns: [text(words.season), text(words.bloc), text(words.head), text(words.deputies)],
    rows: seats.map(({ season, bloc, head, deputies }) => [season, bloc, head.join('; '), deputies.join('; ')]),
    hasTotal: false,
    notes: [],
  };
  const revokedTable: StatsTable = {
    name: 'revoked',
    title: words.tables.revoked,
    columns: [
      ...[words.season, words.unit, words.award, words.objectHeading, words.person].map(text),
      { heading: words.count, isFigure: true },
    ],
    rows: revoked.map(({ season, name, awardName, object, person, count }) => [
      ...[season, name, awardName, words.object[object], person],
      { count, unnamed: 0 },
    ]),
    hasTotal: false,
    notes: [],
  };
  return [
    ...(ratings.length === 0 ? [] : [figureTable('ratings', words.rating, seasons, ratings, undefined, words)]),
    ...(seats.length === 0 ? [] : [seatsTable]),
    ...(revoked.length === 0 || query.status === 'revoked' ? [] : [revokedTable]),
  ];
}

/** What is counted, in a line. */
export function scopeLine({ query, seasons }: Statistics, language: Language): string {
  const words = statsWords(language);
  const scope = words.scope(words.status[query.status], seasons[0] ?? '', seasons[seasons.length - 1] ?? '');
  return query.object === undefined ? `${scope}.` : `${scope}; ${words.ofObject(words.object[query.object])}.`;
}

function figureTable(
  name: StatsTableName,
  heading: string,
  columns: readonly string[],
  rows: readonly FigureRow[],
  total: Figure | undefined,
  words: StatsWords,
): StatsTable {
  const sums = columns.map((_, column) => add(rows.flatMap(({ figures }) => figures[column] ?? [])));
  const unnamed = add(rows.map((row) => row.total));
  return {
    name,
    title: words.tables[name],
    columns: [
      { heading, isFigure: false },
      ...[...columns, words.total].map((one) => ({ heading: one, isFigure: true })),
    ],
    rows: [
      ...rows.map((row) => [row.name, ...row.figures, row.total]),
      ...(total === undefined || rows.length === 0 ? [] : [[words.total, ...sums, total]]),
    ],
    hasTotal: total !== undefined && rows.length > 0,
    notes: unnamed.unnamed === 0 ? [] : [words.unnamed(String(unnamed.unnamed), String(unnamed.count))],
  };
}

function unitNotes({ name, formerly, splitInto }: UnitRow, words: StatsWords): readonly string[] {
  return [
    ...(formerly.length === 0 ? [] : [words.formerly(name, formerly.join(', '))]),
    ...(splitInto.length === 0 ? [] : [words.split(name, splitInto.join(', '))]),
  ];
}

function add(figures: readonly Figure[]): Figure {
  return figures.reduce((sum, one) => ({ count: sum.count + one.count, unnamed: sum.unnamed + one.unnamed }), {
    count: 0,
    unnamed: 0,
  });
}
