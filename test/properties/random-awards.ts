import fc from 'fast-check';
import type { AwardRule, OrderKey, Quota, VoteBase } from '../../src/domain/rules.ts';
import type { MemberInput, RulingInput, YearInput } from '../engine/bloc-year-builder.ts';
import { type AwardInput, figure, share } from '../engine/rules-builder.ts';

type ConditionInput = NonNullable<AwardInput['if']>[number];

/** What a random year may hold; everything where nothing is said. */
export interface AwardYearOptions {
  /** Also what the files could not say together: rulings that do not fit, counts that do not agree. */
  readonly wild?: boolean;
  /** Ranking and pools look at no other contest than the award's own. */
  readonly ownVotesOnly?: boolean;
  /** Nearly all are equal, there are few places, and equals at the cut-off wait for a ruling. */
  readonly equals?: boolean;
}

const allIds = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const allCodes = ['co', 'bang', 'giay', 'to'] as const;
const ledgerAwards = [...allCodes, 'rating:tot', 'rating:kha'] as const;

/** A bloc year that is about awards: few different points and votes, so that there are many equals. */
export function anyAwardYear(options: AwardYearOptions = {}): fc.Arbitrary<YearInput> {
  return fc
    .record({
      size: fc.integer({ min: options.equals ? 3 : 1, max: allIds.length }),
      awards: fc.integer({ min: 1, max: allCodes.length }),
    })
    .chain(({ size, awards }) => anyYearOf(allIds.slice(0, size), allCodes.slice(0, awards), options));
}

function anyYearOf(
  ids: readonly string[],
  codes: readonly string[],
  options: AwardYearOptions,
): fc.Arbitrary<YearInput> {
  const { wild = false, ownVotesOnly = false, equals = false } = options;
  return fc.boolean().chain((within) =>
    fc
      .record({
        members: fc.tuple(...ids.map(anyMember)),
        marks: fc.tuple(...ids.map((id) => anyMarks(id, equals))),
        awards: fc.tuple(...codes.map((code) => anyAward(code, codes, within, options))),
        ties: fc.subarray(['base', 'bonus', 'penalty', 'node:II', ...(ownVotesOnly ? [] : ['votes:co'])]),
        votes: anyVotes(ids, codes, wild),
        rulings: fc.array(anyRuling(ids, codes, wild), { maxLength: equals ? 0 : 3 }),
        ledger: fc.array(anyLedgerRow(ids), { maxLength: 8 }),
        present: fc.integer({ min: 0, max: ids.length }),
        quorum: fc.constantFrom(undefined, undefined, '1/2', '2/3'),
        season: fc.constantFrom('2021', '2020-2021', '2016-2021'),
      })
      .map(({ members, marks, awards, ties, votes, rulings, ledger, present, quorum, season }): YearInput => {
        const counts = Object.keys(votes).map((key) => [key, `${ids.length}/${ids.length}/0`]);
        return {
          members,
          season,
          criteria: 'I:50 II:50 III:5/bonus IV:5/penalty',
          scores: marks.join(' | '),
          awardLedger: ledger.join(' | '),
          units: 'a<x',
          votes,
          counts: Object.fromEntries(counts),
          present,
          rulings: distinct(rulings),
          rules: {
            classes: 'tot:80 kha:0',
            gates: ['not-disqualified'],
            ranking: { ties, within: within ? 'group' : 'bloc' },
            ...(quorum === undefined ? {} : { quorum }),
            awards,
          },
        };
      }),
  );
}

function anyMember(id: string): fc.Arbitrary<MemberInput> {
  return fc
    .record({
      group: fc.constantFrom('tinh', 'huyen', undefined),
      kind: fc.constantFrom('so', 'ban'),
      disqualified: fc.constantFrom(undefined, undefined, undefined, 'kỷ luật'),
      registeredFor: fc.subarray([...allCodes], { minLength: 2 }),
    })
    .map(({ group, disqualified, ...facts }) => ({
      id,
      ...facts,
      ...(group === undefined ? {} : { group }),
      ...(disqualified === undefined ? {} : { disqualified }),
    }));
}

