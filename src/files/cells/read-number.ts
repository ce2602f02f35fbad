import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Locator } from '../../domain/locator.ts';
import { type Points, parsePoints, showPoints } from '../../domain/points.ts';

/** What a number may be besides being one. */
export interface NumberBounds {
  readonly column: string;
  /** A leading minus sign is allowed (`actual`, `target`, `verified`). */
  readonly signed?: boolean;
  readonly whole?: boolean;
  readonly least?: number;
}

/** A number from a cell, or the problem with it (spec 2, "Numbers"). */
export function readNumber(text: string, at: Locator, bounds: NumberBounds): Points | Diagnostic {
  const value = parsePoints(text);
  const { column, signed = false, whole = false, least = 0 } = bounds;
  if (value === undefined) return notANumber(text, at, column);
  if (value === 'ambiguous') {
    return {
      code: 'number-ambiguous',
      at,
      details: { value: text.trim(), suggestions: unambiguousForms(text.trim()) },
    };
  }
  // Where no sign is allowed, `-0` is no number either.
  if (!signed && value === 0n && text.includes('-')) return notANumber(text, at, column);
  if (whole && value % 10_000n !== 0n) return outOfRange(value, at, column, 'whole', '0');
  if (!signed && value < BigInt(least) * 10_000n) return outOfRange(value, at, column, 'below', String(least));
  return value;
}

export function isProblem(value: Points | Diagnostic): value is Diagnostic {
  return typeof value === 'object';
}

function outOfRange(value: Points, at: Locator, column: string, problem: 'whole' | 'below', bound: string): Diagnostic {
  return { code: 'number-range', at, details: { value: showPoints(value), column, problem, bound, ...inCell(at) } };
}

function notANumber(text: string, at: Locator, column: string): Diagnostic {
  return { code: 'number', at, details: { value: text.trim(), column, ...inCell(at) } };
}

function inCell(at: Locator): { readonly cell?: true } {
  return 'row' in at ? { cell: true } : {};
}

/** How to write what `1.000` or `97,125` may mean: `1000` or `1.0`, `97125` or `97,1250`. */
function unambiguousForms(text: string): readonly string[] {
  const separator = text.includes(',') ? ',' : '.';
  const [whole = '', decimals = ''] = text.split(separator);
  const short = decimals.replace(/0+$/, '');
  const fraction = short.length === 3 ? `${short}0` : short === '' ? '0' : short;
  return [`${whole}${decimals}`, `${whole}${separator}${fraction}`];
}
