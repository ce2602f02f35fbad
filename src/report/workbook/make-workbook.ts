import type { Feature, Sheet } from 'write-excel-file/universal';
import { packArchive, unpackArchive } from '../archive/pack-archive.ts';
import { layOutSheet, unlockedMark, usualFont } from './library-cells.ts';
import { cellAddress, completeSheet, printTitles } from './sheet-markup.ts';
import { sheetNames } from './sheet-names.ts';
import { escapeSheetText, sheetText } from './sheet-text.ts';
import type { Book, BookSheet } from './workbook.ts';
// biome-ignore lint/correctness/useImportExtensions: it is CommonJS on purpose, with declarations beside it
import { load as loadWriteExcel } from './write-excel-package.cjs';

const sharedStrings = 'xl/sharedStrings.xml';

/** The bytes of an `.xlsx`: the same for the same book. */
export async function makeWorkbook(book: Book): Promise<Uint8Array> {
  const { default: writeExcel } = loadWriteExcel();
  const names = sheetNames(book.sheets.map(({ name }) => name));
  const texts: string[] = [];
  const sheets = book.sheets.map((sheet, index): Sheet<Blob> => toLibrary(sheet, names[index] ?? '', texts));
  const blob = await writeExcel(sheets, { ...usualFont, features: [whatElse(book, names)] }).toBlob();
  const parts = new Map(unpackArchive(new Uint8Array(await blob.arrayBuffer())));
  const written = new TextDecoder().decode(parts.get(sharedStrings));
  parts.set(sharedStrings, new TextEncoder().encode(writeTexts(written, texts)));
  return packArchive(parts);
}

function toLibrary(sheet: BookSheet, name: string, texts: string[]): Sheet<Blob> {
  return {
    sheet: name,
    columns: sheet.widths.map((width) => ({ width })),
    data: layOutSheet(sheet, (text) => `t${texts.push(text) - 1}`),
    ...(sheet.frozenRows ? { stickyRowsCount: sheet.frozenRows } : {}),
    ...(sheet.frozenColumns ? { stickyColumnsCount: sheet.frozenColumns } : {}),
  };
}

/** Puts the texts where the library has their stand-ins. */
function writeTexts(xml: string, texts: readonly string[]): string {
  return xml.replace(/<t>t(\d+)<\/t>/g, (_, index: string) => {
    const text = sheetText(texts[Number(index)] ?? '');
    // Spaces at the ends are kept only where that is said.
    const space = text.trim() === text ? '' : ' xml:space="preserve"';
    return `<t${space}>${escapeSheetText(text)}</t>`;
  });
}

/** Page set-up, input rules, protection, exact values: what the library leaves to others. */
function whatElse({ sheets }: Book, names: readonly string[]): Feature<Blob> {
  const values = sheets.map(exactValues);
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            return sheet ? completeSheet(xml, sheet, values[sheetIndex] ?? new Map()) : xml;
          },
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            xml.replace(/<definedNames\s*\/>|<definedNames><\/definedNames>/, () => printTitles(sheets, names)),
        },
        'xl/styles.xml': { transform: unlockStyles },
      },
    },
  };
}

function exactValues({ rows }: BookSheet): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [row, { cells }] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell?.kind !== 'number' && cell?.kind !== 'formula') continue;
      if (!/^-?\d+(?:\.\d+)?$/.test(cell.value)) throw new Error(`no figure of a cell: ${cell.value}`);
      values.set(cellAddress(row, column), cell.value);
    }
  }
  return values;
}

/** Turns the mark of fonts into what it stands for, and tells what sort of font it is (1: with serifs). */
function unlockStyles(xml: string): string {
  const fonts = [...xml.matchAll(/<font>.*?<\/font>/gs)].map(([font]) => font.includes(`"${unlockedMark}`));
  return xml
    .replaceAll(`"${unlockedMark}`, '"')
    .replaceAll('<family val="2"/>', '<family val="1"/>')
    .replace(
      /<xf ([^>]*fontId="(\d+)"[^>]*)>(.*?)<\/xf>/gs,
      (style, attributes: string, font: string, inner: string) =>
        fonts[Number(font)] ? `<xf ${attributes} applyProtection="1">${inner}<protection locked="0"/></xf>` : style,
    );
}
