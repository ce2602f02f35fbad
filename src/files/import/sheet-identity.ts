import { append } from '../../domain/long-lists.ts';
import { cellText } from '../cells/row-reader.ts';
import { foldHeading } from '../csv/fold-text.ts';
import { type Grid, shownText } from './grid.ts';

/** What a sheet says of itself above its headings. */
export interface SheetIdentity {
  readonly bloc?: string;
  readonly season?: string;
  readonly member?: string;
  readonly scorer?: string;
  readonly stage?: string;
  /** Everything that stands there, as it is compared. */
  readonly words: string;
}

const labels: ReadonlyMap<string, Exclude<keyof SheetIdentity, 'words'>> = new Map(
  (
    [
      ['Mã khối', 'bloc'],
      ['Năm', 'season'],
      ['Mã đơn vị', 'member'],
      ['Đơn vị', 'member'],
      ['Tên đơn vị', 'member'],
      ['Unit', 'member'],
      ['Member', 'member'],
      ['Người chấm', 'scorer'],
      ['Đơn vị chấm', 'scorer'],
      ['Scorer', 'scorer'],
      ['Vòng chấm', 'stage'],
      ['Stage', 'stage'],
    ] as const
  ).map(([label, what]) => [foldHeading(label), what]),
);

/** Lines such as `Mã đơn vị: so-tu-phap`, or a label with its value in the next cell. */
export function sheetIdentity(grid: Grid, headingRow: number): SheetIdentity {
  const found: Record<string, string> = {};
  const words: string[] = [grid.sheet ?? ''];
  for (const row of grid.rows.slice(0, headingRow)) {
    const texts = row.map((cell) => cellText(shownText(cell))).filter((text) => text !== '');
    append(words, texts);
    const [first = '', second] = texts;
    const colon = first.indexOf(':');
    const label = colon < 0 ? first : first.slice(0, colon);
    const value = colon < 0 || first.slice(colon + 1).trim() === '' ? second : first.slice(colon + 1).trim();
    const what = labels.get(foldHeading(label));
    // What is said by id stands behind what is said by name.
    if (what !== undefined && value !== undefined) found[what] = value;
  }
  return { ...found, words: foldHeading(words.join(' ')) };
}
