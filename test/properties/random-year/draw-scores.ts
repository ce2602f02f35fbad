import type { Draw } from './draw.ts';
import type { Leaf } from './draw-rubric.ts';
import { quarters, type Row, type Table, type YamlMap } from './year.ts';

/** The sheets of marks, whole enough for the way in which the rules make final points. */
export function drawScores(
  draw: Draw,
  members: readonly Row[],
  leaves: readonly Leaf[],
  scoring: YamlMap,
): { readonly self: Table; readonly appraisals: Table; readonly indicators: Table } {
  const self: Row[] = [];
  const appraisals: Row[] = [];
  const indicators: Row[] = [];
  const isAppraised = scoring.final === 'appraised';
  const mayBeNa = scoring.not_applicable === 'percent';
  const mayBeEmpty = scoring.unscored === 'zero';
  const scorers = Math.max(Number(scoring.scorers ?? 1), draw.int(1, 3));
  for (const { member = '', group = '' } of members) {
    for (const [index, { code, part, max, selfMax = max, group: own, formula }] of leaves.entries()) {
      if (own !== undefined && own !== group) continue;
      const mark = (most: number): string =>
        quarters(draw.chance(40) ? Math.floor((most * draw.int(0, 4)) / 4) : draw.int(0, most));
      const isNa = index > 0 && part === 'base' && mayBeNa && draw.chance(8);
      const isEmpty = index > 0 && (mayBeEmpty || part !== 'base') && draw.chance(10);
      if (formula) {
        if (formula.rule.kind !== 'held')
          indicators.push({ member, criterion: code, ...drawIndicator(draw, formula.rule, isAppraised, isNa) });
        continue;
      }
      if (!isEmpty) self.push({ member, criterion: code, points: isNa ? 'na' : mark(selfMax) });
      if (!isAppraised && (isEmpty || draw.chance(60))) continue;
      const stages = draw.chance(15) ? ['1', '2'] : [''];
      for (const stage of stages) {
        for (let scorer = 1; scorer <= scorers; scorer += 1) {
          appraisals.push({
            member,
            criterion: code,
            points: isNa ? 'na' : mark(max),
            scorer: `Hội đồng ${scorer}`,
            stage,
          });
        }
      }
    }
  }
  return {
    self: { columns: ['member', 'criterion', 'points'], rows: self },
    appraisals: { columns: ['member', 'criterion', 'points', 'scorer', 'stage'], rows: appraisals },
    indicators: { columns: ['member', 'criterion', 'target', 'actual', 'verified'], rows: indicators },
  };
}

function drawIndicator(draw: Draw, { kind }: YamlMap, isAppraised: boolean, isNa: boolean): Row {
  const value = (): string => {
    if (isNa) return 'na';
    if (kind === 'yesno') return draw.pick(['yes', 'no']);
    return kind === 'count' ? String(draw.int(0, 12)) : quarters(draw.int(0, 480));
  };
  return {
    target: kind === 'yesno' || kind === 'count' ? '' : String(draw.pick([100, 100, 50, 96])),
    actual: value(),
    verified: isAppraised || draw.chance(30) ? value() : '',
  };
}
