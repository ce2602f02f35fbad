import type { AwardRule } from '../../domain/rules.ts';
import type { AwardInput, Holders } from './award-input.ts';
import { type AwardOutcome, decideAward } from './decide-award.ts';
import type { Candidacy } from './judge-candidates.ts';
import { mayHoldBoth } from './may-hold-both.ts';

/** Decides all awards in the order of the list; grants are placed first (spec 3.6). */
export function decideAwards(input: AwardInput): readonly AwardOutcome[] {
  const holders: Holders = new Map();
  for (const { award, member, for: part } of input.rulings.grant) if (part === undefined) hold(holders, award, member);
  const outcomes: AwardOutcome[] = [];
  for (const award of input.context.rules.awards) {
    const earlier = outcomes.filter(isOpen);
    const outcome = decideAward(input, award, holders, (candidacies) => isProvisional(award, candidacies, earlier));
    for (const { member, granted } of outcome.decision.winners) if (!granted) hold(holders, award.code, member);
    outcomes.push(outcome);
  }
  return outcomes;
}

function hold(holders: Holders, award: string, member: string): void {
  const members = holders.get(award);
  if (members) members.add(member);
  else holders.set(award, new Set([member]));
}

function isOpen({ decision }: AwardOutcome): boolean {
  return decision.provisional || decision.undecided.length > 0;
}

/**
 * Whether the pool depends on an earlier award that is still open: it asks `holds` of it, or a unit that may yet win
 * or lose that award may not hold both and meets everything else of this pool (spec 3.6, step 7).
 */
function isProvisional(award: AwardRule, candidacies: readonly Candidacy[], earlier: readonly AwardOutcome[]): boolean {
  return earlier.some(({ award: open, decision }) => {
    if (award.conditions.some((condition) => condition.kind === 'holds' && condition.award === open.code)) return true;
    if (mayHoldBoth(award, open)) return false;
    const uncertain = new Set<string>(decision.undecided.flatMap(({ members }) => members));
    if (decision.provisional) for (const { member, granted } of decision.winners) if (!granted) uncertain.add(member);
    return candidacies.some(
      ({ member, eligible, vote, bars }) =>
        uncertain.has(member.id) && eligible && vote?.met !== false && bars.every((bar) => bar === open.code),
    );
  });
}