function anyMarks(id: string, equals: boolean): fc.Arbitrary<string> {
  const anyOf = (...marks: readonly number[]) => fc.constantFrom(...marks.slice(0, equals ? 1 : marks.length));
  return fc
    .tuple(anyOf(40, 30, 50), fc.constantFrom(40, 30), anyOf(5, 0), anyOf(0, 5))
    .map((marks) => [id, ...marks].join(' '));
}

function anyAward(
  code: string,
  codes: readonly string[],
  within: boolean,
  { ownVotesOnly = false, equals = false }: AwardYearOptions,
): fc.Arbitrary<AwardInput> {
  const others = codes.filter((other) => other !== code);
  return fc
    .record({
      quota: equals ? fc.integer({ min: 1, max: 2 }) : anyQuota(),
      perGroup: within ? fc.constant(true) : fc.boolean(),
      if: fc.array(anyCondition(codes), { maxLength: equals ? 0 : 2 }),
      vote: equals ? fc.constant('none') : fc.constantFrom('none', 'plain', 'threshold', 'threshold'),
      threshold: fc.record({
        share: fc.constantFrom('1/2', '2/3', '100%', '20%').map((text) => share(text)),
        base: fc.constantFrom<VoteBase>('members', 'present', 'issued', 'collected', 'valid'),
        strict: fc.boolean(),
      }),
      by: fc.oneof(
        { weight: 8, arbitrary: anyOrder(ownVotesOnly) },
        { weight: 1, arbitrary: fc.constant('ruling' as const) },
      ),
      atCutoff: fc.constantFrom<AwardRule['atCutoff']>('ruling', ...(equals ? [] : ['none' as const, 'all' as const])),
      with: fc.subarray(others, { maxLength: Math.min(1, others.length) }),
    })
    .map(({ vote, threshold, by, ...rest }): AwardInput => {
      if (vote === 'none') {
        const keys = by === 'ruling' ? by : by.filter(({ kind }) => kind !== 'own-votes');
        return { code, ...rest, by: keys.length === 0 ? [{ kind: 'rank' }] : keys };
      }
      if (vote === 'threshold') return { code, ...rest, by, vote: { contest: code, threshold } };
      return { code, ...rest, by: [{ kind: 'own-votes' }, ...(by === 'ruling' ? [] : by)], vote: { contest: code } };
    });
}

