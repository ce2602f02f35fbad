import type { BlocYear, MemberId } from '../../domain/bloc-year.ts';
import type { AwardDecision, Finding, Result, Standing } from '../../domain/result.ts';
import { describeFinding } from '../finding-words.ts';
import type { Language } from '../language.ts';
import { awardOutcome, outcomeText, withoutClause } from './award-outcome.ts';
import { findPick, type Pick, pickBlock } from './award-rulings.ts';
import { basisBlocks } from './explain-basis.ts';
import { placeBlocks } from './explain-place.ts';
import { lossBlocks, sectionBlocks } from './explain-points.ts';
import type { Block, Explanation } from './explanation.ts';
import { memberRulingBlocks } from './ruling-effects.ts';
import { seatTurnBlocks } from './seat-turns.ts';
import { explainWords } from './words.ts';

/** Why a member got what it got: place, points, losses, gates, each award, seats and rulings. */
export function explainMember(result: Result, year: BlocYear, member: MemberId, language: Language): Explanation {
  const words = explainWords(language);
  const standing = result.score?.standings.find((one) => one.member.id === member);
  const name = year.members.find(({ id }) => id === member)?.name ?? member;
  const title: Block = { kind: 'title', text: words.of(name, year.name, year.season) };
  if (!result.score) return [title, { kind: 'text', text: words.noScore }];
  if (!standing) return [title, { kind: 'text', text: words.noMember(name) }];
  return [
    title,
    ...placeBlocks(year, result, standing, language),
    ...sectionBlocks(year, standing, language),
    ...lossBlocks(year, standing, language),
    ...basisBlocks(year, standing, language),
    ...gateBlocks(year, standing, language),
    ...awardBlocks(year, result, standing, language),
    ...seatTurnBlocks(year, result, member, language),
    ...memberRulingBlocks(year, result, member, language),
  ];
}

function gateBlocks(year: BlocYear, { gates, member }: Standing, language: Language): readonly Block[] {
  const words = explainWords(language);
  const excluded = year.rulings.flatMap((ruling): Finding[] => {
    if (ruling.ruling !== 'exclude' || ruling.member !== member.id) return [];
    const { reason, authority } = ruling;
    return [{ kind: 'exclude', met: false, detail: { kind: 'exclude', reason, authority } }];
  });
  const all = [...gates, ...excluded];
  const heading: Block = { kind: 'heading', text: words.gates };
  if (all.length === 0) return [heading, { kind: 'text', text: words.noGates }];
  return [
    heading,
    ...findingBlocks(
      all,
      year,
      language,
      all.find(({ met }) => met === false),
    ),
  ];
}

function awardBlocks(year: BlocYear, result: Result, standing: Standing, language: Language): readonly Block[] {
  const words = explainWords(language);
  const heading: Block = { kind: 'heading', text: words.awards };
  const { proposal } = result;
  if (!proposal) return [heading, { kind: 'text', text: words.noProposal }];
  if (proposal.awards.length === 0) return [heading, { kind: 'text', text: words.noAwards }];
  return [heading, ...proposal.awards.flatMap((decision) => awardBlock(year, result, decision, standing, language))];
}

/** One award: what it came to, then every finding in order. Gates that are all passed, shown above, are one line. */
function awardBlock(
  year: BlocYear,
  result: Result,
  decision: AwardDecision,
  standing: Standing,
  language: Language,
): readonly Block[] {
  const words = explainWords(language);
  const { name, clause } = decision.award;
  const outcome = awardOutcome(decision, standing.member.id);
  const gates = outcome.findings.slice(0, standing.gates.length);
  const own = outcome.findings.slice(standing.gates.length);
  const pick = findPick(result, decision, [standing.member.id]);
  const gateLines: readonly Block[] =
    gates.length > 0 && gates.every(({ met }) => met === true)
      ? [{ kind: 'finding', met: true, text: words.gatesMet(gates.length) }]
      : findingBlocks(gates, year, language, outcome.obstacle, decision);
  return [
    { kind: 'subheading', text: `${name} – ${outcomeText(outcome, decision, year, language)}` },
    ...(clause === undefined ? [] : [{ kind: 'text', text: words.clause(clause) } as const]),
    ...gateLines,
    ...findingBlocks(own, year, language, outcome.obstacle, decision),
    ...(pick ? [pickBlock(year, pick, pickedBeside(year, decision, pick, standing), language)] : []),
  ];
}

/** Those whom the conference picked where the member might have been: with `per: group` in its own group. */
function pickedBeside(
  { members }: BlocYear,
  { award }: AwardDecision,
  { ruling }: Pick,
  { member }: Standing,
): readonly MemberId[] {
  if (!award.perGroup) return ruling.members;
  return ruling.members.filter((picked) => members.find(({ id }) => id === picked)?.group === member.group);
}

function findingBlocks(
  findings: readonly Finding[],
  year: BlocYear,
  language: Language,
  first: Finding | undefined,
  decision?: AwardDecision,
): readonly Block[] {
  return findings.map((finding) => ({
    kind: 'finding',
    met: finding.met,
    text: describeFinding(decision ? withoutClause(finding, decision.award) : finding, year, language, decision?.award),
    first: finding === first,
  }));
}
