/** The longest text that a cell holds, in UTF-16 units. */
const longest = 32_767;

/** What XML cannot hold, or would not keep: control characters, halves of characters, and the two that are none. */
const forbidden = /[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu;

/** Marks that turn the direction of writing: nothing that is printed here is meant to run from right to left. */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text that Excel reads as a character by its number, such as `_x0041_`. */
const escapeLike = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text as it can stand in a cell: whole characters, in NFC, and no longer than Excel takes. */
export function sheetText(text: string): string {
  const whole = text.replace(/\r\n?/g, '\n').replace(forbidden, '').replace(directions, '').normalize('NFC');
  return whole.length <= longest ? whole : `${cutText(whole, longest - 1)}…`;
}

/** At most so many UTF-16 units from a text's beginning, and no half of a character. */
export function cutText(text: string, most: number): string {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}

/** Text as the content of an element or attribute. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;');
}

/** Text as Excel keeps it: besides the signs of XML, what Excel itself would take for the number of a character. */
export function escapeSheetText(text: string): string {
  return escapeXml(text.replace(escapeLike, '_x005F_'));
}
