import { expect, test } from 'vitest';
import type { AwardRule } from '../../src/domain/rules.ts';
import type { Ruling } from '../../src/domain/ruling.ts';
import { runBlocYear } from '../../src/engine/run-bloc-year.ts';
import { proposalRows } from '../../src/report/proposal-rows.ts';
import { award, id, sampleYear } from './explain/sample-year.ts';

/** Group a: two equals at 18. Group b: nobody reaches 15. Group c: one at 17. */
function vacancies(rule: Partial<AwardRule>, members?: readonly string[]): readonly string[] {
  const ruling: Ruling[] = members
    ? [{ ruling: 'award', award: 'co-thi-dua', members: members.map(id), reason: 'r', authority: 'a', path: [0] }]
    : [];
  const year = sampleYear({
    marks: {
      'so-tu-phap': ['9', '9', '0', '0'],
      'so-noi-vu': ['9', '9', '0', '0'],
      'thanh-tra': ['5', '5', '0', '0'],
      'toa-an': ['8', '9', '0', '0'],
    },
    members: {
      'so-tu-phap': { group: 'a' },
      'so-noi-vu': { group: 'a' },
      'thanh-tra': { group: 'b' },
      'toa-an': { group: 'c' },
    },
    rules: { awards: [{ ...award, perGroup: true, ...rule }] },
    rulings: ruling,
  });
  return proposalRows(year, runBlocYear(year, 'propose'), 'vi')
    .filter(({ status }) => status === 'vacant')
    .map(({ reason }) => reason);
}

const nobody = 'không còn đơn vị đủ điều kiện';
const tie = 'các đơn vị bằng nhau ở suất cuối, quy chế để trống';
const ruled = 'hội nghị quyết nghị để trống';

test.each([
  ['equals of whom the rules take none', { atCutoff: 'none' }, undefined, [`Nhóm a: ${tie}`, `Nhóm b: ${nobody}`]],
  ['a ruling that picks nobody', {}, [], [`Nhóm a: ${ruled}`, `Nhóm b: ${nobody}`]],
  ['a ruling that fills the place of one group', {}, ['so-noi-vu'], [`Nhóm b: ${nobody}`]],
  ['equals that are still open', {}, undefined, [`Nhóm b: ${nobody}`]],
  ['the conference picks in one group only', { by: 'ruling' }, ['toa-an'], [`Nhóm a: ${ruled}`, `Nhóm b: ${nobody}`]],
  [
    'more places than the conference filled or could fill, in the bloc as one',
    { by: 'ruling', perGroup: false, quota: { kind: 'count', count: 4 } },
    ['toa-an', 'so-noi-vu'],
    [ruled, nobody],
  ],
] satisfies [string, Partial<AwardRule>, string[] | undefined, string[]][])(
  'vacant places have the reason of their own group: %s',
  (_, rule, members, expected) => {
    expect(vacancies(rule, members)).toEqual(expected);
  },
);
