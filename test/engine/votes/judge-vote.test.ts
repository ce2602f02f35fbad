import { expect, test } from 'vitest';
import type { Threshold } from '../../../src/domain/rules.ts';
import { decide, findingOf } from '../awards/read-proposal.ts';
import type { YearInput } from '../bloc-year-builder.ts';
import { share } from '../rules-builder.ts';

const seven = {
  members: 'a b c d e f g',
  scores: 'a 90 | b 80 | c 70 | d 60 | e 50 | f 40 | g 30',
} satisfies YearInput;

/** `yes` or `no`, with how many votes are lacking (`by 1`) or to spare (`+2`); `not known` where there was no vote. */
function judge(input: Partial<YearInput>, threshold?: Partial<Threshold> & { readonly of: string }): string {
  const vote = threshold
    ? {
        threshold: { share: share(threshold.of), base: threshold.base ?? 'members', strict: threshold.strict ?? false },
      }
    : {};
  const decision = decide({
    ...seven,
    ...input,
    rules: {
      ...input.rules,
      awards: [{ code: 'co', quota: 7, by: [{ kind: 'own-votes' }], vote: { contest: 'co', ...vote } }],
    },
  });
  const { met, detail } = findingOf(decision, 'a', 'vote');
  if (detail.kind !== 'vote') throw new Error('no vote');
  if (met === null) return `not known: ${detail.reason}`;
  if (!detail.onBallot) return `${met ? 'yes' : 'no'}: not on the ballot`;
  const short = detail.short ?? 0;
  return met ? `yes +${-short}` : `no by ${short}`;
}

test.each([
  ['4 of 7 is not two thirds', 'a:4', { of: '2/3' }, 'no by 1'],
  ['5 of 7 is two thirds', 'a:5', { of: '2/3' }, 'yes +0'],
  ['all of 7 is two to spare', 'a:7', { of: '2/3' }, 'yes +2'],
  ['no vote at all lacks all five', 'a:0', { of: '2/3' }, 'no by 5'],
  ['66.6 % is less than two thirds but asks 5 of 7 as well', 'a:5', { of: '66.6%' }, 'yes +0'],
  ['5 of 7 is not 72 %', 'a:5', { of: '72%' }, 'no by 1'],
  ['3 of 7 is not half', 'a:3', { of: '50%' }, 'no by 1'],
  ['4 of 7 is more than half', 'a:4', { of: '50%', strict: true }, 'yes +0'],
  ['everybody is all', 'a:7', { of: '100%' }, 'yes +0'],
  ['more than all cannot be', 'a:7', { of: '100%', strict: true }, 'no by 1'],
  ['a tiny share still asks one vote', 'a:0', { of: '0.1%' }, 'no by 1'],
])('of 7 members: %s', (_, votes, threshold, expected) => {
  expect(judge({ votes: { co: votes } }, threshold)).toBe(expected);
});

test.each([
  ['exactly two thirds of 6 present is enough', 'a:4', { of: '2/3', base: 'present' }, 'yes +0'],
  [
    'exactly two thirds of 6 present is not more than that',
    'a:4',
    { of: '2/3', base: 'present', strict: true },
    'no by 1',
  ],
  ['exactly half of 6 present is half', 'a:3', { of: '50%', base: 'present' }, 'yes +0'],
  ['exactly half of 6 present is not more than half', 'a:3', { of: '50%', base: 'present', strict: true }, 'no by 1'],
  ['4 of 7 issued is not two thirds', 'a:4', { of: '2/3', base: 'issued' }, 'no by 1'],
  ['4 of 5 collected is two thirds', 'a:4', { of: '2/3', base: 'collected' }, 'yes +0'],
  ['80 % of 5 collected is 4', 'a:4', { of: '80%', base: 'collected' }, 'yes +0'],
  ['4 of 4 valid is all', 'a:4', { of: '100%', base: 'valid' }, 'yes +0'],
] as const)('of 6 present, 7 issued, 5 collected, 1 invalid: %s', (_, votes, threshold, expected) => {
  expect(judge({ votes: { co: votes }, counts: { co: '7/5/1' }, present: 6 }, threshold)).toBe(expected);
});

test.each([
  ['one vote is enough', { votes: { co: 'a:1 b:5' } }, 'yes +0'],
  ['no vote is not', { votes: { co: 'a:0 b:5' } }, 'no by 1'],
  ['who is not on the ballot does not pass', { votes: { co: 'b:5' } }, 'no: not on the ballot'],
  ['without rows it was not held', { counts: { co: '7/0/0' } }, 'not known: no-votes'],
  ['without anything it was not held', {}, 'not known: no-votes'],
  ['votes of another contest are not its own', { votes: { khac: 'a:7' } }, 'not known: no-votes'],
])('without a threshold %s', (_, input, expected) => {
  expect(judge(input)).toBe(expected);
});

test.each([
  ['exactly two thirds of the members present is a quorum', 'a b c d e f', 4, 'yes +0'],
  ['5 of 7 is a quorum of two thirds', 'a b c d e f g', 5, 'yes +0'],
  ['4 of 7 is none', 'a b c d e f g', 4, 'not known: quorum'],
])('%s', (_, members, present, expected) => {
  const scores = members.replaceAll(/\w/g, '$& 50 |').replace(/\|$/, '');
  expect(judge({ members, scores, present, votes: { co: 'a:1' }, rules: { quorum: '2/3' } })).toBe(expected);
});

test('a meeting without quorum says so of its rounds too', () => {
  expect(judge({ present: 4, votes: { co: 'a:7' }, rules: { quorum: '2/3' } }, { of: '2/3' })).toBe(
    'not known: quorum',
  );
});

test.each([
  ['the last round that lists it counts, with its own counts', { co: 'a:1', 'co#2': 'a:4' }, 'yes +0'],
  ['a later round that lists others only does not', { co: 'a:4 b:4', 'co#2': 'b:5' }, 'no by 1'],
])('over several rounds %s', (_, votes, expected) => {
  const counts = { co: '7/7/0', 'co#2': '7/5/0' };
  expect(judge({ votes, counts }, { of: '2/3', base: 'collected' })).toBe(expected);
});

test('a base of 0 is never passed', () => {
  const decision = decide({
    members: 'a b',
    scores: 'a 90 | b 80',
    present: 0,
    votes: { co: 'a:2' },
    rules: {
      awards: [
        {
          code: 'co',
          by: [{ kind: 'own-votes' }],
          vote: { contest: 'co', threshold: { share: share('50%'), base: 'present', strict: false } },
        },
      ],
    },
  });
  const { met, detail } = findingOf(decision, 'a', 'vote');
  expect(met).toBe(false);
  expect(detail).toMatchObject({ agree: 2, base: 0 });
  expect(detail).not.toHaveProperty('short');
});

test('former members are not in the base', () => {
  const members = ['a', 'b', 'c', { id: 'd', until: '2021-06-30' }] as const;
  const input = { members, scores: 'a 90 | b 80 | c 70', date: '2021-12-15', votes: { co: 'a:2' } };
  expect(judge(input, { of: '2/3' })).toBe('yes +0');
});
