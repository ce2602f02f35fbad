import type { Code, DetailsOf } from '../../domain/diagnostic.ts';
import type { Bilingual } from '../language.ts';
import { rulingWords } from '../ruling-words.ts';
import { barWords, seatName } from '../seat-words.ts';
import { listed, quoted, suggest } from './quote-values.ts';
import type { WordingOf } from './wording.ts';

/** "Rulings" of spec 5. */
export const rulingWordings = {
  'unknown-award': {
    title: { vi: 'Danh hiệu không có trong rules.yaml', en: 'An award that the rules do not have' },
    meaning: {
      vi: 'Quyết nghị hoặc đăng ký nêu một mã danh hiệu không có ở mục awards của rules.yaml.',
      en: 'A ruling or a registration names an award that is not under awards in rules.yaml.',
    },
    example: {
      file: 'rulings.yaml',
      lines: '- { ruling: grant, award: co-thi-dua, member: so-y-te, reason: …, authority: … }',
    },
    remedy: { vi: 'Sửa mã danh hiệu theo gợi ý.', en: 'Correct the code as suggested.' },
    message: ({ award }) => ({
      vi: `danh hiệu ${quoted(award)} không có trong rules.yaml`,
      en: `the award ${quoted(award)} is not in rules.yaml`,
    }),
    fix: ({ closest }) =>
      suggest(closest, {
        vi: 'ghi một mã danh hiệu ở mục awards của rules.yaml',
        en: 'write a code that stands under awards in rules.yaml',
      }),
  },
  'ruling-idle': {
    title: { vi: 'Quyết nghị không làm thay đổi gì', en: 'A ruling that changes nothing' },
    meaning: {
      vi: 'Không có quyết nghị này thì kết quả vẫn như vậy. Quyết nghị cũ còn nằm đó có thể tác động ngoài ý muốn khi số liệu thay đổi; với score, award, seat đây là lỗi.',
      en: 'The outcome is the same without this ruling. A stale decision must not lie in wait for other figures: for score, award and seat this is an error.',
    },
    example: {
      file: 'rulings.yaml',
      lines: '- { ruling: award, award: co-thi-dua, members: [so-y-te], reason: …, authority: … }',
    },
    remedy: {
      vi: 'Xóa quyết nghị, hoặc sửa nếu ghi nhầm đơn vị, danh hiệu.',
      en: 'Remove it, or correct it if it names the wrong member or award.',
    },
    message: ({ ruling, subject }) => ({
      vi: `${rulingWords(ruling).vi} đối với ${quoted(subject)} không làm thay đổi kết quả`,
      en: `the ${rulingWords(ruling).en} for ${quoted(subject)} changes nothing`,
    }),
    fix: () => ({
      vi: 'xóa quyết nghị này, hoặc sửa nếu ghi nhầm đơn vị hay danh hiệu',
      en: 'remove it, or correct it if it names the wrong member or award',
    }),
  },
  'ruling-mismatch': {
    title: { vi: 'Quyết nghị không khớp tình hình', en: 'A ruling that does not fit' },
    meaning: {
      vi: 'Quyết nghị phải nêu đúng những đơn vị còn ngang nhau (hoặc trong diện được chọn) và đúng số suất còn lại; ở đây không có tình huống đó hoặc ghi khác.',
      en: 'A ruling names exactly those who are still equal (or in the pool) and as many as there are places; here there is no such case, or others are named.',
    },
    example: {
      file: 'rulings.yaml',
      lines: '- { ruling: rank, order: [so-y-te, so-tu-phap], reason: …, authority: … }',
    },
    remedy: {
      vi: 'Chạy thidua propose không có quyết nghị này để xem các đơn vị đang chờ quyết định, rồi ghi lại.',
      en: 'Run thidua propose without it to see who is waiting for a decision, and write it anew.',
    },
    message: (details) => mismatchMessage(details),
    fix: ({ problem, candidates, places }) => mismatchFix(problem, candidates, places),
  },
  'ruling-excess': {
    title: { vi: 'Đề nghị ngoài quy định nhiều hơn số suất', en: 'More grants than places' },
    meaning: {
      vi: 'Quyết nghị grant chiếm suất của danh hiệu; số đơn vị nêu trong các quyết nghị đã vượt số suất.',
      en: 'Grants take places of the award, and there are more of them than places.',
    },
    example: {
      file: 'rulings.yaml',
      lines:
        '- { ruling: grant, award: co-thi-dua, member: so-y-te, reason: …, authority: … }\n- { ruling: grant, award: co-thi-dua, member: so-tu-phap, reason: …, authority: … }',
    },
    remedy: {
      vi: 'Bớt quyết nghị, hoặc tăng quota nếu được giao thêm.',
      en: 'Remove one, or raise quota if more were given.',
    },
    message: ({ award, grants, quota, group }) => ({
      vi: `${grants} quyết nghị grant cho ${quoted(award)}${group === undefined ? '' : ` ở nhóm ${quoted(group)}`}, mà chỉ có ${quota} suất`,
      en: `${grants} grants of ${quoted(award)}${group === undefined ? '' : ` in the group ${quoted(group)}`}, but ${quota} ${quota === 1 ? 'place' : 'places'}`,
    }),
    fix: ({ grants, quota }) => ({
      vi: `bớt ${grants - quota} quyết nghị, hoặc sửa quota trong rules.yaml`,
      en: `remove ${grants - quota}, or correct quota in rules.yaml`,
    }),
  },
  'ruling-twice': {
    title: { vi: 'Hai quyết nghị cho một việc', en: 'Two rulings on one thing' },
    meaning: {
      vi: 'Hai quyết nghị cùng quyết một việc (cùng đơn vị và tiêu chí, cùng danh hiệu, cùng chức danh), nên không rõ theo quyết nghị nào.',
      en: 'Two rulings decide the same thing (one member and criterion, one award, one seat): nobody knows which holds.',
    },
    example: {
      file: 'rulings.yaml',
      lines:
        '- { ruling: seat, seat: head, member: so-y-te, reason: …, authority: … }\n- { ruling: seat, seat: head, member: so-tu-phap, reason: …, authority: … }',
    },
    remedy: {
      vi: 'Giữ lại quyết nghị có hiệu lực, xóa quyết nghị kia.',
      en: 'Keep the one in force and remove the other.',
    },
    message: ({ ruling, subject, first }, other) => ({
      vi: `đã có ${rulingWords(ruling).vi} đối với ${quoted(subject)} (${other ?? `quyết nghị thứ ${first}`})`,
      en: `there is a ${rulingWords(ruling).en} for ${quoted(subject)} already (${other ?? `ruling number ${first}`})`,
    }),
    fix: () => ({
      vi: 'giữ lại quyết nghị có hiệu lực, xóa quyết nghị kia',
      en: 'keep the one in force, remove the other',
    }),
  },
  'seat-barred-ruling': {
    title: { vi: 'Chỉ định đơn vị không được giữ chức danh', en: 'A barred unit is given a seat' },
    meaning: {
      vi: 'Quyết nghị giao chức danh cho một đơn vị mà theo quy chế không được giữ. Quyết nghị vẫn có hiệu lực; cảnh báo để khối biết.',
      en: 'A ruling gives a seat to a unit that the rules bar. It holds all the same; this is so that the bloc knows.',
    },
    example: {
      file: 'rulings.yaml',
      lines: '- { ruling: seat, seat: head, member: so-khong-duoc-xet, reason: …, authority: … }',
    },
    remedy: { vi: 'Xem lại quyết nghị; nếu đúng thì để nguyên.', en: 'See whether that is meant; if so, leave it.' },
    message: ({ seat, place, member, bars }) => ({
      vi: `${member} được giao làm ${seatName(seat, place, 'vi')} dù ${bars.map((bar) => barWords(bar, 'vi')).join(', ')}`,
      en: `${member} is made ${seatName(seat, place, 'en')} although it ${bars.map((bar) => barWords(bar, 'en')).join(', ')}`,
    }),
    fix: () => ({
      vi: 'để nguyên nếu hội nghị đã biết và đồng ý; nếu không, sửa quyết nghị',
      en: 'leave it if the meeting knew and agreed; if not, correct the ruling',
    }),
  },
} satisfies Partial<WordingOf<Code>>;

