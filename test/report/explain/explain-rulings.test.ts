import { describe, expect, test } from 'vitest';
import type { BlocYear } from '../../../src/domain/bloc-year.ts';
import type { Result } from '../../../src/domain/result.ts';
import type { Ruling } from '../../../src/domain/ruling.ts';
import { runBlocYear } from '../../../src/engine/run-bloc-year.ts';
import { explainAgainst } from '../../../src/report/explain/explain-against.ts';
import { explainAward } from '../../../src/report/explain/explain-award.ts';
import { explainMember } from '../../../src/report/explain/explain-member.ts';
import type { Explanation } from '../../../src/report/explain/explanation.ts';
import { award, certificate, id, sampleYear } from './sample-year.ts';

const onRecord = { reason: 'biểu quyết giơ tay', authority: 'Biên bản 05', path: [0] };

const marks = {
  'so-tu-phap': ['9', '9', '0', '0'],
  'so-noi-vu': ['9', '9', '0', '0'],
  'thanh-tra': ['8', '9', '0', '0'],
};

/** Two are equal for the flag; the certificate has one place, for the best of those without the flag. */
function yearWith(...rulings: Ruling[]): BlocYear {
  const { vote: _, ...plain } = certificate;
  const second = { ...plain, quota: { kind: 'count' as const, count: 1 }, by: [{ kind: 'rank' as const }] };
  return sampleYear({ marks, rules: { awards: [award, second] }, rulings });
}

function decide(year: BlocYear): Result {
  const result = runBlocYear(year, 'propose');
  expect(result.diagnostics).toEqual([]);
  return result;
}

function textsOf(blocks: Explanation): string {
  return blocks.map((block) => ('text' in block ? block.text : JSON.stringify(block))).join('\n');
}

const pick: Ruling = { ruling: 'award', award: 'co-thi-dua', members: [id('so-noi-vu')], ...onRecord };
const order: Ruling = { ruling: 'rank', order: [id('so-noi-vu'), id('so-tu-phap')], ...onRecord };
const exclude: Ruling = { ruling: 'exclude', member: id('so-tu-phap'), ...onRecord };
const withhold: Ruling = { ruling: 'withhold', award: 'co-thi-dua', member: id('so-tu-phap'), ...onRecord };
const grant: Ruling = { ruling: 'grant', award: 'co-thi-dua', member: id('thanh-tra'), ...onRecord };

describe('a member sees the rulings that decided over it, with reason and authority', () => {
  test.each([
    ['the loser of a pick', [pick], 'so-tu-phap', 'Cờ thi đua của UBND tỉnh: chưa quyết → không được đề nghị'],
    ['the winner of a pick', [pick], 'so-noi-vu', 'Cờ thi đua của UBND tỉnh: chưa quyết → được đề nghị'],
    ['the lower of two ranked', [order], 'so-tu-phap', 'hạng: 1 → 2'],
    ['the other of two, one of whom is excluded', [exclude], 'so-noi-vu', 'chưa quyết → được đề nghị'],
    ['the other of two, one of whom is kept back', [withhold], 'so-noi-vu', 'chưa quyết → được đề nghị'],
    [
      'one whose place a grant takes',
      [grant],
      'so-noi-vu',
      'Cờ thi đua của UBND tỉnh: chưa quyết → không được đề nghị',
    ],
  ] as const)('%s', (_, rulings, member, change) => {
    const year = yearWith(...rulings);
    const text = textsOf(explainMember(decide(year), year, id(member), 'vi'));
    expect(text).toContain('Lý do: biểu quyết giơ tay (Biên bản 05). Thay đổi: ');
    expect(text.slice(text.indexOf('Thay đổi: '))).toContain(change);
  });

  test('one whose turn in the ring a seat ruling gives to another', () => {
    const year = sampleYear({
      marks,
      rules: {
        awards: [],
        leadership: {
          method: 'ring',
          deputies: 0,
          deputyMethod: 'ring',
          bars: [],
          election: { fallbackRing: false },
          path: ['leadership'],
        },
      },
      rulings: [{ ruling: 'seat', seat: 'head', place: 1, member: id('thanh-tra'), ...onRecord }],
    });
    const result = runBlocYear(year, 'rotate');
    expect(textsOf(explainMember(result, year, id('so-noi-vu'), 'vi'))).toContain(
      'Trưởng khối: Thanh tra tỉnh. Lý do: biểu quyết giơ tay (Biên bản 05). Thay đổi: Trưởng khối: Sở Nội vụ → Thanh tra tỉnh.',
    );
    expect(textsOf(explainMember(result, year, id('so-tu-phap'), 'vi'))).not.toContain('Biên bản 05');
  });

  test('one that a pick neither decided over nor changed is not told of it', () => {
    const lone = sampleYear({ marks, rules: { awards: [award] }, rulings: [pick] });
    expect(textsOf(explainMember(decide(lone), lone, id('thanh-tra'), 'vi'))).not.toContain('Biên bản 05');
  });

  test('the award itself names whom the conference picked', () => {
    const year = yearWith(pick);
    expect(textsOf(explainMember(decide(year), year, id('so-tu-phap'), 'en'))).toContain(
      'The conference picked Sở Nội vụ: biểu quyết giơ tay (Biên bản 05).',
    );
  });
});

describe('an award', () => {
  test('the pick stands by the cut-off that it settled', () => {
    const year = yearWith(pick);
    const text = textsOf(explainAward(decide(year), year, 'co-thi-dua', 'vi'));
    expect(text).toContain('còn 1 suất cho 2 đơn vị ngang nhau: theo quyết nghị');
    expect(text).toContain('Hội nghị quyết nghị chọn Sở Nội vụ: biểu quyết giơ tay (Biên bản 05).');
  });

  test.each([
    ['a rank ruling', order],
    ['one kept back', withhold],
    ['one left out', exclude],
  ])('lists what else changed who is proposed: %s', (_, ruling) => {
    const year = yearWith(ruling);
    const text = textsOf(explainAward(decide(year), year, 'co-thi-dua', 'vi'));
    expect(text).not.toContain('theo quyết nghị');
    expect(text).toContain('Quyết nghị liên quan');
    expect(text).toContain('Lý do: biểu quyết giơ tay (Biên bản 05).');
  });

  test('open equals are not said to be settled', () => {
    const year = yearWith();
    expect(textsOf(explainAward(decide(year), year, 'co-thi-dua', 'vi'))).not.toContain('quyết nghị');
  });
});

test('against another: what a pick changed for each of the two', () => {
  const year = yearWith(pick);
  expect(textsOf(explainAgainst(decide(year), year, id('so-tu-phap'), id('so-noi-vu'), 'vi'))).toContain(
    [
      'Lý do: biểu quyết giơ tay (Biên bản 05).',
      'Sở Tư pháp: Cờ thi đua của UBND tỉnh: chưa quyết → không được đề nghị; Bằng khen của Chủ tịch UBND tỉnh: chưa quyết → được đề nghị.',
      'Sở Nội vụ: Cờ thi đua của UBND tỉnh: chưa quyết → được đề nghị',
    ].join(' '),
  );
});
