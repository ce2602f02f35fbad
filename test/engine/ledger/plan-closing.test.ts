import { expect, test } from 'vitest';
import { planClosing } from '../../../src/engine/ledger/plan-closing.ts';
import { runBlocYear } from '../../../src/engine/run-bloc-year.ts';
import type { YearInput } from '../bloc-year-builder.ts';
import { makeYear } from '../make-year.ts';

const input: YearInput = {
  members: 'a b c',
  scores: 'a 90 | b 80 | c 70',
  leadership: { head: 'a' },
  rules: { awards: [{ code: 'flag' }], leadership: {} },
};

/** `+` added, `=` there already, `!` differs; then what it is. */
function changesOf(given: Partial<YearInput>): readonly string[] {
  const year = makeYear({ ...input, ...given });
  const result = runBlocYear(year, 'rotate');
  const marks = { added: '+', unchanged: '=', differs: '!' } as const;
  return planClosing(year, result).changes.map((change) => {
    const { season, member } = change.entry;
    const what = change.ledger === 'awards' ? `${change.entry.award} ${change.entry.status}` : change.entry.seat;
    return `${marks[change.state]} ${season} ${member} ${what}`;
  });
}

test.each<[string, Partial<YearInput>, readonly string[]]>([
  [
    'a first time adds proposals, this season’s head and the next one’s',
    {},
    ['+ 2021 a flag proposed', '+ 2021 a head', '+ 2022 b head'],
  ],
  [
    'what is there is left alone',
    { awardLedger: '2021 a flag proposed', leadershipLedger: '2021 head a | 2022 head b' },
    ['= 2021 a flag proposed', '= 2021 a head', '= 2022 b head'],
  ],
  [
    'another proposal differs',
    { awardLedger: '2021 c flag proposed' },
    ['! 2021 c flag proposed', '+ 2021 a flag proposed', '+ 2021 a head', '+ 2022 b head'],
  ],
  [
    'another head of the next season differs',
    { leadershipLedger: '2022 head c' },
    ['+ 2021 a flag proposed', '! 2022 c head', '+ 2021 a head', '+ 2022 b head'],
  ],
  [
    'decisions and other seasons are no matter of closing',
    { awardLedger: '2020 c flag proposed | 2021 c flag granted' },
    ['+ 2021 a flag proposed', '+ 2021 a head', '+ 2022 b head'],
  ],
])('%s', (_, given, changes) => {
  expect(changesOf(given)).toEqual(changes);
});

test.each<[string, string]>([
  ['an award of a person', '2021 c flag proposed object=individual'],
  ['an award on another occasion', '2021 c flag proposed kind=dot-xuat'],
  ['a proposal of another bloc', '2021 c flag proposed bloc=kinh-te'],
  ['a rating that was proposed', '2021 c rating:tot proposed'],
])('%s is no matter of closing', (_, awardLedger) => {
  expect(changesOf({ awardLedger })).toEqual(['+ 2021 a flag proposed', '+ 2021 a head', '+ 2022 b head']);
});

test('what differs is told in the order of the ledger', () => {
  const awardLedger = '2021 c flag proposed | 2021 b other proposed | 2021 c flag proposed';
  expect(changesOf({ awardLedger }).slice(0, 3)).toEqual([
    '! 2021 c flag proposed',
    '! 2021 b other proposed',
    '! 2021 c flag proposed',
  ]);
});

test('two sub-units of one unit are two proposals', () => {
  const grant = { ruling: 'grant', award: 'flag', member: 'b' } as const;
  const given: Partial<YearInput> = {
    rules: { awards: [{ code: 'flag', quota: 3 }], leadership: {} },
    rulings: [
      { ...grant, for: 'Phòng 1' },
      { ...grant, for: 'Phòng 2' },
    ],
    awardLedger: '2021 b flag proposed note=Phòng_1',
  };
  expect(changesOf(given).filter((change) => change.includes(' b flag'))).toEqual([
    '= 2021 b flag proposed',
    '+ 2021 b flag proposed',
  ]);
});

test.each([
  ['another season', '2021 c flag proposed | 2020 c flag granted', []],
  ['another unit', '2021 c flag proposed | 2021 b flag granted', []],
  ['another occasion', '2021 c flag proposed | 2021 c flag granted kind=dot-xuat', []],
  ['a person', '2021 c flag proposed | 2021 c flag granted object=individual', []],
  ['another award', '2021 c flag proposed | 2021 c other granted', []],
])('a proposal that is made no more is not decided by a decision on %s', (_, awardLedger, expected) => {
  const year = makeYear({ ...input, awardLedger });
  expect(planClosing(year, runBlocYear(year, 'rotate')).decided).toEqual(expected);
});

test('a proposal that is made no more, though it was decided, is told apart', () => {
  const year = makeYear({ ...input, awardLedger: '2021 c flag proposed | 2021 c flag granted' });
  const { decided } = planClosing(year, runBlocYear(year, 'rotate'));
  expect(decided.map(({ member, status }) => `${member} ${status}`)).toEqual(['c proposed']);
});
