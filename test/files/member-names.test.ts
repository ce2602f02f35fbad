import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { readMembers } from '../../src/files/tables/read-members.ts';
import { load, makeBloc } from './bloc-folder.ts';
import { readText } from './read-text.ts';

const sheet = `member,name,short_name,aliases
so-y-te,Sở Y tế,SYT,Sở Y tế tỉnh|Y tế
so-vh,Sở Văn hóa,,VHTT
`;

function namesIn(text: string): ReturnType<typeof readText<ReturnType<typeof readMembers>>> {
  return readText('members', text, readMembers);
}

describe('a member is found by', () => {
  test.each([
    ['its id', 'so-y-te', 'so-y-te'],
    ['its id in capitals', 'SO-Y-TE', 'so-y-te'],
    ['its name', 'Sở Y tế', 'so-y-te'],
    ['its name in another case and other spaces', ' SỞ  Y TẾ', 'so-y-te'],
    ['its name decomposed', 'Sở Y tế'.normalize('NFD'), 'so-y-te'],
    ['its name with the tone elsewhere', 'Sở Văn hoá', 'so-vh'],
    ['its name with a space that does not break', 'Sở\u00a0Y\u00a0tế', 'so-y-te'],
    ['its name with a space of no width', 'Sở Y\u200b tế', 'so-y-te'],
    ['its short name', 'syt', 'so-y-te'],
    ['an alias', 'y tế', 'so-y-te'],
    ['another alias', 'VHTT', 'so-vh'],
  ])('%s', (_, text, id) => {
    expect(namesIn(sheet).content?.names.resolve(text)).toBe(id);
  });
});

test.each([
  ['a name that is nobody’s', 'Sở Nội vụ'],
  ['a name without its marks', 'So Y te'],
  ['a name in curved quotation marks', '“Sở Y tế”'],
  ['nothing', ''],
])('nobody is found by %s', (_, text) => {
  expect(namesIn(sheet).content?.names.resolve(text)).toBeUndefined();
});

test.each([
  ['Sở Y té', 'Sở Y tế'],
  ['so-y-tee', 'so-y-te'],
  ['“Sở Y tế”', 'Sở Y tế'],
  ['Ủy ban nhân dân thành phố', undefined],
])('nearest to “%s” is %s', (text, closest) => {
  expect(namesIn(sheet).content?.names.closest(text)).toBe(closest);
});

describe('a name that two members share is told at the later one', () => {
  const b = (cells: string): string => `member,name,short_name,aliases\nso-a,Sở A,SA,Á|A A\n${cells}\n`;
  test.each<[string, string, string, string]>([
    ['the names', b('so-b,Sở A,,'), '3:6', 'Sở A'],
    ['the names, but for case and spaces', b('so-b,SỞ  A,,'), '3:6', 'SỞ  A'],
    ['the short names', b('so-b,Sở B,SA,'), '3:11', 'SA'],
    ['a name and an alias', b('so-b,a a,,'), '3:6', 'a a'],
    ['an alias and a name', b('so-b,Sở B,,B|sở a'), '3:12', 'sở a'],
    ['an alias and an id', b('so-b,Sở B,,so-a'), '3:12', 'so-a'],
    ['an id and a short name before it', b('sa,Sở B,,'), '3:1', 'sa'],
    ['aliases of which one is in other words', b('so-b,Sở B,,x | á'), '3:12', 'á'],
  ])('%s', (_, text, place, name) => {
    const { told, diagnostics } = namesIn(text);
    expect(told).toEqual([`${place} name-ambiguous`]);
    expect((diagnostics[0] as Diagnostic<'name-ambiguous'>).details.name).toBe(name);
  });

  test('a member may have one name twice', () => {
    expect(namesIn(b('so-b,Sở B,Sở B,sở b|so-b')).told).toEqual([]);
  });

  test('three of one name are told twice', () => {
    expect(namesIn(`${b('so-b,Sở A,,')}so-c,Sở A,,\n`).told).toEqual(['3:6 name-ambiguous', '4:6 name-ambiguous']);
  });
});

describe('a name that several members have', () => {
  const shared = `member,name,short_name,aliases\nso-tp,Sở Tư pháp,VP,\nthanh-tra,Thanh tra,VP,so-yte\nso-yte,Sở Y tế,,\n`;
  const names = () => namesIn(shared).content?.names;

  test.each([
    ['means nobody', 'VP', undefined],
    ['leaves the others alone', 'Thanh tra', 'thanh-tra'],
    ['an id means its own member, whoever else is called so', 'so-yte', 'so-yte'],
  ])('%s', (_, text, id) => {
    expect(names()?.resolve(text)).toBe(id);
  });

  test('is never suggested', () => {
    expect(names()?.closest('VPP')).toBeUndefined();
  });

  test('is not told again in every file that uses it', () => {
    const { told } = load(
      makeBloc({
        'members.csv': shared,
        'self-scores.csv': 'member,criterion,points\nVP,I.1,50\nVP,I.1,51\nSở Y tế,I.1,60\n',
        'appraisals.csv': undefined,
        'indicators.csv': 'member,criterion,actual\n',
        'ballots.csv': 'contest,ballot,member,choice\nco,1,VP,x\n',
        'bloc.yaml': 'bloc: khoi-a\nname: A\nseason: "2021"\n',
        '../../awards.csv': 'season,member,award,status\n2020,VP,co,granted\n',
        '../../leadership.csv': 'season,bloc,seat,member\n2020,khoi-a,head,VP\n',
      }),
    );
    expect(told).toEqual(['members.csv:3:21 name-ambiguous', 'members.csv:4:1 name-ambiguous']);
  });
});
