import { closestOf } from '../../domain/closest.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { hasDecimals, showPoints } from '../../domain/points.ts';
import type { Ruling, RulingOf } from '../../domain/ruling.ts';
import type { BlocContext } from '../bloc-context.ts';
import { appliesTo } from '../rubric/rubric-tree.ts';
import { subjectOf } from './sort-rulings.ts';

/** What can be said of rulings before anything is decided: points in range, awards that exist, nothing ruled twice. */
export function checkRulings(context: BlocContext, rulings: readonly Ruling[]): readonly Diagnostic[] {
  return [
    ...rulings.flatMap((ruling) => (ruling.ruling === 'score' ? checkScoreRuling(context, ruling) : [])),
    ...rulings.flatMap((ruling) => ('award' in ruling ? checkAwardExists(context, ruling) : [])),
    ...checkTwice(rulings),
  ];
}

function checkScoreRuling(
  { rubric, rules, memberOf }: BlocContext,
  { member, criterion, points, path }: RulingOf<'score'>,
): readonly Diagnostic[] {
  const leaf = rubric.leafOf.get(criterion);
  const atPoints = { file: 'rulings', path: [...path, 'points'] } as const;
  const atCriterion = { file: 'rulings', path: [...path, 'criterion'] } as const;
  if (!leaf) {
    const closest = closestOf(criterion, [...rubric.leafOf.keys()]);
    return [
      {
        code: 'unknown-criterion',
        at: atCriterion,
        details: { value: criterion, ...(closest === undefined ? {} : { closest }) },
      },
    ];
  }
  const group = memberOf.get(member)?.group;
  if (leaf.group !== undefined && !appliesTo(leaf, group)) {
    const details = { member, criterion, group: leaf.group, ...(group === undefined ? {} : { memberGroup: group }) };
    return [{ code: 'group-mismatch', at: atCriterion, details }];
  }
  if (leaf.worth > 0n && points > leaf.worth) {
    const details = { criterion, points: showPoints(points), max: showPoints(leaf.worth) };
    const column = leaf.weight === undefined ? 'max' : 'weight';
    return [{ code: 'score-above-max', at: atPoints, details, related: { file: 'criteria', row: leaf.row, column } }];
  }
  if (hasDecimals(points, rules.scoring.decimals)) return [];
  return [
    {
      code: 'number-range',
      at: atPoints,
      details: {
        value: showPoints(points),
        column: 'points',
        problem: 'decimals',
        bound: String(rules.scoring.decimals),
      },
    },
  ];
}

function checkAwardExists({ rules }: BlocContext, { award, path }: Ruling & { award: string }): readonly Diagnostic[] {
  const codes = rules.awards.map(({ code }) => code);
  if (codes.includes(award)) return [];
  const closest = closestOf(award, codes);
  return [
    {
      code: 'unknown-award',
      at: { file: 'rulings', path: [...path, 'award'] },
      details: { award, ...(closest === undefined ? {} : { closest }) },
    },
  ];
}

/** Two rulings for one thing contradict each other, or one is left over. */
function checkTwice(rulings: readonly Ruling[]): readonly Diagnostic[] {
  const firstOf = new Map<string, Ruling>();
  return rulings.flatMap((ruling): Diagnostic[] => {
    const first = keysOf(ruling)
      .map((key) => firstOf.get(key))
      .find((earlier) => earlier !== undefined);
    for (const key of keysOf(ruling)) if (!firstOf.has(key)) firstOf.set(key, ruling);
    if (!first) return [];
    return [
      {
        code: 'ruling-twice',
        at: { file: 'rulings', path: ruling.path },
        details: { ruling: ruling.ruling, subject: subjectOf(ruling), first: 1 + Number(first.path[0] ?? 0) },
        related: { file: 'rulings', path: first.path },
      },
    ];
  });
}

function keysOf(ruling: Ruling): readonly string[] {
  const key = (...parts: readonly unknown[]): string => JSON.stringify([ruling.ruling, ...parts]);
  switch (ruling.ruling) {
    case 'score':
      return [key(ruling.member, ruling.criterion)];
    case 'rank':
      return [key([...ruling.order].sort())];
    case 'exclude':
      return [key(ruling.member)];
    case 'withhold':
      return [key(ruling.award, ruling.member)];
    case 'grant':
      return [key(ruling.award, ruling.member, ruling.for ?? null)];
    case 'award':
      return [key(ruling.award)];
    case 'seat':
      return [key(ruling.seat, ruling.place), key(ruling.member)];
  }
}
