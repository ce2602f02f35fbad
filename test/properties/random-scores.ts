import fc from 'fast-check';
import { type Points, points, showPoints } from '../../src/domain/points.ts';
import type { YearInput } from '../engine/bloc-year-builder.ts';
import type { RulesInput } from '../engine/rules-builder.ts';

interface RandomRow {
  readonly member: string;
  /** Scorer and stage, for appraisals. */
  readonly source: string;
  /** Marks by leaf: `na`, `-` for an empty cell, or a number. */
  readonly cells: readonly string[];
}

/** A bloc year that is valid whatever the marks: empty cells are 0, and what does not apply is left out. */
export interface RandomYear {
  readonly members: readonly string[];
  readonly criteria: readonly string[];
  readonly scores: readonly RandomRow[];
  readonly appraisals: readonly RandomRow[];
  readonly rules: RulesInput;
}

const parts = ['base', 'base', 'base', 'bonus', 'penalty'] as const;

interface RandomLeaf {
  readonly max: Points;
  readonly text: string;
}

/** A leaf of 1 to 20 points, the first always base and with a mark, so that something is left to divide by. */
function leafArbitrary(index: number): fc.Arbitrary<RandomLeaf> {
  return fc
    .record({
      max: fc.integer({ min: 1, max: 80 }),
      part: index === 0 ? fc.constant('base') : fc.constantFrom(...parts),
      weight: fc.option(fc.integer({ min: 1, max: 120 }), { nil: undefined }),
      section: fc.constantFrom('I', 'II'),
    })
    .map(({ max, part, weight, section }) => {
      const worth = points(BigInt(max) * 2500n);
      const weighted = weight === undefined ? '' : `/weight=${showFourth(points(BigInt(weight) * 2500n))}`;
      return { max: worth, text: `${section}.${index + 1}:${showFourth(worth)}/${part}${weighted}` };
    });
}

/** A mark in hundredths; few values, so that there are ties. */
function markArbitrary(max: Points, mayBeEmpty: boolean): fc.Arbitrary<string> {
  const number = fc
    .oneof(
      fc.integer({ min: 0, max: 4 }).map((quarter) => (max * BigInt(quarter)) / 4n),
      fc.bigInt({ min: 0n, max }),
    )
    .map((value) => showFourth(points(value - (value % 100n))));
  return mayBeEmpty ? fc.oneof({ weight: 8, arbitrary: number }, fc.constant('-'), fc.constant('na')) : number;
}

/** A number as cells write it where three decimals could be thousands. */
function showFourth(value: Points): string {
  const text = showPoints(value);
  return /^[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text;
}

const rulesArbitrary: fc.Arbitrary<RulesInput> = fc
  .record({
    final: fc.constantFrom('appraised-else-self', 'self', 'highest'),
    combine: fc.constantFrom('mean', 'median', 'min', 'max', 'trimmed-mean'),
    decimals: fc.integer({ min: 0, max: 4 }),
    cap: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
    ties: fc.subarray(['base', 'bonus', 'penalty', 'total']),
  })
  .map(({ final, combine, decimals, cap, ties }): RulesInput => {
    const capped = cap === undefined ? {} : { bonusCap: points(BigInt(cap) * 10_000n) };
    return {
      scoring: { final, combine, decimals, unscored: 'zero', notApplicable: 'percent', ...capped },
      ranking: { by: 'percent', ties },
      classes: { by: 'percent', bands: [{ class: 'tot', from: points(700_000n) }] },
    } as RulesInput;
  });

export const randomYear: fc.Arbitrary<RandomYear> = fc
  .record({ members: fc.integer({ min: 1, max: 7 }), leaves: fc.integer({ min: 1, max: 6 }) })
  .chain(({ members, leaves }) =>
    fc.record({
      members: fc.constant(Array.from({ length: members }, (_, index) => `don-vi-${index + 1}`)),
      leaves: fc.tuple(...Array.from({ length: leaves }, (_, index) => leafArbitrary(index))),
      scorers: fc.integer({ min: 0, max: 3 }),
      stages: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 3, maxLength: 3 }),
      rules: rulesArbitrary,
    }),
  )
  .chain(({ members, leaves, scorers, stages, rules }) => {
    const rowsOf = (source: string, mayBeEmpty: boolean): fc.Arbitrary<RandomRow[]> =>
      fc.tuple(
        ...members.map((member) =>
          fc
            .tuple(...leaves.map(({ max }, index) => markArbitrary(max, mayBeEmpty && index > 0)))
            .map((cells): RandomRow => ({ member, source, cells })),
        ),
      );
    const sources = stages.slice(0, scorers).map((stage, index) => `/ben-cham-${index + 1}/${stage}`);
    return fc.record({
      members: fc.constant(members),
      criteria: fc.constant(['I', 'II', ...leaves.map(({ text }) => text)].filter((one, _, all) => isUsed(one, all))),
      scores: rowsOf('', true),
      // Scorers who disagree whether a leaf applies are an error: appraisals have numbers only.
      appraisals: fc.tuple(...sources.map((source) => rowsOf(source, false))).map((rows) => rows.flat()),
      rules: fc.constant(rules),
    });
  });

/** A leaf, or a section that has one. */
function isUsed(text: string, all: readonly string[]): boolean {
  return text.includes(':') || all.some((other) => other.startsWith(`${text}.`));
}

export function toInput({ members, criteria, scores, appraisals, rules }: RandomYear): YearInput {
  return {
    members,
    criteria: criteria.join(' '),
    scores: showRows(scores),
    ...(appraisals.length === 0 ? {} : { appraisals: showRows(appraisals) }),
    rules,
  };
}

function showRows(rows: readonly RandomRow[]): string {
  return rows.map(({ member, source, cells }) => `${member}${source} ${cells.join(' ')}`).join(' | ');
}
