import type { CellStyle } from './cell-styles.ts';
import { decimalText, percentText } from './decimal-text.ts';
import type { SheetCell } from './worksheet.ts';
import { DamagedPart, decodeXmlText, readAttributes, readTags, type XmlTag } from './xml-tags.ts';

/** A cell that is not empty; row and column from 0. */
export interface ListedCell {
  readonly row: number;
  readonly column: number;
  /** What stands there, or what of it the library is to read. */
  readonly content: SheetCell | CellToRead;
}

/** As it is written in XML; `number` is the canonical text of a number, which may turn out to be a date. */
export type CellToRead =
  | { readonly kind: 'stored'; readonly type: 's' | 'str' | 'inlineStr'; readonly value: string }
  | { readonly kind: 'stored'; readonly type: 'n'; readonly value: string; readonly style: number };

/** The last row and column that Excel has. */
const mostRows = 1_048_576;
const mostColumns = 16_384;

/** A cell while its tags are being read. */
interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly attributes: ReadonlyMap<string, string>;
  value?: string;
  inline?: string;
  formula?: string;
}

/**
 * The cells of a sheet that hold something, in the order of the file. What the library would lose is read here: errors,
 * formulas without a stored result, percentages, ISO dates.
 */
export function* listCells(xml: string, styles: readonly CellStyle[]): Generator<ListedCell> {
  let row = -1;
  let column = -1;
  let cell: OpenCell | undefined;
  let isAloud = false;
  let hasData = false;
  for (const tag of readTags(xml)) {
    if (tag.name === 'sheetData') {
      hasData = true;
      if (tag.closes) return;
    } else if (!hasData) {
      // What stands before the cells.
    } else if (tag.name === 'row' && tag.opens) {
      row = rowOf(readAttributes(tag).get('r'), row);
      column = -1;
    } else if (tag.name === 'c' && tag.opens) {
      const attributes = readAttributes(tag);
      ({ row, column } = placeOf(attributes.get('r'), row, column));
      cell = tag.closes ? undefined : { row, column, attributes };
    } else if (cell && tag.name === 'c') {
      const content = readContent(cell, styles);
      if (content) yield { row: cell.row, column: cell.column, content };
      cell = undefined;
    } else if (cell) {
      // How a text is read aloud stands beside it.
      if (tag.name === 'rPh') isAloud = !tag.closes;
      else if (!isAloud) takeUp(cell, tag);
    }
  }
  throw new DamagedPart('no end of cells');
}

function takeUp(cell: OpenCell, { name, opens, closes, before }: XmlTag): void {
  const text = opens ? '' : before;
  if (name === 'f' && closes) cell.formula = text;
  else if (name === 'v' && closes) cell.value = text;
  else if (name === 't' && closes) cell.inline = (cell.inline ?? '') + text;
}

/** Rows and cells may leave out where they stand: after the one before. */
function rowOf(written: string | undefined, last: number): number {
  const row = written === undefined ? last + 1 : Number(written) - 1;
  if (!Number.isInteger(row) || row < 0 || row >= mostRows) throw new DamagedPart('row');
  return row;
}

function placeOf(written: string | undefined, row: number, last: number): { row: number; column: number } {
  if (written === undefined) return { row, column: last + 1 };
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(written) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  if (column < 1 || column > mostColumns) throw new DamagedPart('column');
  return { row: rowOf(digits, row), column: column - 1 };
}

function readContent(cell: OpenCell, styles: readonly CellStyle[]): ListedCell['content'] | undefined {
  const { attributes, value = '', inline = '', formula } = cell;
  const type = attributes.get('t') ?? 'n';
  const isText = type === 'str' && cell.value !== undefined;
  if (formula !== undefined && value.trim() === '' && !isText) {
    return { kind: 'error', text: `=${decodeXmlText(formula)}`, problem: 'uncomputed' };
  }
  switch (type) {
    case 's':
    case 'str':
      return value === '' ? undefined : { kind: 'stored', type, value };
    case 'inlineStr':
      return inline === '' ? undefined : { kind: 'stored', type, value: inline };
    case 'e':
      return { kind: 'error', text: decodeXmlText(value).trim() || '#VALUE!', problem: 'error-value' };
    case 'b':
      return value.trim() === '' ? undefined : { kind: 'yes-no', value: /^(?:1|true)$/.test(value.trim()) };
    case 'd':
      return value.trim() === '' ? undefined : readIsoDate(value.trim());
    case 'n':
      return value.trim() === '' ? undefined : readNumber(value.trim(), attributes.get('s'), styles);
    default:
      throw new DamagedPart(`type ${type}`);
  }
}

function readIsoDate(value: string): SheetCell {
  const [date] = /^\d{4}-\d\d-\d\d(?=$|T)/.exec(value) ?? [];
  return date === undefined ? { kind: 'text', text: decodeXmlText(value) } : { kind: 'date', text: date };
}

function readNumber(value: string, written: string | undefined, styles: readonly CellStyle[]): ListedCell['content'] {
  const text = decimalText(value);
  if (text === undefined) return { kind: 'text', text: decodeXmlText(value) };
  const style = Number(written ?? -1);
  const { format = 0, percent } = styles[style] ?? {};
  if (percent) return { kind: 'percent', text, shown: percentText(text, percent) };
  // In the general format it is no date, whatever else is in the workbook.
  return format === 0 ? { kind: 'number', text } : { kind: 'stored', type: 'n', value: text, style };
}
