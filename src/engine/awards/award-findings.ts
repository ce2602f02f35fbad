import type { AwardDecision, Finding } from '../../domain/result.ts';
import type { AwardRule } from '../../domain/rules.ts';
import type { AwardInput } from './award-input.ts';
import type { AwardOutcome } from './decide-award.ts';
import type { Candidacy } from './judge-candidates.ts';
import { placeFindings } from './place-findings.ts';

/** Every member's findings for one award, in rank order: gates, conditions, vote, holding, place, rulings (spec 3.6). */
export function awardFindings(input: AwardInput, outcome: Omit<AwardOutcome, 'decision'>): AwardDecision['findings'] {
  const byRank = [...outcome.candidacies].sort(
    (a, b) => (input.rankOf.get(a.member.id) ?? 0) - (input.rankOf.get(b.member.id) ?? 0),
  );
  const places = placeFindings(outcome.scopes, outcome.voteHeld);
  return byRank.map((candidacy) => {
    const { member, conditions, vote } = candidacy;
    const place = places.get(member.id);
    const findings = [
      ...(input.scored.get(member.id)?.gates ?? []),
      ...conditions,
      ...(vote ? [vote] : []),
      holdingFinding(candidacy),
      ...(place ? [place] : []),
      ...rulingFindings(input, outcome, candidacy),
    ];
    return { member: member.id, findings: findings.map((finding) => withClause(finding, outcome.award)) };
  });
}

/** A finding under the clause that the award's rules name. */
function withClause(finding: Finding, { clause }: AwardRule): Finding {
  return clause === undefined ? finding : { ...finding, clause };
}

function holdingFinding({ bars }: Candidacy): Finding {
  return { kind: 'holding', met: bars.length === 0, detail: { kind: 'holding', bars } };
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
