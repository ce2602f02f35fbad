import { type Markup, paragraph, type Row, table } from './markup.ts';

export interface Column {
  readonly width: number;
  readonly heading: string;
  readonly value: string;
  /** `Bang` unless stated. */
  readonly style?: string;
}

export interface ListLook {
  /** What the table says where the list is empty; else only its headings stand there. */
  readonly none?: string;
  /** The least height of a row. */
  readonly height?: number;
}

/** A table that is filled from a list: headings, then one row for each item. */
export function listTable(list: string, columns: readonly Column[], { none, height }: ListLook = {}): Markup {
  const last = columns.length - 1;
  const rows: Row[] = [
    { isHeading: true, cells: columns.map(({ heading }) => paragraph('TieuDeBang', heading)) },
    {
      ...(height === undefined ? {} : { height }),
      cells: columns.map(({ value, style = 'Bang' }, index) => {
        const opened = index === 0 ? `{#${list}}` : '';
        const closed = index === last ? `{/${list}}` : '';
        return paragraph(style, `${opened}${value}${closed}`);
      }),
    },
  ];
  // In two cells, so that without the words also the row goes.
  if (none !== undefined) {
    rows.push({ cells: [paragraph('BangGiua', `{^${list}}`), paragraph('Bang', `${none}{/${list}}`)] });
  }
  return table({ widths: columns.map(({ width }) => width), hasLines: true }, rows);
}

/** Widths in thousandths of the text's width; they come to a thousand. */
export function shareOut(textWidth: number): (thousandths: number) => number {
  return (thousandths) => Math.trunc((textWidth * thousandths) / 1000);
}
