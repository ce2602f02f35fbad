import type { Code } from '../../domain/diagnostic.ts';
import { columnsWords, columnWords } from '../column-words.ts';
import { printDate } from '../number-words.ts';
import { named, quoted, suggest } from './quote-values.ts';
import type { WordingOf } from './wording.ts';

/** "Votes" of spec 5, second part: candidates, papers, contests and the order of the meeting. */
export const votePaperWordings = {
  'candidate-not-member': {
    title: { vi: 'Bỏ phiếu cho đơn vị không phải thành viên', en: 'A candidate that is no member' },
    meaning: {
      vi: 'Chỉ đơn vị thành viên vào ngày họp mới được đưa vào phiếu bầu.',
      en: 'Only members on the day of the meeting can stand on a ballot paper.',
    },
    example: { file: 'votes.csv', lines: 'contest,member,agree\nco-thi-dua,so-da-sap-nhap,5' },
    remedy: {
      vi: 'Sửa tên đơn vị; đơn vị đã sáp nhập thì ghi đơn vị kế thừa; hoặc sửa since, until.',
      en: 'Correct the member; for a merged unit name its successor; or correct since and until.',
    },
    message: ({ contest, member, name }) => ({
      vi: `${named(member, name)} được bỏ phiếu ở nội dung ${quoted(contest)} nhưng không phải đơn vị thành viên vào ngày họp`,
      en: `${named(member, name)} is a candidate in ${quoted(contest)} but no member on the day of the meeting`,
    }),
    fix: () => ({
      vi: `sửa đơn vị ở dòng này, hoặc ${columnsWords(['since', 'until']).vi} trong members.csv`,
      en: 'correct the member here, or since and until in members.csv',
    }),
  },
  'ballot-not-secret': {
    title: { vi: 'Số phiếu làm lộ người bỏ phiếu', en: 'A paper that names its voter' },
    meaning: {
      vi: 'Bỏ phiếu kín: số phiếu không được là mã hay tên của đơn vị, vì như vậy ai cũng biết đơn vị nào bỏ phiếu cho ai.',
      en: "The ballot is secret: a paper's id may not be a member's id or name, or all could see who voted how.",
    },
    example: { file: 'ballots.csv', lines: 'contest,ballot,member,choice\nco-thi-dua,so-y-te,so-tu-phap,agree' },
    remedy: {
      vi: 'Đánh số phiếu ngẫu nhiên (01, 02, 03…), không theo thứ tự đơn vị.',
      en: 'Number the papers (01, 02, 03 …), not in the order of the members.',
    },
    message: ({ ballot, member }) => ({
      vi: `số phiếu ${quoted(ballot)} trùng với đơn vị ${member}, làm lộ người bỏ phiếu`,
      en: `the paper ${quoted(ballot)} is named as the member ${member}, which tells who cast it`,
    }),
    fix: () => ({
      vi: 'đánh số phiếu bằng số như 01, 02, 03, không theo thứ tự đơn vị',
      en: 'number the papers 01, 02, 03 …, not in the order of the members',
    }),
  },
  choice: {
    title: { vi: 'Ý kiến trên phiếu không rõ', en: 'A choice that is none' },
    meaning: {
      vi: 'Cột choice ghi đồng ý, không đồng ý, hoặc để trống. Phiếu không hợp lệ là một dòng ghi invalid, không có đơn vị.',
      en: 'The column choice holds agree, disagree, or nothing. A spoiled paper is one row with invalid and no member.',
    },
    example: { file: 'ballots.csv', lines: 'contest,ballot,member,choice\nco-thi-dua,01,so-y-te,được' },
    remedy: {
      vi: 'Ghi đồng ý (agree, x), không đồng ý (disagree), để trống, hoặc invalid cho phiếu hỏng.',
      en: 'Write agree (x), disagree, nothing, or invalid for a spoiled paper.',
    },
    message: ({ value, problem }) =>
      problem === 'word'
        ? { vi: `${quoted(value)} không phải là ý kiến trên phiếu`, en: `${quoted(value)} is no choice` }
        : problem === 'member-missing'
          ? {
              vi: `dòng ghi ý kiến ${quoted(value)} nhưng không ghi đơn vị nào`,
              en: `the row says ${quoted(value)} but names no member`,
            }
          : {
              vi: 'phiếu không hợp lệ (invalid) mà vẫn ghi đơn vị',
              en: 'a spoiled paper (invalid) names a member',
            },
    fix: ({ problem }) =>
      problem === 'word'
        ? {
            vi: 'ghi đồng ý (agree, x), không đồng ý (disagree), để trống, hoặc invalid cho phiếu hỏng',
            en: 'write agree (x), disagree, nothing, or invalid for a spoiled paper',
          }
        : problem === 'member-missing'
          ? {
              vi: 'ghi đơn vị được bỏ phiếu; phiếu hỏng thì ghi invalid',
              en: 'name the candidate; for a spoiled paper write invalid',
            }
          : {
              vi: `để trống ${columnWords('member').vi}; mỗi phiếu hỏng chỉ một dòng`,
              en: 'leave member empty; a spoiled paper is one row',
            },
  },
  'contest-twice': {
    title: { vi: 'Một nội dung có ở cả hai tệp phiếu', en: 'A contest in both files' },
    meaning: {
      vi: 'Kết quả của một nội dung bỏ phiếu chỉ được ghi ở votes.csv (số tổng hợp) hoặc ballots.csv (từng phiếu), không ghi cả hai.',
      en: 'A contest stands in votes.csv (tallies) or in ballots.csv (papers), never in both.',
    },
    example: { file: 'votes.csv', lines: 'contest,member,agree\nco-thi-dua,so-y-te,7' },
    remedy: {
      vi: 'Giữ lại ballots.csv nếu có đủ từng phiếu, nếu không thì giữ votes.csv; xóa bên kia.',
      en: 'Keep ballots.csv if all papers are there, else votes.csv; remove the other.',
    },
    message: ({ contest }) => ({
      vi: `nội dung ${quoted(contest)} có ở cả votes.csv và ballots.csv`,
      en: `the contest ${quoted(contest)} stands in votes.csv and in ballots.csv`,
    }),
    fix: () => ({ vi: 'xóa nội dung này ở một trong hai tệp', en: 'remove it from one of the two files' }),
  },
  'contest-unknown': {
    title: { vi: 'Nội dung bỏ phiếu không dùng đến', en: 'A contest that no rule uses' },
    meaning: {
      vi: 'Có kết quả bỏ phiếu cho nội dung này nhưng không danh hiệu, chức danh hay cách phân hạng nào trong rules.yaml dùng đến.',
      en: 'There are votes of this contest, but no award, seat or tie key in rules.yaml asks for it.',
    },
    example: { file: 'votes.csv', lines: 'contest,member,agree\nco-thi-dua-tihn,so-y-te,7' },
    remedy: {
      vi: 'Sửa mã nội dung; nếu bỏ phiếu chỉ để tham khảo thì để nguyên.',
      en: 'Correct the id; if the vote was for information only, leave it.',
    },
    message: ({ contest }) => ({
      vi: `không quy định nào dùng đến nội dung bỏ phiếu ${quoted(contest)}`,
      en: `no rule uses the contest ${quoted(contest)}`,
    }),
    fix: ({ closest }) =>
      suggest(closest, {
        vi: 'để nguyên nếu chỉ tham khảo, hoặc thêm vote vào danh hiệu trong rules.yaml',
        en: 'leave it if it is for information only, or add a vote to the award in rules.yaml',
      }),
  },
  'steps-order': {
    title: { vi: 'Các bước hội nghị sai thứ tự ngày', en: 'Steps that go back in time' },
    meaning: {
      vi: 'Các bước ở meeting.steps ghi theo trình tự, ngày sau không được trước ngày của bước liền trên.',
      en: 'The steps of the meeting stand in order; none is dated before the one above it.',
    },
    example: {
      file: 'bloc.yaml',
      lines: 'steps:\n  - { step: bỏ phiếu, date: 2019-12-03 }\n  - { step: công bố, date: 2019-12-02 }',
    },
    remedy: { vi: 'Sửa ngày, hoặc xếp lại các bước.', en: 'Correct the date, or put the steps in order.' },
    message: ({ step, date, previous, previousDate }) => ({
      vi: `bước ${quoted(step)} ngày ${printDate(date, 'vi')} lại trước bước ${quoted(previous)} ngày ${printDate(previousDate, 'vi')}`,
      en: `the step ${quoted(step)} of ${date} is before ${quoted(previous)} of ${previousDate}`,
    }),
    fix: () => ({ vi: 'sửa ngày, hoặc xếp lại các bước', en: 'correct the date, or put the steps in order' }),
  },
  'vote-ineligible': {
    title: { vi: 'Bỏ phiếu cho đơn vị không đủ điều kiện', en: 'Votes for a unit that cannot get the award' },
    meaning: {
      vi: 'Đơn vị có tên trên phiếu nhưng trước khi bỏ phiếu đã không đủ điều kiện của danh hiệu nào thuộc nội dung đó; phiếu cho đơn vị này không có tác dụng.',
      en: 'The unit stands on the paper but met, before the vote, the conditions of no award of this contest; its votes have no effect.',
    },
    example: { file: 'votes.csv', lines: 'contest,member,agree\nco-thi-dua,so-khong-dang-ky,3' },
    remedy: {
      vi: 'Xem lý do bằng thidua explain; nếu dữ liệu thiếu thì bổ sung, nếu đúng thì để nguyên.',
      en: 'See why with thidua explain; complete the data if something is missing, otherwise leave it.',
    },
    message: ({ contest, member }) => ({
      vi: `${member} có trên phiếu ${quoted(contest)} nhưng không đủ điều kiện được xét, phiếu không có tác dụng`,
      en: `${member} stands on the paper of ${quoted(contest)} but cannot get the award: its votes have no effect`,
    }),
    fix: ({ member }) => ({
      vi: `xem lý do: thidua explain ${member}`,
      en: `see why: thidua explain ${member}`,
    }),
  },
} satisfies Partial<WordingOf<Code>>;
