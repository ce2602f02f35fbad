/** What stands between the cells of a row. */
export type Delimiter = ',' | ';' | '\t';

/** How a CSV text is divided, and where it begins. */
export interface Dialect {
  readonly delimiter: Delimiter;
  /** Position of the headings: below a line `sep=;` and below blank lines. */
  readonly start: number;
}

/** At equal frequency the first is taken. */
const candidates = [',', ';', '\t'] as const;

/** A first line that states the delimiter, as Excel writes and reads it. */
const statement = /^"?sep=([,;\t])"?[ ,;\t]*(?:\r\n|\n|\r|$)/i;

/** Finds the delimiter from the headings, unless a first line `sep=;` states it (spec 2, "CSV"). */
export function readDialect(text: string): Dialect {
  const stated = statement.exec(text);
  const start = skipBlankLines(text, stated?.[0].length ?? 0);
  return { delimiter: (stated?.[1] as Delimiter | undefined) ?? detectDelimiter(text, start), start };
}

/** Past the lines without content: of spaces, delimiters and empty quotation marks only. */
function skipBlankLines(text: string, from: number): number {
  let start = from;
  for (let at = from; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '\n' || character === '\r') start = at + 1;
    else if (character === '"' && text[at + 1] === '"') at++;
    else if (character !== ',' && character !== ';' && character.trim() !== '') return start;
  }
  return text.length;
}

/** The most frequent of comma, semicolon and tab outside quotation marks; a comma where there is none of them. */
export function detectDelimiter(text: string, start = 0): Delimiter {
  const counts = { ',': 0, ';': 0, '\t': 0 };
  const end = endOfRecord(text, start);
  let quoted = false;
  for (let at = start; at < end; at++) {
    const character = text[at];
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === ',' || character === ';' || character === '\t')) counts[character]++;
  }
  return candidates.toSorted((a, b) => counts[b] - counts[a])[0] ?? ',';
}

/** Where the row that starts here ends: at the first line break outside quotation marks. */
export function endOfRecord(text: string, start: number): number {
  let quoted = false;
  let at = start;
  while (at < text.length) {
    const character = text[at];
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) break;
    at++;
  }
  return at;
}
