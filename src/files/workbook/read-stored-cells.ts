// biome-ignore lint/correctness/useImportExtensions: it is CommonJS on purpose, with declarations beside it
import { load as loadFflate } from '../archive/fflate-package.cjs';
import type { CellStyle } from './cell-styles.ts';
import type { CellToRead } from './list-cells.ts';
// biome-ignore lint/correctness/useImportExtensions: it is CommonJS on purpose, with declarations beside it
import { load as loadReadExcel } from './read-excel-package.cjs';
import type { WorkbookParts } from './workbook-parts.ts';
import type { SheetCell } from './worksheet.ts';

/** The last day that Excel knows, 9999-12-31, counted from 1900. */
const lastDay = 2_958_465;
const daysTo1904 = 1462;

/** Of more cells in one sheet the library makes heavy work: each step of it copies all rows before. */
const mostOnPage = 10_000;

/** Cells of a sheet that the library reads in one go, as a sheet of their own. */
interface Page {
  readonly name: string;
  readonly cells: readonly CellToRead[];
}

/** Names of the sheets, and what the library reads in their cells, in the order in which they are given. */
export async function readStoredCells(
  parts: WorkbookParts,
  styles: readonly CellStyle[],
  cells: readonly (readonly CellToRead[])[],
): Promise<readonly { readonly name: string; readonly cells: readonly (SheetCell | undefined)[] }[]> {
  const pages = parts.sheets.map(({ name }, index) => divide(name, cells[index] ?? []));
  const archive = packForLibrary(parts, styles, pages.flat());
  const read = await loadReadExcel().default<StoredNumber>(archive, {
    trim: false,
    parseNumber: (number) => ({ number }),
  });
  let next = 0;
  return pages.map((ofSheet) => {
    const name = read[next]?.sheet.normalize('NFC') ?? '';
    const contents = ofSheet.flatMap((page) => {
      const data = read[next++]?.data ?? [];
      return page.cells.map((cell, row) => toCell(data[row]?.[0], cell, parts.countsFrom1904));
    });
    return { name, cells: contents };
  });
}

function divide(name: string, cells: readonly CellToRead[]): readonly Page[] {
  const pages: Page[] = [];
  for (let start = 0; start === 0 || start < cells.length; start += mostOnPage) {
    pages.push({ name, cells: cells.slice(start, start + mostOnPage) });
  }
  return pages;
}

interface StoredNumber {
  readonly number: string;
}

function toCell(value: unknown, cell: CellToRead, countsFrom1904: boolean): SheetCell | undefined {
  if (typeof value === 'string') return { kind: 'text', text: value.normalize('NFC') };
  if (value instanceof Date) return readDate(value, cell.value, countsFrom1904);
  return cell.type === 'n' && value ? { kind: 'number', text: cell.value } : undefined;
}

/** The day, whatever the time; what is no day of the calendar, such as a time alone, is the number that is stored. */
function readDate(date: Date, stored: string, countsFrom1904: boolean): SheetCell {
  const day = Number(stored) + (countsFrom1904 ? daysTo1904 : 0);
  if (!(day >= 1 && day < lastDay + 1)) return { kind: 'number', text: stored };
  // Excel has a 29 February 1900, which the library takes to be right: days before it come out one too early.
  const time = date.getTime() + (day < 60 ? 24 * 60 * 60 * 1000 : 0);
  return { kind: 'date', text: new Date(time).toISOString().slice(0, 10) };
}

const packageUri = 'http://schemas.openxmlformats.org/package/2006/relationships';
const relationsUri = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * A workbook of nothing but the cells that the library is to read: those of a page stand one below the other, since it
 * fills all the rows and columns between them, and one cell in the last corner of a sheet would fill the memory.
 */
function packForLibrary(
  { countsFrom1904, texts }: WorkbookParts,
  styles: readonly CellStyle[],
  pages: readonly Page[],
): ArrayBuffer {
  const sheets = pages.map(
    ({ name }, index) =>
      `<sheet name="${name.replaceAll('"', '&quot;') || ' '}" sheetId="${index + 1}" r:id="r${index}"/>`,
  );
  const relations = pages.map(
    (_, index) =>
      `<Relationship Id="r${index}" Type="${relationsUri}/worksheet" Target="worksheets/sheet${index}.xml"/>`,
  );
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns:r="${relationsUri}"><workbookPr date1904="${countsFrom1904 ? 1 : 0}"/><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageUri}">${relations.join('')}</Relationships>`,
    'xl/styles.xml': writeStyles(styles),
  };
  for (const [index, { cells }] of pages.entries()) {
    const rows = cells.map(writeRow).join('');
    parts[`xl/worksheets/sheet${index}.xml`] = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
  }
  const encoder = new TextEncoder();
  const packed = loadFflate().zipSync(
    {
      ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, encoder.encode(xml)])),
      ...(texts ? { 'xl/sharedStrings.xml': texts } : {}),
    },
    { level: 0 },
  );
  return new Uint8Array(packed).buffer;
}

function writeRow(cell: CellToRead, index: number): string {
  const place = `A${index + 1}`;
  const style = cell.type === 'n' ? ` s="${cell.style}"` : '';
  const value = cell.type === 'inlineStr' ? `<is><t>${cell.value}</t></is>` : `<v>${cell.value}</v>`;
  return `<row r="${index + 1}"><c r="${place}" t="${cell.type}"${style}>${value}</c></row>`;
}

function writeStyles(styles: readonly CellStyle[]): string {
  const codes = new Map(styles.flatMap(({ format, code }) => (code === undefined ? [] : [[format, code] as const])));
  const formats = [...codes].map(
    ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
  );
  const looks = styles.map(({ format }) => `<xf numFmtId="${format}"/>`);
  return `<styleSheet><numFmts>${formats.join('')}</numFmts><cellXfs>${looks.join('')}</cellXfs></styleSheet>`;
}
