import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Result, SeatDecision } from '../../src/domain/result.ts';
import type { Bar } from '../../src/domain/rules.ts';
import { runBlocYear } from '../../src/engine/run-bloc-year.ts';
import { buildYear, type MemberInput, type YearInput } from '../engine/bloc-year-builder.ts';
import { caseCount } from './case-count.ts';
import { anyBloc, type Bloc, type Unit } from './random-seats.ts';

function run({ units, head, deputies, rule, ledger, merit, quota, rulings }: Bloc, years = 1): Result {
  const votes = merit.map((id, index) => `${id}:${merit.length - index - 1}`).join(' ');
  const everybody = { choose: merit.length };
  const year: YearInput = {
    members: units.map(memberOf),
    scores: merit.map((id, index) => `${id} ${99 - index}`).join(' | '),
    leadership: { head, deputies },
    leadershipLedger: ledger.join(' | '),
    votes: { head: votes, deputy: votes },
    rulings,
    rules: {
      gates: ['not-disqualified'],
      contests: { head: everybody, deputy: everybody },
      awards: [{ code: 'co', quota }],
      leadership: rule,
    },
  };
  return runBlocYear(buildYear(year), 'rotate', { years });
}

function memberOf({ id, kind, ring, barred, disqualified, until }: Unit): MemberInput {
  return {
    id,
    kind,
    ring,
    ...(barred ? { seatBarred: 'đang kiện toàn' } : {}),
    ...(disqualified ? { disqualified: 'kỷ luật' } : {}),
    ...(until === undefined ? {} : { until }),
  };
}

/** Whether the rules let a unit hold a seat in 2022, worked out apart from the engine. */
function mayHold(bloc: Bloc, unit: Unit, { seat, place }: SeatDecision): boolean {
  const { rule, ledger, head, deputies } = bloc;
  const kinds = seat === 'head' ? rule.headKinds : rule.deputyKinds?.slice(place - 1, place);
  if (kinds && !kinds.includes(unit.kind)) return false;
  const past = [...ledger, `2021 head ${head}`, ...deputies.map((deputy) => `2021 deputy ${deputy}`)];
  return !(rule.bars ?? []).some((bar) => {
    switch (bar.kind) {
      case 'not-considered':
        return unit.disqualified;
      case 'seat-barred':
        return unit.barred;
      case 'leaving':
        return unit.until !== undefined && unit.until < '2023';
      case 'served':
        return (
          bar.seat === seat &&
          past.some((row) => row.endsWith(` ${seat} ${unit.id}`) && Number(row.slice(0, 4)) >= 2022 - bar.within)
        );
    }
  });
}

/** Rulings drawn at random may be stale or twice for one thing, or name a seat that there is not: no other error is. */
const faultsOfRulings: ReadonlySet<string> = new Set(['ruling-idle', 'ruling-twice', 'ruling-mismatch']);
/** A small bloc may have no member of a kind that the rules name. */
const faultsOfRules: ReadonlySet<string> = new Set(['rules-unknown-name']);

function seatsOrNothing(result: Result): readonly SeatDecision[] {
  if (result.status === 'invalid') {
    const codes = result.diagnostics.map(({ code }) => code);
    expect(codes.some((code) => faultsOfRulings.has(code) || faultsOfRules.has(code))).toBe(true);
  }
  return result.leadership?.seats ?? [];
}

function holds(property: (bloc: Bloc) => void, blocs = anyBloc()): void {
  fc.assert(fc.property(blocs, property), { numRuns: caseCount });
}

test('every seat is there once, in order, and any bloc year gives a result', () => {
  holds((bloc) => {
    const seats = seatsOrNothing(run(bloc));
    if (seats.length === 0) return;
    const places = Array.from({ length: bloc.rule.deputies ?? 0 }, (_, index) => `deputy ${index + 1}`);
    expect(seats.map(({ seat, place }) => `${seat} ${place}`)).toEqual(['head 1', ...places]);
    for (const { member, status, method } of seats) {
      expect(status === 'decided').toBe(member !== undefined);
      expect(status === 'decided').toBe(method !== undefined);
    }
  });
});

