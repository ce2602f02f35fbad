import { append } from '../domain/long-lists.ts';
import { displayWidth, splitCharacters } from './display-width.ts';

/** Breaks a text into lines of at most `width` columns, at spaces; a longer word is cut. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text)) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (displayWidth(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = displayWidth(word) <= width ? [word] : cutWord(word, width);
    append(lines, pieces.slice(0, -1));
    line = pieces[pieces.length - 1] ?? '';
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

/** Wraps with `first` before the first line and as many spaces before the others. */
export function hang(first: string, text: string, width: number): readonly string[] {
  const indent = displayWidth(first);
  return wrapText(text, Math.max(20, width - indent)).map(
    (line, index) => (index === 0 ? first : ' '.repeat(indent)) + line,
  );
}

/** Words, a comparison sign kept together with the figure after it. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let sign = '';
  for (const word of text.split(' ')) {
    if (word === '≥' || word === '≤' || word === '>' || word === '=') sign += `${word} `;
    else {
      words.push(sign + word);
      sign = '';
    }
  }
  if (sign !== '') words.push(sign.trimEnd());
  return words;
}

function cutWord(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of splitCharacters(word)) {
    const wide = displayWidth(character);
    if (piece !== '' && used + wide > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += character;
    used += wide;
  }
  return [...pieces, piece];
}
