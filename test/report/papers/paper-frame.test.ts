import { expect, test } from 'vitest';
import { longDate, sentence, twoDigits } from '../../../src/report/papers/paper-words.ts';
import { type PaperYearInput, paperOf } from './paper-year.ts';

const members = { members: 'a b', scores: 'a 90 | b 80' } satisfies PaperYearInput;

test.each([
  ['a day and a month below 3', '2026-02-05', 'ngày 05 tháng 02 năm 2026'],
  ['January', '2026-01-31', 'ngày 31 tháng 01 năm 2026'],
  ['March, whose month has one digit', '2019-03-09', 'ngày 09 tháng 3 năm 2019'],
  ['December', '2019-12-03', 'ngày 03 tháng 12 năm 2019'],
  ['no date', undefined, 'ngày …… tháng …… năm ………'],
])('a date has two digits where the decree asks them: %s', (_, iso, printed) => {
  expect(longDate(iso)).toBe(printed);
});

test.each([
  [0, '00'],
  [9, '09'],
  [10, '10'],
])('a count of %i is printed as %s', (count, printed) => {
  expect(twoDigits(count)).toBe(printed);
});

test.each([
  ['đồng hạng', 'Đồng hạng.'],
  ['ờ', 'Ờ.'],
  ['Đã xong.', 'Đã xong.'],
  ['', '.'],
])('the fragment “%s” becomes the sentence “%s”', (text, printed) => {
  expect(sentence(text)).toBe(printed);
});

test('without facts nothing is made up: dots stand for what is not known, and the paper says so', () => {
  const { data, gaps } = paperOf('to-trinh', members);
  expect(data).toMatchObject({
    superior: '',
    issuer: 'KHỐI NỘI CHÍNH',
    number: 'Số: ………/TTr-………',
    place_date: '……………, ngày …… tháng …… năm ………',
    authority: '……………………',
    signer_title: 'TRƯỞNG KHỐI',
    signer_position: '……………………',
    signer_name: '……………………',
    next_season: '2022',
  });
  expect(gaps).toContain('facts');
  expect(JSON.stringify(data)).not.toContain('undefined');
});

test('facts that are stated stand where they belong, the bodies in capitals', () => {
  const { data, gaps } = paperOf('to-trinh', {
    ...members,
    authority: 'UBND tỉnh',
    minutes: '03/BB-KTĐ',
    date: '2019-12-03',
    facts: {
      superior: 'Ủy ban nhân dân tỉnh',
      issuer: 'Kho\u0302\u0301i thi đua các cơ quan',
      mark: 'KTĐNC',
      place: 'Bắc Ninh',
      date: '2019-12-05',
      numbers: new Map([['to-trinh', '5']]),
      signer: { position: 'Cục trưởng', name: 'Nguyễn Văn A' },
      grounds: ['Luật Thi đua, Khen thưởng'],
      recipients: ['Như trên', 'Các đơn vị thành viên;'],
    },
  });
  expect(data).toMatchObject({
    superior: 'ỦY BAN NHÂN DÂN TỈNH',
    issuer: 'KHỐI THI ĐUA CÁC CƠ QUAN',
    number: 'Số: 05/TTr-KTĐNC',
    place_date: 'Bắc Ninh, ngày 05 tháng 12 năm 2019',
    authority: 'UBND tỉnh',
    signer_position: 'Cục trưởng',
    signer_name: 'Nguyễn Văn A',
    recipients: [{ recipient: 'Như trên;' }, { recipient: 'Các đơn vị thành viên;' }, { recipient: 'Lưu: VT.' }],
  });
  expect(gaps).not.toContain('facts');
});

test.each([
  ['bang-tong-hop', 'Số: 04/BC-KTĐ'],
  ['to-trinh', 'Số: ………/TTr-KTĐ'],
  ['bien-ban-kiem-phieu', 'Số: 02/BB-KTĐ'],
  ['bien-ban-hoi-nghi', 'Số: 07a/BB-X'],
] as const)('%s bears its own kind of number', (name, number) => {
  const numbers = new Map([
    ['bang-tong-hop', '4'],
    ['bien-ban-kiem-phieu', '02'],
    ['bien-ban-hoi-nghi', '07a/BB-X'],
  ]);
  expect(paperOf(name, { ...members, facts: { mark: 'KTĐ', numbers } }).data.number).toBe(number);
});

test.each([
  ['minutes that are numbered in the meeting', { minutes: '12' }, 'Số: 12/BB-………'],
  [
    'a number under papers, which goes before',
    { minutes: '12', facts: { numbers: new Map([['bien-ban-hoi-nghi', '03']]) } },
    'Số: 03/BB-………',
  ],
  ['minutes without a number', {}, 'Số: ………/BB-………'],
] satisfies [string, PaperYearInput | object, string][])(
  'the minutes take their number from %s',
  (_, input, number) => {
    expect(paperOf('bien-ban-hoi-nghi', { ...members, ...input }).data.number).toBe(number);
  },
);

test.each([
  ['Cụm thi đua số 1', 'TRƯỞNG CỤM'],
  ['Khối thi đua', 'TRƯỞNG KHỐI'],
  ['Cụmx', 'TRƯỞNG KHỐI'],
])('who signs for “%s” is %s', (name, title) => {
  expect(paperOf('bang-tong-hop', { ...members, name }).data.signer_title).toBe(title);
});

test.each([
  ['bang-tong-hop', '2019-12-05', 'ngày 05 tháng 12 năm 2019'],
  ['to-trinh', '2019-12-05', 'ngày 05 tháng 12 năm 2019'],
  ['bien-ban-hoi-nghi', '2019-12-05', 'ngày 01 tháng 02 năm 2020'],
  ['bien-ban-kiem-phieu', '2019-12-05', 'ngày 01 tháng 02 năm 2020'],
] as const)('%s is dated by the day that is its own', (name, date, printed) => {
  const { data } = paperOf(name, { ...members, date: '2020-02-01', facts: { date } });
  expect(data.place_date).toBe(`……………, ${printed}`);
});
