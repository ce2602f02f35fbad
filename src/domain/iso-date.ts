const isoForm = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayFirstForm = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** Reads `2019-12-03` or `3/12/2019` (day first) as an ISO date; nothing where it is no day of the calendar (spec 2). */
export function parseDate(text: string): string | undefined {
  const trimmed = text.trim();
  const iso = isoForm.exec(trimmed);
  if (iso) return toIso(iso[1], iso[2], iso[3]);
  const dayFirst = dayFirstForm.exec(trimmed);
  return dayFirst ? toIso(dayFirst[3], dayFirst[2], dayFirst[1]) : undefined;
}

/**
 * What a date in another form was probably meant to be, as it may be written: other separators, a month first, a year
 * of two digits, a time of day behind it.
 */
export function suggestDate(text: string): string | undefined {
  const date = text.trim().replace(/[T ]+\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?$/i, '');
  const yearLast = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(date);
  if (yearLast) {
    const [, first = '', , second = '', digits = ''] = yearLast;
    const year = digits.length === 2 ? `20${digits}` : digits;
    if (toIso(year, second, first) !== undefined) return `${first}/${second}/${year}`;
    return toIso(year, first, second) === undefined ? undefined : `${second}/${first}/${year}`;
  }
  const yearFirst = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/.exec(date);
  return yearFirst ? toIso(yearFirst[1], yearFirst[3], yearFirst[4]) : undefined;
}

function toIso(year = '', month = '', day = ''): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > daysIn(y, m)) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
