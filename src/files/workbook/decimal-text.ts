/** Digits that Excel itself works with and shows. */
const digitsOfExcel = 15;

/**
 * The shortest decimal text of a number as a workbook stores it: `8.7` for 8.6999999999999993. Where that has more than
 * the 4 decimals that files may have, what Excel shows of it is taken if it has no more: 95 for 94.99999999999999.
 */
export function decimalText(stored: string): string | undefined {
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return undefined;
  const shortest = plainText(value);
  if (decimalsOf(shortest) <= 4) return shortest;
  const shown = plainText(Number(value.toPrecision(digitsOfExcel)));
  return decimalsOf(shown) <= 4 ? shown : shortest;
}

/** Without an exponent; zero has no sign. */
function plainText(value: number): string {
  if (value === 0) return '0';
  const text = String(value);
  if (!text.includes('e')) return text;
  const [digits = '', exponent = '0'] = text.replace('-', '').split('e');
  const [whole = '', decimals = ''] = digits.split('.');
  const shift = Number(exponent);
  const all = whole + decimals;
  const point = whole.length + shift;
  const plain =
    point <= 0
      ? `0.${'0'.repeat(-point)}${all}`
      : point >= all.length
        ? all + '0'.repeat(point - all.length)
        : `${all.slice(0, point)}.${all.slice(point)}`;
  return value < 0 ? `-${plain}` : plain;
}

function decimalsOf(text: string): number {
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}
