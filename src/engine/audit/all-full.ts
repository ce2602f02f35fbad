import type { AuditFinding } from '../../domain/audit.ts';
import { roundPoints, toFraction } from '../../domain/points.ts';
import type { AuditInput } from './audit-input.ts';

/**
 * Base and bonus criteria on which every current unit that they apply to has full marks: they tell no unit from
 * another. With one unit alone there is nothing to tell apart.
 */
export function allFull({ input: { context }, scored }: AuditInput): readonly AuditFinding[] {
  return context.rubric.leaves.flatMap((leaf): AuditFinding[] => {
    if (leaf.part === 'penalty') return [];
    const finals = [...scored.values()].flatMap(({ scores }) => scores[leaf.index]?.final ?? []);
    const full = roundPoints(toFraction(leaf.worth), context.rules.scoring.decimals);
    if (finals.length < 2 || finals.some((final) => final < full)) return [];
    const figures = { kind: 'all-full', members: finals.length, points: full } as const;
    return [{ kind: 'all-full', judged: true, criterion: leaf.code, figures }];
  });
}
