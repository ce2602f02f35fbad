import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { OfficeFileProblem } from '../../domain/office-details.ts';
// biome-ignore lint/correctness/useImportExtensions: it is CommonJS on purpose, with declarations beside it
import { load as loadFflate } from '../archive/fflate-package.cjs';
import { mostArchiveBytes, openArchive } from '../archive/open-archive.ts';
import { decimalText } from './decimal-text.ts';
import { markCells, marks, percentStylesIn } from './mark-cells.ts';
// biome-ignore lint/correctness/useImportExtensions: it is CommonJS on purpose, with declarations beside it
import { load as loadReadExcel } from './read-excel-package.cjs';
import type { SheetCell, Worksheet } from './worksheet.ts';

export type OpenedWorkbook =
  | { readonly sheets: readonly Worksheet[]; readonly sha256: string }
  | { readonly problem: OfficeFileProblem };

/** Most cells of a sheet: a stray cell at the far end of one would make it of this size. */
const mostCells = 2_000_000;

/** The sheets of an `.xlsx`; what cannot be opened is told in one word, whatever is wrong with it. */
export async function openWorkbook(path: string): Promise<OpenedWorkbook> {
  let bytes: Uint8Array;
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return { problem: 'missing' };
    if (stats.size > mostArchiveBytes) return { problem: 'too-large' };
    bytes = readFileSync(path);
  } catch {
    return { problem: 'unreadable' };
  }
  const opened = openArchive(bytes);
  if ('problem' in opened) return opened;
  const { parts } = opened;
  const types = textOf(parts.get('[Content_Types].xml'));
  if (parts.has('xl/vbaProject.bin') || types.includes('macroEnabled')) return { problem: 'macros' };
  if (!parts.has('xl/workbook.xml')) return { problem: parts.size === 0 ? 'damaged' : 'other-kind' };
  try {
    const prepared = prepareParts(parts);
    if (!prepared) return { problem: 'unpacks-too-large' };
    const sheets = await readSheets(loadFflate().zipSync(prepared, { level: 0 }));
    return { sheets, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch {
    // Whatever a library stumbles over in a file is wrong with the file.
    return { problem: 'damaged' };
  }
}

const sheetPart = /^xl\/worksheets\/[^/]+\.xml$/;

/** Only what holds values; nothing where a sheet would be too large. */
function prepareParts(parts: ReadonlyMap<string, Uint8Array>): Record<string, Uint8Array> | undefined {
  const percentStyles = percentStylesIn(textOf(parts.get('xl/styles.xml')));
  const prepared: Record<string, Uint8Array> = {};
  for (const [name, bytes] of parts) {
    if (/^xl\/(?:media|drawings|charts|theme|printerSettings|embeddings)\//.test(name)) continue;
    if (!sheetPart.test(name)) {
      prepared[name] = bytes;
      continue;
    }
    const xml = markCells(textOf(bytes), percentStyles);
    if (areaOf(xml) > mostCells) return undefined;
    prepared[name] = Buffer.from(xml, 'utf8');
  }
  return prepared;
}

/** Rows times columns, as far as cells reach. */
function areaOf(xml: string): number {
  let rows = 0;
  let columns = 0;
  for (const [, letters = '', row = '0'] of xml.matchAll(/<c\b[^>]*?\br="([A-Z]+)(\d+)"/g)) {
    rows = Math.max(rows, Number(row));
    columns = Math.max(
      columns,
      [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    );
  }
  return rows * columns;
}

function textOf(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

async function readSheets(bytes: Uint8Array): Promise<readonly Worksheet[]> {
  const { default: readExcel } = loadReadExcel();
  const sheets = await readExcel(Buffer.from(bytes), { trim: false, parseNumber: (text) => marks.number + text });
  return sheets.map(({ sheet, data }) => ({
    name: sheet.normalize('NFC'),
    rows: data.map((row) => row.map((value) => cellOf(value))),
  }));
}

function cellOf(value: unknown): SheetCell | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'boolean') return { kind: 'yes-no', value };
  if (value instanceof Date) return { kind: 'date', text: value.toISOString().slice(0, 10) };
  const text = String(value);
  const stored = text.slice(1);
  switch (text[0]) {
    case marks.number: {
      const decimal = decimalText(stored);
      return decimal === undefined
        ? { kind: 'error', text: stored, problem: 'error-value' }
        : { kind: 'number', text: decimal };
    }
    case marks.percent: {
      const hundredfold = decimalText(String(Number(stored) * 100));
      return { kind: 'percent', text: decimalText(stored) ?? stored, shown: `${hundredfold ?? stored}%` };
    }
    case marks.error:
      return { kind: 'error', text: stored, problem: 'error-value' };
    case marks.uncomputed:
      return { kind: 'error', text: '', problem: 'uncomputed' };
    default:
      return { kind: 'text', text: text.normalize('NFC') };
  }
}