function mismatchMessage({
  ruling,
  problem,
  subject,
  named,
  candidates,
  places,
}: DetailsOf['ruling-mismatch']): Bilingual {
  const kind = rulingWords(ruling);
  const about = { vi: `${kind.vi} đối với ${quoted(subject)}`, en: `the ${kind.en} for ${quoted(subject)}` };
  switch (problem) {
    case 'no-such-tie':
      return {
        vi: `${about.vi}: ${listed(named)} không phải là một nhóm đơn vị đang ngang nhau`,
        en: `${about.en}: ${listed(named)} are not a set of members that are equal`,
      };
    case 'not-tied':
      return {
        vi: `${about.vi}: ${listed(named)} không thuộc những đơn vị ngang nhau (${listed(candidates)})`,
        en: `${about.en}: ${listed(named)} are not among the equals (${listed(candidates)})`,
      };
    case 'wrong-number':
      return {
        vi: `${about.vi}: nêu ${named.length} đơn vị${places === undefined ? '' : `, mà còn ${places} suất`}`,
        en: `${about.en}: ${named.length} named${places === undefined ? '' : `, but ${places} ${places === 1 ? 'place is' : 'places are'} left`}`,
      };
    case 'not-in-pool':
      return {
        vi: `${about.vi}: ${listed(named)} không thuộc diện được xét`,
        en: `${about.en}: ${listed(named)} are not in the pool`,
      };
    case 'too-many':
      return {
        vi: `${about.vi}: nêu ${named.length} đơn vị${places === undefined ? '' : `, mà chỉ có ${places} suất`}`,
        en: `${about.en}: ${named.length} named${places === undefined ? '' : `, but there ${places === 1 ? 'is 1 place' : `are ${places} places`}`}`,
      };
    case 'no-such-seat':
      return { vi: `${about.vi}: khối không có chức danh này`, en: `${about.en}: the bloc has no such seat` };
  }
}

function mismatchFix(
  problem: DetailsOf['ruling-mismatch']['problem'],
  candidates: readonly string[],
  places: number | undefined,
): Bilingual {
  if (problem === 'no-such-seat') {
    return {
      vi: 'sửa seat, place, hoặc deputies trong rules.yaml',
      en: 'correct seat or place, or deputies in rules.yaml',
    };
  }
  if (candidates.length === 0) {
    return { vi: 'xóa quyết nghị này', en: 'remove the ruling' };
  }
  if (problem === 'no-such-tie') {
    return {
      vi: `nêu đúng các đơn vị ngang nhau: ${listed(candidates)}`,
      en: `name exactly the equals: ${listed(candidates)}`,
    };
  }
  const count = places === undefined ? '' : String(places);
  return {
    vi: `chọn ${count === '' ? '' : `${count} `}trong: ${listed(candidates)}`,
    en: `choose ${count === '' ? '' : `${count} `}of: ${listed(candidates)}`,
  };
}
