import { type Fraction, fraction } from '../domain/fraction.ts';
import { type Points, showFraction, showPoints } from '../domain/points.ts';
import { type Json, PrintedJson } from './json-text.ts';

/** Points as a JSON number, exact; null where there are none. */
export function pointsJson(value: Points | undefined): Json {
  return value === undefined ? null : new PrintedJson(showPoints(value));
}

/** A fraction of ten-thousandths (a percent) as a JSON number to 4 decimals. */
export function fractionJson(value: Fraction): Json {
  return new PrintedJson(showFraction(value));
}

/** The figures of a finding as an object: keys as in the files (`at_least`), without `kind`, which stands beside it. */
export function detailJson(detail: object): Json {
  return figuresOf(detail, new Set(['kind']));
}

function figuresOf(value: object, leftOut: ReadonlySet<string>): Json {
  const figures = new Map<string, Json>();
  for (const [key, figure] of Object.entries(value)) {
    if (figure !== undefined && !leftOut.has(key)) figures.set(snakeCase(key), figureJson(figure));
  }
  return figures;
}

function figureJson(value: unknown): Json {
  switch (typeof value) {
    case 'bigint':
      return new PrintedJson(showPoints(value as Points));
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    case 'object':
      if (value === null) return null;
      if (Array.isArray(value)) return value.map(figureJson);
      return isFraction(value) ? shareOrFraction(value) : figuresOf(value, new Set());
    default:
      return null;
  }
}

/** A share keeps the text that the rules give it. */
function shareOrFraction(value: Fraction & { readonly text?: string }): Json {
  return value.text ?? fractionJson(fraction(value.num, value.den));
}

function isFraction(value: object): value is Fraction {
  return 'num' in value && 'den' in value;
}

function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
