import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Files, load, makeBloc, toldOf, wholeBloc } from './bloc-folder.ts';

test('a whole bloc year is read', () => {
  const { year, told, inputs } = load(makeBloc());
  expect(told).toEqual([]);
  expect(year?.selfScores?.entries).toHaveLength(5);
  expect(year?.appraisals?.entries).toHaveLength(3);
  expect(year?.indicators).toHaveLength(6);
  expect(year?.papers).toHaveLength(3);
  expect(year?.awardLedger).toMatchObject([{ member: 'so-y-te' }, { member: 'so-hoa' }]);
  expect(year?.leadershipLedger).toMatchObject([{ member: 'so-vh', place: 1 }]);
  expect(year).not.toHaveProperty('broken');
  expect([...inputs.keys()].sort()).toEqual(Object.keys(wholeBloc).sort());
  const sha256 = createHash('sha256').update(wholeBloc['criteria.csv']).digest('hex');
  expect(inputs.get('criteria.csv')).toBe(sha256);
});

test('the required files alone are a bloc year', () => {
  const { year, told } = load(
    makeBloc({
      'rules.yaml': 'scoring: { final: self }\n',
      'criteria.csv': 'criterion,title,max\nI.,Một,10\n',
      'self-scores.csv': 'member,criterion,points\nso-vh,I.,5\n',
      'appraisals.csv': undefined,
      'indicators.csv': undefined,
      'ballots.csv': undefined,
      '../../awards.csv': undefined,
      '../../leadership.csv': undefined,
      '../../units.csv': undefined,
    }),
  );
  expect(told).toEqual([]);
  expect(year).toMatchObject({ indicators: [], tallies: [], papers: [], rulings: [], units: [] });
  for (const absent of ['appraisals', 'awardLedger', 'leadershipLedger']) expect(year).not.toHaveProperty(absent);
});

describe('a file that is missing is told', () => {
  const plainRubric = { 'criteria.csv': 'criterion,title,max\nI,Một,10\n' };
  const formulaRubric = {
    'criteria.csv': 'criterion,title,max,formula\nI.2,Một,10,ti-le\nII.1,Hai,10,dat\n',
    'self-scores.csv': undefined,
    'appraisals.csv': undefined,
  };
  const rules = (scoring: string): string =>
    `scoring: { ${scoring} }\nformulas: { dat: { kind: yesno }, ti-le: { kind: ratio } }\n`;
  test.each<[string, Files, readonly string[]]>([
    ['members.csv', { 'members.csv': undefined }, ['bloc.yaml:1:1 file-missing']],
    ['rules.yaml', { 'rules.yaml': undefined }, ['bloc.yaml:1:1 file-missing']],
    [
      'criteria.csv, which leaves it open what sheets say',
      { 'criteria.csv': undefined },
      ['bloc.yaml:1:1 file-missing'],
    ],
    [
      'rules that bloc.yaml names',
      { 'bloc.yaml': 'bloc: khoi-a\nname: A\nseason: "2021"\nrules: ../luat.yaml\n' },
      ['bloc.yaml:4:8 file-missing'],
    ],
    [
      'a rubric that bloc.yaml names',
      { 'bloc.yaml': 'bloc: khoi-a\nname: A\nseason: "2021"\ncriteria: tieu-chi.csv\n' },
      ['bloc.yaml:4:11 file-missing'],
    ],
    [
      'a rubric that bloc.yaml names through a file as if it were a folder',
      { 'bloc.yaml': 'bloc: khoi-a\nname: A\nseason: "2021"\ncriteria: members.csv/tieu-chi.csv\n' },
      ['bloc.yaml:4:11 file-missing'],
    ],
    [
      'self-scores.csv',
      { ...plainRubric, 'self-scores.csv': undefined, 'appraisals.csv': undefined, 'indicators.csv': undefined },
      ['rules.yaml:1:1 file-missing'],
    ],
    [
      'self-scores.csv, at the key that asks for it',
      {
        ...plainRubric,
        'rules.yaml': rules('decimals: 1, final: highest'),
        'self-scores.csv': undefined,
        'appraisals.csv': undefined,
        'indicators.csv': undefined,
      },
      ['rules.yaml:1:32 file-missing'],
    ],
    [
      'indicators.csv, at a formula that asks for it',
      { 'indicators.csv': undefined },
      ['rules.yaml:3:10 file-missing'],
    ],
    [
      'appraisals.csv, where only it counts',
      { 'rules.yaml': rules('final: appraised'), 'appraisals.csv': undefined },
      ['rules.yaml:1:19 file-missing'],
    ],
    [
      'not self-scores.csv, where only appraisals count',
      { 'rules.yaml': rules('final: appraised'), 'self-scores.csv': undefined },
      [],
    ],
    [
      'not appraisals.csv, where what is not scored is 0',
      { 'rules.yaml': rules('final: appraised, unscored: zero'), 'appraisals.csv': undefined },
      [],
    ],
    ['not self-scores.csv, where every leaf has a formula', formulaRubric, []],
    [
      'not appraisals.csv, where every leaf has a formula',
      { ...formulaRubric, 'rules.yaml': rules('final: appraised') },
      [],
    ],
    [
      'not indicators.csv, for what is held',
      {
        ...plainRubric,
        'criteria.csv': 'criterion,title,max,formula\nI.1,,10,\nI,,5,giu\n',
        'rules.yaml': 'formulas: { giu: { kind: held, awards: { co: 5 }, within: 3 } }\n',
        'self-scores.csv': 'member,criterion,points\n',
        'appraisals.csv': undefined,
        'indicators.csv': undefined,
      },
      [],
    ],
  ])('%s', (_, files, told) => {
    expect(toldOf(files)).toEqual(told);
  });
});

