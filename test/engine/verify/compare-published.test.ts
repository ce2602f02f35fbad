import { describe, expect, test } from 'vitest';
import type { MemberId } from '../../../src/domain/bloc-year.ts';
import type { PublishedColumn, PublishedRow } from '../../../src/domain/verification.ts';
import { runBlocYear } from '../../../src/engine/run-bloc-year.ts';
import { comparePublished } from '../../../src/engine/verify/compare-published.ts';
import { record } from '../../record.ts';
import type { YearInput } from '../bloc-year-builder.ts';
import { makeYear } from '../make-year.ts';
import { figure } from '../rules-builder.ts';
import { rowsOf } from '../year-texts/rows.ts';

const bloc: YearInput = {
  members: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: `Sở ${id.toUpperCase()}` })),
  criteria: 'I:100 T:10/bonus P:5/penalty',
  scores: 'a 90.25 5 0 | b 80 2 1 | c 70 - - | d 60 - 2',
  rulings: [
    { ruling: 'grant', award: 'giay', member: 'd', for: 'Phòng 1' },
    { ruling: 'grant', award: 'giay', member: 'd', for: 'Phòng 2' },
  ],
  rules: {
    classes: { by: 'total', bands: [{ class: 'tot', name: 'Tốt', from: figure('80') }] },
    awards: [
      { code: 'co', name: 'Cờ thi đua' },
      { code: 'giay', quota: 3, name: 'Giấy khen' },
    ],
  },
};

