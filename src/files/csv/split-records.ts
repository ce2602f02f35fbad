// biome-ignore lint/correctness/useImportExtensions: it is CommonJS on purpose, with declarations beside it
import { load as loadCsvPackage } from './csv-package.cjs';
import type { Delimiter } from './dialect.ts';

/** One row of a table as it stands: cells by position. */
export type Cells = readonly string[];

/**
 * Splits CSV text into rows of cells; a blank line is a row of one empty cell. Nothing where a quotation mark is out of
 * place. Where none stands there is nothing to interpret and cutting is enough: it takes a small part of the time, and
 * most sheets are of this kind.
 */
export function splitRecords(text: string, delimiter: Delimiter): readonly Cells[] | undefined {
  if (!text.includes('"')) return splitPlain(text, delimiter);
  const { CsvError, parse } = loadCsvPackage();
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}

const blankRow: Cells = [''];

function splitPlain(text: string, delimiter: Delimiter): readonly Cells[] {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const records: Cells[] = [];
  // Where the next delimiter stands is kept from line to line, so that none is looked for twice.
  let next = lines.indexOf(delimiter);
  for (let start = 0; start < lines.length; ) {
    const lineBreak = lines.indexOf('\n', start);
    const end = lineBreak < 0 ? lines.length : lineBreak;
    if (end === start) {
      records.push(blankRow);
      start++;
      continue;
    }
    const cells: string[] = [];
    while (next >= 0 && next < end) {
      cells.push(lines.slice(start, next));
      start = next + 1;
      next = lines.indexOf(delimiter, start);
    }
    cells.push(lines.slice(start, end));
    records.push(cells);
    start = end + 1;
  }
  return records;
}
