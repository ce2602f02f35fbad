import type { Member, MemberId } from '../../domain/bloc-year.ts';
import type { AwardDecision, OpenPlaces, Winner } from '../../domain/result.ts';
import type { AwardRule, OrderKey } from '../../domain/rules.ts';
import type { RulingOf } from '../../domain/ruling.ts';
import { orderByKeys, type SortKey } from '../ranking/order-by-keys.ts';
import { tieSortKey, votesSortKey } from '../ranking/sort-keys.ts';
import { baseCount } from '../votes/judge-vote.ts';
import { awardFindings } from './award-findings.ts';
import type { AwardInput, Holders } from './award-input.ts';
import { type Filling, fillByRuling, fillInOrder, leaveOpen } from './fill-places.ts';
import { type Candidacy, judgeCandidates } from './judge-candidates.ts';
import { quotaPlaces } from './quota-places.ts';

/** One scope of an award (the bloc, or a group) with its pool in order and what fills its places. */
export interface ScopeOutcome {
  readonly group?: string;
  readonly members: readonly Member[];
  readonly grants: readonly RulingOf<'grant'>[];
  /** Sets of equals, best first. */
  readonly pool: readonly (readonly MemberId[])[];
  readonly places: number;
  readonly filling: Filling;
}

export interface AwardOutcome {
  readonly award: AwardRule;
  readonly candidacies: readonly Candidacy[];
  readonly scopes: readonly ScopeOutcome[];
  /** False while the contest that the award asks has not been held. */
  readonly voteHeld: boolean;
  readonly decision: AwardDecision;
}

/** Decides one award of the list; `holders` are those of the awards before it and of all grants (spec 3.6). */
export function decideAward(
  input: AwardInput,
  award: AwardRule,
  holders: Holders,
  provisional: (candidacies: readonly Candidacy[]) => boolean,
): AwardOutcome {
  const candidacies = judgeCandidates(input, award, holders);
  const voteHeld = award.vote === undefined || input.contests.get(award.vote.contest)?.held === true;
  const picked = input.rulings.award.find((ruling) => ruling.award === award.code)?.members;
  const scopes = groupsOf(input, award).map(([group, members]): ScopeOutcome => {
    const ids = new Set<string>(members.map(({ id }) => id));
    const pool = candidacies
      .filter(
        ({ member, inPoolBeforeVote, vote }) =>
          ids.has(member.id) && inPoolBeforeVote && (!voteHeld || !vote || vote.met === true),
      )
      .map(({ member }) => member.id);
    const grants = input.rulings.grant.filter((grant) => grant.award === award.code && ids.has(grant.member));
    const places = quotaPlaces(award.quota, {
      members: members.length,
      considered: members.filter(({ id }) => input.scored.get(id)?.considered === true).length,
      eligible: pool.length,
      grants: grants.length,
    });
    const sets = orderPool(input, award, pool);
    return {
      ...(group === undefined ? {} : { group }),
      members,
      grants,
      pool: sets,
      places,
      filling: fill(award, pool, sets, Math.max(0, places - grants.length), voteHeld, picked),
    };
  });
  const outcome = { award, candidacies, scopes, voteHeld };
  return { ...outcome, decision: decisionOf(input, outcome, provisional(candidacies)) };
}

function fill(
  award: AwardRule,
  pool: readonly MemberId[],
  sets: readonly (readonly MemberId[])[],
  left: number,
  voteHeld: boolean,
  picked: readonly MemberId[] | undefined,
): Filling {
  if (!voteHeld) return leaveOpen(pool, left, 'vote');
  if (award.by !== 'ruling') return fillInOrder(sets, left, award.atCutoff, picked);
  return picked ? fillByRuling(pool, left, picked) : leaveOpen(pool, left, 'ruling');
}

/** The bloc as one scope, or each group apart in order of first appearance in members.csv (no group is a group). */
function groupsOf(
  { context: { members, year } }: AwardInput,
  { perGroup }: AwardRule,
): readonly (readonly [string | undefined, readonly Member[]])[] {
  if (!perGroup) return [[undefined, members]];
  const groups = new Map<string | undefined, Member[]>(year.members.map(({ group }) => [group, []]));
  for (const member of members) groups.get(member.group)?.push(member);
  return [...groups].filter(([, current]) => current.length > 0);
}

function orderPool(input: AwardInput, award: AwardRule, pool: readonly MemberId[]): readonly (readonly MemberId[])[] {
  if (pool.length === 0) return [];
  if (award.by === 'ruling') return [pool];
  const keys = award.by.map((key) => orderSortKey(input, award, key));
  return orderByKeys(pool, keys, () => true) as readonly (readonly MemberId[])[];
}

function orderSortKey(input: AwardInput, award: AwardRule, key: OrderKey): SortKey {
  if (key.kind === 'rank') {
    const rank = (member: string): number => input.rankOf.get(member) ?? 0;
    return { has: (member) => input.rankOf.has(member), compare: (a, b) => rank(a) - rank(b) };
  }
  if (key.kind === 'own-votes') return votesSortKey(award.vote && input.contests.get(award.vote.contest));
  return tieSortKey(key, input.scored, input.contests);
}

function decisionOf(input: AwardInput, outcome: Omit<AwardOutcome, 'decision'>, provisional: boolean): AwardDecision {
  const { award, scopes } = outcome;
  const winners: Winner[] = [];
  const undecided: OpenPlaces[] = [];
  for (const { group, grants, filling } of scopes) {
    for (const { member, for: part } of grants) {
      winners.push({
        member,
        ...(part === undefined ? {} : { for: part }),
        order: winners.length + 1,
        ...votesOf(input, award, member),
        excess: false,
        granted: true,
      });
    }
    for (const member of filling.winners) {
      winners.push({
        member,
        order: winners.length + 1,
        ...votesOf(input, award, member),
        excess: filling.excess.has(member),
        granted: false,
      });
    }
    if (filling.open) undecided.push({ ...(group === undefined ? {} : { group }), ...filling.open });
  }
  const vacancies = scopes.flatMap(({ group, filling }) =>
    filling.vacancies.map((vacancy) => ({ ...(group === undefined ? {} : { group }), ...vacancy })),
  );
  return {
    award,
    places: scopes.reduce((sum, { places }) => sum + places, 0),
    provisional,
    winners,
    vacant: vacancies.reduce((sum, { places }) => sum + places, 0),
    vacancies,
    undecided,
    findings: input.withoutFindings ? [] : awardFindings(input, outcome),
  };
}

function votesOf({ context, contests }: AwardInput, { vote }: AwardRule, member: string) {
  const contest = vote && contests.get(vote.contest);
  const last = contest?.held ? contest.lastOf.get(member) : undefined;
  if (!vote || !last) return {};
  const base = vote.threshold ? baseCount(context, vote.threshold.base, last.round) : undefined;
  return { agree: last.votes.agree, ...(base === undefined ? {} : { base }) };
}
