import { compareValues } from '../../domain/compare-values.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { showPoints } from '../../domain/points.ts';
import type { Ruling, RulingOf } from '../../domain/ruling.ts';
import type { RulingEffect } from '../../domain/ruling-effect.ts';
import { type Decision, type DecisionInput, decideBlocYear } from '../decide-bloc-year.ts';
import type { LeafScore } from '../scoring/leaf-score.ts';
import type { LeafScores } from '../scoring/score-leaves.ts';
import { compareOutcomes, describeAward, describeOutcome } from './describe-outcome.ts';
import { compareFates, decidedAmong } from './ruling-reach.ts';
import { sortRulings, subjectOf } from './sort-rulings.ts';

/** What every ruling changed, and those that change nothing (`ruling-idle`). */
export interface Weighing {
  readonly effects: readonly RulingEffect[];
  readonly idle: readonly Diagnostic[];
}

/** Decides anew without each ruling, all others in force, and compares (spec 2, `ruling-idle`). */
export function weighRulings(input: DecisionInput, decision: Decision, inForce: readonly Ruling[]): Weighing {
  const withAll = describeOutcome(decision);
  const effects: RulingEffect[] = [];
  const idle: Diagnostic[] = [];
  for (const ruling of inForce) {
    const leafScore = ruling.ruling === 'score' ? ruledScore(input, ruling) : undefined;
    const without = decideWithout(input, ruling, inForce);
    const changed = without ? compareOutcomes(describeOutcome(without), withAll) : [];
    effects.push({
      ruling,
      changed: [...pointsChange(ruling, leafScore), ...changed],
      among: decidedAmong(ruling, decision, without),
      awardChanges: without ? compareFates(without, decision) : [],
    });
    if (!isIdle(input, ruling, leafScore, decision, without)) continue;
    idle.push({
      code: 'ruling-idle',
      at: { file: 'rulings', path: ruling.path },
      details: { ruling: ruling.ruling, subject: subjectOf(ruling) },
    });
  }
  return { effects, idle };
}

/** The decision without one ruling; nothing where without it there would be no ranking. */
function decideWithout(input: DecisionInput, ruling: Ruling, inForce: readonly Ruling[]): Decision | undefined {
  const leafScores = ruling.ruling === 'score' ? scoresWithout(input, ruling) : input.leafScores;
  if (!leafScores) return undefined;
  const decision = decideBlocYear({
    ...input,
    context: { ...input.context, complain: () => {} },
    leafScores,
    rulings: sortRulings(inForce.filter((other) => other !== ruling)),
  });
  return decision.scored.size === input.context.members.length ? decision : undefined;
}

function ruledScore({ context, leafScores }: DecisionInput, ruling: RulingOf<'score'>): LeafScore | undefined {
  const index = context.rubric.leafOf.get(ruling.criterion)?.index;
  const member = context.indexOf.get(ruling.member);
  return index === undefined || member === undefined ? undefined : leafScores[member]?.[index];
}

function scoresWithout(input: DecisionInput, ruling: RulingOf<'score'>): LeafScores | undefined {
  const unruled = ruledScore(input, ruling)?.unruled;
  const index = input.context.rubric.leafOf.get(ruling.criterion)?.index;
  const member = input.context.indexOf.get(ruling.member);
  if (!unruled || index === undefined || member === undefined) return undefined;
  return input.leafScores.map((row, at) => (at === member ? row.with(index, unruled) : row));
}

function pointsChange(ruling: Ruling, score: LeafScore | undefined): RulingEffect['changed'] {
  if (ruling.ruling !== 'score') return [];
  const from = score?.unruled?.final;
  const to = showPoints(ruling.points);
  const was = from === undefined || !score?.unruled?.isMarked ? null : showPoints(from);
  return was === to ? [] : [{ what: `points:${ruling.member}:${ruling.criterion}`, from: was, to }];
}

/** Whether the outcome that a ruling is about is the same without it; not judged while that is open for another reason. */
function isIdle(
  { extent, context }: DecisionInput,
  ruling: Ruling,
  score: LeafScore | undefined,
  decision: Decision,
  without: Decision | undefined,
): boolean {
  switch (ruling.ruling) {
    case 'score':
      return score?.unruled?.isMarked === true && score.unruled.final === ruling.points;
    case 'rank':
      return false;
    case 'exclude':
      return without?.scored.get(ruling.member)?.considered === false;
    case 'withhold':
    case 'grant':
    case 'award':
      return (
        extent !== 'ranking' &&
        sameAwards(ruling.award, ruling.ruling, decision, without) &&
        (extent !== 'seats' || sameSeats(decision, without))
      );
    case 'seat':
      return extent === 'seats' && context.rules.leadership !== undefined && sameSeats(decision, without);
  }
}

function sameAwards(code: string, kind: Ruling['ruling'], decision: Decision, without: Decision | undefined): boolean {
  const outcome = decision.awards.find(({ award }) => award.code === code);
  if (!outcome || !without) return false;
  if (outcome.decision.provisional || (kind === 'award' && !outcome.voteHeld)) return false;
  if (outcome.decision.undecided.length > 0) return false;
  return decision.awards.every(({ decision: one }, index) => {
    const other = without.awards[index]?.decision;
    return other !== undefined && winnersAndGaps(one) === winnersAndGaps(other);
  });
}

/** An award's outcome whatever the order of its winners: a grant moves a winner to the front, which changes nobody's award. */
function winnersAndGaps(decision: Decision['awards'][number]['decision']): string {
  return describeAward({
    ...decision,
    winners: [...decision.winners].sort((a, b) => compareValues(a.member, b.member)),
  });
}

function sameSeats({ leadership }: Decision, without: Decision | undefined): boolean {
  const others = without?.leadership?.seats;
  return (leadership?.seats ?? []).every(
    (seat, index) => others?.[index]?.member === seat.member && others?.[index]?.status === seat.status,
  );
}
