import { cutBetweenCharacters, visibleCharacters } from '../domain/visible-characters.ts';
// biome-ignore lint/correctness/useImportExtensions: it is CommonJS on purpose, with declarations beside it
import { load as loadStringWidth } from './string-width-package.cjs';

/** Latin letters with or without Vietnamese marks, and the signs that we print: one column each. */
const narrow = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u1e00-\u1eff\u2013-\u2026\u2190-\u2193\u2264\u2265]*$/;

let widthOf: ReturnType<typeof loadStringWidth> | undefined;

/** Columns that a text takes on a terminal. */
export function displayWidth(text: string): number {
  if (narrow.test(text)) return text.length;
  widthOf ??= loadStringWidth();
  let width = 0;
  for (const piece of cutBetweenCharacters(text)) width += widthOf(piece);
  return width;
}

/** The text with spaces after it up to `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** The text with spaces before it up to `width` columns. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}

/** A text as a reader counts its characters: a letter with its combining marks is one. */
export function splitCharacters(text: string): readonly string[] {
  if (narrow.test(text)) return text.split('');
  return Array.from(visibleCharacters(text));
}
