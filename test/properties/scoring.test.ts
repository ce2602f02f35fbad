import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareFractions } from '../../src/domain/fraction.ts';
import { points, showPoints } from '../../src/domain/points.ts';
import type { Standing } from '../../src/domain/result.ts';
import { runBlocYear } from '../../src/engine/run-bloc-year.ts';
import { buildYear } from '../engine/bloc-year-builder.ts';
import { standingsIn } from '../engine/read-scores.ts';
import { figure } from '../engine/rules-builder.ts';
import { caseCount } from './case-count.ts';
import { type RandomYear, randomYear, toInput } from './random-scores.ts';

/** Everything that is said of each member, by id. */
function facts(year: RandomYear, rename: (id: string) => string = (id) => id): ReadonlyMap<string, unknown> {
  return new Map(
    standingsIn(buildYear(toInput(year)))
      .map(({ member, ...standing }): [string, unknown] => [
        rename(member.id),
        { ...standing, nodes: Object.fromEntries(standing.nodes), points: Object.fromEntries(standing.points) },
      ])
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

test('the order of rows changes nothing', () => {
  const shuffled = randomYear.chain((year) => {
    const shuffle = <Row>(rows: readonly Row[]) =>
      fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });
    return fc.tuple(
      fc.constant(year),
      fc.record({ members: shuffle(year.members), scores: shuffle(year.scores), appraisals: shuffle(year.appraisals) }),
    );
  });
  fc.assert(
    fc.property(shuffled, ([year, rows]) => {
      expect(facts({ ...year, ...rows })).toEqual(facts(year));
    }),
    { numRuns: caseCount },
  );
});

test('the order of the rubric’s leaves changes no sum and no rank', () => {
  const sums = ({ rank, tied, total, percent, selfTotal }: Standing) => ({ rank, tied, total, percent, selfTotal });
  fc.assert(
    fc.property(randomYear, (year) => {
      const original = buildYear(toInput(year));
      const result = standingsIn(original);
      const reversed = { ...original, criteria: original.criteria.toReversed() };
      const other = runBlocYear(reversed, 'score').score?.standings ?? [];
      expect(other.map(sums)).toEqual(result.map(sums));
    }),
    { numRuns: caseCount },
  );
});

test('renaming the members only renames them', () => {
  // Turns the order of the ids round.
  const rename = (id: string): string => `phong-${9 - Number(id.slice('don-vi-'.length))}`;
  fc.assert(
    fc.property(randomYear, (year) => {
      const rows = <Row extends { member: string }>(all: readonly Row[]): Row[] =>
        all.map((row) => ({ ...row, member: rename(row.member) }));
      const renamed = {
        ...year,
        members: year.members.map(rename),
        scores: rows(year.scores),
        appraisals: rows(year.appraisals),
      };
      expect(facts(renamed)).toEqual(facts(year, rename));
    }),
    { numRuns: caseCount },
  );
});

test('more points never lower a rank', () => {
  const raised = randomYear.chain((year) =>
    fc.record({
      year: fc.constant(year),
      sheet: fc.constantFrom('scores' as const, 'appraisals' as const),
      row: fc.nat(20),
      leaf: fc.nat(5),
      by: fc.integer({ min: 1, max: 200_000 }),
    }),
  );
  fc.assert(
    fc.property(raised, ({ year, sheet, row, leaf, by }) => {
      const leaves = year.criteria.filter((text) => text.includes(':'));
      const rows = year[sheet];
      const at = rows.length === 0 ? 0 : row % rows.length;
      const target = rows[at];
      const criterion = leaves[leaf % leaves.length];
      const cell = target?.cells[leaf % leaves.length];
      if (!target || !criterion || cell === undefined || cell === '-' || cell === 'na') return;
      if (criterion.includes('penalty')) return;
      const [, max = '0'] = /:([\d.]+)/.exec(criterion) ?? [];
      const wanted = figure(cell) + BigInt(by);
      const more = wanted < figure(max) ? wanted : figure(max);
      const text = showPoints(points(more - (more % 100n)));
      const cells = target.cells.with(leaf % leaves.length, text);
      const better = { ...year, [sheet]: rows.with(at, { ...target, cells }) };
      const rankIn = (one: RandomYear) =>
        standingsIn(buildYear(toInput(one))).find(({ member }) => member.id === target.member)?.rank;
      expect(rankIn(better)).toBeLessThanOrEqual(rankIn(year) ?? 0);
    }),
    { numRuns: caseCount },
  );
});

test('a rank is one more than the number of members above, and equals share it', () => {
  fc.assert(
    fc.property(randomYear, (year) => {
      const standings = standingsIn(buildYear(toInput(year)));
      const keys = year.rules.ranking?.ties ?? [];
      const compare = (a: Standing, b: Standing): number => {
        const byPercent = compareFractions(b.percent, a.percent);
        if (byPercent !== 0) return byPercent;
        for (const key of keys as ('base' | 'bonus' | 'penalty' | 'total')[]) {
          if (a[key] !== b[key]) return a[key] > b[key] === (key !== 'penalty') ? -1 : 1;
        }
        return 0;
      };
      for (const one of standings) {
        expect(one.rank).toBe(1 + standings.filter((other) => compare(other, one) < 0).length);
        expect(one.tied).toBe(standings.some((other) => other !== one && compare(other, one) === 0));
      }
    }),
    { numRuns: caseCount },
  );
});

test('a total is the sum of its points, and a percent of what applies', () => {
  fc.assert(
    fc.property(randomYear, (year) => {
      const leaves = new Map(
        buildYear(toInput(year)).criteria.map(({ code, part = 'base', weight, max }) => [
          code,
          { part, worth: weight ?? max ?? 0n },
        ]),
      );
      const cap = year.rules.scoring?.bonusCap;
      for (const { points: all, base, bonus, penalty, total, applicable, percent } of standingsIn(
        buildYear(toInput(year)),
      )) {
        const sums = { base: 0n, bonus: 0n, penalty: 0n, worth: 0n };
        for (const [code, { final }] of all) {
          const leaf = leaves.get(code);
          if (!leaf || final === undefined) continue;
          sums[leaf.part] += final;
          if (leaf.part === 'base') sums.worth += leaf.worth;
        }
        if (cap !== undefined && sums.bonus > cap) sums.bonus = cap;
        expect({ base, bonus, penalty }).toEqual({ base: sums.base, bonus: sums.bonus, penalty: sums.penalty });
        expect(total).toBe(base + bonus - penalty);
        expect(applicable).toBe(sums.worth);
        expect(percent.num * applicable).toBe(100n * 10_000n * total * percent.den);
      }
    }),
    { numRuns: caseCount },
  );
});
