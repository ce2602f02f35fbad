import type { Diagnostic } from '../../domain/diagnostic.ts';
import { hasDecimals, showPoints } from '../../domain/points.ts';
import type { Ruling, RulingOf } from '../../domain/ruling.ts';
import { Spellings } from '../../domain/spellings.ts';
import type { BlocContext } from '../bloc-context.ts';
import { appliesTo } from '../rubric/rubric-tree.ts';
import { subjectOf } from './sort-rulings.ts';

/** What can be said of rulings before anything is decided: points in range, awards that exist, nothing ruled twice. */
export function checkRulings(context: BlocContext, rulings: readonly Ruling[]): readonly Diagnostic[] {
  const { rubric, rules } = context;
  const leaves = new Spellings(rubric.leafOf.keys());
  const codes = new Set(rules.awards.map(({ code }) => code));
  const awards = new Spellings(codes);
  return [
    ...rulings.flatMap((ruling) => (ruling.ruling === 'score' ? checkScoreRuling(context, leaves, ruling) : [])),
    ...rulings.flatMap((ruling) =>
      'award' in ruling && !codes.has(ruling.award) ? [describeUnknownAward(ruling, awards)] : [],
    ),
    ...checkTwice(rulings),
  ];
}

function checkScoreRuling(
  { rubric, rules, memberOf }: BlocContext,
  leaves: Spellings,
  { member, criterion, points, path }: RulingOf<'score'>,
): readonly Diagnostic[] {
  const leaf = rubric.leafOf.get(criterion);
  const atPoints = { file: 'rulings', path: [...path, 'points'] } as const;
  const atCriterion = { file: 'rulings', path: [...path, 'criterion'] } as const;
  if (!leaf) {
    return [{ code: 'unknown-criterion', at: atCriterion, details: { value: criterion, ...leaves.hint(criterion) } }];
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

function describeUnknownAward({ award, path }: Ruling & { award: string }, awards: Spellings): Diagnostic {
  const details = { award, ...awards.hint(award) };
  return { code: 'unknown-award', at: { file: 'rulings', path: [...path, 'award'] }, details };
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
