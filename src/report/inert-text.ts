/** Controls, and marks that are not seen but turn or hide what is. */
const treacherous = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text from a file made harmless for a terminal: control characters as pictures (`␛`), other marks as `\u202E`. */
export function inertText(text: string): string {
  return text.replace(treacherous, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return '␡';
    return `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
  });
}
