import { expect, test } from 'vitest';
import type { ContestRule } from '../../../src/domain/rules.ts';
import { parseShare } from '../../../src/domain/share.ts';
import { isOpen, tallyContests } from '../../../src/engine/tally/tally-contests.ts';
import type { YearInput } from '../bloc-year-builder.ts';
import { makeYear } from '../make-year.ts';

/** Ten members; a committee is elected: `choose` 3, more than half of the members, unless the case says otherwise. */
function tally(rule: Partial<ContestRule>, given: Partial<YearInput>, threshold = '1/2', strict = true) {
  const share = parseShare(threshold);
  const year = makeYear({ members: 'a b c d e f g h i j', counts: { cap: '10/10/0' }, ...given });
  const settings: ContestRule = {
    choose: 3,
    ...(share ? { threshold: { share, strict, base: 'members' } } : {}),
    ...rule,
  };
  const rules = { ...year.rules, voting: { ...year.rules.voting, contests: new Map([['cap', settings]]) } };
  const { contests, found } = tallyContests({ ...year, rules });
  const [contest] = contests;
  if (!contest) throw new Error('no contest');
  return { contest, found };
}

/** `a b c`: who is through; `? d e/1` an open tie for one place; `-1` a seat not filled. */
function outcomeOf(
  rule: Partial<ContestRule>,
  given: Partial<YearInput>,
  threshold?: string,
  strict?: boolean,
): string {
  const { contest } = tally(rule, given, threshold, strict);
  if (!contest.held) return `not held: ${contest.notHeld}`;
  const { candidates, undecided, vacant } = contest;
  const through = candidates.filter((one) => one.through === true).map(({ member }) => member);
  return [
    ...through,
    ...(undecided ? [`? ${undecided.members.join(' ')}/${undecided.places}`] : []),
    ...(vacant > 0 ? [`-${vacant}`] : []),
  ].join(' ');
}

test.each<[string, string, string]>([
  ['those with most votes take the seats', outcomeOf({}, { votes: { cap: 'a:6 b:9 c:7 d:8' } }), 'b d c'],
  ['exactly half is not more than half', outcomeOf({}, { votes: { cap: 'a:9 b:8 c:5' } }), 'a b -1'],
  ['… but is half, where that is enough', outcomeOf({}, { votes: { cap: 'a:9 b:8 c:5' } }, '1/2', false), 'a b c'],
  ['one vote short of two thirds', outcomeOf({}, { votes: { cap: 'a:7 b:6' } }, '2/3', false), 'a -2'],
  ['equals at the last seat are not parted', outcomeOf({}, { votes: { cap: 'a:9 b:7 c:6 d:6' } }), 'a b ? c d/1'],
  ['equals who all get in are', outcomeOf({}, { votes: { cap: 'a:7 b:7 c:7' } }), 'a b c'],
  ['three equals for two seats', outcomeOf({}, { votes: { cap: 'a:8 b:6 c:6 d:6' } }), 'a ? b c d/2'],
  ['fewer pass than there are seats', outcomeOf({}, { votes: { cap: 'a:9 b:3' } }), 'a -2'],
  [
    'a second round fills what the first left',
    outcomeOf(
      {},
      { votes: { cap: 'a:9 b:8 c:4 d:3', 'cap#2': 'c:7 d:3' }, counts: { cap: '10/10/0', 'cap#2': '10/10/0' } },
    ),
    'a b c',
  ],
  ['without a threshold one vote is enough', outcomeOf({}, { votes: { cap: 'a:1 b:0' } }, ''), 'a -2'],
  ['seats may be fewer than a paper may name', outcomeOf({ seats: 1 }, { votes: { cap: 'a:9 b:8' } }), 'a'],
  ['no votes yet', outcomeOf({}, {}), 'not held: no-votes'],
])('%s', (_, got, expected) => {
  expect(got).toBe(expected);
});

test('papers that agree to more than three are invalid and count for nobody', () => {
  const papers = { cap: ['a b c', 'a b c', 'a b c d', 'a', 'invalid'] };
  const { contest } = tally({}, { papers, counts: {} }, '1/2', false);
  expect(contest.rounds[0]).toMatchObject({ collected: 5, invalid: 2, valid: 3 });
  expect(contest.candidates.map(({ member, agree }) => `${member} ${agree}`)).toEqual(['a 3', 'b 2', 'c 2', 'd 0']);
});

test('counts that contradict each other are told', () => {
  const { found } = tally({}, { votes: { cap: 'a:9' }, counts: { cap: '8/9/0' } });
  expect(found.map(({ code }) => code)).toContain('counts-mismatch');
});

test('a contest that only the tally knows is no stranger', () => {
  expect(tally({}, { votes: { cap: 'a:9' } }).found).toEqual([]);
});

test('a tie or a seat not filled keeps the contest open', () => {
  expect(isOpen(tally({}, { votes: { cap: 'a:9 b:8 c:7' } }).contest)).toBe(false);
  expect(isOpen(tally({}, { votes: { cap: 'a:9 b:8' } }).contest)).toBe(true);
});

test('seats and awards bring their own demands', () => {
  const year = makeYear({
    members: 'a b c d',
    counts: { head: '4/4/0' },
    votes: { head: 'a:3 b:1' },
    rules: { leadership: { method: 'election' } },
  });
  const [contest] = tallyContests(year).contests;
  expect(contest).toMatchObject({ contest: 'head', seats: 1, vacant: 0 });
  expect(contest?.candidates.map(({ through }) => through)).toEqual([true, false]);
});
