import type { AwardFate } from '../../domain/ruling-effect.ts';
import type { Language } from '../language.ts';

/** What explanations say of rulings, in both languages. */
const vi = {
  heading: 'Quyết nghị liên quan',
  headingOfTwo: 'Quyết nghị liên quan',
  ruling: (kind: string, subject: string, reason: string, authority: string) =>
    `${kind} – ${subject}. Lý do: ${reason} (${authority}).`,
  changes: (changes: string) => `Thay đổi: ${changes}.`,
  changesOf: (name: string, changes: string) => `${name}: ${changes}.`,
  noChange: 'Không làm thay đổi kết quả của đơn vị này.',
  noChangeOfBoth: 'Không làm thay đổi kết quả của hai đơn vị.',
  changed: (what: string, from: string, to: string) => `${what}: ${from} → ${to}`,
  changedAward: (award: string) => `đề nghị ${award}`,
  changeOf: { total: 'tổng điểm', rank: 'hạng', class: 'xếp loại', considered: 'được xét' },
  fates: {
    granted: 'được đề nghị theo quyết nghị',
    won: 'được đề nghị',
    provisional: 'tạm được đề nghị',
    open: 'chưa quyết',
    lost: 'không được đề nghị',
  } satisfies Record<AwardFate, string>,
  picked: (names: string, reason: string, authority: string) =>
    `Hội nghị quyết nghị chọn ${names}: ${reason} (${authority}).`,
  pickedNobody: (reason: string, authority: string) =>
    `Hội nghị quyết nghị không chọn đơn vị nào: ${reason} (${authority}).`,
  seatStates: { undecided: 'chưa quyết', vacant: 'trống' },
  nothing: 'không có',
  yes: 'có',
  no: 'không',
};

const en: typeof vi = {
  heading: 'Rulings that concern it',
  headingOfTwo: 'Rulings that concern them',
  ruling: (kind, subject, reason, authority) => `${kind} – ${subject}. Reason: ${reason} (${authority}).`,
  changes: (changes) => `Changes: ${changes}.`,
  changesOf: (name, changes) => `${name}: ${changes}.`,
  noChange: 'Changes nothing for this unit.',
  noChangeOfBoth: 'Changes nothing for the two.',
  changed: (what, from, to) => `${what}: ${from} → ${to}`,
  changedAward: (award) => `who is proposed for ${award}`,
  changeOf: { total: 'total', rank: 'rank', class: 'class', considered: 'considered' },
  fates: {
    granted: 'proposed by a ruling',
    won: 'proposed',
    provisional: 'proposed provisionally',
    open: 'undecided',
    lost: 'not proposed',
  },
  picked: (names, reason, authority) => `The conference picked ${names}: ${reason} (${authority}).`,
  pickedNobody: (reason, authority) => `The conference picked no unit: ${reason} (${authority}).`,
  seatStates: { undecided: 'undecided', vacant: 'vacant' },
  nothing: 'none',
  yes: 'yes',
  no: 'no',
};

export type RulingEffectWords = typeof vi;

export function rulingEffectWords(language: Language): RulingEffectWords {
  return language === 'vi' ? vi : en;
}
