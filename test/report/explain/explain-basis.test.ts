import { describe, expect, test } from 'vitest';
import type { BlocYear } from '../../../src/domain/bloc-year.ts';
import type { Scoring } from '../../../src/domain/rules.ts';
import type { Ruling } from '../../../src/domain/ruling.ts';
import { runBlocYear } from '../../../src/engine/run-bloc-year.ts';
import { basisBlocks } from '../../../src/report/explain/explain-basis.ts';
import type { Language } from '../../../src/report/language.ts';
import { figure, id, sampleYear } from './sample-year.ts';

const plain = sampleYear({
  marks: { 'so-tu-phap': ['9', '9', '0', '0'], 'so-noi-vu': ['9', '8', '0', '0'] },
  rules: { awards: [] },
});

/** Marks under I.1 as `scorer mark` or `scorer@stage mark`. */
function appraised(marks: string, scoring: Partial<Scoring> = {}, rulings: readonly Ruling[] = []): BlocYear {
  const entries = marks.split(', ').map((text, row) => {
    const [by = '', mark = ''] = text.split(' ');
    const [scorer = '', stage = '1'] = by.split('@');
    return {
      member: id('so-tu-phap'),
      criterion: 'I.1',
      mark: figure(mark),
      row,
      column: 0,
      scorer,
      stage: Number(stage),
    };
  });
  return {
    ...plain,
    appraisals: { shape: 'long', entries, columnOf: new Map(), rowOf: new Map() },
    rules: { ...plain.rules, scoring: { ...plain.rules.scoring, ...scoring } },
    rulings,
  };
}

function basisOf(year: BlocYear, language: Language = 'vi'): readonly string[] {
  const standing = runBlocYear(year, 'score').score?.standings.find(({ member }) => member.id === 'so-tu-phap');
  if (!standing) throw new Error('not scored');
  return basisBlocks(year, standing, language).flatMap((block) => (block.kind === 'item' ? [block.text] : []));
}

const label = 'I.1 Hoàn thành chỉ tiêu được giao: ';
const ruling: Ruling = {
  ruling: 'score',
  member: id('so-tu-phap'),
  criterion: 'I.1',
  points: figure('10'),
  reason: 'r',
  authority: 'a',
  path: [0],
};

describe('marks of several scorers', () => {
  test.each([
    [
      'by name, with how they are combined',
      'so-noi-vu 8, Ban 9',
      {},
      'Sở Nội vụ 8 · Ban 9; lấy trung bình; được 8,5 điểm',
    ],
    [
      'with the figure where rounding changes it',
      'A 8, B 8, C 9',
      {},
      'A 8 · B 8 · C 9; lấy trung bình: 8,3333; được 8,33 điểm',
    ],
    ['the median', 'A 7, B 8, C 10', { combine: 'median' }, 'A 7 · B 8 · C 10; lấy trung vị; được 8 điểm'],
    [
      'by stage, in order, of which the last counts',
      'B@2 8, A@1 7',
      {},
      'vòng 1: A 7; vòng 2: B 8; tính vòng 2; được 8 điểm',
    ],
    [
      'too few of them',
      'A 7, B 8',
      { scorers: 3 },
      'A 7 · B 8; mới có 2/3 người chấm nên chưa tính thẩm định; lấy điểm tự chấm 9; được 9 điểm',
    ],
    [
      'a single one, too few',
      'A 7',
      { scorers: 2 },
      'A 7; mới có 1/2 người chấm nên chưa tính thẩm định; lấy điểm tự chấm 9; được 9 điểm',
    ],
    [
      'and the self-score, where the higher counts',
      'A 7, B 8',
      { final: 'highest' },
      'A 7 · B 8; lấy trung bình: 7,5; lấy điểm tự chấm 9; được 9 điểm',
    ],
  ] as const)('%s', (_, marks, scoring, expected) => {
    expect(basisOf(appraised(marks, scoring))).toEqual([label + expected]);
  });

  test('too few where only appraisals count: the self-score is not said to count', () => {
    const year = appraised('A 7, B 8', { scorers: 3, final: 'appraised', unscored: 'zero' });
    expect(basisOf(year)).toEqual([
      `${label}A 7 · B 8; mới có 2/3 người chấm nên chưa tính thẩm định; chưa chấm, được 0 điểm`,
    ]);
  });

  test('a ruling gives the points', () => {
    expect(basisOf(appraised('A 7, B 8', {}, [ruling]))).toEqual([
      `${label}A 7 · B 8; lấy trung bình: 7,5; được 10 điểm theo quyết nghị`,
    ]);
  });

  test.each([
    ['a single mark', 'A 7'],
    ['marks that agree', 'A 7, B 7, C 7'],
  ])('nothing to tell: %s', (_, marks) => {
    expect(basisOf(appraised(marks))).toEqual([]);
  });

  test('in English', () => {
    expect(basisOf(appraised('A 7, B 8', { scorers: 3 }), 'en')).toEqual([
      `${label}A 7 · B 8; only 2 of 3 scorers, so the appraisal does not count; the self-score of 9 counts; 9 points`,
    ]);
  });
});

describe('an indicator', () => {
  const withFormula = (row: Partial<BlocYear['indicators'][number]>, final: Scoring['final']): BlocYear => ({
    ...plain,
    criteria: plain.criteria.map((one) => (one.code === 'I.1' ? { ...one, formula: 'f' } : one)),
    ...(plain.selfScores && {
      selfScores: {
        ...plain.selfScores,
        entries: plain.selfScores.entries.filter(({ criterion }) => criterion !== 'I.1'),
      },
    }),
    indicators: ['so-tu-phap', 'so-noi-vu'].map((member, index) => ({
      member: id(member),
      criterion: 'I.1',
      target: figure('100'),
      actual: figure('90'),
      verified: figure('80'),
      row: index,
      ...row,
    })),
    rules: {
      ...plain.rules,
      formulas: new Map([['f', { kind: 'ratio', lowerIsBetter: false, path: ['formulas', 'f'] } as const]]),
      scoring: { ...plain.rules.scoring, final },
    },
  });

  test.each([
    [
      'the verified value counts',
      'appraised-else-self',
      {},
      'thực hiện 90; thẩm định 80; kế hoạch 100; tính theo số thẩm định; đạt 80% kế hoạch, nhân với 10; được 8 điểm',
    ],
    [
      'the actual value counts',
      'self',
      {},
      'thực hiện 90; thẩm định 80; kế hoạch 100; tính theo số thực hiện; đạt 90% kế hoạch, nhân với 10; được 9 điểm',
    ],
    [
      'more than the target earns no more than a full mark',
      'self',
      { actual: figure('120') },
      'thực hiện 120; thẩm định 80; kế hoạch 100; tính theo số thực hiện; đạt 120% kế hoạch, nhân với 10; nhiều nhất 10; được 10 điểm',
    ],
  ] as const)('%s', (_, final, row, expected) => {
    expect(basisOf(withFormula(row, final))).toEqual([label + expected]);
  });
});
