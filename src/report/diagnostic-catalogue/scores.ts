import type { Code, DetailsOf } from '../../domain/diagnostic.ts';
import { columnWords } from '../column-words.ts';
import type { Bilingual } from '../language.ts';
import { listed, named, quoted, viFigure } from './quote-values.ts';
import type { WordingOf } from './wording.ts';

/** "Scores and indicators" of spec 5, first part: marks. */
export const scoreWordings = {
  'score-above-max': {
    title: { vi: 'Điểm vượt mức tối đa', en: 'A score above the maximum' },
    meaning: {
      vi: `Điểm cho một tiêu chí lớn hơn mức tối đa của tiêu chí đó trong criteria.csv (${columnWords('max').vi}).`,
      en: 'A mark is higher than the max of its criterion in criteria.csv.',
    },
    example: { file: 'self-scores.csv', lines: 'member,criterion,points\nso-tu-phap,I.2,12' },
    remedy: {
      vi: 'Sửa điểm, hoặc sửa max nếu bảng tiêu chí ghi sai. Điểm vượt trội ghi ở tiêu chí điểm thưởng.',
      en: 'Correct the mark, or max where the rubric is wrong. What goes beyond belongs under a bonus criterion.',
    },
    message: ({ criterion, points, max }) => ({
      vi: `điểm ${viFigure(points)} vượt mức tối đa ${viFigure(max)} của tiêu chí ${criterion}`,
      en: `${points} points exceed the maximum ${max} of ${criterion}`,
    }),
    fix: ({ max }, other = 'criteria.csv') => ({
      vi: `nhập tối đa ${viFigure(max)}, hoặc sửa ${columnWords('max').vi} trong ${other}`,
      en: `enter at most ${max}, or correct max in ${other}`,
    }),
  },
  'score-above-self-max': {
    title: { vi: 'Điểm tự chấm vượt mức cho phép', en: 'A self-score above what a unit may give itself' },
    meaning: {
      vi: `Quy chế giới hạn điểm đơn vị tự chấm ở tiêu chí này (${columnWords('self_max').vi}); phần còn lại do cấp thẩm định cho.`,
      en: 'The rules limit what a unit may give itself here (self_max); the rest is for those who appraise.',
    },
    example: { file: 'self-scores.csv', lines: 'member,criterion,points\nso-tu-phap,II.1,10' },
    remedy: {
      vi: 'Sửa điểm tự chấm; phần cao hơn ghi ở appraisals.csv.',
      en: 'Correct the self-score; more is given in appraisals.csv.',
    },
    message: ({ criterion, points, selfMax }) => ({
      vi: `điểm tự chấm ${viFigure(points)} vượt mức tự chấm tối đa ${viFigure(selfMax)} của tiêu chí ${criterion}`,
      en: `the self-score ${points} exceeds ${selfMax}, the most a unit may give itself for ${criterion}`,
    }),
    fix: ({ selfMax }, other = 'criteria.csv') => ({
      vi: `nhập tối đa ${viFigure(selfMax)}, hoặc sửa ${columnWords('self_max').vi} trong ${other}`,
      en: `enter at most ${selfMax}, or correct self_max in ${other}`,
    }),
  },
  'formula-row': {
    title: { vi: 'Điểm ghi ở tiêu chí tính theo công thức', en: 'A mark where a formula decides' },
    meaning: {
      vi: 'Tiêu chí có công thức thì điểm tính từ số liệu trong indicators.csv, không chấm tay; số liệu chỉ ghi cho tiêu chí chấm điểm, không ghi cho cả phần.',
      en: 'Where a criterion has a formula, points follow from indicators.csv and are not given by hand; figures stand at leaves, not at sections.',
    },
    example: { file: 'self-scores.csv', lines: 'member,criterion,points\nso-tu-phap,I.1,18' },
    remedy: {
      vi: 'Xóa điểm và ghi số liệu vào indicators.csv, hoặc bỏ công thức trong criteria.csv.',
      en: 'Delete the mark and enter the figures in indicators.csv, or drop the formula in criteria.csv.',
    },
    message: ({ criterion, formula, section }) =>
      section
        ? {
            vi: `${criterion} là phần có tiêu chí con, không có số liệu riêng`,
            en: `${criterion} is a section with children and has no figures of its own`,
          }
        : {
            vi: `tiêu chí ${criterion} tính theo công thức ${quoted(formula)}, không chấm điểm tay`,
            en: `${criterion} follows from the formula ${quoted(formula)} and takes no marks`,
          },
    fix: ({ section }) =>
      section
        ? { vi: 'ghi số liệu ở từng tiêu chí con', en: 'enter the figures at its children' }
        : {
            vi: 'để trống ô này, ghi số liệu vào indicators.csv',
            en: 'leave the cell empty and enter the figures in indicators.csv',
          },
  },
  'group-mismatch': {
    title: { vi: 'Tiêu chí của nhóm khác', en: 'A criterion of another group' },
    meaning: {
      vi: 'Tiêu chí này chỉ dành cho một nhóm đơn vị, mà đơn vị được ghi không thuộc nhóm đó.',
      en: 'The criterion is for one group of members, and this member is not in it.',
    },
    example: { file: 'self-scores.csv', lines: 'member,criterion,points\nso-tu-phap,IV.1,5' },
    remedy: {
      vi: `Để trống ô này, hoặc sửa ${columnWords('group').vi} của đơn vị (members.csv) hay của tiêu chí (criteria.csv).`,
      en: 'Leave the cell empty, or correct the group of the member or of the criterion.',
    },
    message: ({ member, memberGroup, criterion, group }) => ({
      vi: `tiêu chí ${criterion} dành cho nhóm ${quoted(group)}, còn ${member} ${memberGroup === undefined ? 'không thuộc nhóm nào' : `thuộc nhóm ${quoted(memberGroup)}`}`,
      en: `${criterion} is for the group ${quoted(group)}, but ${member} is in ${memberGroup === undefined ? 'no group' : quoted(memberGroup)}`,
    }),
    fix: () => ({
      vi: `để trống ô này, hoặc sửa ${columnWords('group').vi} trong members.csv hay criteria.csv`,
      en: 'leave the cell empty, or correct group in members.csv or criteria.csv',
    }),
  },
  'na-forbidden': {
    title: { vi: 'Không được ghi “không áp dụng”', en: '“Not applicable” is not allowed' },
    meaning: {
      vi: 'Quy chế của khối không cho bỏ tiêu chí điểm chuẩn (not_applicable: forbid): mọi đơn vị đều phải có điểm.',
      en: 'The rules do not let a base criterion be left out (not_applicable: forbid): every member needs a mark.',
    },
    example: { file: 'self-scores.csv', lines: 'member,criterion,points\nso-tu-phap,I.5,k' },
    remedy: {
      vi: 'Nhập điểm; nếu quy chế cho bỏ tiêu chí không áp dụng thì ghi not_applicable: percent và xếp hạng theo tỷ lệ (by: percent).',
      en: 'Enter a mark; if the regulation allows leaving criteria out, set not_applicable: percent and rank by percent.',
    },
    message: ({ member, criterion }) => ({
      vi: `${member} ghi “không áp dụng” ở tiêu chí ${criterion}, quy chế không cho phép`,
      en: `${member} has “not applicable” under ${criterion}, which the rules do not allow`,
    }),
    fix: () => ({
      vi: 'nhập điểm, hoặc đặt scoring.not_applicable: percent trong rules.yaml',
      en: 'enter a mark, or set scoring.not_applicable: percent in rules.yaml',
    }),
  },
  'na-disputed': {
    title: { vi: 'Người chấm không thống nhất “không áp dụng”', en: 'Scorers disagree on “not applicable”' },
    meaning: {
      vi: 'Trong cùng một vòng chấm, người này cho điểm còn người kia ghi “không áp dụng”, nên không thể lấy điểm chung.',
      en: 'In one stage some scorers give a mark and others “not applicable”: there is no common mark.',
    },
    example: {
      file: 'appraisals.csv',
      lines: 'member,criterion,points,scorer\nso-tu-phap,I.5,8,so-noi-vu\nso-tu-phap,I.5,k,thanh-tra',
    },
    remedy: {
      vi: 'Các bên chấm thống nhất lại: cùng cho điểm hoặc cùng ghi k.',
      en: 'Let the scorers agree: all marks, or all na.',
    },
    message: ({ member, criterion, scorers }) => ({
      vi: `ở tiêu chí ${criterion} của ${member}, người chấm chưa thống nhất: có nơi cho điểm, có nơi ghi “không áp dụng”${scorers.length === 0 ? '' : ` (${listed(scorers)})`}`,
      en: `under ${criterion} of ${member} some give marks and some “not applicable”${scorers.length === 0 ? '' : ` (${listed(scorers)})`}`,
    }),
    fix: () => ({
      vi: 'thống nhất lại: cùng cho điểm hoặc cùng ghi k; hoặc ghi quyết nghị score trong rulings.yaml',
      en: 'agree on marks or on na; or record a ruling “score” in rulings.yaml',
    }),
  },
  unscored: {
    title: { vi: 'Chưa chấm điểm', en: 'Not scored' },
    meaning: {
      vi: 'Đơn vị chưa có điểm ở một tiêu chí điểm chuẩn. Ô trống không bao giờ được tính là 0, nên chưa thể xếp hạng.',
      en: 'A member has no mark under a base criterion. An empty cell is never 0, so there is no ranking yet.',
    },
    example: { file: 'self-scores.csv', lines: 'Tiêu chí,Sở Y tế,Sở Tư pháp\nI.2,9.5,' },
    remedy: {
      vi: 'Nhập điểm (0 nếu đúng là không điểm), hoặc đặt scoring.unscored: zero nếu quy chế tính tiêu chí chưa chấm là 0.',
      en: 'Enter the mark (0 if it is none), or set scoring.unscored: zero where the regulation counts it as 0.',
    },
    message: ({ member: id, name, criterion, source, fewScorers }) => {
      const member = named(id, name);
      const lacking = unscoredWords[source];
      return fewScorers === undefined
        ? {
            vi: `${member} chưa có ${lacking.vi} ở tiêu chí ${criterion}`,
            en: `${member} has no ${lacking.en} under ${criterion}`,
          }
        : {
            vi: `${member} mới có ${fewScorers} người chấm ở tiêu chí ${criterion}, ít hơn số quy định (scoring.scorers)`,
            en: `${member} has only ${fewScorers} ${fewScorers === 1 ? 'mark' : 'marks'} under ${criterion}, fewer than scoring.scorers asks`,
          };
    },
    fix: ({ source }) =>
      source === 'indicators' || source === 'verified'
        ? {
            vi: `ghi số liệu ở ${columnWords(source === 'verified' ? 'verified' : 'actual').vi} trong indicators.csv; không điểm thì ghi 0`,
            en: `enter the figure in the column ${source === 'verified' ? 'verified' : 'actual'} of indicators.csv; 0 if it is none`,
          }
        : {
            vi: `nhập điểm trong ${source}.csv; không điểm thì ghi 0`,
            en: `enter the mark in ${source}.csv; 0 if it is none`,
          },
  },
  'scorers-short': {
    title: { vi: 'Chưa đủ người chấm nên điểm không tính', en: 'Marks that do not count: too few scorers' },
    meaning: {
      vi: 'Quy chế đòi đủ số người chấm (scoring.scorers) ở vòng chấm sau cùng. Ít hơn thì điểm thẩm định coi như chưa có, và điểm tự chấm được tính thay.',
      en: 'The rules ask so many scorers (scoring.scorers) in the last stage. With fewer the appraisal counts as none, and the self-score counts in its place.',
    },
    example: {
      file: 'appraisals.csv',
      lines: 'member,criterion,points,scorer\nso-tu-phap,I.5,8,so-noi-vu\nso-tu-phap,I.5,9,thanh-tra',
    },
    remedy: {
      vi: 'Nhập điểm của những người chấm còn thiếu (cùng một vòng chấm); nếu quy chế không đòi đủ chừng ấy thì sửa scoring.scorers trong rules.yaml.',
      en: 'Enter the marks of the scorers who are missing, in the same stage; if the regulation asks fewer, correct scoring.scorers in rules.yaml.',
    },
    message: ({ member, name, criterion, marks, needed, counts }) => ({
      vi: `${named(member, name)} mới có ${marks} trong ${needed} người chấm ở tiêu chí ${criterion}, nên điểm thẩm định không được tính${counts === 'self' ? ' mà tính theo điểm tự chấm' : ''}`,
      en: `${named(member, name)} has ${marks} of ${needed} marks under ${criterion}: they do not count${counts === 'self' ? ', and the self-score does' : ''}`,
    }),
    fix: () => ({
      vi: 'nhập điểm của người chấm còn thiếu (cùng vòng chấm), hoặc sửa scoring.scorers trong rules.yaml',
      en: 'enter the marks that are missing (in the same stage), or correct scoring.scorers in rules.yaml',
    }),
  },
  'self-appraisal': {
    title: { vi: 'Đơn vị tự thẩm định mình', en: 'A unit that appraises itself' },
    meaning: {
      vi: 'Người chấm thẩm định không được là chính đơn vị được chấm. Trưởng khối do Phó khối hoặc cả khối thẩm định.',
      en: 'No unit appraises itself; the head is appraised by its deputy or by the bloc.',
    },
    example: { file: 'appraisals.csv', lines: 'member,criterion,points,scorer\nso-noi-vu,I.1,10,so-noi-vu' },
    remedy: {
      vi: 'Sửa người chấm, hoặc chuyển điểm này sang self-scores.csv.',
      en: 'Correct the scorer, or move the mark to self-scores.csv.',
    },
    message: ({ member, name }) => ({
      vi: `${named(member, name)} tự thẩm định cho chính mình`,
      en: `${named(member, name)} appraised itself`,
    }),
    fix: () => ({
      vi: `sửa ${columnWords('scorer').vi}, hoặc xóa dòng (điểm tự chấm để ở self-scores.csv)`,
      en: 'correct scorer, or remove the row (self-scores belong in self-scores.csv)',
    }),
  },
  'section-differs': {
    title: { vi: 'Dòng cộng của phần khác tổng', en: 'A sum row that differs' },
    meaning: {
      vi: 'Số ghi ở dòng của phần khác với tổng điểm các tiêu chí con trong bảng. Điểm luôn tính từ tiêu chí con.',
      en: 'What stands at a section differs from the sum of the marks below it. Points always follow from the leaves.',
    },
    example: { file: 'self-scores.csv', lines: 'Tiêu chí,Sở Y tế\nI,19\nI.1,10\nI.2,9.5' },
    remedy: {
      vi: 'Kiểm tra điểm các tiêu chí con, rồi sửa dòng cộng hoặc để trống.',
      en: 'Check the marks below, then correct the sum or leave it empty.',
    },
    message: ({ member, criterion, stated, sum }) => ({
      vi: `phần ${criterion} của ${member} ghi ${viFigure(stated)} nhưng các tiêu chí con cộng lại là ${viFigure(sum)}`,
      en: `section ${criterion} of ${member} says ${stated}, but the marks below add up to ${sum}`,
    }),
    fix: ({ sum }) => ({
      vi: `kiểm tra điểm tiêu chí con, rồi ghi ${viFigure(sum)} hoặc để trống`,
      en: `check the marks below, then write ${sum} or leave it empty`,
    }),
  },
} satisfies Partial<WordingOf<Code>>;

const unscoredWords: Readonly<Record<DetailsOf['unscored']['source'], Bilingual>> = {
  'self-scores': { vi: 'điểm', en: 'mark' },
  appraisals: { vi: 'điểm thẩm định', en: 'appraised mark' },
  indicators: { vi: 'số liệu thực hiện', en: 'achieved value' },
  verified: { vi: 'số liệu thẩm định', en: 'verified value' },
};
