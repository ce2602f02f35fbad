import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenedWorkbook, openWorkbook } from '../../../src/files/workbook/open-workbook.ts';
import { packArchive } from '../../../src/report/archive/pack-archive.ts';

interface BuiltSheet {
  readonly name?: string;
  readonly state?: string;
  /** What stands between `<sheetData>` and its end. */
  readonly rows: string;
}

export interface BuiltWorkbook {
  readonly sheets: readonly BuiltSheet[];
  /** What stands between `<sst>` and its end. */
  readonly texts?: string;
  /** Formats of numbers by their number, and the number of the format of each style of cells. */
  readonly formats?: Readonly<Record<number, string>>;
  readonly styles?: readonly number[];
  readonly workbookPr?: string;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const encode = (text: string) => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`);

/** The parts of a workbook as Excel writes them, by hand: no writing library stands between a test and the reader. */
export function buildParts(book: BuiltWorkbook): Map<string, Uint8Array> {
  const { sheets, texts = '', formats = {}, styles = [0], workbookPr = '<workbookPr/>' } = book;
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  );
  const relations = sheets.map(
    (_, index) => `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/s${index}.xml"/>`,
  );
  const numFmts = Object.entries(formats).map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`);
  const xfs = styles.map((id) => `<xf numFmtId="${id}" xfId="0"/>`);
  return new Map([
    ['[Content_Types].xml', encode('<Types/>')],
    [
      '_rels/.rels',
      encode(relationsOf(`<Relationship Id="r" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`)),
    ],
    [
      'xl/workbook.xml',
      encode(`<workbook xmlns:r="${office}">${workbookPr}<sheets>${listed.join('')}</sheets></workbook>`),
    ],
    [
      'xl/_rels/workbook.xml.rels',
      encode(
        relationsOf(
          `${relations.join('')}<Relationship Id="t" Type="${office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="s" Type="${office}/styles" Target="styles.xml"/>`,
        ),
      ),
    ],
    ['xl/sharedStrings.xml', encode(`<sst>${texts}</sst>`)],
    [
      'xl/styles.xml',
      encode(
        `<styleSheet><numFmts>${numFmts.join('')}</numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`,
      ),
    ],
    ...sheets.map(
      ({ rows }, index) =>
        [
          `xl/worksheets/s${index}.xml`,
          encode(`<worksheet><dimension ref="A1"/><sheetData>${rows}</sheetData><pageMargins left="1"/></worksheet>`),
        ] as const,
    ),
  ]);
}

function relationsOf(inner: string): string {
  return `<Relationships>${inner}</Relationships>`;
}

/** Opens a file of these bytes. */
export async function openBytes(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-workbook-'));
  try {
    const path = join(folder, 'phieu.xlsx');
    writeFileSync(path, bytes);
    return await openWorkbook(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function openBuilt(book: BuiltWorkbook): Promise<OpenedWorkbook> {
  return openBytes(packArchive(buildParts(book)));
}
