import type { BlocYear } from '../../domain/bloc-year.ts';
import type { LeafPoints } from '../../domain/leaf-points.ts';
import { type Points, points } from '../../domain/points.ts';
import type { Standing } from '../../domain/result.ts';
import type { Language } from '../language.ts';
import { printPoints } from '../number-words.ts';
import type { Column } from '../tables/block.ts';
import type { Block, GridRow } from './explanation.ts';
import { type RubricLeaf, rubricLeaves, signed, sumLeaves, upperSections } from './rubric-leaves.ts';
import { type ExplainWords, explainWords } from './words.ts';

/** How many of the criteria that cost most are listed each by itself. */
const listedLosses = 5;

/** A member's points by section, and how they make the total. */
export function sectionBlocks({ criteria }: BlocYear, standing: Standing, language: Language): readonly Block[] {
  const words = explainWords(language);
  const print = (value: Points): string => printPoints(value, language);
  const all = sumLeaves(rubricLeaves(criteria), standing);
  const hasSelf = [...standing.points.values()].some(({ self }) => self !== undefined);
  const rows = upperSections(criteria).flatMap(({ criterion, depth, leaves }): GridRow[] => {
    const sums = sumLeaves(leaves, standing);
    if (sums.scored === 0) return [];
    const got = points(sums.base + sums.bonus - sums.penalty);
    return [
      {
        cells: [
          `${'  '.repeat(depth)}${criterion.code} ${criterion.title}`,
          sums.worth > 0n ? print(sums.worth) : '',
          ...(hasSelf ? [sums.self === undefined ? '' : print(sums.self)] : []),
          print(got),
          sums.lost === 0n ? '' : print(sums.lost),
        ],
      },
    ];
  });
  const self = standing.selfTotal === undefined ? '' : print(standing.selfTotal);
  const total: GridRow = {
    cells: [
      words.total,
      print(standing.applicable),
      ...(hasSelf ? [self] : []),
      print(standing.total),
      all.lost === 0n ? '' : print(all.lost),
    ],
    tone: 'strong',
  };
  return [
    { kind: 'heading', text: words.sections },
    { kind: 'grid', columns: pointColumns(words, words.section, hasSelf), rows: [...rows, total] },
    ...sumTexts(standing, all, words, print).map((text) => ({ kind: 'text', text }) as const),
  ];
}

/** The criteria that cost a member most: base points missed, and penalties. */
export function lossBlocks({ criteria }: BlocYear, standing: Standing, language: Language): readonly Block[] {
  const words = explainWords(language);
  const losses = rubricLeaves(criteria)
    .flatMap((leaf) => lossOn(leaf, standing.points.get(leaf.criterion.code)))
    .sort((a, b) => (a.lost > b.lost ? -1 : a.lost < b.lost ? 1 : 0));
  const heading: Block = { kind: 'heading', text: words.losses };
  if (losses.length === 0) return [heading, { kind: 'text', text: words.noLosses }];
  const hasSelf = losses.some(({ points: { self } }) => self !== undefined);
  const print = (value: bigint): string => printPoints(points(value), language);
  const rest = losses.slice(listedLosses);
  const row = ({ leaf, points: got, lost }: Loss): GridRow => ({
    cells: [
      leafText(leaf, got, words),
      leaf.part === 'penalty' ? '' : print(leaf.worth),
      ...(hasSelf ? [got.self === undefined ? '' : print(signed(got.self, leaf.part))] : []),
      print(signed(got.final ?? 0n, leaf.part)),
      print(lost),
    ],
  });
  const others: GridRow = {
    cells: [words.otherLosses(rest.length), '', ...(hasSelf ? [''] : []), '', print(sumOf(rest))],
  };
  return [
    heading,
    {
      kind: 'grid',
      columns: pointColumns(words, words.criterion, hasSelf),
      rows: [...losses.slice(0, listedLosses).map(row), ...(rest.length === 0 ? [] : [others])],
    },
  ];
}

interface Loss {
  readonly leaf: RubricLeaf;
  readonly points: LeafPoints;
  readonly lost: bigint;
}

function lossOn(leaf: RubricLeaf, got: LeafPoints | undefined): readonly Loss[] {
  if (got?.final === undefined || leaf.part === 'bonus') return [];
  const lost = leaf.part === 'penalty' ? got.final : leaf.worth - got.final;
  return lost > 0n ? [{ leaf, points: got, lost }] : [];
}

function sumOf(losses: readonly Loss[]): bigint {
  return losses.reduce((sum, { lost }) => sum + lost, 0n);
}

/** A criterion with what is special about its points. */
function leafText({ criterion, part }: RubricLeaf, { mark }: LeafPoints, words: ExplainWords): string {
  const marks = { na: words.markNa, zero: words.markZero, ruling: words.markRuling };
  const notes = [...(part === 'penalty' ? [words.penaltyLeaf] : []), ...(mark === undefined ? [] : [marks[mark]])];
  return `${criterion.code} ${criterion.title}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`;
}

function pointColumns(words: ExplainWords, first: string, hasSelf: boolean): readonly Column[] {
  return [
    { heading: first, align: 'left', wraps: true },
    { heading: words.worth, align: 'right' },
    ...(hasSelf ? [{ heading: words.self, align: 'right' } as const] : []),
    { heading: words.final, align: 'right' },
    { heading: words.lost, align: 'right' },
  ];
}

/** How the parts make the total, and what the caps cut, where there is more than the base. */
function sumTexts(
  { base, bonus, penalty, total }: Standing,
  raw: { readonly bonus: Points; readonly penalty: Points },
  words: ExplainWords,
  print: (value: Points) => string,
): readonly string[] {
  const isPlain = raw.bonus === 0n && raw.penalty === 0n;
  return [
    ...(isPlain ? [] : [words.sum(print(base), print(bonus), print(penalty), print(total))]),
    ...(raw.bonus === bonus ? [] : [words.bonusCut(print(raw.bonus), print(bonus))]),
    ...(raw.penalty === penalty ? [] : [words.penaltyCut(print(raw.penalty), print(penalty))]),
  ];
}
