import type { AwardDecision, Finding } from '../../domain/result.ts';
import type { AwardInput } from './award-input.ts';
import type { AwardOutcome, ScopeOutcome } from './decide-award.ts';
import { type Candidacy, withClause } from './judge-candidates.ts';

/** Every member's findings for one award, in rank order: gates, conditions, vote, holding, place, rulings (spec 3.6). */
export function awardFindings(input: AwardInput, outcome: Omit<AwardOutcome, 'decision'>): AwardDecision['findings'] {
  const byRank = [...outcome.candidacies].sort(
    (a, b) => (input.rankOf.get(a.member.id) ?? 0) - (input.rankOf.get(b.member.id) ?? 0),
  );
  return byRank.map((candidacy) => ({
    member: candidacy.member.id,
    findings: [
      ...(input.scored.get(candidacy.member.id)?.gates ?? []),
      ...candidacy.conditions,
      ...(candidacy.vote ? [candidacy.vote] : []),
      {
        kind: 'holding',
        met: candidacy.bars.length === 0,
        detail: { kind: 'holding', bars: candidacy.bars },
      },
      ...placeFinding(outcome, candidacy),
      ...rulingFindings(input, outcome, candidacy),
    ],
  }));
}

function placeFinding(outcome: Omit<AwardOutcome, 'decision'>, { member }: Candidacy): readonly Finding[] {
  const scope = outcome.scopes.find(({ members }) => members.includes(member));
  const set = scope?.pool.find((equals) => equals.includes(member.id));
  if (!scope || !set) return [];
  const { filling, pool } = scope;
  const open = filling.open?.members.includes(member.id) ? filling.open.reason : undefined;
  return [
    withClause(
      {
        kind: 'place',
        met: open ? null : filling.winners.includes(member.id),
        detail: {
          kind: 'place',
          ...(outcome.voteHeld ? { place: placeIn(scope, set) } : {}),
          places: Math.max(0, scope.places - scope.grants.length),
          equals: set.length,
          pool: pool.reduce((sum, equals) => sum + equals.length, 0),
          ...(scope.group === undefined ? {} : { group: scope.group }),
          ...(open ? { open } : {}),
        },
      },
      outcome.award,
    ),
  ];
}

/** 1 + how many of the pool stand before this set of equals. */
function placeIn({ pool }: ScopeOutcome, set: readonly string[]): number {
  let before = 0;
  for (const equals of pool) {
    if (equals === set) break;
    before += equals.length;
  }
  return before + 1;
}

function rulingFindings(
  { rulings }: AwardInput,
  { award }: Omit<AwardOutcome, 'decision'>,
  { member }: Candidacy,
): readonly Finding[] {
  const found: Finding[] = [];
  for (const { member: excluded, reason, authority } of rulings.exclude) {
    if (excluded !== member.id) continue;
    found.push({ kind: 'exclude', met: false, detail: { kind: 'exclude', reason, authority } });
  }
  for (const ruling of rulings.withhold) {
    if (ruling.award !== award.code || ruling.member !== member.id) continue;
    const { reason, authority } = ruling;
    found.push({ kind: 'withhold', met: false, detail: { kind: 'withhold', reason, authority } });
  }
  for (const ruling of rulings.grant) {
    if (ruling.award !== award.code || ruling.member !== member.id) continue;
    const { reason, authority, for: part } = ruling;
    const detail = { kind: 'grant' as const, reason, authority, ...(part === undefined ? {} : { for: part }) };
    found.push({ kind: 'grant', met: true, detail });
  }
  return found;
}
