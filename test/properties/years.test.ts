import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folderRuns, folderTimeout } from './case-count.ts';
import { raiseMark, renameUnits, scaleByTen, splitLeaf, withOutsider } from './random-year/change-year.ts';
import { drawFrom } from './random-year/draw.ts';
import { anyYear } from './random-year/draw-year.ts';
import { type JudgedYear, judgeFiles, judgeYear, outcomeOf, showAll } from './random-year/judge-year.ts';
import { anyYearWriting, writeYear } from './random-year/write-year.ts';
import { type RandomYear, type TableName, withRows } from './random-year/year.ts';

/** A property of years that hold together; it says itself what else must be so by `fc.pre`. */
function holds(name: string, property: (year: RandomYear, n: number) => void): void {
  test(name, () => fc.assert(fc.property(anyYear, fc.nat(1_000_000), property), folderRuns), folderTimeout);
}

function valid(year: RandomYear): JudgedYear {
  const judged = judgeYear(year);
  fc.pre(judged.result.status !== 'invalid');
  return judged;
}

/** What the awards came to, whatever the order in which it is told. */
function awardsOf({ result }: JudgedYear): readonly string[] {
  return (result.proposal?.awards ?? []).map(({ award, places, vacant, provisional, winners, undecided }) =>
    showAll({
      award: award.code,
      places,
      vacant,
      provisional,
      winners: winners.map(({ member, granted, excess }) => `${member} ${granted} ${excess}`).toSorted(),
      undecided: undecided.map((open) => `${open.group} ${open.places} ${open.members.toSorted()}`).toSorted(),
    }),
  );
}

function standingsOf({ result }: JudgedYear): readonly string[] {
  return (result.score?.standings ?? [])
    .map(({ gates: _, ...standing }) => showAll({ ...standing, member: standing.member.id }))
    .toSorted();
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
      const moved = judgeYear((['members.csv', 'votes.csv', 'ballots.csv'] as const).reduce(shuffle, mixed));
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

holds('a higher mark never lowers a rank, where no votes break ties', (year, n) => {
  const raised = raiseMark(year, n);
  fc.pre(raised !== undefined);
  const [before, after] = [valid(year), valid(raised.year)].map(
    ({ result }) => result.score?.standings.find(({ member }) => member.id === raised.member)?.rank,
  );
  if (before !== undefined) expect(after).toBeLessThanOrEqual(before);
});

holds('every place is won, open or vacant; more win than there are places only among equals who all get in', (year) => {
  for (const { winners, undecided, vacant, places, award } of valid(year).result.proposal?.awards ?? []) {
    const open = undecided.reduce((sum, one) => sum + one.places, 0);
    if (winners.some(({ excess }) => excess)) expect(award.atCutoff).toBe('all');
    else expect(winners.length + open + vacant).toBe(places);
  }
});

holds('only considered units win without a grant, and nobody holds two seats', (year) => {
  const { result } = valid(year);
  const considered = new Set<string>(result.score?.standings.flatMap((one) => (one.considered ? [one.member.id] : [])));
  for (const { winners, undecided } of result.proposal?.awards ?? []) {
    const named = [
      ...winners.filter(({ granted }) => !granted),
      ...undecided.flatMap(({ members }) => members.map((member) => ({ member }))),
    ];
    expect(named.filter(({ member }) => !considered.has(member))).toEqual([]);
  }
  const seated = (result.leadership?.seats ?? []).flatMap(({ member }) => member ?? []);
  expect(new Set(seated).size).toBe(seated.length);
});

holds('the points of a unit that is not considered decide no award, where no formula or rank looks at it', (year) => {
  const text = JSON.stringify(year.rules);
  fc.pre(!text.includes('"leader"') && !text.includes('"among":"all"') && text.includes('not-disqualified'));
  const [low, high] = [withOutsider(year, 0), withOutsider(year, 1)].map(valid);
  if (low && high) expect(awardsOf(high)).toEqual(awardsOf(low));
});

holds(
  'a unit more that is not considered changes no award, where nothing is reckoned by the number of members',
  (year) => {
    const text = JSON.stringify(year.rules);
    const counted = ['"leader"', '"among":"all"', '"of":"members"', '"base":"members"', '"by_size"', '"quorum"'];
    fc.pre(counted.every((word) => !text.includes(word)) && text.includes('not-disqualified'));
    fc.pre(year.rulings.length === 0);
    const before = valid(year);
    expect(awardsOf(valid(withOutsider(year, 1)))).toEqual(awardsOf(before));
  },
);

holds('ten times all points and thresholds, to one decimal less, give ten times the result', (year) => {
  fc.pre(Number(year.rules.scoring?.decimals) > 0);
  const before = valid(year);
  const after = judgeYear(scaleByTen(year));
  expect(after.codes).toEqual(before.codes);
  expect(awardsOf(after)).toEqual(awardsOf(before));
  const figures = ({ result }: JudgedYear, factor: bigint) =>
    (result.score?.standings ?? []).map((one) => [
      one.member.id,
      one.rank,
      one.class,
      ...[one.base, one.bonus, one.penalty, one.total, one.applicable, one.selfTotal ?? 0n].map((all) => all * factor),
      one.percent.num * 1n,
      one.percent.den,
    ]);
  const cut = (rows: ReturnType<typeof figures>) => rows.map((row) => row.slice(0, -2));
  expect(cut(figures(after, 1n))).toEqual(cut(figures(before, 10n)));
});

holds('a criterion split into two whose worth and marks add up to it changes nothing else', (year, n) => {
  const split = splitLeaf(year, n);
  fc.pre(split !== undefined && Number(year.rules.scoring?.decimals) >= 2);
  const before = valid(year);
  const after = judgeYear(split);
  expect(after.codes).toEqual(before.codes);
  expect(awardsOf(after)).toEqual(awardsOf(before));
  const sums = ({ result }: JudgedYear) =>
    (result.score?.standings ?? []).map(({ points: _, nodes: __, gates: ___, ...rest }) => showAll(rest));
  expect(sums(after)).toEqual(sums(before));
});
