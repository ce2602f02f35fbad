import type { Diagnostic } from '../../domain/diagnostic.ts';
import { parseDate } from '../../domain/iso-date.ts';
import type { Locator } from '../../domain/locator.ts';
import { showPoints } from '../../domain/points.ts';
import { isNotApplicable, readYesNo } from '../cells/closed-words.ts';
import { isProblem, readNumber } from '../cells/read-number.ts';
import { cellText } from '../cells/row-reader.ts';
import type { SheetCell } from '../workbook/worksheet.ts';

/** What a column may hold. */
export type ValueKind = 'mark' | 'value' | 'target' | 'number' | 'date' | 'yes-no' | 'text';

const kinds: Readonly<Record<string, ValueKind>> = {
  points: 'mark',
  actual: 'value',
  verified: 'value',
  target: 'target',
  max: 'number',
  weight: 'number',
  self_max: 'number',
  ring: 'number',
  since: 'date',
  until: 'date',
  registered: 'yes-no',
  pact_signed: 'yes-no',
};

export function kindOf(column: string): ValueKind {
  return kinds[column] ?? 'text';
}

const at: Locator = { file: 'elsewhere', row: 0 };

/** A cell in the text of our own files; nothing where it is empty, a problem where it could be misread. */
export function readValue(
  cell: SheetCell | undefined,
  column: string,
  kind = kindOf(column),
): string | Diagnostic | undefined {
  if (!cell) return undefined;
  const isFigure = kind === 'mark' || kind === 'value' || kind === 'target' || kind === 'number';
  const refuse = (
    problem: 'error-value' | 'uncomputed' | 'date' | 'percent' | 'decimals' | 'yes-no',
    value: string,
  ): Diagnostic => ({
    code: 'cell',
    at,
    details: { problem, column, value },
  });
  switch (cell.kind) {
    case 'error':
      return refuse(cell.problem, cell.text);
    case 'percent':
      return kind === 'text' ? cell.shown : refuse('percent', cell.shown);
    case 'date':
      if (kind === 'date' || kind === 'text') return cell.text;
      return kind === 'yes-no' ? refuse('yes-no', cell.text) : refuse('date', cell.text);
    case 'yes-no':
      if (kind === 'yes-no' || kind === 'value') return cell.value ? 'yes' : 'no';
      return kind === 'text' ? (cell.value ? 'TRUE' : 'FALSE') : refuse('yes-no', cell.value ? 'TRUE' : 'FALSE');
    case 'number': {
      if (!isFigure) return cell.text;
      const value = readNumber(unambiguous(cell.text), at, { column, signed: kind === 'value' || kind === 'target' });
      if (!isProblem(value)) return showPoints(value);
      return value.code === 'number' ? refuse('decimals', cell.text) : value;
    }
    case 'text':
      return readText(cellText(cell.text), column, kind);
  }
}

/** A stored number is no text that could mean thousands. */
function unambiguous(text: string): string {
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text;
}

function readText(text: string, column: string, kind: ValueKind): string | Diagnostic | undefined {
  if (text === '') return undefined;
  switch (kind) {
    case 'mark':
    case 'value':
    case 'target':
    case 'number': {
      const value = readNumber(text, at, { column, signed: kind === 'value' || kind === 'target' });
      if (!isProblem(value)) return showPoints(value);
      if ((kind === 'mark' || kind === 'value') && isNotApplicable(text)) return 'na';
      if (kind === 'value') {
        const answer = readYesNo(text);
        if (answer !== undefined) return answer ? 'yes' : 'no';
      }
      return value;
    }
    case 'date':
      return parseDate(text) ?? { code: 'date', at, details: { value: text } };
    case 'yes-no': {
      const answer = readYesNo(text);
      return answer === undefined ? { code: 'yes-no', at, details: { value: text, column } } : answer ? 'yes' : 'no';
    }
    case 'text':
      return linesOf(text).join(' ');
  }
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