/** `'unit=a rank=1 | unit=b rank=2'`: what is missed; a line stands for a space. */
function missed(text: string, input: YearInput = bloc): readonly string[] {
  const year = makeYear(input);
  const result = runBlocYear(year, 'propose');
  if (result.status === 'invalid') throw new Error('invalid');
  const rows = rowsOf(text).map((cells, index): PublishedRow => {
    const given = new Map(cells.map((cell) => cell.split('=') as [string, string]));
    const unit = given.get('unit') ?? '';
    given.delete('unit');
    const values = new Map([...given].map(([name, value]) => [name, value.replaceAll('_', ' ')]));
    return {
      line: index + 2,
      unit,
      ...(year.members.some(({ id }) => id === unit) ? { member: unit as MemberId } : {}),
      values: values as ReadonlyMap<PublishedColumn, string>,
    };
  });
  const columns = new Set(rows.flatMap(({ values }) => [...values.keys()]));
  const clause = comparePublished({ columns, rows }, year, result, (one) => one.trim().toLowerCase(), 'bang.csv');
  record('', clause);
  expect(clause.outcome).toBe(clause.differences.length === 0 ? 'ok' : 'differs');
  return clause.differences.map(({ subject, field, line, published, recomputed, reason }) =>
    [
      `${line ?? '-'} ${subject.join(', ')}:`,
      reason,
      field,
      field === undefined ? undefined : `${published ?? 'none'} for ${recomputed ?? 'none'}`,
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

describe('a ranking', () => {
  const whole = 'unit=a rank=1 | unit=b rank=2 | unit=c rank=3 | unit=d rank=4';
  test.each<[string, string, readonly string[]]>([
    ['as it follows', whole, []],
    ['another rank', whole.replace('rank=2', 'rank=1'), ['3 Sở B: rank 1 for 2']],
    ['no rank', whole.replace('rank=2', 'rank='), ['3 Sở B: rank none for 2']],
    ['a unit is missing', 'unit=a rank=1 | unit=b rank=2 | unit=c rank=3', ['- Sở D: unit-missing']],
    ['a unit stands twice', `${whole} | unit=a rank=1`, ['6 Sở A: unit-twice']],
    ['a unit that is none', `${whole} | unit=x rank=5`, ['6 x: unit-unknown']],
  ])('%s', (_, text, expected) => {
    expect(missed(text)).toEqual(expected);
  });

  test.each([
    ['total', '95.25', '95,25', '95', '96'],
    ['base', '90.25', '90,25', '90.3', '91'],
    ['bonus', '5', '5,00', undefined, '6'],
    ['penalty', '0', '0.0', undefined, '1'],
    ['percent', '95.25', '95,25%', '95.3', '95.24'],
  ])('%s: as it follows, spelt otherwise, rounded, and another', (column, same, alike, rounded, other) => {
    const table = (value: string) => `unit=a ${column}=${value}`;
    const own = (value: string) => missed(table(value)).filter((one) => one.includes('Sở A'));
    expect(own(same)).toEqual([]);
    expect(own(alike)).toEqual([]);
    if (rounded !== undefined) expect(own(rounded)).toEqual([`2 Sở A: rounded ${column} ${rounded} for ${same}`]);
    expect(own(other)).toEqual([`2 Sở A: ${column} ${other} for ${same}`]);
    expect(missed(table(same)).filter((one) => one.includes('unit-missing'))).toHaveLength(3);
  });

  test.each([
    ['its code', 'unit=a class=tot', []],
    ['its name, in other letters', 'unit=a class=TỐT', []],
    ['another', 'unit=a class=kha', ['2 Sở A: class kha for Tốt']],
    ['none where there is one', 'unit=a class=', ['2 Sở A: class none for Tốt']],
    ['one where there is none', 'unit=c class=tot', ['2 Sở C: class tot for none']],
    ['none where there is none', 'unit=c class=', []],
  ])('a class: %s', (_, text, expected) => {
    expect(missed(text).filter((one) => !one.includes('unit-missing'))).toEqual(expected);
  });
});

describe('a proposal', () => {
  const whole = 'unit=a award=co | unit=b award=giay | unit=d award=giay | unit=d award=giay';
  test.each<[string, string, readonly string[]]>([
    ['by codes', whole, []],
    ['by names', whole.replaceAll('award=co', 'award=Cờ_thi_đua').replaceAll('award=giay', 'award=giấy_khen'), []],
    [
      'with ranks, of those who have awards',
      'unit=a rank=1 award=co | unit=b rank=2 award=giay | unit=d rank=4 award=giay | unit=d rank=4 award=giay',
      [],
    ],
    [
      'another unit',
      whole.replace('unit=b', 'unit=c'),
      ['3 Sở C, Giấy khen: status proposed for none', '- Sở B, Giấy khen: winner-missing'],
    ],
    [
      'a winner is missing',
      'unit=a award=co | unit=d award=giay | unit=d award=giay',
      ['- Sở B, Giấy khen: winner-missing'],
    ],
    [
      'one of two parts of a unit is missing',
      'unit=a award=co | unit=b award=giay | unit=d award=giay',
      ['- Sở D (Phòng 2), Giấy khen: winner-missing'],
    ],
    ['a part too many', `${whole} | unit=d award=giay`, ['6 Sở D: unit-twice']],
    ['a winner twice', `${whole} | unit=a award=co`, ['6 Sở A: unit-twice']],
    [
      'two awards of one unit are two rows',
      `${whole} | unit=a award=giay`,
      ['6 Sở A, Giấy khen: status proposed for none'],
    ],
    ['an award that is none', `${whole} | unit=c award=huan_chuong`, ['6 Sở C, huan chuong: award-unknown']],
    ['no award', `${whole} | unit=c award=`, []],
    ['stated as proposed', whole.replace('award=co', 'award=co status=proposed'), []],
    [
      'stated as open though it is won',
      whole.replace('award=co', 'award=co status=undecided'),
      ['2 Sở A, Cờ thi đua: status undecided for proposed'],
    ],
    ['a word that says nothing is as proposed', whole.replace('award=co', 'award=co status=xong'), []],
    ['somebody who is no unit has won nothing', `${whole} | unit=x award=co`, ['6 x: unit-unknown']],
  ])('%s', (_, text, expected) => {
    expect(missed(text)).toEqual(expected);
  });

  const open: YearInput = {
    ...bloc,
    scores: 'a 90 - - | b 90 - - | c 70 - - | d 60 - -',
    rulings: [{ ruling: 'grant', award: 'giay', member: 'c' }],
  };
  test.each<[string, string, readonly string[]]>([
    ['as open', 'unit=a award=co status=undecided | unit=c award=giay', []],
    ['as won', 'unit=a award=co | unit=c award=giay', ['2 Sở A, Cờ thi đua: status proposed for undecided']],
    [
      'one who is not among the equals',
      'unit=d award=co status=undecided | unit=c award=giay',
      ['2 Sở D, Cờ thi đua: status undecided for none'],
    ],
  ])('an award that is open, stated %s', (_, text, expected) => {
    expect(missed(text, open).filter((one) => one.includes('Cờ thi đua'))).toEqual(expected);
  });

  const provisional: YearInput = {
    members: bloc.members,
    scores: 'a 90 | b 90 | c 80 | d 70',
    rules: {
      awards: [
        { code: 'co', name: 'Cờ thi đua' },
        { code: 'giay', quota: 3, name: 'Giấy khen' },
      ],
    },
  };
  test.each<[string, string, readonly string[]]>([
    ['provisional', 'unit=c award=giay status=provisional', []],
    ['proposed: it may come so', 'unit=c award=giay', []],
    ['open', 'unit=c award=giay status=undecided', ['2 Sở C, Giấy khen: status undecided for provisional']],
  ])('a provisional winner, stated as %s', (_, text, expected) => {
    expect(missed(text, provisional).filter((one) => one.includes('Sở C'))).toEqual(expected);
  });

  test('a grant is never provisional', () => {
    const rulings = [{ ruling: 'grant', award: 'giay', member: 'd' }] as const;
    const granted = { ...provisional, rulings };
    const own = (text: string) => missed(text, granted).filter((one) => one.includes('Sở D'));
    expect(own('unit=d award=giay')).toEqual([]);
    expect(own('unit=d award=giay status=provisional')).toEqual(['2 Sở D, Giấy khen: status provisional for proposed']);
  });
});
