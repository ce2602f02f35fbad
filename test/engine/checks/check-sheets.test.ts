import { expect, test } from 'vitest';
import type { BlocYear } from '../../../src/domain/bloc-year.ts';
import { severityOf } from '../../../src/domain/severity.ts';
import { runBlocYear } from '../../../src/engine/run-bloc-year.ts';
import type { YearInput } from '../bloc-year-builder.ts';
import { makeYear } from '../make-year.ts';
import { problemsWith } from '../read-problems.ts';
import { showPlace, toldOf } from './read-places.ts';

/** Leaves in order: I.1, I.2, II (self_max 4), III of group x, T (bonus), P (penalty); F has a formula. */
const bloc = {
  members: [{ id: 'a', group: 'x' }, 'b'],
  criteria: 'I I.1:10 I.2:10/weight=20 II:5/self=4 III:5/group=x T:3/bonus P:5/penalty F:10/formula=dat',
  scores: 'a 1 2 3 4 - - | b 1 2 3 - - -',
  indicators: 'a F yes | b F no',
  rules: { formulas: { dat: { kind: 'yesno' } } },
} satisfies YearInput;
const zero = { scoring: { unscored: 'zero' }, ...bloc.rules } as const;

test.each<[string, string, readonly string[]]>([
  ['marks within their limits', 'a 10 10 4 5 3 5', []],
  ['nothing', 'a 0 0 0 0 0 0', []],
  ['a mark above max', 'a 10.5', ['score-above-max self-scores 0 2']],
  ['by a ten-thousandth', 'a 10.0001', ['score-above-max self-scores 0 2']],
  ['a mark above max where weight is higher: marks end at max', 'a - 20', ['score-above-max self-scores 1 2']],
  ['a mark above self_max', 'a - - 4.5', ['score-above-self-max self-scores 2 2']],
  ['a mark above both says max', 'a - - 6', ['score-above-max self-scores 2 2']],
  ['a bonus above max', 'a - - - - 4', ['score-above-max self-scores 4 2']],
  ['a penalty above max', 'a - - - - - 6', ['score-above-max self-scores 5 2']],
  ['a mark of another group', 'b - - - 3', ['group-mismatch self-scores 3 2']],
  ['na of another group is a value too', 'b - - - na', ['group-mismatch self-scores 3 2']],
  ['na on a base leaf', 'a na', ['na-forbidden self-scores 0 2']],
  ['na on bonus and penalty means none', 'a - - - - na na', []],
  [
    'every cell is told',
    'a 11 11 | b 11',
    ['score-above-max self-scores 0 2', 'score-above-max self-scores 1 2', 'score-above-max self-scores 6 2'],
  ],
])('a self-score: %s', (_, scores, expected) => {
  expect(toldOf({ ...bloc, scores, rules: zero })).toEqual(expected);
});

test('na on a base leaf is allowed where members are ranked by percent', () => {
  const rules = {
    ...zero,
    scoring: { unscored: 'zero', notApplicable: 'percent' },
    ranking: { by: 'percent' },
  } as const;
  expect(toldOf({ ...bloc, scores: 'a na 2', appraisals: 'a/x - na', rules })).toEqual([]);
});

test.each<[string, string, readonly string[]]>([
  ['marks beyond self_max: that is for self-scores only', 'a/y - - 5', []],
  ['a mark above max', 'a/y - - 5.5', ['score-above-max appraisals 2 2']],
  ['na on a base leaf, whoever gives it', 'a/y na | a/z 5', ['na-forbidden appraisals 0 2']],
  ['na in an earlier stage', 'a/y/1 na | a/y/2 5', ['na-forbidden appraisals 0 2']],
  ['a mark of another group', 'b/y - - - 3', ['group-mismatch appraisals 3 2']],
  ['a unit that appraises itself', 'a/a 5', ['self-appraisal appraisals 0 scorer']],
  ['… is told in every row', 'a/a 5 5', ['self-appraisal appraisals 0 scorer', 'self-appraisal appraisals 1 scorer']],
  ['a unit that appraises another', 'a/b 5 | b/a 5', []],
])('an appraisal: %s', (_, appraisals, expected) => {
  const problems = toldOf({ ...bloc, appraisals }).filter((told) => !told.startsWith('na-disputed'));
  expect(problems).toEqual(expected);
});

test.each<[string, Partial<YearInput>, readonly string[]]>([
  ['one mark for each leaf', { scores: 'a 1 2 | b 1' }, []],
  ['a self-score twice', { scores: 'a 1 | a 2' }, ['duplicate self-scores 6 2']],
  ['… even the same', { scores: 'a 1 | a 1' }, ['duplicate self-scores 6 2']],
  [
    '… three times is told twice',
    { scores: 'a 1 | a 1 | a 1' },
    ['duplicate self-scores 6 2', 'duplicate self-scores 12 2'],
  ],
  ['the second row fills what the first left empty', { scores: 'a 1 - | a - 2' }, []],
  ['two scorers', { appraisals: 'a/y 1 | a/z 2' }, []],
  ['one scorer in two stages', { appraisals: 'a/y/1 1 | a/y/2 2' }, []],
  ['one scorer twice in a stage', { appraisals: 'a/y/2 1 | a/z/2 3 | a/y/2 2' }, ['duplicate appraisals 12 2']],
  ['no scorer named, twice', { appraisals: 'a 1 | a 2' }, ['duplicate appraisals 6 2']],
])('given once: %s', (_, input, expected) => {
  expect(toldOf({ ...bloc, scores: 'a 1', ...input, rules: zero })).toEqual(expected);
});

