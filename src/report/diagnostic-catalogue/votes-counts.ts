import type { Code, DetailsOf } from '../../domain/diagnostic.ts';
import type { Bilingual } from '../language.ts';
import { voteBaseWords } from '../vote-base-words.ts';
import { quoted } from './quote-values.ts';
import type { WordingOf } from './wording.ts';

/** "Votes" of spec 5, first part: counts that do not agree. */
export const voteCountWordings = {
  'issued-above-members': {
    title: { vi: 'Phiếu phát ra nhiều hơn người bỏ phiếu', en: 'More papers issued than voters' },
    meaning: {
      vi: 'Số phiếu phát ra không được nhiều hơn số đơn vị thành viên cộng số đại biểu bỏ phiếu thêm (extra_voters).',
      en: 'The papers issued are at most the member units and the further voters (extra_voters).',
    },
    example: { file: 'bloc.yaml', lines: 'contests: [ { contest: co-thi-dua, issued: 9, collected: 9, invalid: 0 } ]' },
    remedy: {
      vi: 'Đối chiếu biên bản kiểm phiếu; nếu có đại biểu bỏ phiếu thêm thì ghi extra_voters.',
      en: 'Compare the minutes; where others voted too, give extra_voters.',
    },
    message: ({ contest, round, issued, members, extra, fromPapers }) => ({
      vi: `${contestWords('vi', contest, round)}: ${fromPapers ? 'có' : 'phát ra'} ${issued} phiếu, mà chỉ có ${members} đơn vị${extra > 0 ? ` và ${extra} đại biểu bỏ phiếu thêm` : ''}`,
      en: `${contestWords('en', contest, round)}: ${issued} papers ${fromPapers ? 'were cast' : 'issued'}, but there are only ${members} members${extra > 0 ? ` and ${extra} further voters` : ''}`,
    }),
    fix: ({ issued, members, extra }) => ({
      vi: `sửa số phiếu, hoặc ghi extra_voters: ${issued - members} nếu có đại biểu bỏ phiếu thêm${extra > 0 ? ` (đang ghi ${extra})` : ''}`,
      en: `correct the count, or write extra_voters: ${issued - members} if others voted too${extra > 0 ? ` (now ${extra})` : ''}`,
    }),
  },
  'present-above-members': {
    title: { vi: 'Đơn vị có mặt nhiều hơn thành viên', en: 'More present than members' },
    meaning: {
      vi: 'Số đơn vị có mặt tại hội nghị (present) không được nhiều hơn số đơn vị thành viên vào ngày họp.',
      en: 'The member units present are at most the members on the day of the meeting.',
    },
    example: { file: 'bloc.yaml', lines: 'meeting: { date: 2019-12-03, present: 12 }' },
    remedy: {
      vi: 'Chỉ đếm đơn vị thành viên, không đếm đại biểu; kiểm tra since, until trong members.csv.',
      en: 'Count member units, not delegates; see since and until in members.csv.',
    },
    message: ({ present, members }) => ({
      vi: `ghi ${present} đơn vị có mặt, mà khối chỉ có ${members} đơn vị thành viên`,
      en: `${present} units present, but the bloc has ${members} members`,
    }),
    fix: ({ members }) => ({
      vi: `ghi nhiều nhất ${members} (đếm đơn vị, không đếm đại biểu)`,
      en: `write at most ${members} (units, not delegates)`,
    }),
  },
  'counts-mismatch': {
    title: { vi: 'Số phiếu không khớp', en: 'Ballot counts that do not agree' },
    meaning: {
      vi: 'Số phiếu phát ra, thu về, không hợp lệ phải nhất quán: thu về không quá phát ra, không hợp lệ không quá thu về, và khớp với các phiếu trong ballots.csv.',
      en: 'Issued, collected and invalid papers must agree: no more collected than issued, no more invalid than collected, and as ballots.csv has them.',
    },
    example: {
      file: 'bloc.yaml',
      lines: 'contests: [ { contest: co-thi-dua, issued: 8, collected: 9, invalid: 0 } ]',
    },
    remedy: { vi: 'Đối chiếu biên bản kiểm phiếu rồi sửa.', en: 'Compare the minutes of the count and correct it.' },
    message: (details) => {
      const { contest, round } = details;
      const { vi, en } = mismatch(details);
      return {
        vi: `${contestWords('vi', contest, round)}: ${vi}`,
        en: `${contestWords('en', contest, round)}: ${en}`,
      };
    },
    fix: ({ problem, other, choose }) =>
      problem === 'invalid-differs' && choose !== undefined
        ? {
            vi: `đối chiếu các phiếu này với phiếu gốc và biên bản kiểm phiếu, rồi sửa bên ghi sai; phiếu được chọn bao nhiêu đơn vị ghi ở choose trong rules.yaml`,
            en: `compare these papers with the originals and the minutes, and correct what is wrong; how many a paper may choose stands at choose in rules.yaml`,
          }
        : problem === 'collected-differs' || problem === 'invalid-differs'
          ? {
              vi: `ghi ${other}, hoặc sửa ballots.csv theo biên bản kiểm phiếu`,
              en: `write ${other}, or correct ballots.csv by the minutes`,
            }
          : { vi: `ghi nhiều nhất ${other}, theo biên bản kiểm phiếu`, en: `write at most ${other}, by the minutes` },
  },
  'counts-missing': {
    title: { vi: 'Thiếu số phiếu hoặc số có mặt', en: 'Counts are missing' },
    meaning: {
      vi: 'Quy chế tính tỷ lệ trên một tổng số (có mặt, phát ra, thu về, hợp lệ) mà bloc.yaml chưa ghi, nên chưa kết luận được.',
      en: 'The rules take a share of a count (present, issued, collected, valid) that bloc.yaml does not give.',
    },
    example: { file: 'rules.yaml', lines: 'vote: { threshold: "2/3", base: present }' },
    remedy: {
      vi: 'Ghi meeting.present, hoặc issued, collected, invalid của nội dung bỏ phiếu, trong bloc.yaml.',
      en: 'Give meeting.present, or issued, collected and invalid of the contest, in bloc.yaml.',
    },
    message: ({ contest, base, because }) => {
      const of = voteBaseWords(base);
      return because === 'quorum'
        ? {
            vi: `quy chế có số đại biểu tối thiểu (quorum) nhưng chưa ghi ${of.vi}`,
            en: `the rules ask a quorum, but the ${of.en} are not recorded`,
          }
        : {
            vi: `tỷ lệ phiếu của ${quoted(contest)} tính trên ${of.vi}, mà số này chưa ghi`,
            en: `the vote ${quoted(contest)} is a share of the ${of.en}, which are not recorded`,
          };
    },
    fix: ({ contest, base }) =>
      base === 'present'
        ? { vi: 'ghi meeting.present trong bloc.yaml', en: 'give meeting.present in bloc.yaml' }
        : {
            vi: `ghi issued, collected, invalid của ${contest} ở meeting.contests trong bloc.yaml`,
            en: `give issued, collected and invalid of ${contest} under meeting.contests in bloc.yaml`,
          },
  },
  'votes-sum': {
    title: { vi: 'Số phiếu cộng lại quá nhiều', en: 'More votes than papers' },
    meaning: {
      vi: 'Đồng ý, không đồng ý và không có ý kiến của một đơn vị cộng lại không được quá số phiếu hợp lệ; khi mỗi phiếu chỉ chọn n đơn vị, tổng số đồng ý không được quá n lần số phiếu hợp lệ.',
      en: 'Agree, disagree and blank of a candidate add up to no more than the valid papers; where a paper may choose n, all agrees to no more than n times that.',
    },
    example: { file: 'votes.csv', lines: 'contest,member,agree,disagree\nco-thi-dua,so-y-te,7,2' },
    remedy: { vi: 'Đối chiếu biên bản kiểm phiếu rồi sửa.', en: 'Compare the minutes of the count and correct it.' },
    message: ({ contest, round, member, sum, allowed, base }) => {
      const of: Bilingual =
        base === 'valid'
          ? { vi: 'tính theo số phiếu hợp lệ', en: 'by the valid papers' }
          : { vi: 'tính theo số người bỏ phiếu', en: 'by the number of voters' };
      return {
        vi: `${contestWords('vi', contest, round)}: ${member === undefined ? 'tổng số phiếu đồng ý' : `phiếu của ${member}`} cộng lại là ${sum}, nhiều nhất chỉ có ${allowed} (${of.vi})`,
        en: `${contestWords('en', contest, round)}: ${member === undefined ? 'all agreeing votes' : `the votes of ${member}`} add up to ${sum}; there can be ${allowed} (${of.en})`,
      };
    },
    fix: ({ allowed }) => ({
      vi: `sửa để cộng lại không quá ${allowed}, theo biên bản kiểm phiếu`,
      en: `correct them to at most ${allowed}, by the minutes`,
    }),
  },
  'votes-missing': {
    title: { vi: 'Có phiếu thu về nhưng chưa có kết quả', en: 'Papers collected, but no votes' },
    meaning: {
      vi: 'bloc.yaml ghi đã thu phiếu, nhưng votes.csv và ballots.csv không có dòng nào của nội dung này.',
      en: 'bloc.yaml says that papers were collected, but neither votes.csv nor ballots.csv has a row of this contest.',
    },
    example: {
      file: 'bloc.yaml',
      lines: 'contests: [ { contest: co-thi-dua, issued: 8, collected: 8, invalid: 0 } ]',
    },
    remedy: {
      vi: 'Nhập kết quả vào votes.csv (hoặc ballots.csv); chưa bỏ phiếu thì ghi collected: 0 hoặc bỏ dòng này.',
      en: 'Enter the votes in votes.csv (or ballots.csv); if it was not held, write collected: 0 or remove the line.',
    },
    message: ({ contest, round, collected }) => ({
      vi: `${contestWords('vi', contest, round)}: thu về ${collected} phiếu nhưng chưa có kết quả trong votes.csv hay ballots.csv`,
      en: `${contestWords('en', contest, round)}: ${collected} papers collected, but no votes in votes.csv or ballots.csv`,
    }),
    fix: ({ contest, closest }) =>
      closest === undefined
        ? {
            vi: 'nhập kết quả kiểm phiếu vào votes.csv; chưa bỏ phiếu thì ghi collected: 0',
            en: 'enter the votes in votes.csv; if the vote was not held, write collected: 0',
          }
        : {
            vi: `kết quả kiểm phiếu ghi dưới mã ${quoted(closest)}: nếu là một nội dung thì sửa cho hai bên cùng mã; nếu không, nhập kết quả của ${quoted(contest)}, chưa bỏ phiếu thì ghi collected: 0`,
            en: `there are votes of ${quoted(closest)}: if that is the same contest, give both one id; if not, enter the votes of ${quoted(contest)}, or write collected: 0 if it was not held`,
          },
  },
} satisfies Partial<WordingOf<Code>>;

