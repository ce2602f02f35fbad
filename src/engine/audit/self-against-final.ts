import type { AuditFinding, SectionGap, SelfGap } from '../../domain/audit.ts';
import { fraction } from '../../domain/fraction.ts';
import { type Points, points } from '../../domain/points.ts';
import type { ScoredMember } from '../ranking/scored-member.ts';
import type { AuditInput } from './audit-input.ts';
import { fewestValues, isApart, spreadOf } from './median-deviation.ts';

/** Self total minus final total of every unit that has both, the largest gap either way first, then in file order. */
export function selfGaps(audit: AuditInput): readonly SelfGap[] {
  return [...audit.scored.values()]
    .flatMap((one): SelfGap[] => {
      const { selfTotal: self, total: final } = one.sums;
      if (self === undefined) return [];
      return [{ member: one.member.id, self, final, gap: points(self - final), sections: sectionGaps(audit, one) }];
    })
    .sort(byGap);
}

/**
 * Units whose gap lies more than 3 median absolute deviations from the median gap; where most gaps are the same, by
 * more than 1 % of the base points that apply to the unit. At least four units.
 */
export function selfAgainstFinal({ scored }: AuditInput, gaps: readonly SelfGap[]): readonly AuditFinding[] {
  const kind = 'self-against-final';
  const found: AuditFinding[] = [];
  const without = scored.size - gaps.length;
  if (without > 0) {
    found.push({ kind, judged: false, figures: { kind: 'not-judged', reason: 'no-self-total', count: without } });
  }
  if (![...scored.values()].some(isScoredByOthers)) {
    return [...found, { kind, judged: false, figures: { kind: 'not-judged', reason: 'final-is-self' } }];
  }
  if (gaps.length < fewestValues) {
    const figures = { kind: 'not-judged', reason: 'too-few-units', have: gaps.length, need: fewestValues } as const;
    return [...found, { kind, judged: false, figures }];
  }
  const spread = spreadOf(gaps.map(({ gap }) => gap));
  for (const { member, ...gap } of gaps) {
    const least = fraction(scored.get(member)?.sums.applicable ?? 0n, 100n);
    if (isApart(gap.gap, spread, least)) {
      found.push({ kind, judged: true, member, figures: { kind, ...gap, ...spread } });
    }
  }
  return found;
}

/** Whether anything but the unit's own marks counts; without that there is no gap to speak of. */
function isScoredByOthers({ scores }: ScoredMember): boolean {
  return scores.some((score) => score?.source === 'appraised' || score?.mark === 'ruling');
}

/** The uppermost sections under which the unit has both a self-score and final points. */
function sectionGaps({ input: { context } }: AuditInput, { scores }: ScoredMember): readonly SectionGap[] {
  const { rubric } = context;
  return rubric.sections
    .filter(({ criterion }) => criterion.parent === undefined)
    .flatMap(({ criterion: { code } }): SectionGap[] => {
      let self = 0n;
      let final = 0n;
      for (const leaf of rubric.leavesBelow.get(code) ?? []) {
        const score = scores[leaf.index];
        const sign = leaf.part === 'penalty' ? -1n : 1n;
        if (score?.selfCounted !== undefined && score.selfCounted !== 'na') self += sign * score.selfCounted;
        if (score?.final !== undefined) final += sign * score.final;
      }
      return [{ criterion: code, self: points(self), final: points(final), gap: points(self - final) }];
    })
    .filter(({ gap }) => gap !== 0n)
    .sort(byGap);
}

function byGap(a: { readonly gap: Points }, b: { readonly gap: Points }): number {
  const difference = magnitude(b.gap) - magnitude(a.gap);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
