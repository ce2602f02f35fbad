import fc from 'fast-check';
import { stringify } from 'yaml';
import { vietnameseHeadings } from '../../../src/domain/vietnamese-headings.ts';
import { anyWriting, encode, type Writing, writeTable } from '../random-tables.ts';
import type { RandomYear, Row, Table, TableName, YamlMap } from './year.ts';

/** How the files of a year are written down: none of it has a meaning. */
export interface YearWriting {
  readonly table: Writing;
  readonly yaml: 'block' | 'flow' | 'mixed';
  readonly isVietnamese: boolean;
  readonly isWide: boolean;
  readonly spelling: 'member' | 'name' | 'short_name' | 'aliases' | 'shouted';
  readonly hasDecimalComma: boolean;
  readonly hasDayFirst: boolean;
}

const plainWriting: YearWriting = {
  table: {
    delimiter: ',',
    lineEnd: '\n',
    encoding: 'utf8',
    quotes: 'needed',
    statesDelimiter: false,
    endsWithLineEnd: true,
    isDecomposed: false,
    extraCells: 0,
  },
  yaml: 'block',
  isVietnamese: false,
  isWide: false,
  spelling: 'member',
  hasDecimalComma: false,
  hasDayFirst: false,
};

export const anyYearWriting: fc.Arbitrary<YearWriting> = fc.record({
  table: anyWriting,
  yaml: fc.constantFrom('block', 'flow', 'mixed'),
  isVietnamese: fc.boolean(),
  isWide: fc.boolean(),
  spelling: fc.constantFrom('member', 'name', 'short_name', 'aliases', 'shouted'),
  hasDecimalComma: fc.boolean(),
  hasDayFirst: fc.boolean(),
});

/** The year's files by name, as a user may have written them. */
export function writeYear(year: RandomYear, writing: YearWriting = plainWriting): Record<string, Buffer> {
  const yaml = (value: YamlMap | readonly YamlMap[]): Buffer => {
    const flow = writing.yaml === 'block' ? 'block' : writing.yaml === 'flow' ? 'flow' : 'any';
    const text = stringify(value, { collectionStyle: flow, aliasDuplicateObjects: false, lineWidth: 0 });
    const { lineEnd, isDecomposed, encoding } = writing.table;
    const lines = lineEnd === '\r\n' ? text.replaceAll('\n', '\r\n') : text;
    return encode(isDecomposed ? lines.normalize('NFD') : lines, encoding);
  };
  const { '../../units.csv': units, ...tables } = year.tables;
  return {
    'bloc.yaml': yaml({ ...year.bloc, season: year.season }),
    'rules.yaml': yaml(year.rules),
    ...(year.rulings.length > 0 ? { 'rulings.yaml': yaml(year.rulings) } : {}),
    ...Object.fromEntries(
      Object.entries(tables).map(([name, table]) => [name, writeOne(year, name as TableName, table, writing)]),
    ),
    ...(units
      ? { '../../units.csv': writeOne(year, '../../units.csv', units, { ...writing, spelling: 'member' }) }
      : {}),
  };
}

const roles: Readonly<Record<TableName, string>> = {
  'members.csv': 'members',
  'criteria.csv': 'criteria',
  'self-scores.csv': 'self-scores',
  'appraisals.csv': 'appraisals',
  'indicators.csv': 'indicators',
  'votes.csv': 'votes',
  'ballots.csv': 'ballots',
  '../../awards.csv': 'award-ledger',
  '../../leadership.csv': 'leadership-ledger',
  '../../units.csv': 'units',
};

function writeOne(year: RandomYear, name: TableName, table: Table, writing: YearWriting): Buffer {
  const spelt = new Map(year.tables['members.csv']?.rows.map((row) => [row.member ?? '', spell(row, writing)]));
  const isOwn = name === 'members.csv';
  const show = (row: Row, column: string): string => {
    const cell = row[column] ?? '';
    if (column === 'member' && !isOwn) return spelt.get(cell) ?? cell;
    if (writing.hasDecimalComma && /^\d+\.\d+$/.test(cell)) return cell.replace('.', ',');
    if (writing.hasDayFirst && /^\d{4}-\d\d-\d\d$/.test(cell))
      return cell.split('-').map(Number).toReversed().join('/');
    return cell;
  };
  if (writing.isWide && name === 'self-scores.csv') return writeTable(widen(year, table, show, writing), writing.table);
  const headings = table.columns.map((column) => (writing.isVietnamese ? translate(name, column) : column));
  return writeTable(
    [headings, ...table.rows.map((row) => table.columns.map((column) => show(row, column)))],
    writing.table,
  );
}

function spell(row: Row, { spelling }: YearWriting): string {
  return spelling === 'shouted' ? (row.name ?? '').toUpperCase() : (row[spelling] ?? '');
}

function translate(name: TableName, column: string): string {
  const all = vietnameseHeadings as unknown as Readonly<Record<string, readonly string[] | undefined>>;
  if (column === 'name') return name === 'members.csv' ? 'Tên' : 'name';
  return all[column]?.[0] === undefined || (name === 'members.csv' && column === 'member') || roles[name] === 'units'
    ? column
    : (all[column]?.[0] ?? column);
}

function widen(
  year: RandomYear,
  { rows }: Table,
  show: (row: Row, column: string) => string,
  writing: YearWriting,
): string[][] {
  const members = year.tables['members.csv']?.rows ?? [];
  const criteria = year.tables['criteria.csv']?.rows ?? [];
  return [
    [writing.isVietnamese ? 'Tiêu chí' : 'criterion', ...members.map((row) => spell(row, writing))],
    ...criteria.map(({ criterion = '' }) => [
      criterion,
      ...members.map(({ member }) => {
        const found = rows.find((row) => row.member === member && row.criterion === criterion);
        return found ? show(found, 'points') : '';
      }),
    ]),
  ];
}
