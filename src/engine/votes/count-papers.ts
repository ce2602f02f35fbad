import type { MemberId } from '../../domain/bloc-year.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { CandidateVotes } from '../../domain/result.ts';
import type { Paper } from '../../domain/votes.ts';

/** What the papers of one round of a contest add up to. */
export interface PaperCount {
  readonly collected: number;
  readonly invalid: number;
  readonly candidates: readonly CandidateVotes[];
}

/**
 * Counts papers: a spoiled one, or one that agrees to more than `choose` candidates, is invalid; a candidate without a
 * row on a valid paper is blank on it (spec 3.6, "Votes").
 */
export function countPapers(papers: readonly Paper[], choose: number | undefined): PaperCount {
  const byBallot = groupBy(papers, ({ ballot }) => ballot);
  const candidates = new Map<string, { agree: number; disagree: number }>();
  for (const paper of papers) {
    if (paper.member !== undefined && !candidates.has(paper.member)) {
      candidates.set(paper.member, { agree: 0, disagree: 0 });
    }
  }
  let invalid = 0;
  for (const rows of byBallot.values()) {
    if (isSpoiled(rows) || (choose !== undefined && countAgreed(rows) > choose)) {
      invalid++;
      continue;
    }
    for (const { member, choice } of rows) {
      const count = member === undefined ? undefined : candidates.get(member);
      if (count && choice === 'agree') count.agree++;
      if (count && choice === 'disagree') count.disagree++;
    }
  }
  const valid = byBallot.size - invalid;
  return {
    collected: byBallot.size,
    invalid,
    candidates: [...candidates].map(([member, { agree, disagree }]) => ({
      member: member as MemberId,
      agree,
      disagree,
      blank: valid - agree - disagree,
    })),
  };
}

/** Papers that are invalid for no other reason than that they agree to more than `choose` candidates. */
export function findOverfull(
  papers: readonly Paper[],
  choose: number,
): readonly { readonly ballot: string; readonly agreed: number }[] {
  return [...groupBy(papers, ({ ballot }) => ballot)]
    .map(([ballot, rows]) => ({ ballot, agreed: isSpoiled(rows) ? 0 : countAgreed(rows) }))
    .filter(({ agreed }) => agreed > choose);
}

function isSpoiled(rows: readonly Paper[]): boolean {
  return rows.some(({ choice }) => choice === 'invalid');
}

function countAgreed(rows: readonly Paper[]): number {
  return new Set(rows.filter(({ choice }) => choice === 'agree').map(({ member }) => member)).size;
}
