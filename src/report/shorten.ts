import { splitCharacters } from './display-width.ts';

/** Positions that a character may take and still be counted as one: more marks than any letter has. */
const mostOfOne = 8;

/** A text of at most so many characters as a reader sees them; of a longer one the beginning. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters = splitCharacters(text.slice(0, most * mostOfOne));
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : characters.join('');
}
