import { expect, test } from 'vitest';
import { problemsOf } from '../read-problems.ts';
import { standingOf } from '../read-scores.ts';
import { figure, type RulesInput } from '../rules-builder.ts';

const bands = [
  { class: 'xuat-sac', from: figure('95') },
  { class: 'tot', from: figure('85') },
];

function classOf(base: string, bonus: string, classes: NonNullable<RulesInput['classes']>): string | undefined {
  return standingOf({ members: 'a', criteria: 'I:100 II:20/bonus', scores: `a ${base} ${bonus}`, rules: { classes } })
    .class;
}

test.each([
  ['reached exactly', '95', '0', 'xuat-sac'],
  ['missed by a hair', '94.99', '0', 'tot'],
  ['reached with the bonus', '90', '5', 'xuat-sac'],
  ['the lowest, reached exactly', '85', '0', 'tot'],
  ['none of them', '84.99', '0', undefined],
])('classes by total: %s', (_, base, bonus, expected) => {
  expect(classOf(base, bonus, { by: 'total', bands })).toBe(expected);
});

test('classes by base leave the bonus out', () => {
  expect(classOf('90', '5', { by: 'base', bands })).toBe('tot');
});

test('there is no gap between classes', () => {
  expect(classOf('80.5', '0', 'kha:81 trung-binh:71')).toBe('trung-binh');
});

test.each([
  ['a value above the cap counts as the cap', '100', '15', '100', 'tot'],
  ['a cap met exactly', '100', '0', '100', 'tot'],
])('with a cap: %s', (_, base, bonus, cap, expected) => {
  const above = { by: 'total', cap: figure(cap), bands: [{ class: 'vuot', from: figure('100.5') }, ...bands] } as const;
  const tot = {
    ...above,
    bands: [
      { class: 'vuot', from: figure('100.5') },
      { class: 'tot', from: figure('100') },
    ],
  };
  expect(classOf(base, bonus, tot)).toBe(expected);
});

test.each([
  ['19 of 20 is 95 %', '19', 'xuat-sac'],
  ['18.99 of 20 is a hair less', '18.99', 'tot'],
])('classes by percent: %s', (_, mark, expected) => {
  const rules = { classes: { by: 'percent', bands } } as const;
  expect(standingOf({ members: 'a', criteria: 'I:20', scores: `a ${mark}`, rules }).class).toBe(expected);
});

test('percents are not rounded before they are compared', () => {
  // 2 of 3 is 66.666…%, less than 66.6667 though it is printed so.
  const classes = {
    by: 'percent',
    bands: [
      { class: 'tren', from: figure('66.6667') },
      { class: 'duoi', from: figure('66.6666') },
    ],
  } as const;
  expect(standingOf({ members: 'a', criteria: 'I:3', scores: 'a 2', rules: { classes } }).class).toBe('duoi');
});

test('without classes nobody has one', () => {
  expect(standingOf({ members: 'a', scores: 'a 5' }).class).toBeUndefined();
});

test('two classes cannot begin at one figure', () => {
  const rules = { classes: 'xuat-sac:95 tot:95 kha:0' };
  expect(problemsOf({ members: 'a', scores: 'a 5', rules }, 'score')).toEqual(['rules-contradiction bands-equal']);
});
