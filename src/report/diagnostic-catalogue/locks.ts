import type { Code, DetailsOf } from '../../domain/diagnostic.ts';
import type { Bilingual } from '../language.ts';
import { changeSubject } from '../lock/change-words.ts';
import { quoted, viFigure } from './quote-values.ts';
import type { WordingOf } from './wording.ts';

const amend = 'thidua lock --amend --authority "…"';

/** What `thidua lock` keeps. */
export const lockWordings = {
  'locked-changed': {
    title: { vi: 'Khác bản đã thông qua', en: 'Not as it was adopted' },
    meaning: {
      vi: 'Tiêu chí, quy định hoặc danh sách đơn vị đã được hội nghị thông qua và khóa lại (thidua.lock), nay có chỗ khác. Viết lại mà không đổi nội dung (thứ tự dòng, dấu ngoặc kép, ghi chú) thì không phải lỗi.',
      en: 'The rubric, the rules or the membership was adopted and locked (thidua.lock), and now says something else. Writing it otherwise without changing its meaning (order of rows, quoting, comments) is no error.',
    },
    example: { file: 'criteria.csv', lines: 'criterion,title,max\nI.2,Công tác chuyên môn,12' },
    remedy: {
      vi: `Sửa lại như bản đã thông qua. Nếu hội nghị đã quyết định sửa đổi, ghi sửa đổi ấy: ${amend}.`,
      en: `Put it back as it was adopted. If a meeting has decided on the change, record it: ${amend}.`,
    },
    message: (change) => changeWords(change),
    fix: ({ file, entry }) => {
      if (file === 'bloc' && entry === 'season') {
        return {
          vi: 'đây là năm khác thì xóa thidua.lock rồi khóa lại sau khi hội nghị năm ấy thông qua: thidua lock',
          en: 'if this is another season, delete thidua.lock and lock anew when its conference has adopted it: thidua lock',
        };
      }
      if (file === 'bloc') {
        return {
          vi: 'thidua.lock này của khối khác: xóa đi, hoặc chép lại tệp của khối này',
          en: 'this thidua.lock is that of another bloc: delete it, or put back the one of this bloc',
        };
      }
      return {
        vi: `sửa lại như đã thông qua; nếu hội nghị đã quyết định sửa đổi: ${amend}`,
        en: `put it back as adopted; if a meeting has decided on the change: ${amend}`,
      };
    },
  },
  'lock-broken': {
    title: { vi: 'Tệp thidua.lock không còn nguyên vẹn', en: 'thidua.lock is not as it was written' },
    meaning: {
      vi: 'thidua.lock do lệnh thidua lock ghi, không sửa bằng tay. Mỗi lần thông qua có mã khóa tính từ nội dung và mã lần trước; mã không còn khớp, hoặc tệp hỏng.',
      en: 'thidua.lock is written by thidua lock and not edited by hand. Each state is sealed by a hash of what it says and of the seal before it; one does not fit any more, or the file is damaged.',
    },
    example: { file: 'thidua.lock', lines: '{ "lock": 1, "bloc": "noi-chinh", …' },
    remedy: {
      vi: 'Lấy lại tệp từ bản lưu và so mã khóa với biên bản; nếu không có, xóa tệp rồi khóa lại theo biên bản đã thông qua.',
      en: 'Restore the file from a copy and compare the seal with the minutes; if there is none, delete it and lock anew by the minutes of adoption.',
    },
    message: (details) => brokenWords(details),
    fix: ({ problem }) =>
      problem === 'newer'
        ? { vi: 'cập nhật thidua', en: 'update thidua' }
        : {
            vi: 'lấy lại tệp từ bản lưu, so mã khóa với biên bản; không có thì xóa tệp rồi khóa lại: thidua lock',
            en: 'restore it from a copy and compare the seal with the minutes; if there is none, delete it and lock anew: thidua lock',
          },
  },
} satisfies Partial<WordingOf<Code>>;

function changeWords(change: DetailsOf['locked-changed']): Bilingual {
  const { file, field, from, to } = change;
  const subject = changeSubject(change);
  if (file === 'bloc') {
    return {
      vi: `${subject.vi} là ${quoted(to ?? '')}, còn thidua.lock là của ${quoted(from ?? '')}`,
      en: `${subject.en} is ${quoted(to ?? '')}, but thidua.lock is that of ${quoted(from ?? '')}`,
    };
  }
  if (field === undefined) {
    return from === undefined
      ? {
          vi: `${subject.vi} không có trong bản đã thông qua: ${valueWords(to).vi}`,
          en: `${subject.en} is not in what was adopted: ${valueWords(to).en}`,
        }
      : {
          vi: `${subject.vi} đã thông qua nay không còn: ${valueWords(from).vi}`,
          en: `${subject.en} was adopted and is gone: ${valueWords(from).en}`,
        };
  }
  return {
    vi: `${subject.vi} khác bản đã thông qua: ${valueWords(from).vi} → ${valueWords(to).vi}`,
    en: `${subject.en} is not as adopted: ${valueWords(from).en} → ${valueWords(to).en}`,
  };
}

function valueWords(value: string | undefined): Bilingual {
  if (value === undefined) return { vi: 'không ghi', en: 'nothing' };
  return { vi: quoted(viFigure(value)), en: quoted(value) };
}

function brokenWords({ problem, state = 0 }: DetailsOf['lock-broken']): Bilingual {
  switch (problem) {
    case 'json':
      return { vi: 'thidua.lock không đọc được (không phải JSON)', en: 'thidua.lock cannot be read (it is no JSON)' };
    case 'form':
      return { vi: 'thidua.lock không có dạng của tệp khóa', en: 'thidua.lock does not have the form of a lock' };
    case 'newer':
      return {
        vi: 'thidua.lock do phiên bản mới hơn của thidua ghi',
        en: 'thidua.lock was written by a later version of thidua',
      };
    case 'seal':
      return {
        vi: `lần thông qua thứ ${state} trong thidua.lock đã bị sửa: mã khóa không khớp`,
        en: `state ${state} in thidua.lock was changed: its seal does not fit`,
      };
    case 'meaning':
      return {
        vi: 'nội dung đã khóa trong thidua.lock (mục meaning) đã bị sửa: mã băm không khớp',
        en: 'what is locked in thidua.lock (under meaning) was changed: its hash does not fit',
      };
  }
}
