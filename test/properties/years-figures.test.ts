import fc from 'fast-check';
import { expect } from 'vitest';
import { raiseMark, scaleByTen, splitLeaf, withOutsider } from './random-year/change-year.ts';
import { awardsOf, holds, valid } from './random-year/holds.ts';
import { type JudgedYear, judgeYear, showAll } from './random-year/judge-year.ts';

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
