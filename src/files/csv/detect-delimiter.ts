import type { Delimiter } from './split-records.ts';

const candidates = [',', ';', '\t'] as const;

/** The most frequent of comma, semicolon and tab outside quotation marks; a comma where there is none of them. */
export function detectDelimiter(line: string): Delimiter {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (!quoted) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return candidates.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0] ?? ',';
}

/** The delimiter that a first line `sep=;` states, as Excel writes and reads it, and where the table then starts. */
export function statedDelimiter(text: string): { readonly delimiter: Delimiter; readonly start: number } | undefined {
  const match = /^"?sep=([,;\t])"?(?:\r\n|\n|\r)/i.exec(text);
  return match ? { delimiter: match[1] as Delimiter, start: match[0].length } : undefined;
}
