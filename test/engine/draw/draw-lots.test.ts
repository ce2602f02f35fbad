import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawLots } from '../../../src/engine/draw/draw-lots.ts';
import { caseCount } from '../../properties/case-count.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const hex = (number: bigint): string => number.toString(16).padStart(64, '0');

/** Hash functions that give these numbers one after the other. */
function numbered(...numbers: readonly bigint[]): (text: string) => string {
  const left = [...numbers];
  return () => hex(left.shift() ?? 0n);
}

const top = (1n << 256n) - 1n;

describe('worked out apart from this program, with sha256sum and python3', () => {
  test.each([
    {
      seed: '2026-12-05 xuc-xac 4-1-6',
      units: 'a b c d e',
      places: 3,
      drawn: 'e c b',
      hashes: [
        'bb3fd11c9fd4d7c4e0678835a486f4928edc5575526fd0e20e8ec08772f9c05c',
        'd66ce8f4e8731613f666383cc9781ed8bbc4c28873f339ea89e7149a0ced069e',
        '0edb42f393425b992d1adc62c134162c36a050afb5b153d1d5d06811990f5557',
      ],
      indices: [4, 2, 1],
    },
    {
      seed: 'Bốc thăm 2026',
      units: 'cong-an cuc-thue so-noi-vu thanh-tra',
      places: 4,
      drawn: 'cuc-thue thanh-tra cong-an so-noi-vu',
      hashes: [
        '82e91ae78892694e6c931ffaad1ad06f87b8fe91143148985fc08f51e0658de9',
        '7143e8dd69796d02ddc75aaae047f153596769d4ae2b236ef4c7b9729cecebce',
        '52d6ec83583db45227fba961dfc474c3238b51d36ad31d9326a553f7dffae668',
        '7629648d2009413633a33c7fa934b802ddb9042d1baa32401f05f17de953672e',
      ],
      indices: [1, 2, 0, 0],
    },
  ])('$seed', ({ seed, units, places, drawn, hashes, indices }) => {
    const [set] = drawLots([{ units: units.split(' '), places }], seed, sha256);
    expect(set?.drawn).toEqual(drawn.split(' '));
    expect(set?.steps.map(({ hash }) => hash)).toEqual(hashes);
    expect(set?.steps.map(({ index }) => index)).toEqual(indices);
    expect(set?.steps.map(({ text }) => text)).toEqual(hashes.map((_, at) => `${seed},${at + 1}`));
  });
});

describe('rejection against bias', () => {
  test('2^256 is one more than a multiple of three: only the very last hash is rejected, and the counter goes on', () => {
    const units = ['a', 'b', 'c'];
    const [set] = drawLots([{ units, places: 1 }], 's', numbered(top, top - 1n));
    expect(set?.steps).toEqual([
      { counter: 1, text: 's,1', hash: hex(top), left: 3 },
      { counter: 2, text: 's,2', hash: hex(top - 1n), left: 3, index: 2, unit: 'c' },
    ]);
    expect(set?.drawn).toEqual(['c']);
  });

  test('of a power of two nothing is rejected', () => {
    const [set] = drawLots([{ units: ['a', 'b', 'c', 'd'], places: 1 }], 's', numbered(top));
    expect(set?.drawn).toEqual(['d']);
  });

  test('the bound is that of the units left, not of all', () => {
    const [set] = drawLots([{ units: ['a', 'b', 'c', 'd'], places: 2 }], 's', numbered(0n, top, 0n));
    expect(set?.steps.map(({ left, unit }) => [left, unit])).toEqual([
      [4, 'a'],
      [3, undefined],
      [3, 'b'],
    ]);
  });
});

test('several sets are drawn with one counter', () => {
  const sets = drawLots(
    [1, 2].map(() => ({ units: ['a', 'b'], places: 1 })),
    's',
    sha256,
  );
  expect(sets.flatMap(({ steps }) => steps.map(({ counter }) => counter))).toEqual([1, 2]);
});

const anySet = fc
  .uniqueArray(fc.stringMatching(/^[a-z0-9]{1,4}$/), { minLength: 1, maxLength: 12 })
  .chain((units) => fc.record({ units: fc.constant(units), places: fc.integer({ min: 1, max: units.length }) }));

test('a draw of all is a permutation, a draw of some its beginning, and typing changes nothing', () => {
  fc.assert(
    fc.property(anySet, fc.string(), ({ units, places }, seed) => {
      const [some] = drawLots([{ units, places }], seed, sha256);
      const [all] = drawLots([{ units: units.toReversed(), places: units.length }], seed, sha256);
      expect(all?.drawn.toSorted()).toEqual(units.toSorted());
      expect(some?.drawn).toEqual(all?.drawn.slice(0, places));
    }),
    { numRuns: caseCount },
  );
});

test('over many seeds each of the six orders of three units comes about as often', () => {
  const counts = new Map<string, number>();
  const draws = 6000;
  for (let seed = 0; seed < draws; seed++) {
    const [set] = drawLots([{ units: ['a', 'b', 'c'], places: 3 }], `seed ${seed}`, sha256);
    const order = set?.drawn.join('') ?? '';
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  const mean = draws / 6;
  const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0);
  // Five degrees of freedom: above 20.5 once in a thousand times.
  expect(chiSquare).toBeLessThan(20.5);
});
