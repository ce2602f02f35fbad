import { expect, test } from 'vitest';
import type { AwardDecision } from '../../../src/domain/result.ts';
import type { RulingInput, YearInput } from '../bloc-year-builder.ts';
import { type AwardInput, figure, share } from '../rules-builder.ts';
import { decide, findingOf, findingsOf } from './read-proposal.ts';

const members = [
  { id: 'a', registered: true },
  { id: 'b', registered: true },
  { id: 'c', registered: true, disqualified: 'đang xem xét kỷ luật' },
  { id: 'd', registered: false },
] as const;

const bloc = {
  members,
  scores: 'a 90 | b 80 | c 85 | d 60',
  votes: { co: 'a:3 b:1 c:0' },
  counts: { co: '4/4/0' },
} satisfies YearInput;

const threshold = { share: share('2/3'), base: 'members', strict: false } as const;

const award: AwardInput = {
  code: 'co',
  if: [
    { kind: 'max-rank', rank: 2, among: 'considered' },
    { kind: 'min-total', need: figure('70') },
  ],
  vote: { contest: 'co', threshold },
  clause: 'Điều 11 Nghị định 91/2017/NĐ-CP',
};

function decideWith(input: Partial<YearInput> = {}, given: Partial<AwardInput> = {}): AwardDecision {
  const rules = { gates: ['registered', 'not-disqualified'], awards: [{ ...award, ...given }] } as const;
  return decide({ ...bloc, ...input, rules });
}

/** A member's findings in order: `+` met, `-` not met, `?` not known. */
function tell(decision: AwardDecision, member: string): string {
  return findingsOf(decision, member)
    .map(({ kind, met }) => `${met === null ? '?' : met ? '+' : '-'}${kind}`)
    .join(' ');
}

const order = 'registered not-disqualified max-rank min-total vote holding'.split(' ');

/** All findings up to `holding` by their marks in order, then the rest. */
function marks(text: string, rest = ''): string {
  return [...text].map((mark, index) => `${mark}${order[index]}`).join(' ') + (rest === '' ? '' : ` ${rest}`);
}

test.each([
  ['a winner meets all', 'a', marks('++++++', '+place')],
  ['one that fails the vote is not in the pool and has no place', 'b', marks('++++-+')],
  ['one that a gate stops has all its findings all the same', 'c', marks('+-++-+')],
  ['one that several things stop has each of them', 'd', marks('-+---+')],
])('%s', (_, member, expected) => {
  expect(tell(decideWith(), member)).toBe(expected);
});

test('before the vote is held nobody knows', () => {
  const decision = decideWith({ votes: {}, counts: {} });
  expect(tell(decision, 'a')).toBe(marks('++++?+', '?place'));
  expect(tell(decision, 'c')).toBe(marks('+-++?+'));
  expect(findingOf(decision, 'a', 'vote').detail).toMatchObject({ held: false, reason: 'no-votes', onBallot: false });
  expect(findingOf(decision, 'a', 'place').detail).toMatchObject({ places: 1, pool: 2, open: 'vote' });
});

test('a vote without quorum is not known, and says why', () => {
  const rules = { quorum: '100%', gates: [], awards: [award] } as const;
  const decision = decide({ ...bloc, present: 3, rules });
  expect(findingOf(decision, 'a', 'vote')).toMatchObject({
    met: null,
    detail: { held: false, reason: 'quorum', onBallot: true },
  });
});

const exclude: RulingInput = { ruling: 'exclude', member: 'a' };
const withhold: RulingInput = { ruling: 'withhold', award: 'co', member: 'a' };
const grant: RulingInput = { ruling: 'grant', award: 'co', member: 'a' };

test.each([
  ['excluded', [exclude], marks('++++++', '-exclude')],
  ['withheld', [withhold], marks('++++++', '-withhold')],
  ['granted', [grant], marks('++++++', '+grant')],
  ['all three', [grant, withhold, exclude], marks('++++++', '-exclude -withhold +grant')],
  ['another award is withheld', [{ ...withhold, award: 'khac' } as RulingInput], marks('++++++', '+place')],
  ['another unit is excluded', [{ ...exclude, member: 'b' } as RulingInput], marks('++++++', '+place')],
])('a unit that a ruling concerns: %s', (_, rulings, expected) => {
  const rules = { gates: ['registered', 'not-disqualified'], awards: [award, { code: 'khac' }] } as const;
  expect(tell(decide({ ...bloc, rulings, rules }, 'co'), 'a')).toBe(expected);
});

test('a ruling is told with its reason and authority', () => {
  const decision = decideWith({ rulings: [exclude] });
  expect(findingOf(decision, 'a', 'exclude').detail).toEqual({
    kind: 'exclude',
    reason: 'Hội nghị thống nhất',
    authority: 'Biên bản hội nghị',
  });
});