test('a contest in both files is told once, at the papers', () => {
  const { told, diagnostics } = load(
    makeBloc({ 'votes.csv': 'contest,member,agree\nhead,so-vh,2\nco,so-vh,2\nco,so-y-te,1\n' }),
  );
  expect(told).toEqual(['ballots.csv:2:1 contest-twice']);
  expect(diagnostics[0]?.related).toEqual({ file: 'votes', row: 1, column: 'contest' });
});

describe('an error hides only what needs it', () => {
  test.each<[string, Files, readonly string[]]>([
    [
      'a member without an id: units elsewhere may be that one; other problems are told',
      {
        'members.csv': 'member,name\nso-y-te,Sở Y tế\n,Sở Hòa giải\nso-vh,Sở Văn hóa\n',
        'self-scores.csv': 'member,criterion,points\nso-hoa,I.1,5\nso-vh,I.9,x\n',
      },
      ['members.csv:3:1 id', 'self-scores.csv:3:7 unknown-criterion', 'self-scores.csv:3:11 number'],
    ],
    [
      'a criterion of too few cells: codes elsewhere may be that one',
      {
        'criteria.csv': 'criterion,title,max\nI.1,Một,60\nI.2\n',
        'self-scores.csv': 'member,criterion,points\nso-vh,I.2,x\n',
      },
      ['criteria.csv:3:1 cells', 'self-scores.csv:2:11 number'],
    ],
    [
      'a wrong max: codes are known all the same',
      {
        'criteria.csv': 'criterion,title,max,formula\nI.1,Một,x,\nI.2,,5,ti-le\nII.1,,5,dat\n',
        'self-scores.csv': 'member,criterion,points\nso-vh,I.3,5\n',
      },
      ['criteria.csv:2:9 number', 'self-scores.csv:2:7 unknown-criterion'],
    ],
    [
      'a bloc.yaml that is none: the tables are read',
      { 'bloc.yaml': 'bloc: [\n', 'votes.csv': 'contest,member,agree\nco,x,1\n', 'ballots.csv': undefined },
      ['bloc.yaml:1:7 yaml-syntax', 'votes.csv:2:4 unknown-member'],
    ],
  ])('%s', (_, files, told) => {
    expect(toldOf(files)).toEqual(told);
  });
});

test('a bloc.yaml in bad form may name another file: none is told as missing', () => {
  const told = (rules: string): readonly string[] =>
    load(makeBloc({ 'bloc.yaml': `bloc: khoi-a\nname: A\nseason: "2021"\nrules: ${rules}\n` })).told;
  expect(told('@luat.yaml')).toEqual(['bloc.yaml:4:8 yaml-syntax']);
  expect(told(`"rules.yaml\nauthority: ${'dài '.repeat(100)}`)).toEqual(['bloc.yaml:4:8 yaml-syntax']);
});
