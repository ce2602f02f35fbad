import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shareFiles } from '../../src/files/share-files.ts';
import { emptyFolder, type Files, load, makeBloc, toldOf, wholeBloc, writeFiles } from './bloc-folder.ts';

const awardHead = 'season,member,award,status,bloc\n';

/** The rows of awards.csv that a bloc is given: `member award`. */
function awardsOf(files: Files): string {
  const { year, told } = load(makeBloc({ ...files, '../../leadership.csv': undefined }));
  expect(told).toEqual([]);
  return (year?.awardLedger ?? []).map(({ member, award }) => `${member} ${award}`).join(', ');
}

describe('of awards.csv a bloc is given', () => {
  test.each<[string, string, string]>([
    ['the rows of its units', '2020,so-y-te,co,granted,\n2020,so-vh,bk,granted,\n', 'so-y-te co, so-vh bk'],
    ['no granted rows of other units', '2020,so-khac,co,granted,\n2020,so-y-te,bk,granted,khac\n', 'so-y-te bk'],
    [
      'rows of its units’ predecessors, of all generations',
      '2010,so-tdtt,a,granted,\n2000,ty-tdtt,b,granted,\n',
      'so-tdtt a, ty-tdtt b',
    ],
    [
      'rows that name a unit, in any bloc',
      '2020,SỞ Y TẾ,a,granted,\n2020,syt,b,granted,khac\n2020,Hoà giải,c,granted,khoi-a\n',
      'so-y-te a, so-y-te b, so-hoa c',
    ],
    ['rows that name a unit as units.csv does', '2000,Sở Văn hoá - Thông tin,a,granted,\n', 'so-vh a'],
    [
      'rows in the order of the file',
      '2020,so-vh,a,granted,\n2020,SYT,b,granted,\n2020,so-hoa,c,granted,\n',
      'so-vh a, so-y-te b, so-hoa c',
    ],
    ['no rows in words of other blocs', '2020,Sở Lạ,a,granted,khac\n', ''],
    [
      'rows of other units that were revoked, with what was granted',
      '2019,x,a,granted,\n2019,y,a,granted,\n2019,x,a,revoked,\n',
      'x a, x a',
    ],
    [
      'rows of other units that were decided twice',
      '2019,x,a,proposed,\n2019,x,a,granted,\n2019,x,a,refused,\n2019,y,a,proposed,\n2019,y,a,granted,\n',
      'x a, x a, x a',
    ],
    ['rows of units that revoked ones came from', '2019,xx,a,granted,\n2019,x,a,revoked,\n', 'xx a, x a'],
    ['rows once, even if an alias is the id of a predecessor', '2019,cu,a,granted,\n', 'cu a'],
  ])('%s', (_, rows, expected) => {
    const units =
      'member,name,predecessors\nso-vh,Sở Văn hóa - Thông tin,so-tdtt\nso-tdtt,Sở TDTT,ty-tdtt\nx,X,xx\nso-hoa,Hòa,cu\n';
    const members = wholeBloc['members.csv'].replace('Hòa giải,2', 'Hòa giải|cu,2');
    expect(awardsOf({ '../../awards.csv': awardHead + rows, '../../units.csv': units, 'members.csv': members })).toBe(
      expected,
    );
  });

  test('the awards of all rows, so that none seems to be unheard of', () => {
    const { year } = load(
      makeBloc({ '../../awards.csv': `${awardHead}2020,so-khac,co,granted,\n2020,so-vh,bk,granted,\n` }),
    );
    expect([...(year?.awardsHeard ?? [])]).toEqual(['co', 'bk']);
  });
});

describe('a unit that nobody knows by that name is told', () => {
  test.each<[string, Files, readonly string[]]>([
    [
      'in a row of this bloc',
      { '../../awards.csv': `${awardHead}2020,Sở Lạ,co,granted,khoi-a\n` },
      ['../../awards.csv:2:6 id'],
    ],
    [
      'in a row of no bloc',
      { '../../awards.csv': `${awardHead}2020,Sở Lạ,co,granted,\n` },
      ['../../awards.csv:2:6 id'],
    ],
    ['not in a row of another bloc', { '../../awards.csv': `${awardHead}2020,Sở Lạ,co,granted,khoi-b\n` }, []],
    ['not if it is an id', { '../../awards.csv': `${awardHead}2020,so-la,co,granted,\n` }, []],
    [
      'in a seat of this bloc',
      { '../../leadership.csv': 'season,bloc,seat,member\n2020,khoi-a,head,Sở Lạ\n' },
      ['../../leadership.csv:2:18 id'],
    ],
    [
      'not in a seat of another bloc',
      { '../../leadership.csv': 'season,bloc,seat,member\n2020,khoi-b,head,Sở Lạ\n' },
      [],
    ],
    [
      'not while some row of members.csv cannot be read',
      {
        'members.csv': 'member,name\nso-y-te,Y\nso-hoa,Sở Hòa giải\nso-vh,V\n,Sở Lạ\n',
        'self-scores.csv': undefined,
        'rules.yaml': 'scoring: { final: appraised }\nformulas: { dat: { kind: yesno }, ti-le: { kind: ratio } }\n',
        'appraisals.csv': 'member,criterion,points\n',
        '../../awards.csv': `${awardHead}2020,Sở Lạ,co,granted,\n`,
      },
      ['members.csv:5:1 id'],
    ],
  ])('%s', (_, files, told) => {
    expect(toldOf(files)).toEqual(told);
  });
});

test('of leadership.csv a bloc is given its own seats, of any unit, by id or name', () => {
  const ledger =
    'season,bloc,seat,member\n2019,khoi-a,head,Sở Hoà giải\n2019,khoi-b,head,so-vh\n2018,khoi-a,head,so-khac\n2017,khoi-a,deputy,syt\n';
  const { year } = load(makeBloc({ '../../leadership.csv': ledger }));
  expect(year?.leadershipLedger?.map(({ season, member }) => `${season} ${member}`)).toEqual([
    '2019 so-hoa',
    '2018 so-khac',
    '2017 so-y-te',
  ]);
});

test('a ledger that is broken is known to be, and says nothing', () => {
  const { year, told } = load(makeBloc({ '../../awards.csv': 'season,member\n' }));
  expect(told).toEqual(['../../awards.csv:1:1 column-missing', '../../awards.csv:1:1 column-missing']);
  expect(year).not.toHaveProperty('awardLedger');
  expect(year?.broken).toEqual(new Set(['award-ledger']));
});

test('blocs of one call read a shared file once, and each is told what is wrong with it', () => {
  const workspace = emptyFolder();
  const folder = makeBloc({ '../../awards.csv': `${awardHead}2020,so-vh,Huy hiệu,granted,\n` }, workspace);
  const other = join(workspace, '2021', 'khoi-b');
  writeFiles(other, {
    ...wholeBloc,
    'bloc.yaml': 'bloc: khoi-b\nname: B\nseason: "2021"\n',
    '../../awards.csv': undefined,
  });
  const shared = shareFiles();
  const [first, second] = [load(folder, shared), load(other, shared)];
  expect(first.told).toEqual(['../../awards.csv:2:12 id']);
  expect(second.told).toEqual(first.told);
  expect(second.diagnostics[0]).toBe(first.diagnostics[0]);
  expect(second.inputs.get('../../awards.csv')).toBe(first.inputs.get('../../awards.csv'));
});
