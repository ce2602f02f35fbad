import type { BlocYear, MemberId } from '../../domain/bloc-year.ts';
import { fraction } from '../../domain/fraction.ts';
import type { LeafPoints } from '../../domain/leaf-points.ts';
import { type Points, points } from '../../domain/points.ts';
import type { Result, Standing } from '../../domain/result.ts';
import type { Language } from '../language.ts';
import { printGap, printPoints } from '../number-words.ts';
import { awardOutcome, outcomeText } from './award-outcome.ts';
import { pointsText } from './explain-place.ts';
import type { Block, Explanation, GridRow } from './explanation.ts';
import { differenceOf, type PointDifference } from './point-differences.ts';
import { rulingBlocksOfTwo } from './ruling-effects.ts';
import { separationTexts } from './separation-texts.ts';
import { whatSeparates } from './what-separates.ts';
import { type ExplainWords, explainWords } from './words.ts';

/** How many criteria are listed each by itself; the others stand in one line, so that all add up. */
const listedDifferences = 15;

/** Why one member stands above another: the criteria that make the difference, the ranking's keys, the awards. */
export function explainAgainst(
  result: Result,
  year: BlocYear,
  member: MemberId,
  other: MemberId,
  language: Language,
): Explanation {
  const words = explainWords(language);
  const nameOf = (id: MemberId): string => year.members.find((one) => one.id === id)?.name ?? id;
  const title: Block = {
    kind: 'title',
    text: words.of(words.versus(nameOf(member), nameOf(other)), year.name, year.season),
  };
  if (member === other) return [title, { kind: 'text', text: words.sameMember }];
  if (!result.score) return [title, { kind: 'text', text: words.noScore }];
  const standingOf = (id: MemberId): Standing | undefined =>
    result.score?.standings.find((standing) => standing.member.id === id);
  const [a, b] = [standingOf(member), standingOf(other)];
  if (!a || !b) return [title, { kind: 'text', text: words.noMember(nameOf(a ? other : member)) }];
  return [
    title,
    ...[a, b].map((one) => ({ kind: 'text', text: headText(year, one, language, words) }) as const),
    { kind: 'text', text: gapLine(a, b, language, words) },
    ...differenceBlocks(year, a, b, language, words),
    { kind: 'heading', text: words.ranking },
    ...separationTexts(whatSeparates(year, result, a, b), a, b, language).map(
      (text) => ({ kind: 'item', text }) as const,
    ),
    ...awardBlocks(year, result, a, b, language, words),
    ...rulingBlocksOfTwo(year, result, [member, other], language),
  ];
}

function headText(year: BlocYear, standing: Standing, language: Language, words: ExplainWords): string {
  const { member, rank, considered } = standing;
  const line = words.rankOf(member.name, rank, pointsText(year, standing, language));
  if (considered === true) return `${line}.`;
  return `${line}. ${considered === null ? words.consideredUnknown : words.notConsidered}`;
}

function gapLine(a: Standing, b: Standing, language: Language, words: ExplainWords): string {
  if (a.total === b.total) return words.level;
  const gap = words.pointGap(printGap(fraction(a.total), fraction(b.total), language));
  return (a.total > b.total ? words.ahead : words.behind)(a.member.name, b.member.name, gap);
}

function differenceBlocks(
  { criteria, members }: BlocYear,
  a: Standing,
  b: Standing,
  language: Language,
  words: ExplainWords,
): readonly Block[] {
  const difference = differenceOf(criteria, a, b);
  const heading: Block = { kind: 'heading', text: words.differences };
  if (difference.criteria.length === 0 && difference.bonusCap === 0n && difference.penaltyCap === 0n) {
    return [heading, { kind: 'text', text: words.noDifferences }];
  }
  const print = (value: bigint): string => printPoints(value as Points, language);
  const signed = (value: bigint): string => `${value > 0n ? '+' : ''}${print(value)}`;
  const rest = difference.criteria.slice(listedDifferences);
  const plain = (text: string, value: bigint): GridRow[] =>
    value === 0n ? [] : [{ cells: [text, '', '', signed(value)] }];
  const restSum = rest.reduce((sum, one) => sum + one.difference, 0n);
  const rows: readonly GridRow[] = [
    ...difference.criteria.slice(0, listedDifferences).map((one) => differenceRow(one, print, signed, words)),
    ...(rest.length === 0 ? [] : [{ cells: [words.otherDifferences(rest.length), '', '', signed(restSum)] }]),
    ...plain(words.bonusCap, difference.bonusCap),
    ...plain(words.penaltyCap, difference.penaltyCap),
    { cells: [words.total, print(a.total), print(b.total), signed(difference.total)], tone: 'strong' },
  ];
  const label = ({ member }: Standing): string =>
    member.shortName ?? members.find(({ id }) => id === member.id)?.id ?? '';
  return [
    heading,
    {
      kind: 'grid',
      columns: [
        { heading: words.criterion, align: 'left', wraps: true },
        { heading: label(a), align: 'right' },
        { heading: label(b), align: 'right' },
        { heading: words.difference, align: 'right' },
      ],
      rows,
    },
  ];
}

function differenceRow(
  { leaf, a, b, difference }: PointDifference,
  print: (value: bigint) => string,
  signed: (value: bigint) => string,
  words: ExplainWords,
): GridRow {
  const cell = (got: LeafPoints | undefined): string => {
    if (got?.final === undefined) return words.noPoints;
    return print(leaf.part === 'penalty' ? points(-got.final) : got.final);
  };
  const { code, title } = leaf.criterion;
  const note = [a, b].some((got) => got?.mark === 'ruling') ? ` (${words.markRuling})` : '';
  return { cells: [`${code} ${title}${note}`, cell(a), cell(b), signed(difference)] };
}

function awardBlocks(
  year: BlocYear,
  { proposal }: Result,
  a: Standing,
  b: Standing,
  language: Language,
  words: ExplainWords,
): readonly Block[] {
  if (!proposal || proposal.awards.length === 0) return [];
  return [
    { kind: 'heading', text: words.awards },
    ...proposal.awards.flatMap((decision): Block[] => [
      { kind: 'subheading', text: decision.award.name },
      ...[a, b].map(({ member }): Block => {
        const outcome = outcomeText(awardOutcome(decision, member.id), decision, year, language);
        return { kind: 'item', text: `${member.name}: ${outcome}` };
      }),
    ]),
  ];
}
