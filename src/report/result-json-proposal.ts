import type { AwardDecision, Finding, OpenPlaces, Round, Winner } from '../domain/result.ts';
import { detailJson } from './json-figures.ts';
import type { Json } from './json-text.ts';

/** `votes[]` of a result: every round of every contest, held or only announced. */
export function votesJson(rounds: readonly Round[]): Json {
  return rounds.map((round) => ({
    contest: round.contest,
    round: round.round,
    held: round.held,
    issued: round.issued ?? null,
    collected: round.collected ?? null,
    invalid: round.invalid ?? null,
    valid: round.valid ?? null,
    candidates: round.candidates.map(({ member, agree, disagree, blank }) => ({
      member,
      agree,
      disagree: disagree ?? null,
      blank: blank ?? null,
    })),
  }));
}

/** `awards[]` of a result, in order of precedence. */
export function awardsJson(awards: readonly AwardDecision[]): Json {
  return awards.map((decision) => ({
    award: decision.award.code,
    name: decision.award.name,
    places: decision.places,
    provisional: decision.provisional,
    winners: decision.winners.map(winnerJson),
    vacant: decision.vacant,
    undecided: decision.undecided.map(openJson),
    findings: decision.findings.map(({ member, findings }) => ({ member, findings: findings.map(findingJson) })),
  }));
}

function winnerJson({ member, for: part, order, agree, base, excess, granted }: Winner): Json {
  return { member, for: part ?? null, order, agree: agree ?? null, base: base ?? null, excess, granted };
}

function openJson({ group, members, places }: OpenPlaces): Json {
  return { group: group ?? null, members, places };
}

function findingJson({ kind, met, detail, clause }: Finding): Json {
  return { kind, met, detail: detailJson(detail), clause: clause ?? null };
}
