import { cutText, escapeXml, sheetText } from './sheet-text.ts';
import type { BookSheet, InputRule } from './workbook.ts';

/** Cell `D7` by row and column, both from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.trunc(column / 26) - 1) + letter;
}

/** Inches, as Excel has them. */
const margins = '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>';

/** Characters across a page in landscape that can still be read. */
const widestPage = 230;

/** Page and pages in the middle, in a smaller size than the sheet; 9 is the number of A4. */
function pageMarkup({ landscape, widths, repeatedColumns }: BookSheet): string {
  const orientation = landscape ? 'landscape' : 'portrait';
  // A sheet that could only be read small goes over several pages, if its first columns go with it.
  const total = widths.reduce((sum, width) => sum + width, 0);
  const pages = repeatedColumns === undefined ? 1 : Math.max(1, Math.ceil(total / widestPage));
  return `${margins}<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="${pages}" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;10&amp;P/&amp;N</oddFooter></headerFooter>`;
}

/**
 * Adds to a sheet's XML what the writing library does not know, in the order that the format asks for. `values` are the
 * figures of cells as exact text: the library would write a number of its own.
 */
export function completeSheet(xml: string, sheet: BookSheet, values: ReadonlyMap<string, string>): string {
  const protection = sheet.isProtected
    ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>'
    : '';
  const inputs = sheet.inputs ?? [];
  const rules =
    inputs.length === 0
      ? ''
      : `<dataValidations count="${inputs.length}">${inputs.map(inputMarkup).join('')}</dataValidations>`;
  return xml
    .replace(/<worksheet\b[^>]*>/, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
    .replace(
      /(<c r="([A-Z]+\d+)"(?: s="\d+")?>)(?:(<f>[^<]*<\/f>)|<v>[^<]*<\/v>)<\/c>/g,
      (cell, start: string, address: string, formula = '') => {
        const value = values.get(address);
        return value === undefined ? cell : `${start}${formula}<v>${value}</v></c>`;
      },
    )
    .replace(
      /(<\/sheetData>|<sheetData\s*\/>)(<mergeCells\b.*?<\/mergeCells>)?/s,
      (_, data: string, merged = '') => `${data}${protection}${merged}${rules}${pageMarkup(sheet)}`,
    );
}

/** Most characters of a title and a text that Excel shows for a refused input, and of a list of words. */
const longestTitle = 32;
const longestMessage = 255;

function inputMarkup({ cells, rule, title, message }: InputRule): string {
  const errorTitle = escapeXml(cutText(sheetText(title), longestTitle));
  const error = escapeXml(cutText(sheetText(message), longestMessage));
  const asked = `allowBlank="1" showErrorMessage="1" errorStyle="stop" errorTitle="${errorTitle}" error="${error}" sqref="${escapeXml(cells)}"`;
  switch (rule.kind) {
    case 'decimal':
      return `<dataValidation type="decimal" operator="between" ${asked}><formula1>${rule.least}</formula1><formula2>${rule.most}</formula2></dataValidation>`;
    case 'list': {
      const words = rule.words.join(',');
      if (words.length > longestMessage || rule.words.some((word) => /[,"]/.test(word))) {
        throw new Error(`a list that Excel cannot hold: ${words}`);
      }
      return `<dataValidation type="list" ${asked}><formula1>${escapeXml(`"${words}"`)}</formula1></dataValidation>`;
    }
    case 'custom':
      return `<dataValidation type="custom" ${asked}><formula1>${escapeXml(rule.formula)}</formula1></dataValidation>`;
  }
}

/** The rows that each printed page of a sheet repeats, as names of the workbook. */
export function printTitles(sheets: readonly BookSheet[], names: readonly string[]): string {
  const titles = sheets.flatMap(({ repeatedRows, repeatedColumns }, index) => {
    if (!repeatedRows) return [];
    const [first, last] = repeatedRows;
    const name = `'${(names[index] ?? '').replaceAll("'", "''")}'`;
    const columns = repeatedColumns === undefined ? '' : `${name}!$A:$${columnLetters(repeatedColumns - 1)},`;
    const reference = `${columns}${name}!$${first}:$${last}`;
    return [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(reference)}</definedName>`];
  });
  return titles.length === 0 ? '' : `<definedNames>${titles.join('')}</definedNames>`;
}
