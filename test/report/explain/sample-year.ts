import type { BlocYear, Member, MemberId } from '../../../src/domain/bloc-year.ts';
import { type Points, parsePoints } from '../../../src/domain/points.ts';
import type { Criterion } from '../../../src/domain/rubric.ts';
import type { AwardRule, Rules } from '../../../src/domain/rules.ts';
import type { Ruling } from '../../../src/domain/ruling.ts';
import { parseShare, type Share } from '../../../src/domain/share.ts';

/** Points from text, as files give them. */
export function figure(text: string): Points {
  const value = parsePoints(text);
  if (value === undefined || value === 'ambiguous') throw new Error(`no figure: ${text}`);
  return value;
}

export function share(text: string): Share {
  const value = parseShare(text, true);
  if (!value) throw new Error(`no share: ${text}`);
  return value;
}

export function id(text: string): MemberId {
  return text as MemberId;
}

export const award: AwardRule = {
  code: 'co-thi-dua',
  name: 'Cờ thi đua của UBND tỉnh',
  quota: { kind: 'count', count: 1 },
  perGroup: false,
  conditions: [{ kind: 'min-total', need: figure('15'), path: ['awards', 0, 'if', 0] }],
  by: [{ kind: 'rank' }],
  atCutoff: 'ruling',
  with: [],
  clause: 'Điều 9 Quy chế',
  path: ['awards', 0],
};

export const certificate: AwardRule = {
  ...award,
  code: 'bang-khen',
  name: 'Bằng khen của Chủ tịch UBND tỉnh',
  quota: { kind: 'count', count: 2 },
  conditions: [],
  vote: { contest: 'bang-khen', threshold: { share: share('2/3'), base: 'members', strict: false } },
  by: [{ kind: 'own-votes' }, { kind: 'rank' }],
  path: ['awards', 1],
};

const baseRules: Rules = {
  scoring: {
    final: 'appraised-else-self',
    combine: 'mean',
    scorers: 1,
    decimals: 2,
    unscored: 'error',
    notApplicable: 'forbid',
    bonusCap: figure('1'),
  },
  formulas: new Map(),
  ranking: { by: 'total', within: 'bloc', ties: [{ kind: 'base' }] },
  classes: {
    by: 'total',
    bands: [
      { class: 'xuat-sac', name: 'Xuất sắc', from: figure('18') },
      { class: 'tot', name: 'Tốt', from: figure('14') },
      { class: 'kha', name: 'Khá', from: figure('0') },
    ],
  },
  gates: [
    { kind: 'registered', path: ['gates', 0] },
    { kind: 'not-disqualified', path: ['gates', 1] },
  ],
  voting: { contests: new Map() },
  awards: [award, certificate],
};

const criteria: readonly Criterion[] = [
  { code: 'I', title: 'Nhiệm vụ chính trị', row: 0 },
  { code: 'I.1', title: 'Hoàn thành chỉ tiêu được giao', parent: 'I', max: figure('10'), row: 1 },
  { code: 'I.2', title: 'Tham mưu cho cấp ủy, chính quyền', parent: 'I', max: figure('10'), row: 2 },
  { code: 'II', title: 'Điểm thưởng', part: 'bonus', row: 3 },
  { code: 'II.1', title: 'Sáng kiến', parent: 'II', max: figure('3'), row: 4 },
  { code: 'III', title: 'Điểm trừ', part: 'penalty', row: 5 },
  { code: 'III.1', title: 'Báo cáo chậm', parent: 'III', max: figure('5'), row: 6 },
];

export interface SampleOptions {
  readonly marks: Readonly<Record<string, readonly string[]>>;
  readonly members?: Readonly<Record<string, Partial<Member>>>;
  readonly votes?: Readonly<Record<string, number>>;
  readonly rules?: Partial<Rules>;
  readonly rulings?: readonly Ruling[];
}

/** A small bloc year: for each member its marks under I.1, I.2, II.1, III.1. */
export function sampleYear({ marks, members = {}, votes = {}, rules = {}, rulings = [] }: SampleOptions): BlocYear {
  const ids = Object.keys(marks);
  const leaves = ['I.1', 'I.2', 'II.1', 'III.1'];
  return {
    bloc: 'noi-chinh',
    name: 'Khối Nội chính',
    season: '2021',
    leadership: { head: ids[0] ?? '', deputies: [] },
    members: ids.map((member, row) => ({
      id: id(member),
      name: names[member] ?? member,
      registered: true,
      row,
      ...members[member],
    })),
    memberColumns: new Set(['member', 'name', 'registered', 'disqualified', 'group']),
    criteria,
    selfScores: {
      shape: 'long',
      entries: ids.flatMap((member) =>
        (marks[member] ?? []).map((mark, column) => ({
          member: id(member),
          criterion: leaves[column] ?? '',
          mark: mark === 'na' ? ('na' as const) : figure(mark),
          row: 0,
          column: 0,
        })),
      ),
      columnOf: new Map(),
      rowOf: new Map(),
    },
    indicators: [],
    tallies: Object.entries(votes).map(([member, agree], row) => ({
      contest: 'bang-khen',
      round: 1,
      member,
      agree,
      disagree: 0,
      blank: 0,
      row,
    })),
    papers: [],
    rules: { ...baseRules, ...rules },
    rulings,
    units: [],
  };
}

const names: Readonly<Record<string, string>> = {
  'so-tu-phap': 'Sở Tư pháp',
  'so-noi-vu': 'Sở Nội vụ',
  'thanh-tra': 'Thanh tra tỉnh',
  'toa-an': 'Tòa án nhân dân tỉnh',
};
