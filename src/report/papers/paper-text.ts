/** Characters that XML cannot hold: control characters, halves of characters, and the two that are none. */
const forbidden = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;

/** Marks that turn the direction of writing: nothing that is printed here is meant to run from right to left. */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text as it can stand in a document: whole characters in NFC on one line, in the direction of all other text. */
export function paperText(text: string): string {
  return text
    .replace(forbidden, '\ufffd')
    .replace(directions, '')
    .replace(/[\t\r\n]+/g, ' ')
    .normalize('NFC');
}
