import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folderRuns, folderTimeout } from './case-count.ts';
import { renameUnits } from './random-year/change-year.ts';
import { drawFrom } from './random-year/draw.ts';
import { anyYear } from './random-year/draw-year.ts';
import { awardsOf, holds, standingsOf, valid } from './random-year/holds.ts';
import { judgeFiles, judgeYear, outcomeOf } from './random-year/judge-year.ts';
import { anyYearWriting, writeYear } from './random-year/write-year.ts';
import { type RandomYear, type TableName, withRows } from './random-year/year.ts';

/**
 * Members without a number follow in the ring, and equals who are elected take their seats, in file order (spec 3.7):
 * whether a ruling on a seat changes anything may then hang on the order of members.csv.
 */
function seatsGoByFile({ rules, rulings, tables }: RandomYear): boolean {
  const { method, deputy_method: deputyMethod } = rules.leadership ?? {};
  const isRingOpen = tables['members.csv']?.rows.some((row) => row['ring'] === '') === true;
  const isElected = method === 'election' || deputyMethod === 'election';
  return rulings.some(({ ruling }) => ruling === 'seat') && (isRingOpen || isElected);
}

test(
  'most random years hold together, and every part of the rules is drawn',
  () => {
    const judged = fc.sample(anyYear, { numRuns: 200, seed: 1 }).map((year) => ({ year, ...judgeYear(year) }));
    const all = judged.filter(({ result }) => result.status !== 'invalid');
    expect(all.length).toBeGreaterThan(160);
    const count = (test: (one: (typeof all)[number]) => boolean): number => all.filter(test).length;
    expect(count(({ result }) => result.status === 'decided')).toBeGreaterThan(40);
    expect(count(({ result }) => result.status === 'undecided')).toBeGreaterThan(40);
    expect(count(({ result }) => result.rulings.length > 0)).toBeGreaterThan(15);
    const rules = all.map(({ year }) => JSON.stringify([year.rules, year.rulings])).join('');
    const words = [
      ...[
        'yesno',
        'count',
        'ratio',
        'tiers',
        'leader',
        'held',
        'mean',
        'median',
        'trimmed-mean',
        'highest',
        'appraised',
      ],
      ...[
        'registered',
        'pact-signed',
        'not-disqualified',
        'min-percent',
        'min-total',
        'class-in',
        'min-ratio',
        'max-rank',
      ],
      ...['group-in', 'kind-in', 'holds', 'history', 'streak', 'by_size', 'share', 'all', 'votes', 'ruling', 'none'],
      ...['ring', 'succession', 'election', 'designation', 'by-rank', 'by-award', 'standing', 'served', 'head_kinds'],
      ...['score', 'exclude', 'withhold', 'grant', 'seat', 'quorum', 'choose', 'members', 'present', 'issued', 'valid'],
    ];
    expect(words.filter((word) => !rules.includes(`"${word}"`))).toEqual([]);
  },
  folderTimeout,
);

holds('the same files give the same result, to the byte', (year) => {
  const files = writeYear(year);
  expect(outcomeOf(judgeFiles(files, year.season))).toBe(outcomeOf(judgeFiles(files, year.season)));
});

test(
  'however the files are written down, the result is the same',
  () => {
    const property = fc.property(anyYear, anyYearWriting, (year, writing) => {
      expect(outcomeOf(judgeYear(year, writing))).toBe(outcomeOf(valid(year)));
    });
    fc.assert(property, folderRuns);
  },
  folderTimeout,
);

test(
  'the order of rows changes nothing: of members and criteria but the order in which they are told',
  () => {
    const property = fc.property(anyYear, fc.gen(), (year, g) => {
      const draw = drawFrom(g);
      const before = valid(year);
      const shuffle = (one: RandomYear, name: TableName): RandomYear =>
        withRows(one, name, (rows) => draw.shuffled(rows));
      const sheets = [
        'self-scores.csv',
        'appraisals.csv',
        'indicators.csv',
        '../../awards.csv',
        '../../leadership.csv',
      ] as const;
      const mixed = sheets.reduce(shuffle, year);
      expect(outcomeOf(judgeYear(mixed))).toBe(outcomeOf(before));
      const tables = seatsGoByFile(year)
        ? (['votes.csv', 'ballots.csv'] as const)
        : (['members.csv', 'votes.csv', 'ballots.csv'] as const);
      const moved = judgeYear(tables.reduce(shuffle, mixed));
      expect(moved.codes).toEqual(before.codes);
      expect(standingsOf(moved)).toEqual(standingsOf(before));
      expect(awardsOf(moved)).toEqual(awardsOf(before));
    });
    fc.assert(property, folderRuns);
  },
  folderTimeout,
);

holds('renaming the units only renames them', (year) => {
  const { renamed, back } = renameUnits(year);
  expect(back(outcomeOf(judgeYear(renamed)))).toBe(outcomeOf(valid(year)));
});
