import type { DetailsOf } from '../../domain/diagnostic.ts';
import { columnWords } from '../column-words.ts';
import type { Bilingual } from '../language.ts';
import { hasSmartQuotes, quoted, straightQuotesFix, suggest } from './quote-values.ts';

type Details = DetailsOf['schema'];

const typeWords: ReadonlyMap<string, Bilingual> = new Map([
  ['text', { vi: 'một chuỗi chữ', en: 'text' }],
  ['number', { vi: 'một số', en: 'a number' }],
  ['whole-number', { vi: 'một số nguyên', en: 'a whole number' }],
  ['yes-no', { vi: 'true (có) hoặc false (không)', en: 'true (yes) or false (no)' }],
  ['list', { vi: 'một danh sách, như [ a, b ]', en: 'a list, like [ a, b ]' }],
  ['mapping', { vi: 'một nhóm mục, như { mục: giá trị }', en: 'a group of keys, like { key: value }' }],
]);

/** What is allowed, in words: kinds of values as they are, closed words in quotes, the last after "or". */
function expectedWords(expected: readonly string[]): Bilingual {
  return { vi: joined(expected, 'vi', ' hoặc '), en: joined(expected, 'en', ' or ') };
}

function joined(expected: readonly string[], language: keyof Bilingual, or: string): string {
  const words = expected.map((word) => typeWords.get(word)?.[language] ?? word);
  const last = words[words.length - 1] ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')}${or}${last}`;
}

/** A word that a column does not take, or a cell that may not be empty. */
function cellMessage({ key, value }: Details): Bilingual {
  return value === undefined
    ? { vi: `ô ở ${columnWords(key).vi} để trống`, en: `the cell in ${columnWords(key).en} is empty` }
    : {
        vi: `${columnWords(key).vi} không nhận giá trị ${quoted(value)}`,
        en: `${columnWords(key).en} does not take ${quoted(value)}`,
      };
}

export function schemaMessage(details: Details): Bilingual {
  const { key, problem, expected, value, cell } = details;
  if (cell) return cellMessage(details);
  const allowed = expectedWords(expected);
  const found =
    value === undefined ? { vi: '', en: '' } : { vi: `, mà ghi ${quoted(value)}`, en: `, not ${quoted(value)}` };
  const known = expected.length > 0;
  switch (problem) {
    case 'missing':
      return { vi: `thiếu mục ${quoted(key)}`, en: `the key ${quoted(key)} is missing` };
    case 'type':
      return {
        vi: `mục ${quoted(key)} phải là ${allowed.vi}${found.vi}`,
        en: `${quoted(key)} must be ${allowed.en}${found.en}`,
      };
    case 'value':
      return {
        vi: `mục ${quoted(key)} không nhận giá trị ${value === undefined ? 'này' : quoted(value)}`,
        en: `${quoted(key)} does not take ${value === undefined ? 'this value' : quoted(value)}`,
      };
    case 'too-few':
      return { vi: `danh sách ${quoted(key)} có quá ít phần tử`, en: `the list ${quoted(key)} is too short` };
    case 'too-many':
      return { vi: `danh sách ${quoted(key)} có quá nhiều phần tử`, en: `the list ${quoted(key)} is too long` };
    case 'one-of':
      return {
        vi: `mục ${quoted(key)} phải theo đúng một trong các dạng${known ? `: ${allowed.vi}` : ''}${found.vi}`,
        en: `${quoted(key)} must have exactly one of the forms${known ? `: ${allowed.en}` : ''}${found.en}`,
      };
    case 'form':
      return {
        vi: `mục ${quoted(key)} ghi không đúng dạng${found.vi}`,
        en: `${quoted(key)} is not in the right form${found.en}`,
      };
  }
}

export function schemaFix({ key, problem, expected, value, closest, quote, cell }: Details): Bilingual {
  const allowed = expectedWords(expected);
  const known = expected.length > 0;
  if (!cell && value !== undefined && hasSmartQuotes(value)) return straightQuotesFix(value);
  if (quote) {
    const sample = value === undefined ? '"…"' : `"${value}"`;
    return {
      vi: `đặt giá trị trong dấu ngoặc kép: ${key}: ${sample}`,
      en: `put the value into quotes: ${key}: ${sample}`,
    };
  }
  if (cell && problem === 'missing') return { vi: `điền ${allowed.vi} vào ô này`, en: `fill in ${allowed.en}` };
  if (problem === 'missing') {
    return known
      ? {
          vi: `thêm dòng “${key}: …”, giá trị là ${allowed.vi}`,
          en: `add a line “${key}: …”; its value is ${allowed.en}`,
        }
      : { vi: `thêm dòng “${key}: …”`, en: `add a line “${key}: …”` };
  }
  if (problem === 'too-few' || problem === 'too-many') {
    return known
      ? { vi: `ghi ${allowed.vi} phần tử`, en: `give ${allowed.en} entries` }
      : problem === 'too-few'
        ? { vi: 'ghi thêm phần tử vào danh sách', en: 'add to the list' }
        : { vi: 'bớt phần tử trong danh sách', en: 'shorten the list' };
  }
  return suggest(
    closest,
    known
      ? { vi: `ghi ${allowed.vi}`, en: `write ${allowed.en}` }
      : { vi: 'sửa theo mẫu (xem thidua schema)', en: 'correct it as in the model (see thidua schema)' },
  );
}
