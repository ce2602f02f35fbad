import type { Code, DetailsOf } from '../../domain/diagnostic.ts';
import { columnsWords, columnWords } from '../column-words.ts';
import type { Bilingual } from '../language.ts';
import { printDate } from '../number-words.ts';
import { listed, quoted, suggest } from './quote-values.ts';
import type { WordingOf } from './wording.ts';

/** "Members" of spec 5. */
export const memberWordings = {
  duplicate: {
    title: { vi: 'Ghi hai lần', en: 'Given twice' },
    meaning: {
      vi: 'Một đơn vị, một tiêu chí, một điểm hay một dòng số liệu chỉ được ghi một lần; ghi hai lần thì không rõ dòng nào đúng, kể cả khi hai dòng giống nhau.',
      en: 'A member, a criterion, a mark or a row of figures stands once; given twice, nobody knows which holds, even where both agree.',
    },
    example: { file: 'self-scores.csv', lines: 'so-tu-phap,I.2,9\nso-tu-phap,I.2,10' },
    remedy: { vi: 'Giữ lại dòng đúng, xóa dòng kia.', en: 'Keep the right one and delete the other.' },
    message: ({ what, value, firstLine }, other) => {
      const first = firstPlace(firstLine, other);
      const noun = duplicateNouns[what];
      return {
        vi: `${noun.vi} ${quoted(value)} ghi hai lần${first.vi}`,
        en: `the ${noun.en} ${quoted(value)} is given twice${first.en}`,
      };
    },
    fix: () => ({ vi: 'giữ lại dòng đúng, xóa dòng kia', en: 'keep the right one, delete the other' }),
  },
  'name-ambiguous': {
    title: { vi: 'Tên trùng giữa các đơn vị', en: 'A name that several members share' },
    meaning: {
      vi: 'Hai đơn vị có chung một tên, tên viết tắt hoặc tên khác, nên khi tên ấy ghi trong bảng điểm thì không rõ là đơn vị nào.',
      en: 'Two members share a name, short name or alias, so that nobody can tell whom a score sheet means by it.',
    },
    example: { file: 'members.csv', lines: 'member,name,aliases\nso-nv,Sở Nội vụ,SNV\nso-nn,Sở Nông nghiệp,SNV' },
    remedy: {
      vi: 'Đổi hoặc bỏ tên trùng ở một đơn vị (cột name, short_name, aliases).',
      en: 'Change or remove it for one of them (columns name, short_name, aliases).',
    },
    message: ({ name, members }) => ({
      vi: `tên ${quoted(name)} là của nhiều đơn vị: ${listed(members)}`,
      en: `the name ${quoted(name)} belongs to several members: ${listed(members)}`,
    }),
    fix: () => ({
      vi: `đổi tên ấy ở các đơn vị khác, chỉ để lại ở một đơn vị (${columnsWords(['name', 'short_name', 'aliases']).vi})`,
      en: 'leave it to one of them (columns name, short_name, aliases)',
    }),
  },
  'unknown-member': {
    title: { vi: 'Đơn vị không có trong members.csv', en: 'A member that is not in members.csv' },
    meaning: {
      vi: 'Mã hoặc tên đơn vị ghi ở đây không khớp với mã, tên, tên viết tắt hay tên khác nào trong members.csv. Trong bảng điểm ngang, mỗi cột lạ được hiểu là một đơn vị.',
      en: 'The id or name is none of the ids, names, short names and aliases in members.csv. In a wide score sheet every other column is read as a member.',
    },
    example: { file: 'votes.csv', lines: 'co-thi-dua,so-tu-phat,7' },
    remedy: {
      vi: `Sửa theo gợi ý; nếu là cách viết khác của đơn vị thì thêm vào ${columnWords('aliases').vi} trong members.csv.`,
      en: 'Correct it as suggested; another spelling of a member goes into the column aliases of members.csv.',
    },
    message: ({ value, column }) =>
      column
        ? {
            vi: `tiêu đề cột ${quoted(value)} không phải đơn vị nào trong members.csv`,
            en: `the heading ${quoted(value)} is no member in members.csv`,
          }
        : {
            vi: `đơn vị ${quoted(value)} không có trong members.csv`,
            en: `the member ${quoted(value)} is not in members.csv`,
          },
    fix: ({ closest, column }) =>
      suggest(
        closest,
        column
          ? {
              vi: `xóa cột này, hoặc bổ sung đơn vị (hay tên khác ở ${columnWords('aliases').vi}) vào members.csv`,
              en: 'delete the column, or add the member (or the alias) to members.csv',
            }
          : closest === undefined
            ? {
                vi: `bỏ đi nếu đơn vị không còn trong khối; nếu còn, bổ sung đơn vị, hoặc tên khác ở ${columnWords('aliases').vi}, vào members.csv`,
                en: 'remove it if the unit has left the bloc; if not, add the member, or the name as an alias, to members.csv',
              }
            : {
                vi: `bổ sung đơn vị, hoặc tên khác ở ${columnWords('aliases').vi}, vào members.csv`,
                en: 'add the member, or the name as an alias, to members.csv',
              },
      ),
  },
  'member-not-current': {
    title: { vi: 'Đơn vị không còn hoặc chưa là thành viên', en: 'No member at the meeting' },
    meaning: {
      vi: 'Đơn vị đã rời khối hoặc chưa vào khối tại ngày họp tổng kết (theo cột since, until), nên điểm, số liệu ghi cho đơn vị này không được tính.',
      en: 'The member had left, or not yet joined, on the day of the meeting (columns since, until): what is recorded of it is not counted.',
    },
    example: { file: 'members.csv', lines: 'member,name,until\nso-cu,Sở cũ,30/6/2021' },
    remedy: {
      vi: 'Nếu đơn vị vẫn là thành viên thì sửa since, until, hoặc meeting.date trong bloc.yaml; nếu không thì để nguyên.',
      en: 'If it is still a member, correct since, until, or meeting.date in bloc.yaml; otherwise leave it.',
    },
    message: ({ member, since, until, date }) => {
      const vi =
        since !== undefined && since > date ? `chỉ vào khối từ ${printDate(since, 'vi')}` : leftWords(until, 'vi');
      const en = since !== undefined && since > date ? `joined only on ${since}` : leftWords(until, 'en');
      return {
        vi: `${member} không phải thành viên vào ngày họp ${printDate(date, 'vi')} (${vi}); số liệu của đơn vị này không được tính`,
        en: `${member} was no member at the meeting of ${date} (${en}); what is recorded of it is not counted`,
      };
    },
    fix: () => ({
      vi: `để nguyên nếu đúng; nếu sai, sửa ${columnsWords(['since', 'until']).vi} ở dòng này, hoặc meeting.date trong bloc.yaml`,
      en: 'leave it if that is so; if not, correct since or until here, or meeting.date in bloc.yaml',
    }),
  },
  'reason-missing': {
    title: { vi: 'Thiếu lý do', en: 'A reason is missing' },
    meaning: {
      vi: 'Cột disqualified (lý do không xét) và seat_barred (lý do không giữ vị trí) ghi lý do bằng lời, không chỉ đánh dấu có: lý do sẽ được in ra khi giải trình.',
      en: 'The columns disqualified and seat_barred hold the reason in words, not a bare yes: explain prints it.',
    },
    example: { file: 'members.csv', lines: 'member,name,disqualified\nso-y-te,Sở Y tế,x' },
    remedy: {
      vi: 'Ghi lý do, ví dụ “có cán bộ bị kỷ luật cảnh cáo”; không có thì để trống.',
      en: 'Write the reason, or leave the cell empty where there is none.',
    },
    message: ({ column, value }) => ({
      vi: `${columnWords(column).vi} chỉ ghi ${quoted(value)} mà không nêu lý do`,
      en: `${column} says ${quoted(value)} but not the reason`,
    }),
    fix: () => ({
      vi: 'ghi rõ lý do; nếu không có thì để trống',
      en: 'write the reason, or leave it empty if there is none',
    }),
  },
  'ring-duplicate': {
    title: { vi: 'Trùng thứ tự luân phiên', en: 'Two members at one place in the ring' },
    meaning: {
      vi: 'Cột ring là thứ tự luân phiên làm Trưởng khối; mỗi số chỉ của một đơn vị.',
      en: 'The column ring is the order in which units lead; each number belongs to one member.',
    },
    example: { file: 'members.csv', lines: 'member,name,ring\nso-y-te,Sở Y tế,3\nso-tu-phap,Sở Tư pháp,3' },
    remedy: { vi: 'Đánh lại số thứ tự cho không trùng.', en: 'Number them so that no two are equal.' },
    message: ({ ring, first }) => ({
      vi: `thứ tự luân phiên ${ring} đã là của ${first}`,
      en: `the place ${ring} in the ring belongs to ${first} already`,
    }),
    fix: () => ({ vi: 'ghi số thứ tự khác', en: 'give another number' }),
  },
  'dates-order': {
    title: { vi: 'Ngày kết thúc trước ngày bắt đầu', en: 'An end before the beginning' },
    meaning: {
      vi: 'Ngày rời khối (until) không thể trước ngày vào khối (since).',
      en: 'A member cannot leave (until) before it joins (since).',
    },
    example: { file: 'members.csv', lines: 'member,name,since,until\nso-y-te,Sở Y tế,1/7/2021,1/1/2020' },
    remedy: { vi: 'Sửa một trong hai ngày.', en: 'Correct one of the two dates.' },
    message: ({ since, until }) => ({
      vi: `ngày kết thúc ${printDate(until, 'vi')} trước ngày bắt đầu ${printDate(since, 'vi')}`,
      en: `the end ${until} is before the beginning ${since}`,
    }),
    fix: () => ({ vi: `sửa ${columnsWords(['since', 'until']).vi}`, en: 'correct since or until' }),
  },
} satisfies Partial<WordingOf<Code>>;

