/** A dotted line to fill in by hand: what the files do not say is never made up. */
export const dots = '……………………';
export const shortDots = '………';

/** Numbers below 10 are written with two digits in administrative papers: `02 đơn vị`. */
export function twoDigits(count: number): string {
  return count < 10 ? `0${count}` : String(count);
}

/** `ngày 05 tháng 02 năm 2026`: days below 10 and the first two months have two digits (Nghị định 30/2020). */
export function longDate(iso: string | undefined): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? '') ?? [];
  if (year === '') return 'ngày …… tháng …… năm ………';
  return `ngày ${day} tháng ${Number(month) < 3 ? month : String(Number(month))} năm ${year}`;
}

/** Capitals, of whole characters so that no mark is left behind. */
export function upperCase(text: string): string {
  return text.normalize('NFC').toUpperCase();
}

/** The first letter as a capital. */
export function capital(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}

/** A sentence from a fragment: begins with a capital, ends with a full stop. */
export function sentence(text: string): string {
  const whole = capital(text.trim());
  return /[.!?…:]$/.test(whole) ? whole : `${whole}.`;
}
