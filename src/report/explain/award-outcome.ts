import type { BlocYear, MemberId } from '../../domain/bloc-year.ts';
import type { AwardDecision, Finding, Winner } from '../../domain/result.ts';
import type { AwardRule } from '../../domain/rules.ts';
import { describeFinding } from '../finding-words.ts';
import type { Language } from '../language.ts';
import { explainWords } from './words.ts';

/** What an award came to for one member, as it stands in the decision. */
export interface AwardOutcome {
  readonly findings: readonly Finding[];
  readonly status: 'granted' | 'won' | 'excess' | 'provisional' | 'open' | 'lost';
  readonly winner?: Winner;
  /** What stood in the way: the first finding that failed; while undecided, the first that is not known. */
  readonly obstacle?: Finding;
}

export function awardOutcome(decision: AwardDecision, member: MemberId): AwardOutcome {
  const findings = decision.findings.find((entry) => entry.member === member)?.findings ?? [];
  const wins = decision.winners.filter((one) => one.member === member);
  const winner = wins.find((one) => one.for === undefined) ?? wins[0];
  if (winner) return { findings, winner, status: winnerStatus(decision, winner) };
  const failed = findings.find(({ met }) => met === false);
  if (failed) return { findings, status: 'lost', obstacle: failed };
  const open = findings.find(({ met }) => met === null);
  if (open) return { findings, status: 'open', obstacle: open };
  return { findings, status: decision.undecided.some(({ members }) => members.includes(member)) ? 'open' : 'lost' };
}

function winnerStatus({ provisional }: AwardDecision, { granted, excess }: Winner): AwardOutcome['status'] {
  if (granted) return 'granted';
  if (provisional) return 'provisional';
  return excess ? 'excess' : 'won';
}

/** What an award came to for one member, in words, with the reason. */
export function outcomeText(
  outcome: AwardOutcome,
  { award }: AwardDecision,
  year: BlocYear,
  language: Language,
): string {
  const words = explainWords(language);
  const reason = outcome.obstacle && describeFinding(withoutClause(outcome.obstacle, award), year, language, award);
  switch (outcome.status) {
    case 'granted':
      return words.granted(outcome.winner?.for);
    case 'won':
      return words.won;
    case 'excess':
      return words.wonExcess;
    case 'provisional':
      return words.wonProvisional;
    case 'open':
      return reason === undefined ? words.openPlain : words.open(reason);
    case 'lost':
      return reason === undefined ? words.notWonPlain : words.notWon(reason);
  }
}

/** A finding to be shown where the award's clause stands already. */
export function withoutClause(finding: Finding, { clause }: AwardRule): Finding {
  if (finding.clause !== clause) return finding;
  const { kind, met, detail } = finding;
  return { kind, met, detail };
}
