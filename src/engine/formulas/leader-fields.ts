import { compareFractions, type Fraction, fraction } from '../../domain/fraction.ts';
import type { Points } from '../../domain/points.ts';
import type { Scoring } from '../../domain/rules.ts';
import type { Indicator, Value } from '../../domain/scores.ts';
import type { LeaderField } from './leader-mark.ts';

interface Contender {
  readonly member: string;
  readonly value: Fraction;
}

/** For each member the best of the others, by the value that `final` selects (spec 3.3, `leader`). */
export function leaderFields(
  members: readonly string[],
  rows: ReadonlyMap<string, Indicator>,
  scoring: Scoring,
): (member: string) => LeaderField {
  const ratios: Contender[] = [];
  const values: Contender[] = [];
  for (const member of members) {
    const row = rows.get(member);
    const value = row && selectedValue(row, scoring.final);
    if (!row || value === undefined || row.target === undefined || row.target < 0n) continue;
    if (row.target === 0n) values.push({ member, value: fraction(value) });
    else ratios.push({ member, value: fraction(value, row.target) });
  }
  const topRatios = topTwo(ratios);
  const topValues = topTwo(values);
  return (member) => {
    const ratio = topRatios.find((contender) => contender.member !== member)?.value;
    const value = topValues.find((contender) => contender.member !== member)?.value;
    return {
      ...(ratio ? { bestRatio: ratio } : {}),
      ...(value ? { bestWithoutTarget: value.num as Points } : {}),
    };
  };
}

function topTwo(contenders: readonly Contender[]): readonly Contender[] {
  let first: Contender | undefined;
  let second: Contender | undefined;
  for (const contender of contenders) {
    if (!first || compareFractions(contender.value, first.value) > 0) {
      second = first;
      first = contender;
    } else if (!second || compareFractions(contender.value, second.value) > 0) second = contender;
  }
  return [first, second].filter((contender) => contender !== undefined);
}

function selectedValue({ actual, verified }: Indicator, final: Scoring['final']): Points | undefined {
  const number = (value: Value | undefined): Points | undefined => (typeof value === 'bigint' ? value : undefined);
  switch (final) {
    case 'appraised-else-self':
      return number(verified ?? actual);
    case 'appraised':
      return number(verified);
    case 'self':
      return number(actual);
    case 'highest': {
      const a = number(actual);
      const v = number(verified);
      return a === undefined || (v !== undefined && v > a) ? v : a;
    }
  }
}
