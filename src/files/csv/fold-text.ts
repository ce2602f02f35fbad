const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const plain = /^[a-z0-9._ -]*$/;

/**
 * A text as names are compared (spec 2, "IDs"): letter case, spaces and the place of the tone in a syllable make no
 * difference (`Hòa` = `Hoà`, `uỷ` = `ủy`), nor does the form of Unicode.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower) && !lower.includes('  ')) return lower.trim();
  return lower
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(foldWord)
    .join(' ');
}

/** The tone marks of a word go to its end: where in the syllable they stood is not told apart. */
function foldWord(word: string): string {
  const parts = word.normalize('NFD');
  const marks = parts.match(tones);
  return marks ? parts.replace(tones, '') + marks.join('') : parts;
}

/** A heading as it is compared: as names, and spaces do not count at all. */
export function foldHeading(text: string): string {
  return foldText(text.replaceAll('_', ' ')).replaceAll(' ', '');
}
