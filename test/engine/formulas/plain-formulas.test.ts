import { describe, expect, test } from 'vitest';
import { figure, share } from '../rules-builder.ts';
import { type FormulaInput, marksOf, problemsOfMarks } from './read-marks.ts';

describe('yesno (spec 3.3)', () => {
  test.each([
    ['yes earns the max', 'a yes', '10'],
    ['no earns nothing', 'a no', '0'],
    ['the verified answer counts', 'a yes verified=no', '0'],
  ])('%s', (_, values, expected) => {
    expect(marksOf({ formula: { kind: 'yesno' }, values })).toBe(expected);
  });
});

describe('count', () => {
  const each = { kind: 'count', each: figure('1.5') } as const;

  test.each<[string, FormulaInput, string, string]>([
    ['so much for each', each, 'a 4', '6'],
    ['nothing for none', each, 'a 0', '0'],
    ['at most the leaf’s max: met exactly', { kind: 'count', each: figure('2.5') }, 'a 4', '10'],
    ['at most the leaf’s max: one more', { kind: 'count', each: figure('2.5') }, 'a 5', '10'],
    ['at most its own max', { ...each, max: figure('4') }, 'a 4', '4'],
    ['its own max met exactly', { ...each, max: figure('6') }, 'a 4', '6'],
    ['below its own max', { ...each, max: figure('4') }, 'a 2', '3'],
    ['a fraction of one counts as a fraction', each, 'a 2.5', '3.75'],
    ['a negative value earns nothing, it takes nothing away', each, 'a -3', '0'],
    ['a very small each', { kind: 'count', each: figure('0.0001') }, 'a 3', '0.0003'],
    ['needs no target', each, 'a 2 target=0', '3'],
  ])('%s', (_, formula, values, expected) => {
    expect(marksOf({ formula, values })).toBe(expected);
  });
});

describe('ratio', () => {
  const ratio = { kind: 'ratio', lowerIsBetter: false } as const;
  const lower = { kind: 'ratio', lowerIsBetter: true } as const;
  const floored = { ...ratio, floor: share('2/3') };

  test.each<[string, FormulaInput, string, string]>([
    ['the share of the target', ratio, 'a 80 target=100', '8'],
    ['the target met exactly', ratio, 'a 100 target=100', '10'],
    ['the target exceeded earns no more', ratio, 'a 150 target=100', '10'],
    ['nothing achieved', ratio, 'a 0 target=100', '0'],
    ['less than nothing', ratio, 'a -5 target=100', '0'],
    ['a share that does not end', ratio, 'a 1 target=3', '3.3333'],
    ['a floor met exactly', floored, 'a 2 target=3', '6.6667'],
    ['a floor missed by a hair', floored, 'a 1.9999 target=3', '0'],
    ['a floor met by a hair', floored, 'a 2.0001 target=3', '6.667'],
    ['lower is better: half too much', lower, 'a 15 target=10', '6.6667'],
    ['lower is better: the target met exactly', lower, 'a 10 target=10', '10'],
    ['lower is better: less than the target earns no more', lower, 'a 5 target=10', '10'],
    ['lower is better: none at all', lower, 'a 0 target=10', '10'],
    ['lower is better: less than none', lower, 'a -1 target=10', '10'],
    ['lower is better: a floor met exactly', { ...lower, floor: share('50%') }, 'a 20 target=10', '5'],
    ['lower is better: a floor missed', { ...lower, floor: share('50%') }, 'a 20.0001 target=10', '0'],
    ['lower is better: none at all, whatever the floor', { ...lower, floor: share('100%') }, 'a 0 target=10', '10'],
  ])('%s', (_, formula, values, expected) => {
    expect(marksOf({ formula, values })).toBe(expected);
  });
});

