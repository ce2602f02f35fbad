import type { BlocYear } from '../../domain/bloc-year.ts';
import type { ProposalResult, SeatReason } from '../../domain/result.ts';
import type { Rules } from '../../domain/rules.ts';
import type { Language } from '../language.ts';
import { contestName } from '../tables/vote-verdicts.ts';

/** What a contest is about: an award, a seat, the awards that share it; its code where nothing does. */
export function contestSubject(rules: Rules, contest: string, language: Language): string {
  const name = contestName(rules, contest, language);
  if (name !== contest) return name;
  const awards = rules.awards.filter(({ vote }) => vote?.contest === contest).map((award) => award.name);
  return awards.length === 0 ? contest : awards.join('; ');
}

/** A proposal in which contests go by what they are about: a code means nothing to who reads the sheet. */
export function nameContests({ rules }: BlocYear, proposal: ProposalResult, language: Language): ProposalResult {
  const awards = proposal.awards.map((decision) => {
    const { award } = decision;
    if (!award.vote) return decision;
    const vote = { ...award.vote, contest: contestSubject(rules, award.vote.contest, language) };
    return { ...decision, award: { ...award, vote } };
  });
  return { ...proposal, awards };
}

/** The same for a seat's reason. */
export function nameContestOf({ rules }: BlocYear, reason: SeatReason, language: Language): SeatReason {
  return 'contest' in reason ? { ...reason, contest: contestSubject(rules, reason.contest, language) } : reason;
}
