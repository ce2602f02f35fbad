import { expect, test } from 'vitest';
import { runBlocYear } from '../../../src/engine/run-bloc-year.ts';
import type { YearInput } from '../bloc-year-builder.ts';
import { makeYear } from '../make-year.ts';
import { showPlace, toldOf } from './read-places.ts';

/** F and T (bonus) follow from figures, X of group x too; I is marked by hand. */
const bloc = {
  members: [{ id: 'a', group: 'x' }, 'b'],
  criteria: 'I:10 F F.1:10/formula=dem T:5/bonus/formula=dem X:5/group=x/formula=dem',
  scores: 'a 9 | b 8',
  rules: { scoring: { unscored: 'zero' }, formulas: { dem: { kind: 'count', each: 10_000n as never } } },
} satisfies YearInput;

test.each<[string, string, readonly string[]]>([
  ['a row for each leaf', 'a F.1 3 | a T 1 | b F.1 4', []],
  ['figures for a leaf that is marked by hand: gates may read them', 'a I 97 target=100', []],
  ['figures for a section', 'a F 3', ['formula-row indicators 0 criterion']],
  ['two rows for one member and leaf: the later', 'a F.1 3 | b F.1 3 | a F.1 4', ['duplicate indicators 2']],
  ['… also where one is verified and one not', 'a F.1 3 | a F.1 - verified=4', ['duplicate indicators 1']],
  ['an empty row is no value', 'a F.1 3 | a F.1 -', []],
  ['figures for a leaf of another group', 'b X 3', ['group-mismatch indicators 0 criterion']],
  ['figures for a leaf of its own group', 'a X 3', []],
  ['na on a base leaf', 'a F.1 na', ['na-forbidden indicators 0 actual']],
  ['na verified', 'a F.1 3 verified=na', ['na-forbidden indicators 0 verified']],
  ['na in both', 'a F.1 na verified=na', ['na-forbidden indicators 0 actual', 'na-forbidden indicators 0 verified']],
  ['na on a bonus leaf means none', 'a T na', []],
])('indicators: %s', (_, indicators, expected) => {
  expect(toldOf({ ...bloc, indicators })).toEqual(expected);
});

test('na is allowed where members are ranked by percent', () => {
  const rules = {
    ...bloc.rules,
    scoring: { unscored: 'zero', notApplicable: 'percent' },
    ranking: { by: 'percent' },
  } as const;
  expect(toldOf({ ...bloc, indicators: 'a F.1 na', rules })).toEqual([]);
});

test('figures of a former member are not looked at', () => {
  const members = ['a', 'b', { id: 'c', until: '2021-01-01' }];
  const told = toldOf({
    ...bloc,
    members,
    date: '2021-12-03',
    criteria: 'I:10 F F.1:10/formula=dem',
    indicators: 'c F 3 | c F.1 3 | c F.1 na',
  });
  expect(told).toEqual(['member-not-current members 2']);
});

test('an empty row takes nothing from a full one, whichever comes first', () => {
  for (const indicators of ['a F.1 3 | a F.1 -', 'a F.1 - | a F.1 3']) {
    const { score } = runBlocYear(makeYear({ ...bloc, indicators }), 'score');
    expect(score?.standings.find(({ member }) => member.id === 'a')?.points.get('F.1')?.final).toBe(30_000n);
  }
});

test('figures given twice name the first row', () => {
  const [found] = runBlocYear(makeYear({ ...bloc, indicators: 'b F.1 1 | a F.1 3 | a F.1 4' }), 'check').diagnostics;
  expect(found?.related && showPlace(found.related)).toBe('indicators 1');
});
