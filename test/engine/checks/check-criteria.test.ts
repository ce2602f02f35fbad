import { expect, test } from 'vitest';
import type { Criterion } from '../../../src/domain/rubric.ts';
import { checkParents, checkRows } from '../../../src/engine/checks/check-criteria.ts';
import { figure, makeRules, type RulesInput } from '../rules-builder.ts';
import { parseCriteria } from '../year-texts/rubric-text.ts';
import { placesOf, toldOf } from './read-places.ts';

test.each([
  ['sections above their leaves', 'I I.1:10 I.2:10 II:5', []],
  ['a section below its leaves', 'I.1:10 I.2:10 I', []],
  ['a dotted code without the section’s row', 'I I.1:10 II.1:10', ['parent-missing criteria 2 parent']],
  [
    'each such row is told',
    'II.1:10 II.2:10',
    ['parent-missing criteria 0 parent', 'parent-missing criteria 1 parent'],
  ],
  ['a named parent that there is not', 'I I.1:10/parent=IV', ['parent-missing criteria 1 parent']],
  ['a criterion that is its own parent', 'I:10 II:10/parent=II', ['parent-cycle criteria 1 parent']],
  ['two that are each other’s parents, told once', 'A/parent=B B/parent=A', ['parent-cycle criteria 0 parent']],
  ['a circle of three', 'A/parent=C B/parent=A C/parent=B', ['parent-cycle criteria 0 parent']],
  [
    'a row that hangs below a circle is not in it',
    'X:5/parent=A A/parent=B B/parent=A',
    ['parent-cycle criteria 1 parent'],
  ],
  [
    'two circles',
    'A/parent=B B/parent=A C/parent=C',
    ['parent-cycle criteria 0 parent', 'parent-cycle criteria 2 parent'],
  ],
  [
    'a circle and a missing parent',
    'A/parent=A B/parent=X',
    ['parent-cycle criteria 0 parent', 'parent-missing criteria 1 parent'],
  ],
])('parents: %s', (_, criteria, expected) => {
  expect(placesOf(checkParents(parseCriteria(criteria)))).toEqual(expected);
});

test('a parent misspelt is offered the nearest code; a circle is shown whole', () => {
  expect(checkParents(parseCriteria('MUC-1 MUC-1a:5/parent=MUC-l'))).toMatchObject([
    { details: { parent: 'MUC-l', closest: 'MUC-1' } },
  ]);
  expect(checkParents(parseCriteria('A/parent=C B/parent=A C/parent=B'))).toMatchObject([
    { details: { criterion: 'A', cycle: ['A', 'C', 'B'] } },
  ]);
  expect(checkParents(parseCriteria('X:5/parent=C Y:5/parent=B A/parent=C C/parent=B B/parent=A'))).toMatchObject([
    { at: { row: 2 }, details: { criterion: 'A', cycle: ['A', 'C', 'B'] } },
  ]);
});

const formulas: RulesInput['formulas'] = {
  dat: { kind: 'yesno' },
  bac: {
    kind: 'tiers',
    bands: [
      { from: figure('95'), above: false, points: figure('10') },
      { from: figure('50'), above: false, points: figure('5') },
    ],
    otherwise: figure('12'),
    ofRatio: false,
  },
  dem: { kind: 'count', each: figure('20'), max: figure('10') },
  'dem-het': { kind: 'count', each: figure('20') },
};