const duplicateNouns: Readonly<Record<DetailsOf['duplicate']['what'], Bilingual>> = {
  member: { vi: 'đơn vị', en: 'member' },
  criterion: { vi: 'tiêu chí', en: 'criterion' },
  score: { vi: 'điểm của', en: 'mark of' },
  indicator: { vi: 'số liệu của', en: 'indicator of' },
  candidate: { vi: 'đơn vị được bỏ phiếu', en: 'candidate' },
  unit: { vi: 'tên đơn vị trong sổ', en: 'unit' },
  award: { vi: 'danh hiệu', en: 'award' },
  counts: { vi: 'số phiếu của', en: 'ballot counts of' },
  'season-seat': { vi: 'chức danh trong sổ', en: 'seat in the ledger' },
  class: { vi: 'mức xếp loại', en: 'class' },
};

function firstPlace(line: number | undefined, other: string | undefined): Bilingual {
  if (other !== undefined) return { vi: `, lần đầu ở ${other}`, en: `, first at ${other}` };
  if (line !== undefined) return { vi: `, lần đầu ở dòng ${line}`, en: `, first on line ${line}` };
  return { vi: '', en: '' };
}

function leftWords(until: string | undefined, language: keyof Bilingual): string {
  if (until === undefined) return language === 'vi' ? 'theo since, until' : 'by since, until';
  return language === 'vi' ? `đã rời khối ngày ${printDate(until, 'vi')}` : `left on ${until}`;
}
