import type { Code, DetailsOf } from '../../domain/diagnostic.ts';
import { columnWords } from '../column-words.ts';
import type { Bilingual } from '../language.ts';
import { quoted, suggest } from './quote-values.ts';
import type { WordingOf } from './wording.ts';

/** "Gates and ledgers" of spec 5. */
export const gateWordings = {
  'fact-missing': {
    title: { vi: 'Chưa ghi nhận điều kiện', en: 'A fact is not recorded' },
    meaning: {
      vi: 'Quy chế xét theo một điều kiện (đăng ký, ký giao ước, chỉ tiêu…) mà hồ sơ chưa ghi của đơn vị. Chưa rõ không bao giờ được coi là đạt.',
      en: 'The rules ask for a fact (registered, pact signed, a target met …) that is not recorded. Unknown is never a pass.',
    },
    example: { file: 'members.csv', lines: 'member,name,registered\nso-y-te,Sở Y tế,' },
    remedy: {
      vi: 'Ghi có hoặc không vào cột được nêu, hoặc bỏ điều kiện đó trong rules.yaml.',
      en: 'Record yes or no in the column named, or drop the condition in rules.yaml.',
    },
    message: (details) => factMessage(details),
    fix: ({ fact }) => factFix[fact],
  },
  'ledger-missing': {
    title: { vi: 'Thiếu sổ theo dõi', en: 'A ledger is missing' },
    meaning: {
      vi: 'Quy chế xét thành tích hoặc chức danh các năm trước, nên cần sổ awards.csv (khen thưởng) hoặc leadership.csv (chức danh) ở thư mục làm việc. Khối để riêng, ngoài thư mục mang tên năm, thì không có sổ.',
      en: 'The rules ask about past seasons and need awards.csv or leadership.csv in the workspace. A bloc that stands alone, not in a folder named as its season, has no ledgers.',
    },
    example: { file: 'rules.yaml', lines: 'if: [ { history: { any_of: [bang-khen-ubnd-tinh], within: 5 } } ]' },
    remedy: {
      vi: 'Lập sổ ở thư mục làm việc (thư mục chứa các thư mục năm); chưa có dữ liệu thì chỉ cần dòng tiêu đề cột.',
      en: 'Make the ledger in the workspace (the folder of the season folders); without data, its headings are enough.',
    },
    message: ({ needed }) => ({
      vi: `${neededBy[needed].vi} cần sổ ${ledgerOf(needed)}, mà chưa có`,
      en: `${neededBy[needed].en} needs the ledger ${ledgerOf(needed)}, which is not there`,
    }),
    fix: ({ needed }) => ({
      vi: `lập ${ledgerOf(needed)} ở thư mục làm việc (thư mục chứa các thư mục năm); chưa có dữ liệu thì chỉ ghi dòng tiêu đề`,
      en: `make ${ledgerOf(needed)} in the workspace (the folder of the season folders); without data, headings only`,
    }),
  },
  'ledger-short': {
    title: { vi: 'Sổ theo dõi thiếu một năm', en: 'A season that the ledger lacks' },
    meaning: {
      vi: 'Quy chế xét đến một năm mà trong sổ không có dòng nào của các đơn vị trong khối; có thể chưa nhập, nên kết quả có thể thiếu.',
      en: 'The rules ask about a season of which the ledger has no row of these units; perhaps it was not entered.',
    },
    example: { file: 'awards.csv', lines: 'season,member,award,status\n2018,so-y-te,giay-khen,granted' },
    remedy: {
      vi: 'Nhập khen thưởng của năm đó; nếu năm đó khối thật sự không có thì để nguyên.',
      en: 'Enter the awards of that season; if there were none, leave it.',
    },
    message: ({ season, bloc }) => ({
      vi: `sổ không có dòng nào của các đơn vị trong khối${bloc === undefined ? '' : ` ${bloc}`} ở năm ${season}, mà quy chế xét đến năm này`,
      en: `the ledger has no row of the units ${bloc === undefined ? 'in this bloc' : `of ${bloc}`} in ${season}, which the rules ask about`,
    }),
    fix: ({ season }) => ({
      vi: `nhập kết quả năm ${season}, hoặc để nguyên nếu năm đó không có`,
      en: `enter the awards of ${season}, or leave it if there were none`,
    }),
  },
  'ledger-row': {
    title: { vi: 'Dòng trong sổ không khớp các dòng khác', en: 'A ledger row that cannot follow' },
    meaning: {
      vi: 'Trạng thái trong sổ phải theo trình tự: đề nghị, rồi tặng hoặc không tặng; chỉ thu hồi được danh hiệu đã tặng.',
      en: 'What the ledger says follows an order: proposed, then granted or refused; only what was granted can be revoked.',
    },
    example: { file: 'awards.csv', lines: 'season,member,award,status\n2019,so-y-te,giay-khen,revoked' },
    remedy: {
      vi: 'Đối chiếu các quyết định khen thưởng rồi sửa hoặc bổ sung dòng còn thiếu.',
      en: 'Compare the decisions, then correct the row or add the one that is missing.',
    },
    message: (details) => ledgerRowMessage(details),
    fix: ({ problem }) => ledgerRowFix[problem],
  },
  'award-unheard': {
    title: { vi: 'Danh hiệu chưa từng có trong sổ', en: 'An award that occurs nowhere' },
    meaning: {
      vi: 'rules.yaml xét một danh hiệu không có trong danh sách danh hiệu và cũng không có dòng nào trong sổ awards.csv; có thể gõ sai mã.',
      en: 'The rules ask for an award that is neither among the awards nor in awards.csv; perhaps it is misspelt.',
    },
    example: { file: 'rules.yaml', lines: 'if: [ { history: { any_of: [bang-khen-tinhh] } } ]' },
    remedy: {
      vi: 'Sửa mã danh hiệu; nếu mã đúng mà chưa ai được tặng thì để nguyên.',
      en: 'Correct the code; if it is right and was never granted, leave it.',
    },
    message: ({ award }) => ({
      vi: `danh hiệu ${quoted(award)} không có trong rules.yaml và chưa từng có trong sổ awards.csv`,
      en: `the award ${quoted(award)} is neither in rules.yaml nor in awards.csv`,
    }),
    fix: ({ closest }) =>
      suggest(closest, {
        vi: 'sửa mã, hoặc để nguyên nếu đúng là chưa ai được tặng',
        en: 'correct the code, or leave it if it was never granted',
      }),
  },
} satisfies Partial<WordingOf<Code>>;

