import type { LockChange } from '../../domain/lock.ts';
import { columnWords } from '../column-words.ts';
import type { Bilingual, Language } from '../language.ts';

/** What a change of an adopted file is about: `tiêu chí I.2, cột “Điểm tối đa” (max)`. */
export function changeSubject({ file, entry, field }: LockChange): Bilingual {
  if (file === 'bloc') return { vi: `khóa ${entry}`, en: `key ${entry}` };
  if (file === 'members' && entry === '*') {
    return {
      vi: 'thứ tự các đơn vị không ghi số luân phiên',
      en: 'the order of the members without a number in the ring',
    };
  }
  const what = entryWords(file, entry);
  if (field === undefined) return what;
  const part = file === 'rules' ? { vi: `khóa ${field}`, en: `key ${field}` } : columnWords(field);
  return { vi: `${what.vi}, ${part.vi}`, en: `${what.en}, ${part.en}` };
}

function entryWords(file: LockChange['file'], entry: string): Bilingual {
  switch (file) {
    case 'criteria':
      return { vi: `tiêu chí ${entry}`, en: `criterion ${entry}` };
    case 'members':
      return { vi: `đơn vị ${entry}`, en: `member ${entry}` };
    default:
      return { vi: `mục ${entry}`, en: entry };
  }
}

/** A change in one line for people: what, before and after. Values are shown by `show`, which quotes or cuts them. */
export function changeLine(change: LockChange, language: Language, show: (value: string) => string): string {
  const { from, to, field } = change;
  const subject = changeSubject(change)[language];
  const vi = language === 'vi';
  if (field === undefined && change.file !== 'bloc') {
    if (from === undefined) return vi ? `thêm ${subject}` : `added: ${subject}`;
    return vi ? `bỏ ${subject}` : `removed: ${subject}`;
  }
  const none = vi ? 'không ghi' : 'nothing';
  return `${subject}: ${from === undefined ? none : show(from)} → ${to === undefined ? none : show(to)}`;
}
