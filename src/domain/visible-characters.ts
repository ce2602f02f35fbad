/** Shorter texts are looked at whole. */
const pieceLength = 256;

// biome-ignore lint/style/noRestrictedGlobals: what one character is, is the same in every language
const { Segmenter } = Intl;
let made: InstanceType<typeof Segmenter> | undefined;

/** Made when first asked for: that takes longer than most texts do. */
function segmenter(): InstanceType<typeof Segmenter> {
  made ??= new Segmenter('vi');
  return made;
}

/**
 * Cuts a text between characters as a reader sees them (a letter with its marks is one), into pieces of about 256
 * positions: each step over a text by Intl.Segmenter costs as much as the whole text that it was given.
 */
export function* cutBetweenCharacters(text: string): Generator<string> {
  let start = 0;
  let length = pieceLength;
  while (start < text.length) {
    const rest = text.length - start;
    const piece = text.slice(start, start + length + (isHighSurrogate(text.charCodeAt(start + length - 1)) ? 1 : 0));
    const found = segmenter().segment(piece);
    let end = piece.length;
    if (length > pieceLength) end = found.containing(0)?.segment.length ?? end;
    else if (end < rest) end = found.containing(end - 1)?.index ?? end;
    // A character that fills the piece may go on behind it.
    if (end === 0 || (end === piece.length && end < rest)) {
      length *= 2;
      continue;
    }
    yield piece.slice(0, end);
    start += end;
    length = pieceLength;
  }
}

/** The characters of a text as a reader sees them. */
export function* visibleCharacters(text: string): Generator<string> {
  for (const piece of cutBetweenCharacters(text)) {
    for (const { segment } of segmenter().segment(piece)) yield segment;
  }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}
