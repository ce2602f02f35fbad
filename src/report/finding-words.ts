import type { BlocYear } from '../domain/bloc-year.ts';
import type { Finding, FindingDetail } from '../domain/result.ts';
import type { AwardRule } from '../domain/rules.ts';
import { factFinding } from './finding-words/fact-words.ts';
import { figureFinding } from './finding-words/figure-words.ts';
import { pastFinding } from './finding-words/past-words.ts';
import { placeFinding } from './finding-words/place-words.ts';
import { voteFinding } from './finding-words/vote-words.ts';
import type { Bilingual, Language } from './language.ts';

/** What findings take names from. */
export type RuleNames = Pick<BlocYear, 'rules'>;

/**
 * One finding as a line: what was asked, what there is, and the margin (points, votes or places short, or to spare),
 * with the clause that the award's rules name. `award` is the award that it was judged for.
 */
export function describeFinding(finding: Finding, year: RuleNames, language: Language, award?: AwardRule): string {
  const text = findingWords(finding.detail, finding.met, year, award)[language];
  return finding.clause === undefined ? text : `${text} [${finding.clause}]`;
}

function findingWords(
  detail: FindingDetail,
  met: boolean | null,
  year: RuleNames,
  award: AwardRule | undefined,
): Bilingual {
  switch (detail.kind) {
    case 'min-percent':
    case 'min-total':
    case 'max-rank':
    case 'min-ratio':
      return figureFinding(detail);
    case 'holds':
    case 'history':
    case 'streak':
    case 'holding':
      return pastFinding(detail, year);
    case 'vote':
      return voteFinding(detail);
    case 'place':
      return placeFinding(detail, met, award);
    default:
      return factFinding(detail, met, year);
  }
}
