import { describe, expect, test } from 'vitest';
import { parseShare } from '../../../src/domain/share.ts';
import type { TargetRow } from '../../../src/domain/target.ts';
import { judgeFigures } from '../../../src/engine/targets/judge-figures.ts';

/** A target as one would say it: `from 15% to 20%`, `above 20%`, `at least 2`. */
function target(text: string): TargetRow {
  const [, above, min, max, count] =
    /^(?:(from|above) (\S+?%|\d+\/\d+))?(?: ?to (\S+))?(?: ?at least (\d+))?$/.exec(text) ?? [];
  const shareMin = min === undefined ? undefined : parseShare(min);
  const shareMax = max === undefined ? undefined : parseShare(max);
  return {
    ...{ target: 't', title: 'T', season: '2021', strict: above === 'above', yearly: false, awards: [], row: 0 },
    ...(shareMin ? { shareMin } : {}),
    ...(shareMax ? { shareMax } : {}),
    ...(count === undefined ? {} : { countMin: Number(count) }),
  };
}

function judge(text: string, reached: number | undefined, base: number | undefined): string {
  const standing = judgeFigures(target(text), {
    season: '2021',
    ...(reached === undefined ? {} : { reached }),
    ...(base === undefined ? {} : { base }),
  });
  const { needed, verdict, difference, isAbove, missing } = standing;
  const heads = `${needed?.min ?? ''}–${needed?.max ?? ''}`;
  return [heads, verdict, difference, isAbove ? 'above' : undefined, missing?.kind]
    .filter((part) => part !== undefined)
    .join(' ');
}

describe('what is required in heads, and by how much it is met', () => {
  test.each([
    { asked: 'from 80%', reached: 8, base: 10, is: '8– met 0', because: 'met exactly' },
    { asked: 'from 80%', reached: 7, base: 10, is: '8– not-met -1', because: 'one short' },
    { asked: 'from 80%', reached: 10, base: 11, is: '9– met 1', because: '8.8 heads are 9' },
    { asked: 'from 80%', reached: 8, base: 11, is: '9– not-met -1', because: '8 of 11 is under 80 %' },
    { asked: 'above 20%', reached: 2, base: 10, is: '3– not-met -1', because: 'just 20 % is not above it' },
    { asked: 'above 20%', reached: 3, base: 10, is: '3– met 0', because: 'one above is' },
    { asked: 'above 20%', reached: 3, base: 12, is: '3– met 0', because: '2.4 heads: 3 are above' },
    { asked: 'from 2/3', reached: 2, base: 3, is: '2– met 0', because: 'two thirds are exact' },
    { asked: 'from 66.7%', reached: 2, base: 3, is: '3– not-met -1', because: '66.7 % is more than two thirds' },
    { asked: 'from 29%', reached: 29, base: 100, is: '29– met 0', because: 'no binary fraction makes it 28' },
    { asked: 'from 15% to 20%', reached: 2, base: 10, is: '2–2 met 0', because: 'the upper end belongs to it' },
    { asked: 'from 15% to 20%', reached: 3, base: 10, is: '2–2 not-met 1 above', because: 'one above the range' },
    { asked: 'from 15% to 20%', reached: 3, base: 20, is: '3–4 met 0', because: 'the lower end belongs to it' },
    { asked: 'from 15% to 20%', reached: 1, base: 3, is: '1–0 not-met 1 above', because: 'no number of 3 fits' },
    { asked: 'to 20%', reached: 2, base: 10, is: '–2 met 0', because: 'at most a fifth' },
    { asked: 'to 20%', reached: 4, base: 10, is: '–2 not-met 2 above', because: 'two too many' },
    { asked: 'at least 1', reached: 1, base: undefined, is: '1– met 0', because: 'a count needs no base' },
    { asked: 'at least 2', reached: 0, base: undefined, is: '2– not-met -2', because: 'none is a figure' },
    { asked: 'from 80%', reached: undefined, base: 10, is: '8– open actual', because: 'no figure is not 0' },
    { asked: 'from 80%', reached: 8, base: undefined, is: '– open base', because: 'of how many is not known' },
    { asked: 'from 80%', reached: 0, base: 0, is: '0– open base-zero', because: 'a share of none is nothing' },
  ])('$asked, $reached of $base: $because', ({ asked, reached, base, is }) => {
    expect(judge(asked, reached, base)).toBe(is);
  });
});
