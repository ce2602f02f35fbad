import { decodePart, decodeXmlText, readAttributes, readTags } from './xml-tags.ts';

/** How the cells of one style show their numbers. */
export interface CellStyle {
  /** Of the format of numbers: below 164 one of Excel's own. */
  readonly format: number;
  /** The format itself, as it is written in XML. */
  readonly code?: string;
  /** Set where numbers are shown as percentages: the decimals that are always shown, and at most. */
  readonly percent?: { readonly least: number; readonly most: number };
}

/** Excel takes no longer format. */
const longestCode = 255 * 6;

/** The styles of cells by their number. */
export function readStyles(part: Uint8Array | undefined): readonly CellStyle[] {
  if (!part) return [];
  const codes = new Map<number, string>();
  const base: number[] = [];
  const styles: CellStyle[] = [];
  let within = '';
  for (const tag of readTags(decodePart(part))) {
    if (tag.name === 'cellXfs' || tag.name === 'cellStyleXfs') within = tag.closes ? '' : tag.name;
    if (!tag.opens) continue;
    if (tag.name === 'numFmt') {
      const attributes = readAttributes(tag);
      const code = attributes.get('formatCode') ?? '';
      if (code.length <= longestCode) codes.set(Number(attributes.get('numFmtId')), code);
    } else if (tag.name === 'xf' && within !== '') {
      const attributes = readAttributes(tag);
      // A style that names no format has that of the style it is based on.
      const format = Number(attributes.get('numFmtId') ?? base[Number(attributes.get('xfId') ?? -1)] ?? 0);
      if (within === 'cellStyleXfs') base.push(format);
      else styles.push(toStyle(format, codes.get(format)));
    }
  }
  return styles;
}

function toStyle(format: number, code: string | undefined): CellStyle {
  const percent = percentDecimals(code === undefined ? builtIn.get(format) : decodeXmlText(code));
  return { format, ...(code === undefined ? {} : { code }), ...(percent ? { percent } : {}) };
}

/** Excel's own formats of percentages, which files do not spell out. */
const builtIn: ReadonlyMap<number, string> = new Map([
  [9, '0%'],
  [10, '0.00%'],
]);

function percentDecimals(code = ''): CellStyle['percent'] {
  // Only the signs that count: no quoted text, escaped or stretched sign, colour or condition.
  const [plain = ''] = code.replace(/"[^"]*"|[\\_*].|\[[^\]]*\]/gs, '').split(';');
  if (!plain.includes('%')) return undefined;
  const decimals = /\.([0#?]*)/.exec(plain)?.[1] ?? '';
  return { least: decimals.replace(/[^0]/g, '').length, most: decimals.length };
}
