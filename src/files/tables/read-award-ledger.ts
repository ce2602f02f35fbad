import type { AwardRecord } from '../../domain/ledger.ts';
import { kindWords, objectWords, statusWords } from '../cells/closed-words.ts';
import { isId, isSeat, type RowReader, readRows } from '../cells/row-reader.ts';
import { openTable } from '../csv/open-table.ts';
import type { Complain, SourceFile } from '../source-file.ts';
import { type FindUnit, readSeason, readUnit } from './ledger-cells.ts';

/** awards.csv, read. Units may be of any bloc, past or present. */
export function readAwardLedger(
  source: SourceFile,
  findUnit: FindUnit,
  complain: Complain,
): readonly AwardRecord[] | undefined {
  const table = openTable(source, 'award-ledger', complain);
  return (
    table &&
    readRows(table, complain, (reader): AwardRecord | undefined => {
      const season = readSeason(reader, complain);
      const member = readUnit(reader, findUnit, complain);
      const award = readAward(reader, complain);
      const status = reader.requiredWord('status', statusWords);
      const object = reader.word('object', objectWords) ?? 'collective';
      const kind = reader.word('kind', kindWords) ?? 'cong-trang';
      const count = reader.count('count', 1) ?? 1;
      const bloc = reader.id('bloc');
      const person = reader.text('person');
      const decision = reader.text('decision');
      const date = reader.date('date');
      const note = reader.text('note');
      if (season === undefined || member === undefined || award === undefined || status === undefined) return undefined;
      return {
        season,
        member,
        award,
        status,
        object,
        kind,
        count,
        row: reader.row,
        ...(bloc === undefined ? {} : { bloc }),
        ...(person === '' ? {} : { person }),
        ...(decision === '' ? {} : { decision }),
        ...(date === undefined ? {} : { date }),
        ...(note === '' ? {} : { note }),
      };
    })
  );
}

/** The code of an award, or `rating:` and a class. */
function readAward(reader: RowReader, complain: Complain): string | undefined {
  const text = reader.text('award');
  const isReserved = isSeat(text);
  if (isId(text.replace(/^rating:/, '')) && !isReserved) return text;
  const details = { value: text, what: isReserved ? 'reserved' : 'id', column: 'award' } as const;
  complain({ code: 'id', at: reader.at('award'), details });
  return undefined;
}