function factMessage({ member, fact, criterion }: DetailsOf['fact-missing']): Bilingual {
  switch (fact) {
    case 'registered':
      return {
        vi: `chưa ghi ${member} có đăng ký thi đua hay không`,
        en: `it is not recorded whether ${member} registered`,
      };
    case 'pact-signed':
      return {
        vi: `chưa ghi ${member} có ký giao ước thi đua hay không`,
        en: `it is not recorded whether ${member} signed the pact`,
      };
    case 'registered-for':
      return {
        vi: `chưa ghi ${member} đăng ký những danh hiệu nào`,
        en: `it is not recorded for which awards ${member} registered`,
      };
    case 'indicator':
      return {
        vi: `${member} chưa có số liệu${criterion === undefined ? '' : ` ở tiêu chí ${criterion}`} để xét mức hoàn thành chỉ tiêu`,
        en: `${member} has no figure${criterion === undefined ? '' : ` under ${criterion}`} to judge its targets by`,
      };
  }
}

const factFix: Readonly<Record<DetailsOf['fact-missing']['fact'], Bilingual>> = {
  registered: {
    vi: `ghi có hoặc không ở ${columnWords('registered').vi} trong members.csv`,
    en: 'write yes or no in the column registered of members.csv',
  },
  'pact-signed': {
    vi: `ghi có hoặc không ở ${columnWords('pact_signed').vi} trong members.csv, hoặc pact.signed trong bloc.yaml`,
    en: 'write yes or no in the column pact_signed of members.csv, or give pact.signed in bloc.yaml',
  },
  'registered-for': {
    vi: `thêm ${columnWords('registered_for').vi} vào members.csv, các mã cách nhau bằng dấu |`,
    en: 'add the column registered_for to members.csv, codes divided by |',
  },
  indicator: {
    vi: `ghi số liệu ở ${columnWords('actual').vi} hoặc ${columnWords('verified').vi} trong indicators.csv; không áp dụng thì ghi k`,
    en: 'enter it in actual or verified of indicators.csv; na if it does not apply',
  },
};

