import type { RulingKind } from '../domain/ruling.ts';
import type { Bilingual } from './language.ts';

const names: Readonly<Record<RulingKind, Bilingual>> = {
  score: { vi: 'quyết nghị về điểm (score)', en: 'ruling on points (score)' },
  rank: { vi: 'quyết nghị về thứ hạng (rank)', en: 'ruling on ranks (rank)' },
  exclude: { vi: 'quyết nghị không xét (exclude)', en: 'ruling not to consider (exclude)' },
  withhold: { vi: 'quyết nghị không đề nghị danh hiệu (withhold)', en: 'ruling to withhold an award (withhold)' },
  grant: { vi: 'quyết nghị đề nghị ngoài quy định (grant)', en: 'ruling to grant an award (grant)' },
  award: { vi: 'quyết nghị chọn đơn vị được đề nghị (award)', en: 'ruling that picks winners (award)' },
  seat: { vi: 'quyết nghị về chức danh (seat)', en: 'ruling on a seat (seat)' },
};

/** A kind of ruling in words, with the word that rulings.yaml has for it. */
export function rulingWords(kind: string): Bilingual {
  return kind in names ? names[kind as RulingKind] : { vi: `quyết nghị (${kind})`, en: `ruling (${kind})` };
}
