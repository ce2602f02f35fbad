import { cutText, sheetText } from './sheet-text.ts';

/** Excel takes no more UTF-16 units in the name of a sheet. */
const longest = 31;

/** Names of sheets as Excel takes them: without the signs of references, not empty, each unlike the others. */
export function sheetNames(wished: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wished.map((wish) => {
    const plain = sheetText(wish)
      // Signs of references, and the beginning of what Excel takes for the number of a character.
      .replace(/[[\]:*?/\\\n\t]|_(?=x[0-9A-Fa-f]{4}_)/g, ' ');
    const name = trimName(plain) || 'Sheet';
    for (let count = 1; ; count++) {
      // Excel keeps the name History to itself, in any case.
      const mark = count === 1 ? '' : ` (${count})`;
      const candidate = trimName(cutText(name, longest - mark.length)) + mark;
      const key = candidate.toLowerCase();
      if (key === 'history' || taken.has(key)) continue;
      taken.add(key);
      return candidate;
    }
  });
}

/** No apostrophe may stand at either end; spaces there would not be seen. */
function trimName(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/g, '');
}
