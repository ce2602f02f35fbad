import type { BlocYear } from '../../domain/bloc-year.ts';
import { compareFractions, type Fraction, fraction } from '../../domain/fraction.ts';
import type { Result, Standing } from '../../domain/result.ts';
import type { Measure } from '../../domain/rules.ts';
import type { Language } from '../language.ts';
import { printGap, printPercent, printPoints } from '../number-words.ts';
import { className } from '../rule-names.ts';
import type { Block } from './explanation.ts';
import { separationTexts } from './separation-texts.ts';
import { whatSeparates } from './what-separates.ts';
import { type ExplainWords, explainWords } from './words.ts';

/** Place, points and class in a line, the distance to the neighbours, and whether the member is considered. */
export function placeBlocks(year: BlocYear, result: Result, standing: Standing, language: Language): readonly Block[] {
  const words = explainWords(language);
  const scope = rankingScope(year, result, standing);
  const equals = scope.filter(({ rank, member }) => rank === standing.rank && member.id !== standing.member.id);
  const group = year.rules.ranking.within === 'group' ? standing.member.group : undefined;
  const facts = [
    words.place(standing.rank, scope.length, group),
    ...(equals.length === 0 ? [] : [words.tiedWith(equals.map(({ member }) => member.name).join(', '))]),
    pointsText(year, standing, language),
    ...classTexts(year, standing, language, words),
  ];
  const neighbours = neighbourTexts(year, result, scope, standing, language, words);
  return [
    { kind: 'text', text: `${facts.join('; ')}.` },
    ...neighbours.map((text) => ({ kind: 'text', text }) as const),
    { kind: 'text', text: consideredText(standing, words) },
  ];
}

/** `95,5 điểm`, with the percentage where leaves may be left out or members are ranked by it. */
export function pointsText({ rules }: BlocYear, { total, percent, applicable }: Standing, language: Language): string {
  const words = explainWords(language);
  const text = words.points(printPoints(total, language));
  if (rules.ranking.by !== 'percent' && rules.scoring.notApplicable !== 'percent') return text;
  const bounds = (rules.classes?.by === 'percent' ? rules.classes.bands : []).map(({ from }) => ({
    value: fraction(from),
    strict: false,
  }));
  const share = words.percentOf(printPercent(percent, language, bounds), printPoints(applicable, language));
  return `${text}, ${share}`;
}

/** How far apart two members are by what ranks them, in points or percentage points. */
function gapText(by: Measure, a: Standing, b: Standing, language: Language): string {
  const words = explainWords(language);
  const gap = printGap(measureOf(a, by), measureOf(b, by), language);
  return by === 'percent' ? words.percentGap(gap) : words.pointGap(gap);
}

function measureOf(standing: Standing, by: Measure): Fraction {
  return by === 'percent' ? standing.percent : fraction(standing[by]);
}

/** Those who are ranked together with a member, in rank order. */
function rankingScope({ rules }: BlocYear, { score }: Result, { member }: Standing): readonly Standing[] {
  const all = score?.standings ?? [];
  return rules.ranking.within === 'bloc' ? all : all.filter((other) => other.member.group === member.group);
}

function classTexts(
  { rules }: BlocYear,
  standing: Standing,
  language: Language,
  words: ExplainWords,
): readonly string[] {
  const { classes } = rules;
  if (!classes) return [];
  const bands = classes.bands;
  const index = bands.findIndex((band) => band.class === standing.class);
  const next = index === -1 ? bands[bands.length - 1] : bands[index - 1];
  const own = standing.class === undefined ? words.noClass : words.class(className(standing.class, rules));
  if (!next || (classes.cap !== undefined && next.from > classes.cap)) return [own];
  const gap = printGap(measureOf(standing, classes.by), fraction(next.from), language);
  const short = classes.by === 'percent' ? words.percentGap(gap) : words.pointGap(gap);
  return [own, words.toNextClass(short, className(next.class, rules))];
}

/** How far the next above and the next below are; where they are level, what put one above the other. */
function neighbourTexts(
  year: BlocYear,
  result: Result,
  scope: readonly Standing[],
  standing: Standing,
  language: Language,
  words: ExplainWords,
): readonly string[] {
  const { by } = year.rules.ranking;
  const above = scope.findLast(({ rank }) => rank < standing.rank);
  const below = scope.find(({ rank }) => rank > standing.rank);
  return [above, below].flatMap((other): string[] => {
    if (!other) return [];
    const { rank, member } = other;
    if (compareFractions(measureOf(other, by), measureOf(standing, by)) !== 0) {
      const gap = gapText(by, standing, other, language);
      return [(other === above ? words.above : words.below)(member.name, rank, gap)];
    }
    const reasons = separationTexts(whatSeparates(year, result, standing, other), standing, other, language);
    const last = reasons.at(-1);
    return last === undefined ? [] : [words.levelWith(member.name, rank, last)];
  });
}

function consideredText({ considered }: Standing, words: ExplainWords): string {
  if (considered === null) return words.consideredUnknown;
  return considered ? words.considered : words.notConsidered;
}
