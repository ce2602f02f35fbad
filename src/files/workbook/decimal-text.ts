/** The form of a number in a workbook. */
const stored = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Decimals that a score can have (spec 2, "Numbers"). */
const mostDecimals = 4;

/**
 * A number of a workbook as the shortest decimal text of it: `8.6999999999999993` is 8.7, `1E-3` is 0.001. Excel shows 15
 * digits: where these are a short number and the rest is an echo of the computer's arithmetic, they are what is meant
 * (94.99999999999999 is 95). Nothing where the text is no number.
 */
export function decimalText(text: string): string | undefined {
  if (!stored.test(text)) return undefined;
  const value = Number(text);
  if (!Number.isFinite(value)) return undefined;
  const shortest = spellOut(value);
  if (countDecimals(shortest) <= mostDecimals) return shortest;
  const shown = spellOut(Number(value.toPrecision(15)));
  return countDecimals(shown) <= mostDecimals ? shown : shortest;
}

/** A finite number without an exponent. */
function spellOut(value: number): string {
  const [, sign = '', whole = '', decimals = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return shiftPoint(`${sign}${whole}.${decimals}`, Number(exponent));
}

function countDecimals(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}

/** Decimal text times a power of ten, in canonical form. */
function shiftPoint(text: string, by: number): string {
  const isNegative = text.startsWith('-');
  const [whole = '', decimals = ''] = text.slice(isNegative ? 1 : 0).split('.');
  const digits = whole + decimals;
  const point = whole.length + by;
  const left = point <= 0 ? '' : digits.slice(0, point).padEnd(point, '0');
  const right = point <= 0 ? '0'.repeat(-point) + digits : digits.slice(point);
  const units = left.replace(/^0+/, '') || '0';
  const rest = right.replace(/0+$/, '');
  const size = rest === '' ? units : `${units}.${rest}`;
  return isNegative && size !== '0' ? `-${size}` : size;
}

/** A share as Excel shows it with so many decimals, halves rounded up in size: `0.955` with 0 is 96%. */
export function percentText(text: string, decimals: { readonly least: number; readonly most: number }): string {
  const scaled = shiftPoint(text, 2 + decimals.most);
  const isNegative = scaled.startsWith('-');
  const [whole = '0', rest = ''] = scaled.slice(isNegative ? 1 : 0).split('.');
  const rounded = BigInt(whole) + (/^[5-9]/.test(rest) ? 1n : 0n);
  const [units = '0', parts = ''] = shiftPoint(`${isNegative ? '-' : ''}${rounded}`, -decimals.most).split('.');
  const padded = parts.padEnd(decimals.least, '0');
  return padded === '' ? `${units}%` : `${units}.${padded}%`;
}
