import { expect, test } from 'vitest';
import { fraction } from '../../../src/domain/fraction.ts';
import { type Points, points, unit } from '../../../src/domain/points.ts';
import type { Formula } from '../../../src/domain/rules.ts';
import { parseShare } from '../../../src/domain/share.ts';
import { formulaStep } from '../../../src/engine/formulas/formula-step.ts';

type Plain = Exclude<Formula, { kind: 'held' }>;

const path = ['formulas', 'f'];
const whole = (value: bigint): Points => points(value * unit);
const half = parseShare('50%');
const ratio: Plain = { kind: 'ratio', lowerIsBetter: false, ...(half ? { floor: half } : {}), path };
const lower: Plain = { kind: 'ratio', lowerIsBetter: true, path };
const bands = [
  { from: whole(95n), above: true, points: whole(3n) },
  { from: whole(95n), above: false, points: whole(2n) },
  { from: whole(50n), above: false, points: whole(1n) },
];
const tiers: Plain = { kind: 'tiers', bands, otherwise: whole(0n), ofRatio: false, path };
const ofRatio: Plain = { ...tiers, ofRatio: true };
const leader: Plain = { kind: 'leader', path };

test.each([
  ['a share below the floor', ratio, 40n, 100n, { share: '2/5', belowFloor: true }],
  ['a share at the floor', ratio, 50n, 100n, { share: '1/2', belowFloor: false }],
  ['the target over the value, where lower is better', lower, 8n, 6n, { share: '3/4', belowFloor: false }],
  ['no share of nothing at all, where lower is better', lower, 0n, 6n, { belowFloor: false }],
  ['a band that is reached from', tiers, 95n, undefined, { band: 1 }],
  ['a band that is reached above', tiers, 96n, undefined, { band: 0 }],
  ['no band', tiers, 49n, undefined, {}],
  ['a band of the share of the target', ofRatio, 1n, 2n, { band: 2, share: '1/2' }],
  ['a share and the best of the others', leader, 110n, 100n, { share: '11/10', bestShare: '5/4' }],
  ['the best value of the others, where the target is 0', leader, 7n, 0n, { bestValue: '9' }],
] as const)('%s', (_, formula, value, target, expected) => {
  const step = formulaStep(formula, {
    value: whole(value),
    ...(target === undefined ? {} : { target: whole(target) }),
    max: whole(10n),
    field: { bestRatio: fraction(5n, 4n), bestWithoutTarget: whole(9n) },
  });
  expect(show(step)).toEqual({ kind: formula.kind, ...expected });
});

test('nothing for a yes or no under another formula, and where the target is missing', () => {
  const field = {};
  expect(formulaStep(ratio, { value: true, max: whole(10n), field })).toBeUndefined();
  expect(formulaStep(ratio, { value: whole(1n), max: whole(10n), field })).toBeUndefined();
});

function show(step: object | undefined): object {
  return Object.fromEntries(
    Object.entries(step ?? {}).map(([key, value]) => {
      if (typeof value === 'bigint') return [key, String(value / unit)];
      return [key, typeof value === 'object' ? reduced(value.num, value.den) : value];
    }),
  );
}

function reduced(num: bigint, den: bigint): string {
  let [a, b] = [num, den];
  while (b !== 0n) [a, b] = [b, a % b];
  return `${num / a}/${den / a}`;
}
