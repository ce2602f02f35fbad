import { parseShare, type Share } from '../../domain/share.ts';
import type { TargetRow } from '../../domain/target.ts';
import { objectWords, readWord, type WordList } from '../cells/closed-words.ts';
import { cellText, isId, type RowReader, readRows } from '../cells/row-reader.ts';
import { openTable } from '../csv/open-table.ts';
import type { Complain, SourceFile } from '../source-file.ts';
import { readSeason } from './ledger-cells.ts';

/** What shares are mostly taken of; any other count is called by its own name. */
export const baseWords: WordList<'members' | 'staff' | 'rooms' | 'households'> = {
  members: ['đơn vị thành viên'],
  staff: ['cán bộ', 'công chức', 'cán bộ, công chức'],
  rooms: ['phòng'],
  households: ['hộ gia đình', 'gia đình'],
};

/** targets.csv, read: what was set, and results of single years. */
export function readTargets(source: SourceFile, complain: Complain): readonly TargetRow[] | undefined {
  const table = openTable(source, 'targets', complain);
  return (
    table &&
    readRows(table, complain, (reader): TargetRow | undefined => {
      const target = reader.requiredId('target');
      const title = reader.text('title');
      const season = readSeason(reader, complain);
      const rest = readRequirement(reader, complain);
      const actual = reader.count('actual', 0);
      const base = reader.count('base', 0);
      const awards = readAwards(reader, complain);
      const object = reader.word('object', objectWords);
      if (target === undefined || season === undefined) return undefined;
      return {
        target,
        title,
        season,
        ...rest,
        awards,
        ...(object === undefined ? {} : { object }),
        ...(actual === undefined ? {} : { actual }),
        ...(base === undefined ? {} : { base }),
        row: reader.row,
      };
    })
  );
}

function readRequirement(reader: RowReader, complain: Complain) {
  const of = reader.text('of');
  const shareMin = readShare(reader, 'share_min', complain);
  const shareMax = readShare(reader, 'share_max', complain);
  const ofWhich = reader.id('of_which');
  const countMin = reader.count('count_min', 1);
  const isPartial =
    (shareMin ?? shareMax ?? countMin) === undefined &&
    ['share_min', 'share_max', 'count_min'].some((column) => reader.text(column) !== '');
  return {
    ...(isPartial ? { isPartial } : {}),
    ...(of === '' ? {} : { of: readWord(baseWords, of) ?? of }),
    ...(shareMin === undefined ? {} : { shareMin }),
    ...(shareMax === undefined ? {} : { shareMax }),
    ...(ofWhich === undefined ? {} : { ofWhich }),
    ...(countMin === undefined ? {} : { countMin }),
    strict: reader.yesNo('strict') ?? false,
    yearly: reader.yesNo('yearly') ?? false,
  };
}

function readShare(reader: RowReader, column: string, complain: Complain): Share | undefined {
  const text = reader.text(column);
  if (text === '') return undefined;
  const share = parseShare(text);
  if (!share) complain({ code: 'share', at: reader.at(column), details: { value: text, aboveOne: false } });
  return share;
}

/** Codes of awards or `rating:` and a class, separated by `|`. */
function readAwards(reader: RowReader, complain: Complain): readonly string[] {
  const codes = reader
    .text('award')
    .split('|')
    .map(cellText)
    .filter((code) => code !== '');
  return codes.filter((code) => {
    if (isId(code.replace(/^rating:/, ''))) return true;
    complain({ code: 'id', at: reader.at('award'), details: { value: code, what: 'id', column: 'award' } });
    return false;
  });
}
