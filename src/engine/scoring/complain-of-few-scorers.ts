import type { Appraisal } from '../../domain/scores.ts';
import type { BlocContext } from '../bloc-context.ts';

/**
 * Marks that count as none, being fewer than `scoring.scorers` asks (spec 3.2, step 1), while something else counts in
 * their place without a word. Where nothing does, `unscored` tells it; where appraisals are not asked, nobody need know.
 */
export function complainOfFewScorers(
  { rules, memberOf, complain }: BlocContext,
  marks: readonly Appraisal[],
  selfCounts: boolean,
): void {
  const { final, scorers } = rules.scoring;
  const last = marks.reduce<Appraisal | undefined>((late, one) => (late && late.row > one.row ? late : one), undefined);
  if (!last || final === 'self') return;
  const { member, criterion, row, column } = last;
  complain({
    code: 'scorers-short',
    at: { file: 'appraisals', row, column },
    details: {
      member,
      name: memberOf.get(member)?.name ?? member,
      criterion,
      marks: marks.length,
      needed: scorers,
      counts: selfCounts ? 'self' : 'nothing',
    },
  });
}
