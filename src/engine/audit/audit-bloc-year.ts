import type { Audit } from '../../domain/audit.ts';
import type { BlocYear } from '../../domain/bloc-year.ts';
import { allFull } from './all-full.ts';
import { prepareAudit } from './audit-input.ts';
import { inTurns } from './in-turns.ts';
import { nearestChange } from './nearest-change.ts';
import { neverHonoured } from './never-honoured.ts';
import { pastWinners } from './past-winners.ts';
import { quotaAlwaysFull } from './quota-always-full.ts';
import { scorerApart } from './scorer-apart.ts';
import { selfAgainstFinal, selfGaps } from './self-against-final.ts';
import { toTheHead } from './to-the-head.ts';

/** What the figures of a valid bloc year warn of, kind by kind. */
export function auditBlocYear(year: BlocYear, within: number): Audit {
  const audit = prepareAudit(year, within);
  const gaps = selfGaps(audit);
  const past = pastWinners(audit);
  return {
    selfGaps: gaps,
    findings: [
      ...selfAgainstFinal(audit, gaps),
      ...scorerApart(audit),
      ...allFull(audit),
      ...nearestChange(audit),
      ...inTurns(audit, past),
      ...toTheHead(audit, past),
      ...neverHonoured(audit),
      ...quotaAlwaysFull(audit, past),
    ],
  };
}
