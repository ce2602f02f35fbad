import { foldText } from '../csv/fold-text.ts';

/** A closed list of words for a cell: the code and the ways in which people write it (spec 2, "CSV"). */
export type WordList<Code extends string> = Readonly<Record<Code, readonly string[]>>;

export const partWords: WordList<'base' | 'bonus' | 'penalty'> = {
  base: ['điểm chuẩn', 'chuẩn'],
  bonus: ['điểm thưởng', 'thưởng'],
  penalty: ['điểm trừ', 'trừ'],
};

export const choiceWords: WordList<'agree' | 'disagree' | 'blank' | 'invalid'> = {
  agree: ['đồng ý', 'tán thành', 'x'],
  disagree: ['không đồng ý', 'không tán thành'],
  blank: ['không có ý kiến', 'phiếu trắng'],
  invalid: ['không hợp lệ'],
};

export const statusWords: WordList<'proposed' | 'granted' | 'refused' | 'revoked'> = {
  proposed: ['đề nghị', 'đã đề nghị'],
  granted: ['tặng', 'đã tặng', 'được tặng'],
  refused: ['không tặng', 'không được tặng', 'từ chối'],
  revoked: ['thu hồi', 'đã thu hồi', 'bị thu hồi'],
};

export const objectWords: WordList<'collective' | 'individual' | 'household'> = {
  collective: ['tập thể'],
  individual: ['cá nhân'],
  household: ['hộ gia đình'],
};

export const kindWords: WordList<'cong-trang' | 'chuyen-de' | 'dot-xuat'> = {
  'cong-trang': ['công trạng'],
  'chuyen-de': ['chuyên đề'],
  'dot-xuat': ['đột xuất'],
};

export const seatWords: WordList<'head' | 'deputy'> = {
  head: ['trưởng khối', 'trưởng cụm', 'khối trưởng', 'cụm trưởng'],
  deputy: ['phó khối', 'phó cụm', 'phó trưởng khối', 'phó trưởng cụm', 'khối phó', 'cụm phó'],
};

const yesNoWords: WordList<'yes' | 'no'> = { yes: ['có', 'co', '1', 'x'], no: ['không', 'khong', '0'] };

const naWords: WordList<'na'> = { na: ['n/a', 'k', 'không có'] };

/** The dashes are what Excel and Word make of `-`. */
const noReasonWords: ReadonlySet<string> = new Set(['', 'no', 'không', 'khong', '0', '-', '–', '—'].map(foldText));
const bareYesWords: ReadonlySet<string> = new Set(['yes', 'có', 'co', '1', 'x'].map(foldText));

const lookups = new Map<WordList<string>, ReadonlyMap<string, string>>();

/** The code that a cell means, or nothing; mostly the word stands as it is listed. */
export function readWord<Code extends string>(words: WordList<Code>, text: string): Code | undefined {
  let lookup = lookups.get(words);
  if (!lookup) {
    lookup = new Map(
      Object.entries<readonly string[]>(words).flatMap(([code, ways]) =>
        [code, ...ways].flatMap((way): [string, string][] => [
          [foldText(way), code],
          [way, code],
        ]),
      ),
    );
    lookups.set(words, lookup);
  }
  return (lookup.get(text) ?? lookup.get(foldText(text))) as Code | undefined;
}

/** Yes or no as a cell says it; nothing where it says neither. */
export function readYesNo(text: string): boolean | undefined {
  const word = readWord(yesNoWords, text);
  return word === undefined ? undefined : word === 'yes';
}

export function isNotApplicable(text: string): boolean {
  return readWord(naWords, text) === 'na';
}

/** What a cell says in a column of reasons: none, a reason, or a bare yes that gives none. */
export function readReason(text: string): 'none' | 'bare-yes' | 'reason' {
  const folded = foldText(text);
  return noReasonWords.has(folded) ? 'none' : bareYesWords.has(folded) ? 'bare-yes' : 'reason';
}
