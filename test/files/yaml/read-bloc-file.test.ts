import { describe, expect, test } from 'vitest';
import { readBlocText } from './yaml-source.ts';

const required = 'bloc: noi-chinh\nname: Khối Nội chính\nseason: "2019"\n';

test('the required keys alone make a bloc file', () => {
  const { content, told } = readBlocText(required);
  expect(told).toEqual([]);
  expect(content).toEqual({ bloc: 'noi-chinh', name: 'Khối Nội chính', season: '2019' });
});

test('every key of the page on files is read', () => {
  const { content, told } = readBlocText(`${required}next_season: "2020"
authority: UBND tỉnh Bắc Ninh
rules: ../rules.yaml
criteria: ../criteria.csv
leadership: { head: thads, deputies: [so-a, "08"] }
pact: { signed: 20/2/2019, contents: [Một, Hai] }
meeting:
  date: 2019-12-03
  minutes: 05/BB-KTĐ
  present: 8
  steps: [ { step: thông qua bảng điểm, date: 2/12/2019 }, { step: bỏ phiếu, date: 2019-12-03 } ]
  contests:
    - { contest: co-thi-dua-tinh, round: 2, issued: 9, collected: "8", invalid: 0, extra_voters: 1 }
    - { contest: head, issued: 8, collected: 8, invalid: 1 }
`);
  expect(told).toEqual([]);
  expect(content).toEqual({
    bloc: 'noi-chinh',
    name: 'Khối Nội chính',
    season: '2019',
    nextSeason: '2020',
    authority: 'UBND tỉnh Bắc Ninh',
    rules: '../rules.yaml',
    criteria: '../criteria.csv',
    leadership: { head: 'thads', deputies: ['so-a', '08'] },
    pact: { signed: '2019-02-20', contents: ['Một', 'Hai'] },
    meeting: {
      date: '2019-12-03',
      minutes: '05/BB-KTĐ',
      present: 8,
      steps: [
        { step: 'thông qua bảng điểm', date: '2019-12-02' },
        { step: 'bỏ phiếu', date: '2019-12-03' },
      ],
      contests: [
        {
          contest: 'co-thi-dua-tinh',
          round: 2,
          issued: 9,
          collected: 8,
          invalid: 0,
          extraVoters: 1,
          path: ['meeting', 'contests', 0],
        },
        {
          contest: 'head',
          round: 1,
          issued: 8,
          collected: 8,
          invalid: 1,
          extraVoters: 0,
          path: ['meeting', 'contests', 1],
        },
      ],
    },
  });
});

test('names are composed to NFC, paths are kept as they are written', () => {
  const decomposed = 'Khô\u0301i';
  const { content } = readBlocText(`bloc: a\nname: ${decomposed}\nseason: "2019"\nrules: ${decomposed}.yaml\n`);
  expect(content).toMatchObject({ name: 'Kh\u1ed1i', rules: `${decomposed}.yaml` });
});

