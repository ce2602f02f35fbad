import { expect, test } from 'vitest';
import { readBlocText } from './yaml-source.ts';

const required = 'bloc: noi-chinh\nname: Khối Nội chính\nseason: "2019"\n';

const nothing = { numbers: new Map(), tellers: [], grounds: [], recipients: [] };

function factsOf(text: string) {
  return readBlocText(`${required}papers:\n${text}`);
}

const everyKey = `  superior: UBND tỉnh Bắc Ninh
  issuer: Khối Nội chính
  mark: KTĐNC
  place: Bắc Ninh
  date: 5/12/2019
  numbers: { to-trinh: "05", bang-tong-hop: "04", bien-ban-kiem-phieu: "02", bien-ban-hoi-nghi: "03" }
  venue: Hội trường lớn
  opened: 8 giờ 00
  closed: 11 giờ 30
  signer: { position: Cục trưởng, name: Nguyễn Văn A }
  chair: { position: Phó Cục trưởng, name: Vũ E }
  secretary: { position: Chuyên viên, name: Trần Thị B }
  tellers: [ { name: Lê C, position: Thanh tra viên } ]
  grounds: [Quy chế của khối]
  recipients: [UBND tỉnh]
  return_to: thidua@bacninh.gov.vn
  return_by: 2019-11-20
`;

test('every key of the papers is read', () => {
  const { content, told } = factsOf(everyKey);
  expect(told).toEqual([]);
  expect(content?.paperFacts).toEqual({
    superior: 'UBND tỉnh Bắc Ninh',
    issuer: 'Khối Nội chính',
    mark: 'KTĐNC',
    place: 'Bắc Ninh',
    date: '2019-12-05',
    numbers: new Map([
      ['bang-tong-hop', '04'],
      ['bien-ban-kiem-phieu', '02'],
      ['bien-ban-hoi-nghi', '03'],
      ['to-trinh', '05'],
    ]),
    venue: 'Hội trường lớn',
    opened: '8 giờ 00',
    closed: '11 giờ 30',
    signer: { position: 'Cục trưởng', name: 'Nguyễn Văn A' },
    chair: { position: 'Phó Cục trưởng', name: 'Vũ E' },
    secretary: { position: 'Chuyên viên', name: 'Trần Thị B' },
    tellers: [{ position: 'Thanh tra viên', name: 'Lê C' }],
    grounds: ['Quy chế của khối'],
    recipients: ['UBND tỉnh'],
    returnTo: 'thidua@bacninh.gov.vn',
    returnBy: '2019-11-20',
  });
});

test('without papers there are no facts', () => {
  expect(readBlocText(required).content).not.toHaveProperty('paperFacts');
});

test.each([
  ['one fact alone', '  place: Bắc Ninh\n', { ...nothing, place: 'Bắc Ninh' }],
  [
    'a signer of whom the name is still open',
    '  signer: { position: Cục trưởng }\n',
    { ...nothing, signer: { position: 'Cục trưởng' } },
  ],
  [
    'tellers in their order',
    '  tellers: [ { name: B }, { name: A } ]\n',
    { ...nothing, tellers: [{ name: 'B' }, { name: 'A' }] },
  ],
  ['names that are composed', '  place: Bă\u0301c Ninh\n', { ...nothing, place: 'B\u1eafc Ninh' }],
])('what is there is read, the rest is absent: %s', (_, text, facts) => {
  const { content, told } = factsOf(text);
  expect(told).toEqual([]);
  expect(content?.paperFacts).toEqual(facts);
});

test.each([
  ['a number that YAML takes for one, which would lose its zero', '  numbers: { to-trinh: 05 }\n', ['5:24 schema']],
  ['a number for a paper that has none', '  numbers: { phieu-bau: "01" }\n', ['5:14 unknown-key']],
  ['a misspelt key', '  signr: { name: A }\n', ['5:3 unknown-key']],
  ['a misspelt key of a person', '  chair: { nam: A }\n', ['5:12 unknown-key']],
  ['a name in place of a person', '  signer: Nguyễn Văn A\n', ['5:11 schema']],
  ['one person in place of the tellers', '  tellers: { name: A }\n', ['5:12 schema']],
  ['one text in place of the grounds', '  grounds: Luật\n', ['5:12 schema']],
  ['blank text', '  place: " "\n', ['5:10 schema']],
  ['an hour that YAML takes for a number', '  opened: 8\n', ['5:11 schema']],
  ['a date with the month first', '  date: 12/25/2019\n', ['5:9 date']],
  ['a day that does not exist', '  return_by: 31/11/2019\n', ['5:14 date']],
])('what is wrong is told where it stands: %s', (_, text, told) => {
  expect(factsOf(text).told).toEqual(told);
});

test('what is wrong leaves the rest to be read', () => {
  const { content } = factsOf(
    '  date: 12/25/2019\n  place: Bắc Ninh\n  numbers: { to-trinh: 05, bang-tong-hop: "04" }\n',
  );
  expect(content?.paperFacts).toEqual({ ...nothing, place: 'Bắc Ninh', numbers: new Map([['bang-tong-hop', '04']]) });
});