describe('tiers', () => {
  const bands = [
    { from: figure('95'), above: true, points: figure('10') },
    { from: figure('95'), above: false, points: figure('9') },
    { from: figure('75'), above: false, points: figure('6') },
    { from: figure('50'), above: true, points: figure('3') },
  ];
  const tiers = { kind: 'tiers', bands, otherwise: figure('1'), ofRatio: false } as const;
  const ofRatio = { ...tiers, ofRatio: true };

  test.each<[string, FormulaInput, string, string]>([
    ['above 95', tiers, 'a 95.0001', '10'],
    ['exactly 95 is not above it', tiers, 'a 95', '9'],
    ['below 95', tiers, 'a 94.9999', '6'],
    ['from 75 on', tiers, 'a 75', '6'],
    ['below 75', tiers, 'a 74.9999', '3'],
    ['a band that excludes its own start', tiers, 'a 50', '1'],
    ['far below', tiers, 'a -3', '1'],
    ['no gap between bands', tiers, 'a 80.5', '6'],
    ['of the ratio: exactly 75 %', ofRatio, 'a 3 target=4', '6'],
    ['of the ratio: a hair below 75 %', ofRatio, 'a 2.9999 target=4', '3'],
    ['of the ratio: a share that does not end', ofRatio, 'a 2 target=3', '3'],
    ['of the ratio: above 95 %', ofRatio, 'a 200 target=200', '10'],
    ['of the ratio: exactly 95 %', ofRatio, 'a 190 target=200', '9'],
    ['the target is not asked of plain tiers', tiers, 'a 80 target=0', '6'],
    ['more than the max is not earned', { ...tiers, bands: [], otherwise: figure('12') }, 'a 1', '10'],
  ])('%s', (_, formula, values, expected) => {
    expect(marksOf({ formula, values })).toBe(expected);
  });

  test('band points above the max of a leaf that uses them cannot be meant', () => {
    const above = {
      kind: 'tiers',
      bands: [bands[0] ?? bands[1]],
      otherwise: figure('0'),
      ofRatio: false,
    } as FormulaInput;
    expect(problemsOfMarks({ formula: above, values: 'a 1', max: '9.9999' })).toEqual([
      'rules-contradiction points-above-max',
    ]);
    expect(problemsOfMarks({ formula: above, values: 'a 1', max: '10' })).toEqual([]);
  });

  test('nor can a count’s own max above it', () => {
    const formula = { kind: 'count', each: figure('1'), max: figure('11') } as const;
    expect(problemsOfMarks({ formula, values: 'a 1' })).toEqual(['rules-contradiction points-above-max']);
  });

  test.each([
    ['two bands equal', false, ['rules-contradiction bands-equal']],
    ['from and above one figure', true, []],
  ])('%s', (_, above, expected) => {
    const formula: FormulaInput = {
      kind: 'tiers',
      bands: [
        { from: figure('5'), above, points: figure('2') },
        { from: figure('5'), above: false, points: figure('1') },
      ],
      otherwise: figure('0'),
      ofRatio: false,
    };
    expect(problemsOfMarks({ formula, values: 'a 1' })).toEqual(expected);
  });
});

describe('targets where they are needed', () => {
  const ratio: FormulaInput = { kind: 'ratio', lowerIsBetter: false };
  const lower: FormulaInput = { kind: 'ratio', lowerIsBetter: true };
  const ofRatio: FormulaInput = { kind: 'tiers', bands: [], otherwise: figure('0'), ofRatio: true };
  const tiers: FormulaInput = { kind: 'tiers', bands: [], otherwise: figure('0'), ofRatio: false };
  const leader: FormulaInput = { kind: 'leader' };

  test.each<[string, FormulaInput, string, readonly string[]]>([
    ['ratio without a target', ratio, 'a 5', ['target-missing']],
    ['ratio with a target of 0', ratio, 'a 5 target=0', ['target-zero']],
    ['ratio with a target below 0', ratio, 'a 5 target=-1', ['target-zero']],
    ['ratio, lower is better, with a target of 0', lower, 'a 5 target=0', ['target-zero']],
    ['tiers of the ratio without a target', ofRatio, 'a 5', ['target-missing']],
    ['tiers of the ratio with a target of 0', ofRatio, 'a 5 target=0', ['target-zero']],
    ['plain tiers need none', tiers, 'a 5', []],
    ['leader without a target', leader, 'a 5', ['target-missing']],
    ['leader with a target of 0 is a group apart', leader, 'a 5 target=0', []],
    ['leader with a target below 0', leader, 'a 5 target=-1', ['target-zero']],
    ['yes and no need none', { kind: 'yesno' }, 'a yes', []],
    ['both values without a target are told once', ratio, 'a 5 verified=6', ['target-missing']],
    ['no value is not scored, whatever the target', ratio, 'a - target=100', ['unscored']],
    ['no value and no target is not scored', ratio, 'a -', ['unscored']],
  ])('%s', (_, formula, values, expected) => {
    expect(problemsOfMarks({ formula, values })).toEqual(expected);
  });
});
