import type { Fraction } from '../../domain/fraction.ts';
import { element, type Html } from './html.ts';

/** Steps of the scale that a bar is drawn on: whole numbers, so that no figure is rounded by the way. */
const steps = 10_000n;
const height = 100;

/** Where a value stands on a scale that ends at `end`; what lies outside is drawn at its edge. */
export function positionOn(value: Fraction, end: Fraction): number {
  if (end.num <= 0n) return 0;
  const at = (value.num * end.den * steps) / (value.den * end.num);
  return Number(at < 0n ? 0n : at > steps ? steps : at);
}

export interface Stretch {
  readonly look: string;
  readonly from: number;
  readonly to: number;
}

/** A bar: its stretches on a track, marks across it, and what it says for those who do not see it. */
export function bar(
  label: string,
  stretches: readonly Stretch[],
  marks: readonly { look: string; at: number }[] = [],
): Html {
  const width = Number(steps);
  return element(
    'svg',
    {
      class: 'bar',
      viewBox: `0 0 ${width} ${height}`,
      preserveAspectRatio: 'none',
      role: 'img',
      'aria-label': label,
    },
    element('rect', { class: 'track', x: 0, y: 15, width, height: height - 30 }),
    ...stretches
      .filter(({ from, to }) => to > from)
      .map(({ look, from, to }) =>
        element('rect', { class: look, x: from, y: 15, width: to - from, height: height - 30 }),
      ),
    ...marks.map(({ look, at }) => element('line', { class: look, x1: at, y1: 0, x2: at, y2: height })),
  );
}

/** What a look stands for. */
export function legend(
  entries: readonly { readonly look: string; readonly text: string; readonly isMark?: boolean }[],
): Html {
  return element(
    'ul',
    { class: 'legend' },
    ...entries.map(({ look, text, isMark }) =>
      element(
        'li',
        {},
        element(
          'svg',
          { viewBox: '0 0 32 16', 'aria-hidden': 'true' },
          isMark
            ? element('line', { class: look, x1: 16, y1: 0, x2: 16, y2: 16 })
            : element('rect', { class: look, x: 1, y: 1, width: 30, height: 14 }),
        ),
        text,
      ),
    ),
  );
}

/** The pattern of what was taken off: told apart by its lines also where there is no colour. */
export function barPatterns(): Html {
  return element(
    'svg',
    { class: 'defs', 'aria-hidden': 'true' },
    element(
      'defs',
      {},
      element(
        'pattern',
        { id: 'hatch', width: 8, height: 8, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
        element('line', { class: 'hatchline', x1: 0, y1: 0, x2: 0, y2: 8 }),
      ),
    ),
  );
}
