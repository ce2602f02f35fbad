import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AwardRecord } from '../../../src/domain/ledger.ts';
import { parseShare } from '../../../src/domain/share.ts';
import type { TargetRow } from '../../../src/domain/target.ts';
import type { TargetSources } from '../../../src/engine/targets/find-figures.ts';
import { judgeTargets } from '../../../src/engine/targets/judge-targets.ts';
import { record } from '../../record.ts';
import { parseAwardLedger } from '../year-texts/ledger-texts.ts';

const share = fc.constantFrom('20%', '50%', '2/3', '100%').map((text) => parseShare(text) || undefined);
const maybe = <Value>(value: fc.Arbitrary<Value>, often = 1) => fc.option(value, { nil: undefined, freq: often });

const few = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

const row = fc.record({
  target: fc.constantFrom('nu', 'tre', 'dang-vien', 'nha'),
  season: fc.constantFrom('2020-2025', '2020-2022', '2020', '2021', '2022', '2021-2022'),
  of: maybe(fc.constantFrom('members', 'staff', 'staff'), 5),
  shareMin: maybe(share, 2),
  shareMax: few(share),
  ofWhich: few(fc.constantFrom('nu', 'tre', 'dang-vien', 'nhaa')),
  strict: few(fc.constant(true)).map((is) => is === true),
  countMin: maybe(fc.integer({ min: 0, max: 4 })),
  yearly: few(fc.constant(true)).map((is) => is === true),
  awards: fc.constantFrom<readonly string[]>([], [], [], ['co'], ['co', 'bang']),
  object: few(fc.constantFrom('collective' as const, 'individual' as const)),
  actual: maybe(fc.integer({ min: 0, max: 4 }), 3),
  base: maybe(fc.integer({ min: 4, max: 8 }), 3),
});

const anyTargets = fc
  .uniqueArray(row, { minLength: 1, maxLength: 4, selector: ({ target, season }) => `${target} ${season}` })
  .map((rows) =>
    rows.map((one, index) => {
      const given = Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined));
      return { ...given, title: one.target, row: index } as object as TargetRow;
    }),
  );

/** Terms of which every year is told: what a workspace mostly holds, and chance hardly draws. */
const anyTerm = fc
  .tuple(
    row,
    fc.array(
      fc.record({
        actual: fc.integer({ min: 0, max: 4 }),
        base: maybe(fc.integer({ min: 4, max: 8 }), 3),
      }),
      { minLength: 2, maxLength: 4 },
    ),
  )
  .map(([term, years]) => {
    const given = Object.fromEntries(
      Object.entries(term).filter(([key, value]) => value !== undefined && key !== 'ofWhich'),
    );
    const set = { ...given, target: 'nu', title: 'Nữ', season: '2020-2022', countMin: term.countMin ?? 1, row: 0 };
    const results = years.map(({ actual, base }, index) => ({
      ...{
        target: 'nu',
        title: 'Nữ',
        season: String(2020 + index),
        strict: false,
        yearly: false,
        awards: [],
        row: index + 1,
      },
      actual,
      ...(base === undefined ? {} : { base }),
    }));
    return [set, ...results] as object[] as readonly TargetRow[];
  });

const ledger: readonly AwardRecord[] = parseAwardLedger(
  '2020 a co | 2021 a co | 2021 b co proposed | 2021 b bang object=individual | 2021 b bang count=2 | 2022 a co revoked | 2022 b co',
);

const sources: readonly TargetSources[] = [
  { heard: new Set(), membersIn: () => undefined },
  { ledger, heard: new Set(['co', 'bang']), membersIn: (season) => (season === '2021' ? 6 : undefined) },
];

test.each([
  ...fc.sample(anyTargets, { numRuns: 60, seed: 2020 }).map((rows, index) => ({ rows, name: `table ${index}` })),
  ...fc.sample(anyTerm, { numRuns: 30, seed: 2020 }).map((rows, index) => ({ rows, name: `term ${index}` })),
])('$name is judged as on record', ({ rows }) => {
  for (const one of sources) {
    const { targets, problems } = judgeTargets(rows, one);
    record(problems.map(({ code }) => code).join(' '), [targets, problems]);
  }
});

test('what is judged is every target that was set, once, or what is wrong is told', () => {
  let judged = 0;
  const property = fc.property(fc.oneof(anyTargets, anyTerm), (rows) => {
    for (const one of sources) {
      const { targets, problems } = judgeTargets(rows, one);
      if (problems.length > 0) expect(targets).toEqual([]);
      else {
        judged++;
        expect(new Set(targets.map(({ definition }) => definition.row)).size).toBe(targets.length);
        const years = targets.reduce(
          (sum, target) =>
            sum +
            target.years.filter(({ season }) =>
              rows.some((own) => own.target === target.definition.target && own.season === season),
            ).length,
          0,
        );
        expect(targets.length + years).toBeGreaterThanOrEqual(rows.length);
      }
      for (const { verdict, missing, reached, needed, definition } of targets) {
        if (verdict === 'met' && !definition.yearly) {
          expect(reached).toBeGreaterThanOrEqual(needed?.min ?? 0);
          expect(reached).toBeLessThanOrEqual(needed?.max ?? Number.POSITIVE_INFINITY);
        }
        if (missing) expect(verdict).toBe('open');
      }
    }
  });
  fc.assert(property, { numRuns: 300, seed: 2020 });
  expect(judged).toBeGreaterThan(50);
});
