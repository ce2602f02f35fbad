import { parseDate } from '../../domain/iso-date.ts';
import { unit } from '../../domain/points.ts';
import { seasonNumber } from '../../domain/season.ts';
import type { LedgerEntry } from '../../domain/statistics.ts';
import { kindWords, objectWords, readWord, statusWords } from '../cells/closed-words.ts';
import { isProblem, readNumber } from '../cells/read-number.ts';
import { cellText, isId, isSeat } from '../cells/row-reader.ts';
import type { FindUnit } from '../tables/ledger-cells.ts';
import { CellCache, ownText } from './cell-cache.ts';

/** Columns of which more is read than whether they hold something. */
export const readColumns = [
  ...['season', 'member', 'award', 'status', 'object', 'kind', 'count', 'bloc', 'date', 'person'],
];

/** Reads the cells of a row of awards.csv; nothing where one of them is at fault, as `readAwardLedger` judges it. */
export function entryReader(
  columns: ReadonlyMap<string, number>,
  findUnit: FindUnit,
): (cells: readonly string[], row: number) => LedgerEntry | undefined {
  /** Null: at fault. */
  const column = <Meaning>(name: string, read: (text: string) => Meaning | null) => {
    const position = columns.get(name);
    const empty = read('');
    if (position === undefined) return () => empty;
    const cache = new CellCache<Meaning | null>((cell) => read(cellText(cell)));
    return (cells: readonly string[]) => {
      const cell = cells[position] ?? '';
      return cell === '' ? empty : cache.get(cell);
    };
  };
  const season = column('season', (text) => (seasonNumber(text) === undefined ? null : text));
  const member = column('member', (text) => (text === '' ? null : isId(text) ? text : (findUnit(text) ?? text)));
  const award = column('award', (text) => (isId(text.replace(/^rating:/, '')) && !isSeat(text) ? text : null));
  const status = column('status', (text) => readWord(statusWords, text) ?? null);
  const object = column('object', (text) =>
    text === '' ? ('collective' as const) : (readWord(objectWords, text) ?? null),
  );
  const kind = column('kind', (text) => (text === '' ? 'cong-trang' : (readWord(kindWords, text) ?? null)));
  const count = column('count', readCount);
  const bloc = column('bloc', (text) => (text === '' || isId(text) ? text : null));
  const date = column('date', (text) => (text === '' || parseDate(text) !== undefined ? text : null));
  const person = columns.get('person') ?? -1;
  return (cells, row) => {
    const entry = {
      season: season(cells),
      member: member(cells),
      award: award(cells),
      status: status(cells),
      object: object(cells),
      kind: kind(cells),
      count: count(cells),
      row,
      person: cellText(cells[person]),
    };
    if (entry.season === null || entry.member === null || entry.award === null || entry.status === null)
      return undefined;
    if (entry.object === null || entry.kind === null || entry.count === null) return undefined;
    if (bloc(cells) === null || date(cells) === null) return undefined;
    if (entry.status === 'revoked') entry.person = ownText(entry.person);
    return entry as LedgerEntry;
  };
}

function readCount(text: string): number | null {
  if (text === '') return 1;
  const value = readNumber(text, { file: 'award-ledger' }, { column: 'count', whole: true, least: 1 });
  return isProblem(value) ? null : Number(value / unit);
}
