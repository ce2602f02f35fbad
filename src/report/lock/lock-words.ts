import type { LockedFile } from '../../domain/lock.ts';
import type { Language } from '../language.ts';
import { counted } from '../number-words.ts';

/** How results and papers speak of what was adopted and amended, in both languages. */
const vi = {
  title: 'Tiêu chí, quy định, danh sách đơn vị đã thông qua',
  sheet: 'Đã thông qua',
  state: 'Lần',
  authority: 'Căn cứ',
  changes: 'Nội dung sửa đổi',
  seal: 'Mã khóa',
  adopted: 'thông qua',
  amended: (number: number) => `sửa lần ${number}`,
  afterScores: 'khi đã có điểm',
  noAuthority: 'chưa ghi căn cứ',
  more: (count: number) => `và ${count} chỗ khác, xem thidua.lock`,
  respelled: (name: string, files: string) => `${name}: ${files} được viết lại sau khi thông qua, nội dung không đổi.`,
  files: { rules: 'quy định', criteria: 'tiêu chí', members: 'danh sách đơn vị' } satisfies Record<LockedFile, string>,
  adoptedRemark: (authority: string | undefined, when: string, seal: string) =>
    `Tiêu chí, quy định và danh sách đơn vị được thông qua${authority === undefined ? ', chưa ghi căn cứ' : ` theo ${authority}`}${when} (mã khóa ${seal})`,
  amendedRemark: (number: number, authority: string, when: string, changes: string, seal: string) =>
    `Sửa đổi lần ${number} theo ${authority}${when}: ${changes} (mã khóa ${seal})`,
};

const en: typeof vi = {
  title: 'Rubric, rules and members as adopted',
  sheet: 'Adopted',
  state: 'State',
  authority: 'Authority',
  changes: 'Amended',
  seal: 'Seal',
  adopted: 'adopted',
  amended: (number) => `amendment ${number}`,
  afterScores: 'with scores on record',
  noAuthority: 'no authority stated',
  more: (count) => `and ${counted(count, 'other change')}, see thidua.lock`,
  respelled: (name, files) => `${name}: ${files} written otherwise since adopted, meaning the same.`,
  files: { rules: 'rules', criteria: 'rubric', members: 'members' },
  adoptedRemark: (authority, when, seal) =>
    `Rubric, rules and members were adopted${authority === undefined ? ', no authority stated' : ` by ${authority}`}${when} (seal ${seal})`,
  amendedRemark: (number, authority, when, changes, seal) =>
    `Amendment ${number} by ${authority}${when}: ${changes} (seal ${seal})`,
};

const words: Readonly<Record<Language, typeof vi>> = { vi, en };

export type LockWords = typeof vi;

export function lockWords(language: Language): LockWords {
  return words[language];
}

/** As much of a seal as is read out and written into minutes: 16 hex digits, in fours. */
export function shortSeal(seal: string): string {
  return (seal.slice(0, 16).match(/.{1,4}/g) ?? []).join(' ');
}
