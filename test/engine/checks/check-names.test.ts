import { expect, test } from 'vitest';
import { contestsOfRules, contestsUsed } from '../../../src/engine/checks/check-names.ts';
import type { YearInput } from '../bloc-year-builder.ts';
import { problemsWith } from '../read-problems.ts';
import { makeRules, type RulesInput, share } from '../rules-builder.ts';

const bloc = {
  members: [
    { id: 'a', group: 'tinh', kind: 'so' },
    { id: 'b', group: 'huyen', kind: 'ban' },
  ],
  criteria: 'I:60 II II.1:40',
  scores: 'a 50 30 | b 40 30',
} satisfies YearInput;

const ratio = { share: share('100%'), strict: false } as const;

/** Unknown names among the rules, as `what name`. */
function unknown(rules: RulesInput, input: Partial<YearInput> = {}): readonly string[] {
  const found = problemsWith('rules-unknown-name', { ...bloc, ...input, rules: { classes: 'tot:50 kha:0', ...rules } });
  return found.map(({ details }) => `${details.what} ${details.name}`);
}

test.each<[string, RulesInput, readonly string[]]>([
  ['a class of a gate', { gates: [{ kind: 'class-in', classes: ['tot', 'gioi'] }] }, ['class gioi']],
  ['a class of an award', { awards: [{ code: 'co', if: [{ kind: 'class-in', classes: ['gioi'] }] }] }, ['class gioi']],
  ['a group', { awards: [{ code: 'co', if: [{ kind: 'group-in', groups: ['tinh', 'xa'] }] }] }, ['group xa']],
  ['a kind', { awards: [{ code: 'co', if: [{ kind: 'kind-in', kinds: ['so', 'hoi'] }] }] }, ['kind hoi']],
  ['a criterion of a gate', { gates: [{ kind: 'min-ratio', criterion: 'III', ...ratio }] }, ['criterion III']],
  ['a section as a criterion', { gates: [{ kind: 'min-ratio', criterion: 'II', ...ratio }] }, []],
  ['all criteria', { gates: [{ kind: 'min-ratio', criterion: '*', ...ratio }] }, []],
  [
    'a criterion of an award',
    { awards: [{ code: 'co', if: [{ kind: 'min-ratio', criterion: 'II.2', ...ratio }] }] },
    ['criterion II.2'],
  ],
  ['a node of the ranking', { ranking: { ties: ['node:II', 'node:IV'] } }, ['node IV']],
  ['a node of an award', { awards: [{ code: 'co', by: [{ kind: 'node', code: 'IV' }] }] }, ['node IV']],
  ['a contest of the ranking', { ranking: { ties: ['votes:co'] } }, ['contest co']],
  ['a contest of an award', { awards: [{ code: 'co', by: [{ kind: 'votes', contest: 'khac' }] }] }, ['contest khac']],
  ['a contest of the settings', { contests: { khac: { choose: 2 } } }, ['contest khac']],
  ['settings of seats', { contests: { head: { choose: 2 }, deputy: { choose: 2 } } }, []],
  [
    'settings of an award’s contest before the vote',
    { contests: { co: { choose: 2 } }, awards: [{ code: 'co', by: [{ kind: 'own-votes' }], vote: { contest: 'co' } }] },
    [],
  ],
  ['an award of `with`', { awards: [{ code: 'co', with: ['khac'] }] }, ['award khac']],
  ['an award of `with` that comes later', { awards: [{ code: 'co', with: ['khac'] }, { code: 'khac' }] }, []],
  ['an award of the leadership', { leadership: { method: 'by-award', award: 'co' } }, ['award co']],
  ['a kind of head', { leadership: { headKinds: ['hoi'] } }, ['kind hoi']],
  ['a kind of deputy', { leadership: { deputies: 1, deputyKinds: ['hoi'] } }, ['kind hoi']],
])('%s', (_, rules, expected) => {
  expect(unknown(rules)).toEqual(expected);
});

test('a contest exists where it is announced or voted upon', () => {
  const rules = { ranking: { ties: ['votes:co'] } };
  expect(unknown(rules, { counts: { co: '2/0/0' } })).toEqual([]);
  expect(unknown(rules, { votes: { co: 'a:1' } })).toEqual([]);
  expect(unknown(rules, { papers: { co: ['a'] } })).toEqual([]);
});

test('awards of the past may be of the ledger, or unheard: that is no unknown name', () => {
  const history = { kind: 'history', anyOf: ['khac', 'rating:gioi'], atLeast: 1 } as const;
  const rules: RulesInput = { awards: [{ code: 'co', if: [history, { kind: 'holds', award: 'khac' }] }] };
  expect(unknown(rules, { awardLedger: '2020 a khac' })).toEqual([]);
});

test('an unknown name says what is near and what there is', () => {
  const rules: RulesInput = {
    classes: 'xuat-sac:90 tot:50 kha:0',
    awards: [{ code: 'co', if: [{ kind: 'class-in', classes: ['tot', 'xuat-xac'] }] }],
  };
  expect(problemsWith('rules-unknown-name', { ...bloc, rules })).toEqual([
    {
      at: { file: 'rules', path: ['awards', 0, 'if', 0, 'class-in', 1] },
      details: { what: 'class', name: 'xuat-xac', known: ['xuat-sac', 'tot', 'kha'], closest: 'xuat-sac' },
    },
  ]);
});

test('contests that rules ask, and those that they only look at', () => {
  const rules = makeRules({
    ranking: { ties: ['votes:xep-hang'] },
    awards: [
      { code: 'co', vote: { contest: 'co' }, by: [{ kind: 'own-votes' }, { kind: 'votes', contest: 'tham-khao' }] },
      { code: 'giay-khen', by: 'ruling' },
    ],
    leadership: { method: 'election', deputies: 1, deputyMethod: 'election' },
  });
  expect([...contestsOfRules(rules)]).toEqual(['co', 'head', 'deputy']);
  expect([...contestsUsed(rules)]).toEqual(['co', 'head', 'deputy', 'xep-hang', 'tham-khao']);
});
