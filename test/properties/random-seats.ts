import fc from 'fast-check';
import type { Bar, LeadershipMethod, LeadershipRule } from '../../src/domain/rules.ts';
import type { RulingInput } from '../engine/bloc-year-builder.ts';

/** A member as the properties make it; the season is 2021, the next 2022. */
export interface Unit {
  readonly id: string;
  readonly kind: string;
  readonly ring: number;
  readonly barred: boolean;
  readonly disqualified: boolean;
  readonly until: string | undefined;
}

export interface Bloc {
  readonly units: readonly Unit[];
  readonly head: string;
  readonly deputies: readonly string[];
  readonly rule: Partial<LeadershipRule>;
  readonly ledger: readonly string[];
  /** Places by points and by votes, best first: all different. */
  readonly merit: readonly string[];
  readonly quota: number;
  readonly rulings: readonly RulingInput[];
}

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const methods = ['ring', 'succession', 'election', 'designation', 'by-rank', 'by-award', 'standing'] as const;
const bars: readonly Bar[] = [
  { kind: 'not-considered' },
  { kind: 'seat-barred' },
  { kind: 'leaving' },
  { kind: 'served', seat: 'head', within: 3 },
  { kind: 'served', seat: 'deputy', within: 2 },
];

function anyUnits(size: number): fc.Arbitrary<readonly Unit[]> {
  const facts = fc.record({
    kind: fc.constantFrom('so', 'so', 'huyen'),
    barred: rarely(),
    disqualified: rarely(),
    until: fc.constantFrom(undefined, undefined, undefined, '2022-12-31', '2023-01-01'),
  });
  return fc
    .tuple(fc.array(facts, { minLength: size, maxLength: size }), shuffled(ids.slice(0, size)))
    .map(([rows, order]) =>
      rows.map((row, index) => ({ id: ids[index] ?? '', ring: 1 + order.indexOf(ids[index] ?? ''), ...row })),
    );
}

function rarely(): fc.Arbitrary<boolean> {
  return fc.integer({ min: 0, max: 5 }).map((drawn) => drawn === 0);
}

function shuffled(list: readonly string[]): fc.Arbitrary<string[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length });
}

/** A bloc of 2 to 8 members whose seats are filled by any of the usable methods. */
export function anyBloc(usable: readonly LeadershipMethod[] = methods): fc.Arbitrary<Bloc> {
  return fc.integer({ min: 2, max: ids.length }).chain((size) => {
    const members = ids.slice(0, size);
    const someone = fc.constantFrom(...members, 'x');
    return fc.record({
      units: anyUnits(size),
      head: someone,
      deputies: fc.array(someone, { maxLength: 3 }),
      rule: anyRule(usable),
      ledger: fc.array(
        fc
          .tuple(fc.integer({ min: 2017, max: 2021 }), fc.constantFrom('head', 'deputy'), fc.constantFrom(...members))
          .map((row) => row.join(' ')),
        { maxLength: 4 },
      ),
      merit: shuffled(members),
      quota: fc.integer({ min: 0, max: 4 }),
      rulings: fc.array(anySeatRuling(members), { maxLength: 2 }),
    });
  });
}

function anyRule(usable: readonly LeadershipMethod[]): fc.Arbitrary<Partial<LeadershipRule>> {
  return fc
    .record({
      method: fc.constantFrom(...usable),
      deputyMethod: fc.constantFrom(...usable),
      deputies: fc.integer({ min: 0, max: 3 }),
      headKinds: fc.option(fc.constant(['so']), { nil: undefined }),
      deputyKinds: fc.option(fc.constant(['so', 'huyen', 'so']), { nil: undefined }),
      bars: fc.subarray([...bars]),
      fallbackRing: fc.boolean(),
    })
    .map(({ headKinds, deputyKinds, fallbackRing, ...rule }) => ({
      ...rule,
      ...(headKinds ? { headKinds } : {}),
      ...(deputyKinds ? { deputyKinds: deputyKinds.slice(0, rule.deputies) } : {}),
      election: { fallbackRing },
      ranks: { head: 2, deputies: [1, 4, 3].slice(0, rule.deputies) },
      award: 'co',
    }));
}

function anySeatRuling(members: readonly string[]): fc.Arbitrary<RulingInput> {
  return fc
    .tuple(fc.constantFrom('head', 'deputy'), fc.integer({ min: 1, max: 3 }), fc.constantFrom(...members))
    .map(([seat, place, member]) => ({ ruling: 'seat', seat, place: seat === 'head' ? 1 : place, member }) as const);
}