function anyQuota(): fc.Arbitrary<Quota> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }).map((count): Quota => ({ kind: 'count', count })) },
    { weight: 1, arbitrary: fc.constant<Quota>({ kind: 'all' }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('share' as const),
        share: fc.constantFrom('20%', '50%', '2/3').map((text) => share(text)),
        of: fc.constantFrom('members' as const, 'considered' as const, 'eligible' as const),
        round: fc.constantFrom('floor' as const, 'ceil' as const, 'half-up' as const),
        min: fc.integer({ min: 0, max: 1 }),
        max: fc.integer({ min: 1, max: 3 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.constant<Quota>({ kind: 'by-size', steps: [{ upTo: 3, count: 1 }, { count: 2 }] }),
    },
  );
}

function anyCondition(codes: readonly string[]): fc.Arbitrary<ConditionInput> {
  return fc.oneof<fc.Arbitrary<ConditionInput>[]>(
    fc.integer({ min: 1, max: 4 }).map((rank) => ({ kind: 'max-rank', rank, among: 'considered' })),
    fc.constantFrom('70', '80', '90').map((need) => ({ kind: 'min-total', need: figure(need) })),
    fc.constant({ kind: 'class-in', classes: ['tot'] }),
    fc.constant({ kind: 'group-in', groups: ['tinh'] }),
    fc.constant({ kind: 'kind-in', kinds: ['so'] }),
    fc.constant({ kind: 'registered' }),
    fc.constantFrom(...codes).map((award) => ({ kind: 'holds', award })),
    fc
      .record({ award: fc.constantFrom(...ledgerAwards), within: fc.integer({ min: 1, max: 3 }), atMost: fc.nat(2) })
      .map(({ award, within, atMost }) => ({ kind: 'history', anyOf: [award], within, atLeast: 0, atMost })),
    fc
      .record({
        award: fc.constantFrom(...ledgerAwards),
        seasons: fc.integer({ min: 1, max: 2 }),
        includingThis: fc.boolean(),
      })
      .map(({ award, ...rest }) => ({ kind: 'streak', anyOf: [award], ...rest })),
  );
}

function anyOrder(ownVotesOnly: boolean): fc.Arbitrary<readonly OrderKey[]> {
  const keys: readonly OrderKey[] = [
    { kind: 'rank' },
    { kind: 'own-votes' },
    { kind: 'base' },
    { kind: 'penalty' },
    { kind: 'node', code: 'II' },
    ...(ownVotesOnly ? [] : [{ kind: 'votes', contest: 'co' } as const]),
  ];
  return fc.shuffledSubarray([...keys], { minLength: 1, maxLength: 3 });
}

/** Tallies of some contests, in one or two rounds, of the form that the builder reads. */
function anyVotes(ids: readonly string[], codes: readonly string[], wild: boolean) {
  const agree = fc.nat(ids.length + (wild ? 1 : 0));
  const candidates = fc
    .tuple(fc.subarray([...ids], { minLength: 1 }), fc.array(agree, { minLength: ids.length, maxLength: ids.length }))
    .map(([members, agrees]) => members.map((member, index) => `${member}:${agrees[index] ?? 0}`).join(' '));
  const others = codes.flatMap((code) => (code === 'co' ? ['co#2'] : [code, `${code}#2`]));
  const texts = fc.array(candidates, { minLength: 1 + others.length, maxLength: 1 + others.length });
  return fc
    .tuple(fc.subarray(others), texts)
    .map(([keys, rows]) => Object.fromEntries(['co', ...keys].map((key, index) => [key, rows[index] ?? ''])));
}

function anyRuling(ids: readonly string[], codes: readonly string[], wild: boolean): fc.Arbitrary<RulingInput> {
  const member = fc.constantFrom(...ids);
  const award = fc.constantFrom(...codes);
  return fc.oneof<fc.Arbitrary<RulingInput>[]>(
    member.map((one) => ({ ruling: 'exclude', member: one })),
    fc.record({ ruling: fc.constant('withhold' as const), award, member }),
    fc.record({ ruling: fc.constant('grant' as const), award, member }),
    fc.record({ ruling: fc.constant('grant' as const), award, member, for: fc.constant('Phòng 1') }),
    ...(wild
      ? [
          fc.record({ ruling: fc.constant('award' as const), award, members: fc.subarray([...ids]) }),
          fc.record({ ruling: fc.constant('rank' as const), order: fc.shuffledSubarray([...ids], { minLength: 1 }) }),
        ]
      : []),
  );
}

/** Without rulings that decide one thing twice. */
function distinct(rulings: readonly RulingInput[]): readonly RulingInput[] {
  return [...new Map(rulings.map((ruling) => [JSON.stringify(ruling), ruling])).values()];
}

function anyLedgerRow(ids: readonly string[]): fc.Arbitrary<string> {
  return fc
    .record({
      season: fc.constantFrom('2021', '2020', '2019', '2016', '2011'),
      unit: fc.constantFrom(...ids, 'x'),
      award: fc.constantFrom(...ledgerAwards),
      count: fc.integer({ min: 1, max: 2 }),
    })
    .map(({ season, unit, award, count }) => `${season} ${unit} ${award} count=${count}`);
}
