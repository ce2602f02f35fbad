import { closestOf } from '../../domain/closest.ts';
import { parseDate, suggestDate } from '../../domain/iso-date.ts';
import type { Locator } from '../../domain/locator.ts';
import { type Points, unit } from '../../domain/points.ts';
import type { CsvTable } from '../csv/open-table.ts';
import type { Cells } from '../csv/split-records.ts';
import type { Complain } from '../source-file.ts';
import { readWord, readYesNo, type WordList } from './closed-words.ts';
import { isProblem, type NumberBounds, readNumber } from './read-number.ts';

const idForm = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

/** Ids of members, blocs, awards and the like (spec 2, "IDs"). */
export function isId(text: string): boolean {
  return idForm.test(text);
}

/** The contests of the seats: no award has such a code. */
export function isSeat(text: string): boolean {
  return text === 'head' || text === 'deputy';
}

/** Codes of criteria: letters, digits, dots and hyphens. */
export function isCriterionCode(text: string): boolean {
  // Most codes are plain: the classes of all letters take a while to set up.
  return /^[A-Za-z0-9.-]+$/.test(text) || /^[\p{L}\p{M}\p{N}.-]+$/u.test(text);
}

/** Characters that take no room and that copying from other programs leaves in cells. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/;
const everyInvisible = new RegExp(invisible, 'g');

/** A cell's text as it is meant: without what cannot be seen and the sign that keeps Excel from running it. */
export function cellText(cell: string | undefined): string {
  if (cell === undefined || cell === '') return '';
  const text = (invisible.test(cell) ? cell.replace(everyInvisible, '') : cell).trim();
  return text.charCodeAt(0) === 39 && /^'[=+\-@]/.test(text) ? text.slice(1) : text;
}

/** Reads the cells of one row; what is wrong with a cell is told, and the cell is then taken as empty. */
export class RowReader {
  readonly #table: CsvTable;
  readonly #complain: Complain;
  readonly #cells: Cells;
  readonly row: number;

  constructor(table: CsvTable, cells: Cells, row: number, complain: Complain) {
    this.#table = table;
    this.#cells = cells;
    this.row = row;
    this.#complain = complain;
  }

  has(column: string): boolean {
    return this.#table.columns.has(column);
  }

  at(column: string): Locator {
    const position = this.#table.columns.get(column);
    const file = this.#table.source.role;
    return position === undefined ? { file, row: this.row } : { file, row: this.row, column: position };
  }

  text(column: string): string {
    const position = this.#table.columns.get(column);
    return position === undefined ? '' : cellText(this.#cells[position]);
  }

  /** Text that must be there. */
  requiredText(column: string, expected: readonly string[] = ['text']): string | undefined {
    const text = this.text(column);
    if (text !== '') return text;
    this.#complain({
      code: 'schema',
      at: this.at(column),
      details: { key: column, problem: 'missing', expected, cell: true },
    });
    return undefined;
  }

  /** An id that may be left out. */
  id(column: string): string | undefined {
    return this.text(column) === '' ? undefined : this.requiredId(column);
  }

  requiredId(column: string): string | undefined {
    const text = this.text(column);
    if (isId(text)) return text;
    this.#complain({ code: 'id', at: this.at(column), details: { value: text, what: 'id', column } });
    return undefined;
  }

  date(column: string): string | undefined {
    const text = this.text(column);
    if (text === '') return undefined;
    const date = parseDate(text);
    if (date === undefined) {
      const suggestion = suggestDate(text);
      const details = { value: text, ...(suggestion === undefined ? {} : { suggestion }) };
      this.#complain({ code: 'date', at: this.at(column), details });
    }
    return date;
  }

  yesNo(column: string): boolean | undefined {
    const text = this.text(column);
    if (text === '') return undefined;
    const answer = readYesNo(text);
    if (answer === undefined) this.#complain({ code: 'yes-no', at: this.at(column), details: { value: text, column } });
    return answer;
  }

  number(column: string, bounds: Omit<NumberBounds, 'column'> = {}): Points | undefined {
    const text = this.text(column);
    if (text === '') return undefined;
    const value = readNumber(text, this.at(column), { column, ...bounds });
    if (!isProblem(value)) return value;
    this.#complain(value);
    return undefined;
  }

  /** A whole number from `least` on. */
  count(column: string, least: number): number | undefined {
    const value = this.number(column, { whole: true, least });
    return value === undefined ? undefined : Number(value / unit);
  }

  requiredCount(column: string, least: number): number | undefined {
    return this.requiredText(column, ['whole-number']) === undefined ? undefined : this.count(column, least);
  }

  /** A word of a closed list. */
  word<Code extends string>(column: string, words: WordList<Code>): Code | undefined {
    const text = this.text(column);
    if (text === '') return undefined;
    const code = readWord(words, text);
    if (code !== undefined) return code;
    const expected = Object.keys(words);
    const closest = closestOf(text, expected);
    this.#complain({
      code: 'schema',
      at: this.at(column),
      details: {
        key: column,
        problem: 'value',
        expected,
        value: text,
        cell: true,
        ...(closest === undefined ? {} : { closest }),
      },
    });
    return undefined;
  }

  requiredWord<Code extends string>(column: string, words: WordList<Code>): Code | undefined {
    return this.requiredText(column, Object.keys(words)) === undefined ? undefined : this.word(column, words);
  }
}

/** Reads every row of a table that is not blank. */
export function readRows<Row>(
  table: CsvTable,
  complain: Complain,
  readRow: (reader: RowReader) => Row | undefined,
): readonly Row[] {
  const read: Row[] = [];
  for (const [row, cells] of table.rows.entries()) {
    const value = cells && readRow(new RowReader(table, cells, row, complain));
    if (value !== undefined) read.push(value);
  }
  return read;
}
