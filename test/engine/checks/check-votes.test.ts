import { describe, expect, test } from 'vitest';
import type { BlocYear } from '../../../src/domain/bloc-year.ts';
import type { ContestCounts } from '../../../src/domain/votes.ts';
import { runBlocYear } from '../../../src/engine/run-bloc-year.ts';
import type { YearInput } from '../bloc-year-builder.ts';
import { makeYear } from '../make-year.ts';
import { problemsOf, problemsWith } from '../read-problems.ts';
import { share } from '../rules-builder.ts';
import { placesOf } from './read-places.ts';

function toldOfYear(year: BlocYear): readonly string[] {
  const errors = runBlocYear(year, 'check').diagnostics.filter(({ code }) => code !== 'contest-unknown');
  return placesOf(errors);
}

const bloc = {
  members: 'a b c d',
  scores: 'a 90 | b 80 | c 70 | d 60',
  rules: { awards: [{ code: 'co', quota: 4, by: [{ kind: 'own-votes' }], vote: { contest: 'co' } }] },
} satisfies YearInput;

test.each([
  ['issued to every member', { votes: { co: 'a:4' }, counts: { co: '4/4/0' } }, []],
  ['issued to more than there are', { votes: { co: 'a:4' }, counts: { co: '5/4/0' } }, ['issued-above-members']],
  ['issued to further voters too', { votes: { co: 'a:6' }, counts: { co: '6/6/0+2' } }, []],
  ['issued to one too many', { votes: { co: 'a:6' }, counts: { co: '7/6/0+2' } }, ['issued-above-members']],
  [
    'more collected than issued',
    { votes: { co: 'a:3' }, counts: { co: '3/4/0' } },
    ['counts-mismatch collected-above-issued'],
  ],
  [
    'more invalid than collected',
    { votes: { co: 'a:0' }, counts: { co: '4/3/4' } },
    ['counts-mismatch invalid-above-collected'],
  ],
  ['all invalid', { votes: { co: 'a:0' }, counts: { co: '4/4/4' } }, []],
  ['as many votes as valid papers', { votes: { co: 'a:2/1 b:0/0/3' }, counts: { co: '4/4/1' } }, []],
  ['one vote more than valid papers', { votes: { co: 'a:2/1/1' }, counts: { co: '4/4/1' } }, ['votes-sum']],
  ['without counts, as many votes as members', { votes: { co: 'a:2/1/1' } }, []],
  ['without counts, one vote more than members', { votes: { co: 'a:3/1/1' } }, ['votes-sum']],
  ['each candidate with too many votes is told', { votes: { co: 'a:5 b:4 c:6' } }, ['votes-sum', 'votes-sum']],
  ['papers collected but no votes', { counts: { co: '4/4/0' } }, ['votes-missing']],
  ['nothing collected yet', { counts: { co: '4/0/0' } }, []],
  [
    'a second round collected but no votes of it',
    { votes: { co: 'a:4' }, counts: { co: '4/4/0', 'co#2': '4/4/0' } },
    ['votes-missing'],
  ],
  ['only spoiled papers', { papers: { co: ['invalid', 'invalid'] }, counts: { co: '4/2/2' } }, []],
  ['papers as stated', { papers: { co: ['a', 'b', 'invalid'] }, counts: { co: '4/3/1' } }, []],
  [
    'fewer papers than stated',
    { papers: { co: ['a', 'b'] }, counts: { co: '4/3/0' } },
    ['counts-mismatch collected-differs'],
  ],
  [
    'fewer spoiled papers than stated',
    { papers: { co: ['a', 'b'] }, counts: { co: '4/2/1' } },
    ['counts-mismatch invalid-differs'],
  ],
  [
    'more papers than were issued',
    { papers: { co: ['a', 'b', 'a', 'a'] }, counts: { co: '3/4/0' } },
    ['counts-mismatch collected-above-issued'],
  ],
  ['as many papers as members', { papers: { co: ['a', 'b', 'c', 'd'] } }, []],
  ['more papers than members', { papers: { co: ['a', 'a', 'a', 'a', 'a'] } }, ['issued-above-members']],
  ['a candidate twice in a tally', { votes: { co: 'a:1 b:2 a:2' } }, ['duplicate']],
  ['a candidate in two rounds', { votes: { co: 'a:1 b:2', 'co#2': 'a:2' } }, []],
  ['a candidate twice on one paper', { papers: { co: ['a a', 'a'] } }, ['duplicate']],
  ['a candidate on two papers', { papers: { co: ['a', 'a'] } }, []],
] as const satisfies readonly (readonly [string, Partial<YearInput>, readonly string[]])[])(
  '%s',
  (_, input, expected) => {
    expect(problemsOf({ ...bloc, ...input })).toEqual(expected);
  },
);

