import type { RevokedRow, StatisticsQuery } from '../../domain/statistics.ts';
import type { Language } from '../language.ts';

/** What statistics over the seasons are called. */
const vi = {
  title: 'Thi đua, khen thưởng qua các năm',
  kicker: 'Số liệu từ sổ awards.csv và leadership.csv',
  status: {
    granted: 'đã tặng',
    proposed: 'đã đề nghị',
    refused: 'không được tặng',
    revoked: 'đã thu hồi',
  } satisfies Record<StatisticsQuery['status'], string>,
  object: { collective: 'Tập thể', individual: 'Cá nhân', household: 'Hộ gia đình' } satisfies Record<
    RevokedRow['object'],
    string
  >,
  scope: (status: string, from: string, to: string) =>
    `Chỉ tính khen thưởng ${status}${from === '' ? '' : from === to ? `, năm ${from}` : `, từ năm ${from} đến năm ${to}`}`,
  ofObject: (object: string) => `đối tượng: ${object}`,
  total: 'Tổng cộng',
  award: 'Danh hiệu, hình thức khen thưởng',
  unit: 'Đơn vị',
  season: 'Năm',
  authority: 'Cấp khen thưởng',
  notStated: 'Không ghi',
  rating: 'Xếp loại',
  bloc: 'Khối, cụm',
  head: 'Trưởng khối',
  deputies: 'Phó khối',
  person: 'Họ và tên',
  objectHeading: 'Đối tượng',
  count: 'Số lượng',
  tables: {
    award: 'Danh hiệu theo đối tượng',
    unit: 'Đơn vị theo năm',
    season: 'Năm theo đối tượng',
    authority: 'Cấp khen thưởng theo đối tượng',
    ratings: 'Xếp loại hằng năm (không tính là khen thưởng)',
    seats: 'Trưởng khối, Phó khối qua các năm',
    revoked: 'Đã thu hồi (không còn trong số liệu nào)',
  },
  sheets: {
    award: 'Danh hiệu',
    unit: 'Đơn vị',
    season: 'Năm',
    authority: 'Cấp khen thưởng',
    ratings: 'Xếp loại',
    seats: 'Trưởng, Phó khối',
    revoked: 'Đã thu hồi',
  },
  unnamed: (count: string, total: string) =>
    `* Có số tổng không ghi tên từng trường hợp: ${count} trong ${total} được tính như vậy.`,
  formerly: (unit: string, former: string) => `${unit}: gồm cả ${former}.`,
  split: (unit: string, parts: string) => `${unit} đã tách thành ${parts}: không cộng vào đơn vị nào trong số đó.`,
  nothing: 'Không có khen thưởng nào thuộc phạm vi này.',
  none: 'không có',
  skip: 'Đến nội dung chính',
  contents: 'Mục lục',
  madeFrom: 'Lập từ các tệp của thư mục làm việc; sửa sổ rồi chạy lại để có trang mới.',
};

const en: typeof vi = {
  title: 'Awards over the seasons',
  kicker: 'Figures from the ledgers awards.csv and leadership.csv',
  status: { granted: 'granted', proposed: 'proposed', refused: 'refused', revoked: 'revoked' },
  object: { collective: 'Collective', individual: 'Individual', household: 'Household' },
  scope: (status, from, to) =>
    `Only awards ${status}${from === '' ? '' : from === to ? `, season ${from}` : `, seasons ${from} to ${to}`}`,
  ofObject: (object) => `object: ${object}`,
  total: 'Total',
  award: 'Award',
  unit: 'Unit',
  season: 'Season',
  authority: 'Authority',
  notStated: 'Not stated',
  rating: 'Class',
  bloc: 'Bloc',
  head: 'Head',
  deputies: 'Deputies',
  person: 'Person',
  objectHeading: 'Object',
  count: 'Count',
  tables: {
    award: 'Awards by object',
    unit: 'Units by season',
    season: 'Seasons by object',
    authority: 'Authorities by object',
    ratings: 'Yearly ratings (no awards)',
    seats: 'Seats over the seasons',
    revoked: 'Revoked (left out of every figure)',
  },
  sheets: {
    award: 'Awards',
    unit: 'Units',
    season: 'Seasons',
    authority: 'Authorities',
    ratings: 'Ratings',
    seats: 'Seats',
    revoked: 'Revoked',
  },
  unnamed: (count, total) => `* Holds totals that name nobody: ${count} of ${total} are counted so.`,
  formerly: (unit, former) => `${unit}: includes ${former}.`,
  split: (unit, parts) => `${unit} was split into ${parts}: it is added to none of them.`,
  nothing: 'No award lies within this.',
  none: 'none',
  skip: 'Skip to the main part',
  contents: 'Contents',
  madeFrom: 'Made from the files of the workspace; correct the ledgers and run again for a new page.',
};

const words: Readonly<Record<Language, typeof vi>> = { vi, en };

export type StatsWords = typeof vi;

export function statsWords(language: Language): StatsWords {
  return words[language];
}