test('nobody holds two seats, in any season', () => {
  holds((bloc) => {
    const { leadership } = run(bloc, 4);
    for (const { seats } of leadership ? [leadership, ...leadership.later] : []) {
      const holders = seats.flatMap(({ member }) => (member === undefined ? [] : [member]));
      expect(new Set(holders).size).toBe(holders.length);
    }
  });
});

test('nobody barred, or of another kind, sits without a ruling; a ruling for one is told', () => {
  holds((bloc) => {
    const result = run(bloc);
    const told = result.diagnostics.flatMap((one) => (one.code === 'seat-barred-ruling' ? [one.details.member] : []));
    for (const decision of seatsOrNothing(result)) {
      const unit = bloc.units.find(({ id }) => id === decision.member);
      if (!unit) continue;
      const allowed = mayHold(bloc, unit, decision);
      if (decision.method === 'ruling') expect(told.includes(unit.id)).toBe(!allowed);
      else expect(allowed).toBe(true);
    }
  });
});

test('a seat is vacant exactly where nobody is left who may sit, but for deputies while there is no head', () => {
  holds((bloc) => {
    const seats = seatsOrNothing(run(bloc));
    const seated = new Set<string | undefined>(seats.map(({ member }) => member));
    for (const decision of seats) {
      if (decision.status === 'decided' || decision.reason.kind === 'head-open') continue;
      const left = bloc.units.filter((unit) => !seated.has(unit.id) && mayHold(bloc, unit, decision));
      expect(decision.status).toBe(left.length === 0 ? 'vacant' : 'undecided');
    }
  });
});

test('while the head is open every deputy’s seat is undecided, but for rulings, designation and standing', () => {
  holds((bloc) => {
    const [head, ...deputies] = seatsOrNothing(run(bloc));
    if (!head || head.status === 'decided') return;
    const { deputyMethod } = bloc.rule;
    if (deputyMethod === 'designation' || deputyMethod === 'standing') return;
    for (const { status, method } of deputies) expect(method === 'ruling' || status === 'undecided').toBe(true);
  });
});

test('the ring and the queue leave no seat open that somebody may hold', () => {
  holds(
    (bloc) => {
      const [head, ...deputies] = seatsOrNothing(run({ ...bloc, rulings: [] }));
      expect(head?.status).not.toBe('undecided');
      if (head?.member !== undefined) for (const { status } of deputies) expect(status).not.toBe('undecided');
    },
    anyBloc(['ring', 'succession']),
  );
});

test('the order of the rows of members.csv changes nothing where every member has a place in the ring', () => {
  fc.assert(
    fc.property(
      anyBloc().chain((bloc) =>
        fc.tuple(fc.constant(bloc), fc.shuffledSubarray([...bloc.units], { minLength: bloc.units.length })),
      ),
      ([bloc, units]) => {
        const [before, after] = [run(bloc, 3), run({ ...bloc, units }, 3)];
        expect(after.status).toBe(before.status);
        // Candidates are listed in the order of the file, whoever they are.
        const asSets = ({ leadership }: typeof after) =>
          leadership && {
            ...leadership,
            candidates: [...leadership.candidates].map(([seat, ids]) => [seat, ids.toSorted()]),
          };
        expect(asSets(after)).toEqual(asSets(before));
      },
    ),
    { numRuns: caseCount },
  );
});

test('the ring visits every member that may lead before one of them leads again', () => {
  holds((bloc) => {
    const able = bloc.units.filter(({ barred, disqualified }) => !barred && !disqualified);
    const bars: readonly Bar[] = [{ kind: 'not-considered' }, { kind: 'seat-barred' }];
    const years = 2 * able.length + 1;
    const { leadership } = run({ ...bloc, rulings: [], rule: { method: 'ring', bars } }, years);
    const heads = leadership ? [leadership, ...leadership.later].map(({ seats }) => seats[0]?.member) : [];
    const round = heads.slice(0, able.length);
    expect(round.toSorted()).toEqual(able.map(({ id }) => id).toSorted());
    if (able.length > 0) expect(heads).toEqual([...round, ...round, round[0]]);
  });
});
