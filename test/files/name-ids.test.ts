import { expect, test } from 'vitest';
import { type Files, load, makeBloc } from './bloc-folder.ts';

/** What is suggested for the one id that is told as wrong. */
function suggested(files: Files): string | undefined {
  const told = load(makeBloc(files)).diagnostics.filter(({ code }) => code === 'id');
  expect(told).toHaveLength(1);
  return (told[0]?.details as { readonly named?: string } | undefined)?.named;
}

const ballots = (contest: string): Files => ({
  'ballots.csv': `contest,ballot,member,choice\n${contest},1,so-y-te,x\n`,
});
const ruling = (line: string): Files => ({ 'rulings.yaml': `- ${line}\n  reason: x\n  authority: y\n` });
const head = 'bloc: khoi-a\nname: A\nseason: "2021"\n';

test.each<[string, Files, string | undefined]>([
  ['an award’s name for its contest', ballots('Cờ thi đua'), 'co'],
  ['its name in another case', ballots('CỜ THI ĐUA'), 'co'],
  ['its name with a slip', ballots('Cờ thi dua'), 'co'],
  ['its code as words', ballots('Cờ'), 'co'],
  ['a seat’s name for its contest', ballots('Trưởng khối'), 'head'],
  ['a name that no award has', ballots('Huân chương Lao động'), undefined],
  ['a tally', { 'ballots.csv': undefined, 'votes.csv': 'contest,member,agree\nCờ thi đua,so-y-te,3\n' }, 'co'],
  ['the ledger', { '../../awards.csv': 'season,member,award,status\n2020,so-y-te,Cờ thi đua,granted\n' }, 'co'],
  [
    'what a unit registered for',
    {
      '../../awards.csv': undefined,
      'members.csv':
        'member,name,registered_for\nso-y-te,Sở Y tế,Cờ thi đua\nso-hoa,Sở Hòa giải,co\nso-vh,"Sở Văn hóa, Thể thao",co\n',
    },
    'co',
  ],
  [
    'a seat’s name is no award',
    { '../../awards.csv': 'season,member,award,status\n2020,so-y-te,Phó khối,granted\n' },
    undefined,
  ],
  ['a unit’s name in a ruling', ruling('ruling: exclude\n  member: Sở Y tế'), 'so-y-te'],
  ['an alias in a list of a ruling', ruling('ruling: rank\n  order: [so-y-te, Hoà giải]'), 'so-hoa'],
  ['an award’s name in a ruling', ruling('ruling: award\n  award: Cờ thi đua\n  members: [so-y-te]'), 'co'],
  ['a name that no unit has', ruling('ruling: exclude\n  member: Sở Nội vụ'), undefined],
  ['the head of bloc.yaml', { 'bloc.yaml': `${head}leadership: { head: SYT, deputies: [] }\n` }, 'so-y-te'],
  ['a deputy', { 'bloc.yaml': `${head}leadership: { head: so-vh, deputies: [Sở Y tế] }\n` }, 'so-y-te'],
  ['a bloc’s id is no unit', { '../../leadership.csv': 'season,bloc,seat,member\n2020,SYT,head,so-vh\n' }, undefined],
])('a name where an id is due: %s', (_, files, named) => {
  expect(suggested(files)).toBe(named);
});
