import { type Points, parsePoints, points, unit } from '../../domain/points.ts';

const withThousands = /^(-?[1-9]\d{0,2})([.,])(\d{3})$/;

/** What a written figure may stand for: `97,125` may be thousands too. None: it is no figure. */
function readings(text: string): readonly Points[] {
  const bare = text.replace(/[\s ]*(?:%|điểm)$/iu, '').trim();
  const value = parsePoints(bare);
  if (value === undefined) return [];
  if (value !== 'ambiguous') return [value];
  const [, whole = '', , rest = ''] = withThousands.exec(bare) ?? [];
  const thousands = BigInt(whole + rest) * unit;
  const decimals = parsePoints(`${whole}.${rest}0`);
  return [points(thousands), ...(typeof decimals === 'bigint' ? [decimals] : [])];
}

/** `same` as numbers; `rounded` where the published one is the other with fewer decimals, half away from zero. */
export function compareFigures(published: string, recomputed: string): 'same' | 'rounded' | 'other' {
  if (published.trim() === recomputed.trim()) return 'same';
  const [left, right] = [readings(published), readings(recomputed)];
  if (left.some((value) => right.includes(value))) return 'same';
  const isRounded = left.some((value) => right.some((exact) => roundings(exact).includes(value)));
  return isRounded ? 'rounded' : 'other';
}

function roundings(exact: bigint): readonly bigint[] {
  const magnitude = exact < 0n ? -exact : exact;
  return [10n, 100n, 1000n, unit].map((step) => {
    const rounded = ((magnitude + step / 2n) / step) * step;
    return exact < 0n ? -rounded : rounded;
  });
}