describe('what is wrong is told where it stands', () => {
  test.each([
    ['a season without a year', 'bloc: a\nname: A\nseason: năm nay\n', ['3:9 season-name']],
    ['a next season without a year', `${required}next_season: năm sau\n`, ['4:14 season-name']],
    ['a season that is no folder name', `${required}next_season: "2020/2021"\n`, ['4:14 schema']],
    ['a season that YAML takes for a number', 'bloc: a\nname: A\nseason: 2019\n', ['3:9 schema']],
    ['an id with capitals and marks', 'bloc: Nội chính\nname: A\nseason: "2019"\n', ['1:7 id']],
    ['an id that YAML takes for a number', `${required}leadership: { head: 08 }\n`, ['4:21 schema']],
    ['every required key that is missing', 'authority: x\n', ['1:1 schema', '1:1 schema', '1:1 schema']],
    ['a required key without a value', 'bloc: a\nname:\nseason: "2019"\n', ['2:1 schema']],
    ['blank text', `${required}authority: "  "\n`, ['4:12 schema']],
    ['a date with the month first', `${required}meeting: { date: 12/25/2019 }\n`, ['4:18 date']],
    ['a day that does not exist', `${required}pact: { signed: 31/2/2019 }\n`, ['4:17 date']],
    ['a year for a date', `${required}meeting: { date: 2019 }\n`, ['4:18 date']],
    ['a negative count', `${required}meeting: { present: -1 }\n`, ['4:21 number-range']],
    ['a count with decimals', `${required}meeting: { present: 8.5 }\n`, ['4:21 number-range']],
    ['a count that may be thousands', `${required}meeting: { present: 1.000 }\n`, ['4:21 number-ambiguous']],
    ['a count in words', `${required}meeting: { present: tám }\n`, ['4:21 number']],
    [
      'round 0',
      `${required}meeting:\n  contests:\n    - { contest: co, round: 0, issued: 8, collected: 8, invalid: 0 }\n`,
      ['6:29 number-range'],
    ],
    [
      'counts that are missing',
      `${required}meeting:\n  contests:\n    - { contest: co, issued: 8 }\n`,
      ['6:7 schema', '6:7 schema'],
    ],
    ['a step without its date', `${required}meeting: { steps: [ { step: họp } ] }\n`, ['4:21 schema']],
    ['one id in place of a list', `${required}leadership: { deputies: so-a }\n`, ['4:25 schema']],
    ['a season in the quotation marks of Word', required.replace('"2019"', '“2019”'), ['3:9 schema']],
    ['a head who is deputy too', `${required}leadership: { head: a, deputies: [b, a] }\n`, ['4:38 duplicate']],
    ['a deputy twice', `${required}leadership: { deputies: [b, c, b] }\n`, ['4:32 duplicate']],
    ['text in place of a mapping', `${required}leadership: so-a\n`, ['4:13 schema']],
    ['a mapping whose keys are all remarks', `${required}meeting:\n#  present: 8\n`, ['4:1 schema']],
    ['a misspelt key', `${required}autority: x\n`, ['4:1 unknown-key']],
    ['a misspelt required key, once', 'bloc: a\nnames: A\nseason: "2019"\n', ['2:1 unknown-key']],
    ['a key given twice', `${required}season: "2020"\n`, ['4:1 duplicate-key']],
    ['an empty file', '', ['1:1 yaml-syntax']],
    ['a file of remarks', '# bloc: a\n', ['1:1 yaml-syntax']],
    ['a file of one word', 'bloc\n', ['1:1 yaml-syntax']],
    ['a list in place of keys', '- bloc: a\n', ['1:1 schema']],
  ])('%s', (_, text, told) => {
    expect(readBlocText(text).told).toEqual(told);
  });

  test('all at once', () => {
    const { told } = readBlocText(
      'bloc: A\nname: 5\nseason: x\nmeeting:\n  date: 31/2/2019\n  present: -1\n  steps: [ { step: a, date: b } ]\n  contest: []\n',
    );
    expect(told).toEqual([
      '1:7 id',
      '2:7 schema',
      '3:9 season-name',
      '5:9 date',
      '6:12 number-range',
      '7:29 date',
      '8:3 unknown-key',
    ]);
  });
});

describe('what could not be read does not hide the rest', () => {
  test('the folders stand in for bloc and season', () => {
    const { content } = readBlocText('bloc: Nội chính\nname: A\nseason: 2019\nrules: ../rules.yaml\n');
    expect(content).toEqual({ bloc: 'noi-chinh', name: 'A', season: '2019', rules: '../rules.yaml' });
  });

  test('a line in bad form leaves those above it', () => {
    const { content, told } = readBlocText(`${required}rules: ../rules.yaml\nmeeting:\n\tpresent: 8\n`);
    expect(told).toEqual(['6:1 yaml-syntax']);
    expect(content).toMatchObject({ season: '2019', rules: '../rules.yaml' });
  });

  test('a wrong count is left out with its contest, the others stay', () => {
    const { content } = readBlocText(
      `${required}meeting:\n  contests:\n    - { contest: a, issued: x, collected: 8, invalid: 0 }\n    - { contest: b, issued: 8, collected: 8, invalid: 0 }\n`,
    );
    expect(content?.meeting?.contests.map(({ contest }) => contest)).toEqual(['b']);
  });

  test('a file that is no mapping gives nothing', () => {
    expect(readBlocText('- a\n').content).toBeUndefined();
    expect(readBlocText('# a\n').content).toBeUndefined();
  });
});

test('a value that YAML does not take for text is to be put into quotes', () => {
  const [diagnostic] = readBlocText('bloc: a\nname: A\nseason: 2019\n').diagnostics;
  expect(diagnostic?.details).toEqual({
    key: 'season',
    problem: 'type',
    expected: ['text'],
    value: '2019',
    quote: true,
  });
});

test('an unknown key comes with the nearest one and all that are allowed', () => {
  const [diagnostic] = readBlocText(`${required}leadership: { heads: so-a }\n`).diagnostics;
  expect(diagnostic?.details).toEqual({ key: 'heads', closest: 'head', allowed: ['head', 'deputies'] });
});

test('a key given twice says where it stood first', () => {
  const [diagnostic] = readBlocText(`${required}authority: x\nauthority: y\n`).diagnostics;
  expect(diagnostic?.details).toEqual({ key: 'authority', firstLine: 4 });
});
