/** Characters that each take one position in a text. */
const single = /^[\t\x20-\u024f\u1e00-\u1eff]*$/;

/** Characters as a reader sees them: a letter with its marks is one. */
export function countCharacters(text: string): number {
  if (single.test(text)) return text.length;
  let count = 0;
  for (const _ of new Intl.Segmenter().segment(text)) count++;
  return count;
}
