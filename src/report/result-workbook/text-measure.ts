/** Characters that are narrower, or wider, than a digit. */
const narrowest = /[ '.,;:|!ijl/-]/;
const narrow = /[tfrsI()[\]]/;
const small = /[acez]/;
const wide = /[mwMW@%–—…]/;
const capital = /\p{Lu}/u;
const fullWidth =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f300}-\u{1faff}]/u;

/** Widths are estimates: a line that just fits in one program is broken in another. */
const caution = 1.04;
const boldness = 1.08;

/** About how wide a text is printed, in digits of the sheet's usual font (the unit that columns are measured in). */
export function textWidth(text: string, isBold = false): number {
  let width = 0;
  for (const character of text.normalize('NFD')) width += characterWidth(character);
  return width * caution * (isBold ? boldness : 1);
}

function characterWidth(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  if (narrowest.test(character)) return 0.54;
  if (narrow.test(character)) return 0.7;
  if (small.test(character)) return 0.9;
  if (wide.test(character)) return 1.6;
  if (capital.test(character)) return 1.4;
  return fullWidth.test(character) ? 2 : 1;
}

/** How many lines a text takes in a cell so many digits wide, broken between words, longer words within. */
export function countLines(text: string, width: number, isBold = false): number {
  // Cells keep a little free on both sides.
  const room = Math.max(1, width - 1);
  return text
    .split('\n')
    .map((line) => linesOf(line, room, isBold))
    .reduce((sum, lines) => sum + lines, 0);
}

function linesOf(line: string, room: number, isBold: boolean): number {
  const space = textWidth(' ', isBold);
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const width = textWidth(word, isBold);
    const needed = used === 0 ? width : used + space + width;
    if (needed <= room) {
      used = needed;
      continue;
    }
    if (used > 0) lines++;
    const more = Math.max(0, Math.ceil(width / room) - 1);
    lines += more;
    used = width - more * room;
  }
  return lines;
}
