const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const plain = /^[a-z0-9._ -]*$/;

/** Characters that take no room: soft hyphens, joiners, marks of direction and of byte order. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Other letters that look like `đ`, which old converters left behind. */
const likeD = /[\u00f0\u0256]/g;

/**
 * A text as names are compared (spec 2, "IDs"): letter case, spaces and the place of the tone in a syllable make no
 * difference (`Hòa` = `Hoà`, `uỷ` = `ủy`), nor does the form of Unicode or what cannot be seen.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower) && !lower.includes('  ')) return lower.trim();
  const words = foldLetters(lower).trim().split(/\s+/);
  return words.map(moveTones).join(' ');
}

/** A heading as it is compared: as names, and spaces do not count at all. */
export function foldHeading(text: string): string {
  const lower = text.toLowerCase();
  return plain.test(lower) ? lower.replace(/[ _]/g, '') : moveTones(foldLetters(lower).replace(/[\s_]+/g, ''));
}

/** Each letter apart from its marks. */
function foldLetters(lower: string): string {
  return lower.replace(invisible, '').replace(likeD, 'đ').normalize('NFD');
}

/** The tone marks go to the end: where in the syllable they stood is not told apart. */
function moveTones(word: string): string {
  const marks = word.match(tones);
  return marks ? word.replace(tones, '') + marks.join('') : word;
}