test.each([
  ['all agrees within n × the valid papers', { votes: { co: 'a:3 b:3' }, counts: { co: '4/4/1' } }, []],
  ['one agree above n × the valid papers', { votes: { co: 'a:3 b:2 c:2' }, counts: { co: '4/4/1' } }, ['votes-sum']],
  ['without counts, all agrees within n × the members', { votes: { co: 'a:4 b:4' } }, []],
  ['without counts, one agree above n × the members', { votes: { co: 'a:4 b:4 c:1' } }, ['votes-sum']],
  ['disagrees and blanks are not choices', { votes: { co: 'a:4 b:0/4 c:0/0/4 d:4' } }, []],
  ['each round apart', { votes: { co: 'a:4 b:4', 'co#2': 'a:4 b:4' } }, []],
] as const)('a paper may choose 2: %s', (_, input, expected) => {
  expect(problemsOf({ ...bloc, ...input, rules: { ...bloc.rules, contests: { co: { choose: 2 } } } })).toEqual(
    expected,
  );
});

test.each([
  ['one row with too many agrees is told once', { votes: { co: 'a:9' }, counts: { co: '4/4/0' } }, ['votes-sum']],
  ['a row given twice counts once', { votes: { co: 'a:4 b:4 a:4' }, counts: { co: '4/4/0' } }, ['duplicate']],
  [
    'a paper with a row given twice is no invalid one',
    { papers: { co: ['a b a'] }, counts: { co: '1/1/0' } },
    ['duplicate'],
  ],
] as const)('a paper may choose 2: %s', (_, input, expected) => {
  expect(problemsOf({ ...bloc, ...input, rules: { ...bloc.rules, contests: { co: { choose: 2 } } } })).toEqual(
    expected,
  );
});

test('counts of a round given twice are told at the later place, those of another round are not', () => {
  const year = makeYear({ ...bloc, votes: { co: 'a:4' }, counts: { co: '4/4/0', 'co#2': '4/0/0' } });
  const [first, second] = year.meeting?.contests ?? [];
  const doubled = (round: number): readonly string[] => {
    const contests = [first, { ...second, round }] as readonly ContestCounts[];
    return toldOfYear({ ...year, meeting: { steps: [], contests } });
  };
  expect(doubled(2)).toEqual([]);
  expect(doubled(1)).toEqual(['duplicate bloc meeting.contests.1.contest']);
});

test('votes of members whose rows could not be read are not said to be missing, counts that contradict each other are', () => {
  const lost: BlocYear['broken'] = new Set(['members']);
  const broken = { broken: lost, withoutRows: lost };
  const told = (counts: string): readonly string[] =>
    toldOfYear({
      ...makeYear({ ...bloc, papers: { co: ['a', 'b'] }, counts: { co: counts, head: '4/4/0' } }),
      ...broken,
    });
  expect(told('4/3/0')).toEqual([]);
  expect(told('2/3/0')).toEqual(['counts-mismatch bloc meeting.contests.0.collected']);
});

test('which papers are invalid is not known where the rules are not', () => {
  const year = makeYear({ ...bloc, papers: { co: ['a b c', 'a'] }, counts: { co: '4/2/1' } });
  expect(toldOfYear(year)).toEqual(['counts-mismatch bloc meeting.contests.0.invalid']);
  expect(toldOfYear({ ...year, broken: new Set(['rules']) })).toEqual([]);
});

test('a paper for the head may choose one: 4 papers cannot agree 5 times', () => {
  const rules = { leadership: { method: 'election' } } as const;
  expect(problemsOf({ ...bloc, rules, votes: { head: 'a:3 b:1' } })).toEqual([]);
  expect(problemsOf({ ...bloc, rules, votes: { head: 'a:3 b:2' } })).toEqual(['votes-sum']);
});

