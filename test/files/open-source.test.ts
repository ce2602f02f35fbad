import { describe, expect, test } from 'vitest';
import { type Files, load, makeBloc, toldOf, wholeBloc } from './bloc-folder.ts';

describe('a file of wrong size or kind is told, and the others are read', () => {
  const megabyte = 1024 * 1024;
  test.each<[string, Files, readonly string[]]>([
    ['10 MB are read', { 'votes.csv': `contest,member,agree\n${' '.repeat(10 * megabyte - 21)}` }, []],
    [
      'one byte more is not',
      { 'votes.csv': `contest,member,agree\n${' '.repeat(10 * megabyte - 20)}` },
      ['votes.csv:1:1 too-large'],
    ],
    ['a ledger may be larger', { '../../awards.csv': `season,member,award,status\n${' '.repeat(11 * megabyte)}` }, []],
    [
      'an Excel file under the name of a table',
      { 'self-scores.csv': Buffer.from('504b0304786c2f', 'hex') },
      ['self-scores.csv:1:1 encoding'],
    ],
    [
      'a file of an old encoding, where it shows',
      { 'members.csv': Buffer.from('member,name\na,S\xeb A\n', 'latin1') },
      ['members.csv:2:4 encoding'],
    ],
    [
      'UTF-16 without its mark',
      { 'criteria.csv': Buffer.from(wholeBloc['criteria.csv'], 'utf16le') },
      ['criteria.csv:1:1 encoding'],
    ],
    [
      'several at once',
      { 'criteria.csv': '', 'votes.csv': 'contest;"x', 'bloc.yaml': 'bloc: khoi-b\nname: A\nseason: "2021"\n' },
      ['bloc.yaml:1:7 bloc-name', 'criteria.csv:1:1 csv-empty', 'votes.csv:1:9 csv-syntax'],
    ],
  ])('%s', (_, files, told) => {
    expect(toldOf(files)).toEqual(told);
  });

  test('what is broken is known to the year', () => {
    const { year } = load(
      makeBloc({ 'votes.csv': 'contest\n', 'self-scores.csv': 'member,criterion,points\nx,I.1,5\n' }),
    );
    expect([...(year?.broken ?? [])].sort()).toEqual(['self-scores', 'votes']);
  });
});
