import type { DrawSet, NoTie, SharedRank, Tie, TieSubject } from '../../domain/draw.ts';
import type { Result, Standing } from '../../domain/result.ts';
import type { OrderKey, Rules, TieKey } from '../../domain/rules.ts';
import { sortIds } from './draw-lots.ts';

/** The equals at an award's cut-off for whom the places left do not suffice; or why lots are not for that award. */
export function findAwardTie(rules: Rules, { proposal }: Result, code: string): Tie | NoTie {
  const awards = proposal?.awards ?? [];
  const decision = awards.find(({ award }) => award.code === code);
  const open = awards.filter(({ undecided }) => undecided.some(({ reason }) => reason === 'tie'));
  const openCodes = open.map(({ award }) => award.code);
  if (!decision || decision.undecided.length === 0) return { kind: 'award-decided', award: code, open: openCodes };
  const reasons = new Set(decision.undecided.map(({ reason }) => reason));
  if (reasons.has('vote')) return { kind: 'award-vote', award: code };
  if (reasons.has('ruling')) return { kind: 'award-pick', award: code };
  if (decision.provisional) {
    const before = awards.slice(0, awards.indexOf(decision)).filter(({ undecided }) => undecided.length > 0);
    return { kind: 'award-provisional', award: code, open: before.map(({ award }) => award.code) };
  }
  const waiting = unheld(keysOf(decision.award.by, rules), proposal?.rounds ?? []);
  if (waiting.length > 0) return { kind: 'vote-first', contests: waiting };
  return tieOf(
    { kind: 'award', award: code },
    decision.undecided.map(({ group, members, places }) => setOf(members, places, group)),
  );
}

/** The members that share a rank, all of which are to be put in order; or why there are none. */
export function findRankTie(
  { ranking }: Rules,
  { score, proposal }: Result,
  rank: number,
  group: string | undefined,
): Tie | NoTie {
  const byGroup = ranking.within === 'group';
  if (group !== undefined && !byGroup) return { kind: 'no-groups' };
  const shared = sharedRanks(score?.standings ?? [], byGroup);
  const sets = shared.filter((set) => set.rank === rank && (group === undefined || (set.group ?? '') === group));
  if (sets.length === 0) return { kind: 'rank-not-shared', rank, shared: shared.map(placeOf) };
  if (sets.length > 1) return { kind: 'rank-in-groups', rank, groups: sets.map((set) => set.group ?? '') };
  const waiting = unheld(ranking.ties, proposal?.rounds ?? []);
  if (waiting.length > 0) return { kind: 'vote-first', contests: waiting };
  return tieOf(
    { kind: 'rank', rank },
    sets.map(({ members, group: own }) => setOf(members, members.length, own)),
  );
}

interface SharedBy extends SharedRank {
  readonly members: string[];
}

/** The ranks that several members share, in rank order. */
function sharedRanks(standings: readonly Standing[], byGroup: boolean): readonly SharedBy[] {
  const sets: SharedBy[] = [];
  for (const { member, rank, tied } of standings) {
    if (!tied) continue;
    const group = byGroup ? member.group : undefined;
    const set = sets.find((one) => one.rank === rank && one.group === group);
    if (set) set.members.push(member.id);
    else sets.push({ rank, ...(group === undefined ? {} : { group }), members: [member.id] });
  }
  return sets;
}

function placeOf({ rank, group }: SharedBy): SharedRank {
  return { rank, ...(group === undefined ? {} : { group }) };
}

/** What an award's pool is ordered by, the keys behind `rank` included. */
function keysOf(by: readonly OrderKey[] | 'ruling', { ranking }: Rules): readonly TieKey[] {
  if (by === 'ruling') return [];
  return by.flatMap((key): readonly TieKey[] => {
    if (key.kind === 'own-votes') return [];
    return key.kind === 'rank' ? ranking.ties : [key];
  });
}

/** Contests among the keys without a vote yet: what they would part is no case for lots. */
function unheld(
  keys: readonly TieKey[],
  rounds: readonly { readonly contest: string; readonly held: boolean }[],
): readonly string[] {
  const held = new Set(rounds.filter((round) => round.held).map(({ contest }) => contest));
  const asked = keys.flatMap((key) => (key.kind === 'votes' ? [key.contest] : []));
  return [...new Set(asked)].filter((contest) => !held.has(contest));
}

function setOf(members: readonly string[], places: number, group: string | undefined): DrawSet {
  return { ...(group === undefined ? {} : { group }), units: sortIds(members), places };
}

function tieOf(subject: TieSubject, [first, ...others]: readonly DrawSet[]): Tie {
  if (!first) throw new RangeError('a tie has a set of equals');
  return { subject, sets: [first, ...others] };
}