test('every finding names the clause, and none where the rules name none', () => {
  const clauses = (decision: AwardDecision) =>
    new Set(decision.findings.flatMap(({ findings }) => findings.map(({ clause }) => clause)));
  expect([...clauses(decideWith({ rulings: [withhold] }))]).toEqual(['Điều 11 Nghị định 91/2017/NĐ-CP']);
  const { clause: _, ...unnamed } = award;
  expect([...clauses(decide({ ...bloc, rules: { gates: ['not-disqualified'], awards: [unnamed] } }))]).toEqual([
    undefined,
  ]);
});

test('every current member has findings, in rank order', () => {
  const former = { id: 'x', until: '2021-06-30' };
  const decision = decideWith({ members: [...members, former], date: '2021-12-01' });
  expect(decision.findings.map(({ member }) => member)).toEqual(['a', 'c', 'b', 'd']);
});

test('the figures: a failed vote says by how many votes', () => {
  const detail = (member: string) => findingOf(decideWith(), member, 'vote').detail;
  expect(detail('a')).toMatchObject({ agree: 3, base: 4, needed: 3, short: 0, held: true, onBallot: true });
  expect(detail('b')).toMatchObject({ agree: 1, base: 4, needed: 3, short: 2 });
  expect(detail('d')).toMatchObject({ held: true, onBallot: false });
});

test('the figures of conditions', () => {
  const decision = decideWith();
  expect(findingOf(decision, 'd', 'max-rank').detail).toEqual({
    kind: 'max-rank',
    have: 3,
    need: 2,
    among: 'considered',
  });
  expect(findingOf(decision, 'c', 'max-rank').detail).toEqual({
    kind: 'max-rank',
    have: 2,
    need: 2,
    among: 'considered',
  });
  expect(findingOf(decision, 'd', 'min-total').detail).toEqual({
    kind: 'min-total',
    have: figure('60'),
    need: figure('70'),
  });
  expect(findingOf(decision, 'c', 'not-disqualified').detail).toMatchObject({ reason: 'đang xem xét kỷ luật' });
});

const five = { members: 'a b c d e', scores: 'a 90 | b 80 | c 80 | d 70 | e 60' } satisfies YearInput;

/** Each member's place, or what its place is: `1+ 2? 2? 4-`. */
function placesOf(given: Partial<AwardInput>, rulings: readonly RulingInput[] = []): string {
  const decision = decide({ ...five, rulings, rules: { awards: [{ code: 'co', ...given }] } });
  return decision.findings
    .flatMap(({ findings }) => findings)
    .flatMap(({ met, detail }) =>
      detail.kind === 'place' ? [`${detail.place ?? ''}${met === null ? '?' : met ? '+' : '-'}`] : [],
    )
    .join(' ');
}

test.each<[string, Partial<AwardInput>, readonly RulingInput[], string]>([
  ['the first wins', { quota: 1 }, [], '1+ 2- 2- 4- 5-'],
  ['equals at the cut-off are not known', { quota: 2 }, [], '1+ 2? 2? 4- 5-'],
  ['none of the equals', { quota: 2, atCutoff: 'none' }, [], '1+ 2- 2- 4- 5-'],
  ['all of the equals', { quota: 2, atCutoff: 'all' }, [], '1+ 2+ 2+ 4- 5-'],
  [
    'the one that the conference picks',
    { quota: 2 },
    [{ ruling: 'award', award: 'co', members: ['c'] }],
    '1+ 2- 2+ 4- 5-',
  ],
  ['none that the conference picks', { quota: 2 }, [{ ruling: 'award', award: 'co', members: [] }], '1+ 2- 2- 4- 5-'],
  ['one pool that nobody has picked from', { quota: 2, by: 'ruling' }, [], '1? 1? 1? 1? 1?'],
  ['a place less by a grant', { quota: 2 }, [{ ruling: 'grant', award: 'co', member: 'e' }], '1+ 2- 2- 4-'],
  ['no place left by grants', { quota: 1 }, [{ ruling: 'grant', award: 'co', member: 'e' }], '1- 2- 2- 4-'],
])('places: %s', (_, given, rulings, expected) => {
  expect(placesOf(given, rulings)).toBe(expected);
});

test('a place says of how many, how many share it, and how large the pool is', () => {
  const decision = decide({ ...five, rules: { awards: [{ code: 'co', quota: 2 }] } });
  expect(findingOf(decision, 'b', 'place').detail).toEqual({
    kind: 'place',
    place: 2,
    places: 2,
    equals: 2,
    pool: 5,
    open: 'tie',
  });
  expect(findingOf(decision, 'e', 'place').detail).toEqual({ kind: 'place', place: 5, places: 2, equals: 1, pool: 5 });
});