const neededBy: Readonly<Record<DetailsOf['ledger-missing']['needed'], Bilingual>> = {
  history: { vi: 'điều kiện về thành tích các năm trước (history)', en: 'the condition history' },
  streak: { vi: 'điều kiện nhiều năm liền (streak)', en: 'the condition streak' },
  holds: { vi: 'điều kiện đã có danh hiệu (holds)', en: 'the condition holds' },
  held: { vi: 'công thức theo danh hiệu đã đạt (held)', en: 'the formula held' },
  served: { vi: 'điều kiện chưa giữ chức danh gần đây (served)', en: 'the bar served' },
};

function ledgerOf(needed: DetailsOf['ledger-missing']['needed']): string {
  return needed === 'served' ? 'leadership.csv' : 'awards.csv';
}

function ledgerRowMessage({ problem, award, member, season }: DetailsOf['ledger-row']): Bilingual {
  const vi = `${award === undefined ? '' : `danh hiệu ${quoted(award)} của `}${member}${season === undefined ? '' : ` năm ${season}`}`;
  const en = `${award === undefined ? '' : `the award ${quoted(award)} of `}${member}${season === undefined ? '' : ` in ${season}`}`;
  switch (problem) {
    case 'revoked-before-granted':
      return { vi: `thu hồi ${vi}, nhưng chưa có dòng nào ghi đã tặng`, en: `${en} is revoked, but no row grants it` };
    case 'revoked-twice':
      return { vi: `${vi} đã bị thu hồi rồi`, en: `${en} has been revoked already` };
    case 'season-missing':
      return {
        vi: `sổ chưa có đề nghị hay quyết định tặng nào để biết ${vi} là của năm nào`,
        en: `the ledger has no proposal or grant that would tell of which season ${en} is`,
      };
    case 'refused-and-granted':
      return { vi: `${vi} vừa ghi tặng vừa ghi không tặng`, en: `${en} is both granted and refused` };
    case 'decided-twice':
      return { vi: `${vi} có hai quyết định cho một đề nghị`, en: `${en} has two decisions on one proposal` };
  }
}

const ledgerRowFix: Readonly<Record<DetailsOf['ledger-row']['problem'], Bilingual>> = {
  'revoked-before-granted': {
    vi: 'bổ sung dòng granted của quyết định tặng trước đó, hoặc xóa dòng này',
    en: 'add the row that granted it, or remove this one',
  },
  'revoked-twice': {
    vi: 'bỏ dòng này; được tặng nhiều lần thì đối chiếu số lượng',
    en: 'leave it out; where it was granted several times, compare the counts',
  },
  'season-missing': {
    vi: `ghi rõ năm ở ${columnWords('season').vi}, hoặc bằng --season`,
    en: 'name the season in the column season, or by --season',
  },
  'refused-and-granted': {
    vi: 'giữ lại một dòng theo quyết định; thu hồi sau khi tặng thì ghi revoked',
    en: 'keep the one that was decided; what was taken back later is revoked',
  },
  'decided-twice': {
    vi: `giữ lại một dòng; được tặng nhiều lần thì ghi ở ${columnWords('count').vi}`,
    en: 'keep one of the rows; several of one award go into count',
  },
};
