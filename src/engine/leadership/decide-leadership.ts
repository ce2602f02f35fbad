import type { MemberId } from '../../domain/bloc-year.ts';
import type { LeadershipResult, SeasonSeats, SeatDecision } from '../../domain/result.ts';
import type { LeadershipMethod, LeadershipRule } from '../../domain/rules.ts';
import type { RulingOf } from '../../domain/ruling.ts';
import { followingSeason, seasonNumber } from '../../domain/season.ts';
import type { AwardOutcome } from '../awards/decide-award.ts';
import type { BlocContext } from '../bloc-context.ts';
import type { ScoredMember } from '../ranking/scored-member.ts';
import type { Contest } from '../votes/collect-contests.ts';
import { complainOfBarredRulings, complainOfUnknownHead } from './complain-of-seats.ts';
import { fillSeats, type SeatSources, type SeatWinner } from './fill-seats.ts';
import { incumbentsOf } from './incumbents.ts';
import { ringOrder } from './ring.ts';
import { seatCandidates } from './seat-candidates.ts';
import type { Incumbents, SeatingInput, Served } from './seating.ts';

export interface LeadershipInput {
  readonly context: BlocContext;
  readonly rule: LeadershipRule;
  readonly scored: ReadonlyMap<string, ScoredMember>;
  readonly rankOf: ReadonlyMap<string, number>;
  readonly contests: ReadonlyMap<string, Contest>;
  readonly awards: readonly AwardOutcome[];
  readonly rulings: readonly RulingOf<'seat'>[];
  /** Seasons in all (`--years`). */
  readonly years: number;
}

/** Next season's head and deputies, and, where the ring alone decides, those of the seasons after (spec 3.7). */
export function decideLeadership(input: LeadershipInput): LeadershipResult {
  const { context, rule } = input;
  const next = context.year.nextSeason ?? followingSeason(context.year.season);
  const incumbents = incumbentsOf(context);
  const base = {
    context,
    rule,
    ring: ringOrder(context.members, context.year.members, context.ledger.lineage),
    notConsidered: new Set(
      [...input.scored.values()].filter((one) => one.considered === false).map((one) => one.member.id),
    ),
    headUnknown: once(() => complainOfUnknownHead(context)),
  };
  const first: SeatingInput = { ...base, season: next, incumbents, served: servedSeats(context) };
  const seats = fillSeats(first, sourcesOf(input));
  complainOfBarredRulings(first, input.rulings);
  return {
    season: next,
    seats,
    candidates: seatCandidates(first, seats),
    later: laterSeasons(input, first, seats),
  };
}

const byTurn: ReadonlySet<LeadershipMethod> = new Set(['ring', 'succession']);

/** The seasons after the next as if nothing else changed; only methods that need no meeting can be carried on. */
function laterSeasons(
  { rule, years }: LeadershipInput,
  first: SeatingInput,
  seats: readonly SeatDecision[],
): readonly SeasonSeats[] {
  if (!byTurn.has(rule.method) || (rule.deputies > 0 && !byTurn.has(rule.deputyMethod))) return [];
  const later: SeasonSeats[] = [];
  let before: SeasonSeats = { season: first.season, seats };
  let served = first.served;
  for (let year = 2; year <= years; year++) {
    served = [...served, ...asServed(before)];
    const input: SeatingInput = {
      ...first,
      season: followingSeason(before.season),
      incumbents: asIncumbents(before, rule),
      served,
      headUnknown: () => {},
    };
    before = { season: input.season, seats: fillSeats(input, noSources) };
    later.push(before);
  }
  return later;
}

const noSources: SeatSources = { contests: new Map(), ranked: new Map(), winners: undefined, rulings: [] };

function asIncumbents({ seats }: SeasonSeats, { deputies }: LeadershipRule): Incumbents {
  const head = seats.find(({ seat }) => seat === 'head')?.member;
  return {
    ...(head === undefined ? {} : { head }),
    deputies: Array.from(
      { length: deputies },
      (_, index) => seats.find(({ seat, place }) => seat === 'deputy' && place === index + 1)?.member,
    ),
  };
}

function asServed({ season, seats }: SeasonSeats): readonly Served[] {
  const number = seasonNumber(season) ?? 0;
  return seats.flatMap(({ seat, member }) => (member === undefined ? [] : [{ season: number, seat, member }]));
}

/** Seats held in the past: this bloc's rows of the ledger, and those of this season as bloc.yaml states them. */
function servedSeats({ year }: BlocContext): readonly Served[] {
  const rows = (year.leadershipLedger ?? [])
    .filter(({ bloc }) => bloc === year.bloc)
    .map(({ season, seat, member }) => ({ season: seasonNumber(season) ?? 0, seat, member }));
  const { head, deputies = [] } = year.leadership ?? {};
  const season = seasonNumber(year.season) ?? 0;
  const now: Served[] = deputies.map((member) => ({ season, seat: 'deputy', member }));
  if (head !== undefined) now.push({ season, seat: 'head', member: head });
  return [...rows, ...now];
}

function sourcesOf({ context, rule, rankOf, contests, awards, rulings }: LeadershipInput): SeatSources {
  const ranked = new Map<number, MemberId[]>();
  for (const { id } of context.members) {
    const rank = rankOf.get(id);
    if (rank === undefined) continue;
    const members = ranked.get(rank);
    if (members) members.push(id);
    else ranked.set(rank, [id]);
  }
  return { contests, ranked, winners: winnersOf(rule, awards), rulings };
}

/** Winners of the award of `by-award`, grants first, each with the set of equals that it came in by. */
function winnersOf({ award }: LeadershipRule, awards: readonly AwardOutcome[]): readonly SeatWinner[] | undefined {
  const outcome = awards.find(({ decision }) => decision.award.code === award);
  if (!outcome || outcome.decision.provisional || outcome.decision.undecided.length > 0) return undefined;
  const sets = outcome.scopes.flatMap(({ pool }) => pool);
  return outcome.decision.winners
    .filter((winner) => winner.for === undefined)
    .map(({ member, granted, order }) => ({
      member,
      order,
      set: granted ? -order : sets.findIndex((equals) => equals.includes(member)),
    }));
}

function once(action: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    action();
  };
}