test.each([
  ['a leaf with a max', 'I:10', []],
  ['a leaf without one', 'I', ['max-missing criteria 0 max']],
  ['a leaf with max 0', 'I:0', ['max-missing criteria 0 max']],
  ['a section without one', 'I I.1:10', []],
  ['a bonus leaf without one', 'I:10 II/bonus', ['max-missing criteria 1 max']],
  ['self_max below max', 'I:10/self=9.5', []],
  ['self_max as high as max', 'I:10/self=10', []],
  ['self_max above max', 'I:10/self=10.5', ['self-max criteria 0 self_max']],
  ['self_max where max is missing', 'I/self=5', ['max-missing criteria 0 max']],
  ['a weight above max', 'I:10/weight=40', []],
  ['a weight of 0', 'I:10/weight=0', ['number-range criteria 0 weight']],
  ['a formula on a leaf', 'I:10/formula=dat', []],
  ['a formula that there is not', 'I:10/formula=dad', ['unknown-formula criteria 0 formula']],
  ['a formula on a section', 'I/formula=dat I.1:10', ['leaf-only criteria 0 formula']],
  [
    'weight and self_max on a section',
    'I/weight=5/self=5 I.1:10',
    ['leaf-only criteria 0 weight', 'leaf-only criteria 0 self_max'],
  ],
  ['a formula that there is not, on a section', 'I/formula=dad I.1:10', ['leaf-only criteria 0 formula']],
  ['bands as high as max', 'I:10/formula=bac', []],
  ['a band above max', 'I:9.5/formula=bac', ['rules-contradiction rules formulas.bac']],
  [
    'each leaf that uses it is told',
    'I:9.5/formula=bac II:20/formula=bac III:1/formula=bac',
    ['rules-contradiction rules formulas.bac', 'rules-contradiction rules formulas.bac'],
  ],
  ['a count’s max as high as max', 'I:10/formula=dem', []],
  ['a count’s max above max', 'I:9/formula=dem', ['rules-contradiction rules formulas.dem']],
  ['points for each above max: the mark is cut', 'I:10/formula=dem-het', []],
  ['bands where max is missing', 'I/formula=bac', ['max-missing criteria 0 max']],
  ['bands where max is 0', 'I:0/formula=bac', ['max-missing criteria 0 max']],
])('rows: %s', (_, criteria, expected) => {
  expect(placesOf(checkRows(parseCriteria(criteria), makeRules({ formulas })))).toEqual(expected);
});

test('the formula that is too high for a leaf names the leaf and the figures', () => {
  expect(checkRows(parseCriteria('I:9.5/formula=bac'), makeRules({ formulas }))).toMatchObject([
    { details: { problem: 'points-above-max', name: 'bac', value: '10', other: 'I: 9.5' } },
  ]);
});

test('a formula misspelt is offered the nearest', () => {
  const [first] = checkRows(parseCriteria('I:10/formula=dem-hat'), makeRules({ formulas }));
  expect(first).toMatchObject({ details: { criterion: 'I', formula: 'dem-hat', closest: 'dem-het' } });
});

test('a leaf without a max says that alone, and nothing of its marks', () => {
  expect(toldOf({ members: 'a', criteria: 'I:10 II', scores: 'a 9 8' })).toEqual(['max-missing criteria 1 max']);
});

test('a circle hides only what needs the rubric', () => {
  const given = { members: [{ id: 'a', since: '2', until: '1' }], criteria: 'I:5/parent=I', scores: 'a 700' };
  expect(toldOf(given)).toEqual(['parent-cycle criteria 0 parent', 'dates-order members 0 until']);
});

test('a row without a title or anything else is still a criterion', () => {
  const bare: Criterion = { code: 'I', title: '', row: 0 };
  expect(placesOf(checkRows([bare], makeRules()))).toEqual(['max-missing criteria 0 max']);
});

test('in a circle nobody knows what is a section: only the circle is told', () => {
  expect(toldOf({ members: 'a', criteria: 'I:5/parent=I.1 I.1:5/parent=I/weight=3' })).toEqual([
    'parent-cycle criteria 0 parent',
  ]);
});

test('a row without a max may be the section of a row that could not be read', () => {
  const told = (criteria: string): readonly string[] =>
    placesOf(checkRows(parseCriteria(criteria), makeRules({ formulas }), new Set(['criteria'])));
  expect(told('IV')).toEqual([]);
  expect(told('IV:0')).toEqual(['max-missing criteria 0 max']);
});
