import { readFileSync, statSync } from 'node:fs';
import type { OfficeFileProblem } from '../../domain/office-details.ts';
import { mostArchiveBytes } from '../archive/open-archive.ts';
import { splitRecords } from '../csv/split-records.ts';
import { decodeText } from '../decode-text.ts';
import { sha256 } from '../sha256.ts';
import { openWorkbook } from '../workbook/open-workbook.ts';
import { csvGrid } from './csv-grid.ts';
import { countHeadings, type HeadingWords } from './find-headings.ts';
import type { Grid } from './grid.ts';
import type { ImportFile, PlacedProblem } from './import-read.ts';
import { workbookGrid } from './workbook-grid.ts';

export interface OpenedGrids {
  readonly grids: readonly Grid[];
  readonly problems: readonly PlacedProblem[];
  readonly sha256?: string;
}

/** The sheets of one file: a workbook by its content, whatever its name, else text. */
export async function openGrids({ path, shown }: ImportFile, words: HeadingWords): Promise<OpenedGrids> {
  const refuse = (problem: OfficeFileProblem): OpenedGrids => ({
    grids: [],
    problems: [
      {
        diagnostic: { code: 'workbook', at: { file: 'elsewhere' }, details: { problem } },
        place: { file: shown, line: 1, column: 1 },
      },
    ],
  });
  let bytes: Buffer;
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return refuse('missing');
    if (!stats.isFile()) return refuse('unreadable');
    if (stats.size > mostArchiveBytes) return refuse('too-large');
    bytes = readFileSync(path);
  } catch {
    return refuse('unreadable');
  }
  const isOffice = /\.xls[a-z]?$/i.test(path) || bytes.subarray(0, 2).toString('latin1') === 'PK' || bytes[0] === 0xd0;
  if (isOffice) {
    const workbook = await openWorkbook(path);
    if ('problem' in workbook) return refuse(workbook.problem);
    return { grids: workbook.sheets.map((sheet) => workbookGrid(shown, sheet)), problems: [], sha256: workbook.sha256 };
  }
  return openText(shown, bytes, words);
}

/** Text is divided by whatever makes the most headings known; lines above them are titles. */
function openText(shown: string, bytes: Buffer, words: HeadingWords): OpenedGrids {
  const decoded = decodeText(bytes);
  if ('guess' in decoded) {
    const { guess, line, column, byte } = decoded;
    const details = { guess, ...(byte === undefined ? {} : { byte }) };
    const place = { file: shown, line, column };
    return { grids: [], problems: [{ diagnostic: { code: 'encoding', at: { file: 'elsewhere' }, details }, place }] };
  }
  const { text } = decoded;
  const start = /^"?sep=[,;\t]"?[ ,;\t]*(?:\r\n|\n|\r)/i.exec(text)?.[0].length ?? 0;
  const grids = ([',', ';', '\t'] as const).flatMap((delimiter) => {
    const records = splitRecords(text.slice(start), delimiter);
    return records ? [csvGrid(shown, text, { start, delimiter }, records)] : [];
  });
  const best = grids.toSorted((a, b) => countHeadings(b, words) - countHeadings(a, words))[0];
  if (!best) {
    const details = { problem: 'quote-open' } as const;
    const place = { file: shown, line: 1, column: 1 };
    return { grids: [], problems: [{ diagnostic: { code: 'csv-syntax', at: { file: 'elsewhere' }, details }, place }] };
  }
  return { grids: [best], problems: [], sha256: sha256(bytes) };
}