test('a mark for a leaf with a formula is told with the formula', () => {
  const year = makeYear({ ...bloc, rules: zero });
  const entry = { member: 'a', criterion: 'F', mark: 50_000n, row: 7, column: 2 };
  const selfScores = { shape: 'long', entries: [entry], columnOf: new Map(), rowOf: new Map() } as const;
  expect(runBlocYear({ ...year, selfScores } as never, 'check').diagnostics).toEqual([
    {
      code: 'formula-row',
      at: { file: 'self-scores', row: 7, column: 2 },
      details: { criterion: 'F', formula: 'dat' },
    },
  ]);
});

test('a formula that there is not is told at the rubric, not at every mark of its leaf', () => {
  const year = makeYear({ members: 'a b', criteria: 'I:90 F:10/formula=dat', scores: 'a 9 | b 8' });
  const marks = ['a', 'b'].map((member, row) => ({ member, criterion: 'F', mark: 50_000n, row, column: 2 }));
  const selfScores = { ...year.selfScores, entries: [...(year.selfScores?.entries ?? []), ...marks] };
  expect(runBlocYear({ ...year, selfScores } as never, 'check').diagnostics.map(({ code }) => code)).toEqual([
    'unknown-formula',
  ]);
});

test.each([
  ['a mark above max below it', 'a 66 3', ['score-above-max']],
  ['a sum that differs for itself', 'a 6 2', ['section-differs']],
])('a section’s own row: what is told first is %s', (_, scores, expected) => {
  const year = makeYear({ members: 'a', criteria: 'I I.1:10 I.2:10', scores });
  const own = { member: 'a', criterion: 'I', mark: 90_000n, row: 9, column: 2 };
  const selfScores = { ...year.selfScores, entries: [...(year.selfScores?.entries ?? []), own] };
  expect(runBlocYear({ ...year, selfScores } as never, 'check').diagnostics.map(({ code }) => code)).toEqual(expected);
});

test('a group that could not be read was taken as none: its marks are not told', () => {
  const year = makeYear({ ...bloc, scores: 'b - - - 3', rules: zero });
  const told = (broken: BlocYear['broken']): readonly string[] =>
    runBlocYear({ ...year, ...(broken && { broken }) }, 'check').diagnostics.map(({ code }) => code);
  expect(told(undefined)).toEqual(['group-mismatch']);
  expect(told(new Set(['members']))).toEqual([]);
});

test.each<[string, Partial<YearInput>, string]>([
  ['a mark above max: where max stands', { scores: 'a - 11' }, 'criteria 2 max'],
  ['a mark above self_max: where that stands', { scores: 'a - - 4.5' }, 'criteria 3 self_max'],
  ['a mark given twice: the first', { scores: 'a 1 2 | a 1' }, 'self-scores 0 2'],
  ['a mark given twice by one scorer: that scorer’s first', { appraisals: 'a/y 1 | a/z 1 | a/z 2' }, 'appraisals 6 2'],
])('the other place is kept: %s', (_, input, expected) => {
  const [found] = runBlocYear(makeYear({ ...bloc, ...input, rules: zero }), 'check').diagnostics;
  expect(found?.related && showPlace(found.related)).toBe(expected);
});

/** One sheet of a member with a section's own row: what it states against 6 and 3 below it, or a penalty of 3. */
function statedSum(mark: bigint | 'na', part?: 'penalty'): readonly string[] {
  const criteria = part ? 'I I.1:10 I.2:10/penalty' : 'I I.1:10 I.2:10';
  const year = makeYear({ members: 'a', criteria, scores: 'a 6 3' });
  const entries = [
    ...(year.selfScores?.entries ?? []),
    { member: 'a', criterion: 'I', mark: mark === 'na' ? mark : mark * 10_000n, row: 9, column: 2 },
  ];
  const selfScores = { ...year.selfScores, entries };
  return runBlocYear({ ...year, selfScores } as never, 'check').diagnostics.map((one) => {
    if (one.code !== 'section-differs') return one.code;
    return `${severityOf(one)} at ${showPlace(one.at)}: ${one.details.stated} against ${one.details.sum}`;
  });
}

test.each([
  ['the sum', 9n, undefined, []],
  ['another sum', 8n, undefined, ['warning at self-scores 9 2: 8 against 9']],
  ['na', 'na', undefined, ['warning at self-scores 9 2: na against 9']],
  ['a plain sum with a penalty below', 9n, 'penalty', []],
  ['a sum less the penalty', 3n, 'penalty', []],
  ['neither', 6n, 'penalty', ['warning at self-scores 9 2: 6 against 9']],
] as const)('a section’s own row states %s', (_, mark, part, expected) => {
  expect(statedSum(mark, part)).toEqual(expected);
});

test('the groups that do not fit are named', () => {
  const [found] = problemsWith('group-mismatch', { ...bloc, scores: 'b - - - 3', rules: zero });
  expect(found?.details).toEqual({ member: 'b', criterion: 'III', group: 'x' });
});

test('a former member that appraised itself is only told as former', () => {
  const members = ['a', { id: 'c', until: '2021-01-01' }];
  const told = toldOf({ members, date: '2021-12-03', scores: 'a 9', appraisals: 'c/c 9' });
  expect(told).toEqual(['member-not-current members 1']);
});
