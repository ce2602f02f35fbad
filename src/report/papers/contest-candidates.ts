import type { BlocYear, MemberId } from '../../domain/bloc-year.ts';
import type { AwardDecision, Finding, Result } from '../../domain/result.ts';

/** Who may be voted for before the vote; nothing where it is not known, so that every current member is. */
export function candidatesBefore(
  year: BlocYear,
  result: Result,
  contest: string,
  round: number,
): ReadonlySet<MemberId> | undefined {
  if (!result.score) return undefined;
  if (contest === 'head' || contest === 'deputy') return seatCandidates(year, result, contest, round);
  const decisions = (result.proposal?.awards ?? []).filter(({ award }) => award.vote?.contest === contest);
  // A contest that only orders equals is open to all.
  if (decisions.length === 0) return round > 1 ? earlierCandidates(result, contest, round) : undefined;
  if (round > 1) return laterCandidates(result, decisions, contest, round);
  const awards = result.proposal?.awards ?? [];
  return new Set(decisions.flatMap((decision) => poolBeforeVote(decision, awards)));
}

/** In a later round those stand again about whom nothing is decided; if all is, those whom no vote has carried yet. */
function laterCandidates(
  result: Result,
  decisions: readonly AwardDecision[],
  contest: string,
  round: number,
): ReadonlySet<MemberId> | undefined {
  const open = decisions.flatMap(({ undecided }) => undecided.flatMap(({ members }) => members));
  if (open.length > 0) return new Set(open);
  const before = earlierCandidates(result, contest, round);
  if (!before) return undefined;
  const won = new Set(decisions.flatMap(({ winners }) => winners.map(({ member }) => member)));
  const left = [...before].filter((member) => !won.has(member));
  return left.length > 0 ? new Set(left) : before;
}

/** Considered units that meet every condition but the vote itself, and hold nothing that bars the award. */
function poolBeforeVote(decision: AwardDecision, awards: readonly AwardDecision[]): readonly MemberId[] {
  return decision.findings.flatMap(({ member, findings }) =>
    findings.every((finding) => allowsVote(finding, member, awards)) ? [member] : [],
  );
}

function allowsVote({ detail, met }: Finding, member: MemberId, awards: readonly AwardDecision[]): boolean {
  switch (detail.kind) {
    case 'vote':
    case 'place':
      return true;
    // Whoever has the award by a ruling needs no votes; where a part of it has, the unit itself may still win it.
    case 'grant':
      return detail.for !== undefined;
    case 'holds':
      return met === true || mayYetHold(awards, detail.award, member);
    default:
      return met === true;
  }
}

/** Whether a unit may still win an award that is open. */
function mayYetHold(awards: readonly AwardDecision[], code: string, member: MemberId): boolean {
  const index = awards.findIndex(({ award }) => award.code === code);
  const decision = awards[index];
  if (!decision || (!decision.provisional && decision.undecided.length === 0)) return false;
  if (decision.undecided.some(({ members }) => members.includes(member))) return true;
  // Only an award further up the list can be asked for, so this ends.
  return decision.provisional && poolBeforeVote(decision, awards.slice(0, index)).includes(member);
}

function earlierCandidates({ proposal }: Result, contest: string, round: number): ReadonlySet<MemberId> | undefined {
  const before = (proposal?.rounds ?? [])
    .filter((one) => one.contest === contest && one.round < round && one.candidates.length > 0)
    .at(-1);
  return before && new Set(before.candidates.map(({ member }) => member));
}

/** Units that nothing keeps from a seat; in a later round those who are still equal. */
function seatCandidates(
  year: BlocYear,
  result: Result,
  contest: 'head' | 'deputy',
  round: number,
): ReadonlySet<MemberId> | undefined {
  const { leadership } = result;
  if (round > 1) {
    const open = leadership?.seats.find(({ seat, status }) => seat === contest && status === 'undecided');
    if (open?.reason.kind === 'tie') return new Set(open.reason.members);
    const before = earlierCandidates(result, contest, round);
    if (before) return before;
  }
  return leadership ? new Set(leadership.candidates.get(contest)) : notBarred(year, result, contest);
}

/** As far as the season's own facts say, where seats are not worked out. */
function notBarred(
  { rules: { leadership }, members }: BlocYear,
  { score }: Result,
  contest: 'head' | 'deputy',
): ReadonlySet<MemberId> {
  const bars = new Set(leadership?.bars.map(({ kind }) => kind));
  const considered = new Map(score?.standings.map((standing) => [standing.member.id, standing.considered]));
  const kinds = contest === 'head' ? leadership?.headKinds : leadership?.deputyKinds;
  const isFree = ({ id, seatBarred, kind }: BlocYear['members'][number]): boolean =>
    !(bars.has('seat-barred') && seatBarred !== undefined) &&
    !(bars.has('not-considered') && considered.get(id) === false) &&
    (kinds === undefined || (kind !== undefined && kinds.includes(kind)));
  return new Set(members.filter(isFree).map(({ id }) => id));
}