test('a candidate that is no longer a member is told once a contest', () => {
  const members = ['a', 'b', 'c', { id: 'd', until: '2021-06-30' }] as const;
  const input = { ...bloc, members, scores: 'a 90 | b 80 | c 70', date: '2021-12-15' };
  expect(problemsOf({ ...input, votes: { co: 'a:3 d:1', 'co#2': 'd:1' } })).toContain('candidate-not-member');
  expect(problemsWith('candidate-not-member', { ...input, votes: { co: 'd:1', 'co#2': 'd:1' } })).toEqual([
    { at: { file: 'votes', row: 0, column: 'member' }, details: { contest: 'co', member: 'd', name: 'd' } },
  ]);
});

test('counts that do not agree stop `score` too, counts that a threshold lacks do not', () => {
  const vote = { contest: 'co', threshold: { share: share('50%'), base: 'issued', strict: false } } as const;
  const rules = { awards: [{ code: 'co', by: [{ kind: 'own-votes' }], vote }] } as const;
  const input: YearInput = { ...bloc, rules, votes: { co: 'a:3' } };
  expect(problemsOf(input, 'score')).toEqual([]);
  expect(problemsOf(input, 'propose')).toEqual(['counts-missing']);
  expect(problemsOf({ ...input, counts: { co: '3/4/0' } }, 'score')).toEqual([
    'counts-mismatch collected-above-issued',
  ]);
});

test('a problem says where it is and what the figures are', () => {
  expect(problemsWith('votes-sum', { ...bloc, votes: { co: 'a:1 b:3/2' } })).toEqual([
    {
      at: { file: 'votes', row: 1 },
      details: { contest: 'co', round: 1, member: 'b', sum: 5, allowed: 4, base: 'members' },
    },
  ]);
  expect(problemsWith('issued-above-members', { ...bloc, votes: { co: 'a:1' }, counts: { co: '7/6/0+2' } })).toEqual([
    {
      at: { file: 'bloc', path: ['meeting', 'contests', 0, 'issued'] },
      details: { contest: 'co', round: 1, issued: 7, members: 4, extra: 2 },
    },
  ]);
});

test('invalid papers that agree to too many are named, the first five, with how many may be chosen', () => {
  const rules = { contests: { co: { choose: 1 } }, awards: [{ code: 'co', vote: { contest: 'co' } }] } as const;
  const papers = { co: ['a', 'a b', 'invalid', 'a b c', 'a -b', 'a b', 'b c', 'a c', 'a b'] };
  const members = 'a b c d e f g h i j';
  const scores = 'a 9 | b 9 | c 9 | d 9 | e 9 | f 9 | g 9 | h 9 | i 9 | j 9';
  const year = { members, scores, rules, papers, counts: { co: '9/9/1' } };
  const [told] = problemsWith('counts-mismatch', year);
  expect(told?.details).toMatchObject({ problem: 'invalid-differs', stated: 1, other: 7, choose: 1 });
  expect(told?.details.overfull?.map(({ agreed }) => agreed)).toEqual([2, 3, 2, 2, 2]);
  expect(
    problemsWith('counts-mismatch', { ...year, papers: { co: ['a', 'invalid'] }, counts: { co: '9/2/0' } }),
  ).toEqual([
    expect.objectContaining({ details: { contest: 'co', round: 1, problem: 'invalid-differs', stated: 0, other: 1 } }),
  ]);
});

describe('counts without votes name the contest that has votes without counts', () => {
  test.each<[string, string, Readonly<Record<string, string>>, string | undefined]>([
    ['and much the same name', 'co-thi-dau', { 'co-thi-dua': 'a:3' }, 'co-thi-dua'],
    ['but not one of quite another name', 'co-thi-dau', { 'bang-khen': 'a:3' }, undefined],
    ['but not one that was announced itself', 'co-1', { 'co-2': 'a:3' }, undefined],
  ])('%s', (_, announced, votes, closest) => {
    const counts = { [announced]: '4/4/0', ...(announced === 'co-1' ? { 'co-2': '4/4/0' } : {}) };
    const [told] = problemsWith('votes-missing', { ...bloc, votes, counts });
    expect(told?.details.closest).toBe(closest);
  });
});
