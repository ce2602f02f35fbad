import type { VoteBase } from '../domain/rules.ts';
import type { Bilingual } from './language.ts';

const words: Readonly<Record<VoteBase, Bilingual>> = {
  members: { vi: 'tổng số đơn vị thành viên', en: 'member units' },
  present: { vi: 'số đơn vị có mặt', en: 'units present' },
  issued: { vi: 'số phiếu phát ra', en: 'papers issued' },
  collected: { vi: 'số phiếu thu về', en: 'papers collected' },
  valid: { vi: 'số phiếu hợp lệ', en: 'valid papers' },
};

/** Of what a vote's share is taken. */
export function voteBaseWords(base: string): Bilingual {
  return base in words ? words[base as VoteBase] : { vi: base, en: base };
}
