/** WordprocessingML as text: what the shipped templates are made of. Lengths are in twips (1 cm = 567). */
export type Markup = string & { readonly __markup: true };

function markup(text: string): Markup {
  return text as Markup;
}

export function join(...parts: readonly Markup[]): Markup {
  return markup(parts.join(''));
}

/** The styles are those of style-list.ts, by id. */
export interface ParagraphLook {
  readonly style: string;
  /** Stays on the page of the paragraph after it, where its style does not say so already. */
  readonly keepNext?: boolean;
  readonly newPage?: boolean;
}

/** A paragraph of one style; text in `**` is bold. */
export function paragraph(look: ParagraphLook | string, text: string): Markup {
  const { style, keepNext = false, newPage = false } = typeof look === 'string' ? { style: look } : look;
  const properties = `<w:pStyle w:val="${style}"/>${keepNext ? '<w:keepNext/>' : ''}${newPage ? '<w:pageBreakBefore/>' : ''}`;
  return markup(`<w:p><w:pPr>${properties}</w:pPr>${runs(text)}</w:p>`);
}

/** Each stretch of one look is one run, so that no tag is cut apart. */
function runs(text: string): string {
  return text
    .split('**')
    .map((part, index) => (part === '' ? '' : run(part, index % 2 === 1)))
    .join('');
}

function run(text: string, isBold: boolean): string {
  return `<w:r>${isBold ? '<w:rPr><w:rStyle w:val="Dam"/></w:rPr>' : ''}<w:t xml:space="preserve">${escapeText(text)}</w:t></w:r>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export interface TableLook {
  readonly widths: readonly number[];
  /** Lines around all cells. */
  readonly hasLines: boolean;
}

export interface Row {
  /** The last cell reaches to the last column. */
  readonly cells: readonly Markup[];
  /** Repeated on each page. */
  readonly isHeading?: boolean;
  /** The least height. */
  readonly height?: number;
}

export function table({ widths, hasLines }: TableLook, rows: readonly Row[]): Markup {
  const properties = `<w:tblStyle w:val="${hasLines ? 'KhungKe' : 'KhungTrong'}"/><w:tblW w:w="${sum(widths)}" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/>`;
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return markup(
    `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.map((row) => tableRow(row, widths, hasLines)).join('')}</w:tbl>`,
  );
}

/** No row is torn apart by the end of a page. */
function tableRow({ cells, isHeading = false, height }: Row, widths: readonly number[], hasLines: boolean): string {
  const least = height === undefined ? '' : `<w:trHeight w:val="${height}" w:hRule="atLeast"/>`;
  const last = cells.length - 1;
  const filled = cells.map((cell, index) => {
    const own = widths.slice(index, index === last ? widths.length : index + 1);
    const span = own.length > 1 ? `<w:gridSpan w:val="${own.length}"/>` : '';
    const align = hasLines ? '<w:vAlign w:val="center"/>' : '';
    return `<w:tc><w:tcPr><w:tcW w:w="${sum(own)}" w:type="dxa"/>${span}${align}</w:tcPr>${cell}</w:tc>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/>${least}${isHeading ? '<w:tblHeader/>' : ''}</w:trPr>${filled.join('')}</w:tr>`;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

/** What stands between these is repeated for each item of a list, or left out where there is none. */
export function repeat(list: string, ...content: readonly Markup[]): Markup {
  return join(paragraph('DongLenh', `{#${list}}`), ...content, paragraph('DongLenh', `{/${list}}`));
}

/** What stands between these is there only where a list, or a text, is empty. */
export function unless(list: string, ...content: readonly Markup[]): Markup {
  return join(paragraph('DongLenh', `{^${list}}`), ...content, paragraph('DongLenh', `{/${list}}`));
}
