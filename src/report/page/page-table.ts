import { type Column, cellText, type TableCell, type Tone } from '../tables/block.ts';
import { type Content, element, type Html, named } from './html.ts';

/** A column of a page's table; the one that names the row is its heading. */
export interface PageColumn {
  readonly heading: string;
  readonly look?: 'right' | 'total' | 'name' | 'barcell';
  readonly isRowHeading?: boolean;
}

/** A table that scrolls by itself where the page is narrow, also by keyboard. */
export function pageTable(
  caption: string,
  columns: readonly PageColumn[],
  rows: readonly (readonly Content[])[],
): Html {
  return element(
    'div',
    { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': caption },
    element(
      'table',
      {},
      element('caption', {}, caption),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          ...columns.map(({ heading, look }) => element('th', { scope: 'col', class: classOf(look) }, heading)),
        ),
      ),
      element(
        'tbody',
        {},
        ...rows.map((row) =>
          element(
            'tr',
            {},
            ...columns.map(({ look, isRowHeading }, index) =>
              isRowHeading
                ? element('th', { scope: 'row', class: classOf(look) }, row[index])
                : element('td', { class: classOf(look) }, row[index]),
            ),
          ),
        ),
      ),
    ),
  );
}

function classOf(look: PageColumn['look']): string | undefined {
  return look === 'total' ? 'right total' : look;
}

const tones: Readonly<Partial<Record<Tone, string>>> = { good: 'good', error: 'bad', warning: 'open' };

/** A table as the command line prints it. */
export function blockTable(caption: string, columns: readonly Column[], rows: readonly (readonly TableCell[])[]): Html {
  return pageTable(
    caption,
    columns.map(({ heading, align, wraps }) => ({
      heading,
      ...(align === 'right' ? { look: 'right' } : wraps ? { look: 'name' } : {}),
    })),
    rows.map((row) => row.map(cellHtml)),
  );
}

function cellHtml(cell: TableCell): Content {
  const text = cellText(cell);
  if (text === '') return undefined;
  const tone = typeof cell === 'string' ? undefined : tones[cell.tone];
  return tone === undefined ? named(text) : element('span', { class: tone }, named(text));
}