function contestWords(language: keyof Bilingual, contest: string, round: number): string {
  if (language === 'en') return round > 1 ? `contest ${quoted(contest)}, round ${round}` : `contest ${quoted(contest)}`;
  return round > 1 ? `nội dung ${quoted(contest)}, vòng ${round}` : `nội dung ${quoted(contest)}`;
}

function mismatch({ problem, stated, other, overfull, choose }: DetailsOf['counts-mismatch']): Bilingual {
  switch (problem) {
    case 'collected-above-issued':
      return {
        vi: `thu về ${stated} phiếu, nhiều hơn ${other} phiếu phát ra`,
        en: `${stated} papers collected, but ${other} issued`,
      };
    case 'invalid-above-collected':
      return {
        vi: `${stated} phiếu không hợp lệ, nhiều hơn ${other} phiếu thu về`,
        en: `${stated} invalid papers, but ${other} collected`,
      };
    case 'collected-differs':
      return {
        vi: `ghi thu về ${stated} phiếu, mà ballots.csv có ${other} phiếu`,
        en: `${stated} papers are said to be collected, but ballots.csv has ${other}`,
      };
    case 'invalid-differs':
      return {
        vi: `ghi ${stated} phiếu không hợp lệ, mà ballots.csv có ${other}${overfullWords('vi', overfull, choose)}`,
        en: `${stated} papers are said to be invalid, but ballots.csv has ${other}${overfullWords('en', overfull, choose)}`,
      };
  }
}

/** Which papers agree to more than they may, and to how many. */
function overfullWords(
  language: keyof Bilingual,
  papers: DetailsOf['counts-mismatch']['overfull'],
  choose: number | undefined,
): string {
  if (papers === undefined || choose === undefined) return '';
  const shown = papers.map(
    ({ ballot, agreed }) => `${quoted(ballot)} ${language === 'vi' ? 'chọn' : 'agrees to'} ${agreed}`,
  );
  return language === 'vi'
    ? `: phiếu ${shown.join(', ')}, trong khi chỉ được chọn nhiều nhất ${choose}`
    : `: paper ${shown.join(', ')}, where ${choose} may be chosen`;
}
