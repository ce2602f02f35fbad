import type { Locator } from '../../domain/locator.ts';
import type { Indicator, Value } from '../../domain/scores.ts';
import { isNotApplicable, readYesNo } from '../cells/closed-words.ts';
import { isProblem, readNumber } from '../cells/read-number.ts';
import { type RowReader, readRows } from '../cells/row-reader.ts';
import { openTable } from '../csv/open-table.ts';
import type { Complain, SourceFile } from '../source-file.ts';
import { type Known, ScoreCells } from './score-cells.ts';

/** How the values of a criterion are written: yes or no for `yesno`, figures for other formulas, either for none. */
export type ValueForm = 'yes-no' | 'figure' | 'either';

/** indicators.csv, read; `formOf` tells how a criterion's values are written. */
export function readIndicators(
  source: SourceFile,
  known: Known,
  formOf: (criterion: string) => ValueForm,
  complain: Complain,
): readonly Indicator[] | undefined {
  const table = openTable(source, 'indicators', complain);
  if (!table) return undefined;
  if (!table.columns.has('actual') && !table.columns.has('verified')) {
    const found = table.headings.map((heading) => heading.trim());
    const at = { file: source.role, line: table.headingLine, column: 1 };
    complain({ code: 'column-missing', at, details: { column: 'actual', alternative: 'verified', found } });
    return undefined;
  }
  const cells = new ScoreCells(source, known, complain);
  const [member = 0, criterion = 0] = [table.columns.get('member'), table.columns.get('criterion')];
  return readRows(table, complain, (reader): Indicator | undefined => {
    const of = cells.member(reader.text('member'), reader.row, member);
    const code = cells.criterion(reader.text('criterion'), reader.row, criterion);
    const form = code === undefined ? 'either' : formOf(code);
    const actual = readValue(reader, 'actual', form, complain);
    const verified = readValue(reader, 'verified', form, complain);
    const target = reader.number('target', { signed: true });
    if (of === undefined || code === undefined) return undefined;
    return {
      member: of,
      criterion: code,
      row: reader.row,
      ...(actual === undefined ? {} : { actual }),
      ...(verified === undefined ? {} : { verified }),
      ...(target === undefined ? {} : { target }),
    };
  });
}

function readValue(reader: RowReader, column: string, form: ValueForm, complain: Complain): Value | undefined {
  const text = reader.text(column);
  if (text === '') return undefined;
  if (isNotApplicable(text)) return 'na';
  return form === 'yes-no' ? reader.yesNo(column) : readFigure(text, reader.at(column), column, form, complain);
}

function readFigure(text: string, at: Locator, column: string, form: ValueForm, complain: Complain): Value | undefined {
  const value = readNumber(text, at, { column, signed: true });
  if (!isProblem(value)) return value;
  const answer = form === 'either' && value.code === 'number' ? readYesNo(text) : undefined;
  if (answer === undefined) complain(value);
  return answer;
}
