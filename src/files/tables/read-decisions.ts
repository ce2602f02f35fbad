import type { DecisionToRecord } from '../../domain/award-decision.ts';
import { kindWords, objectWords, statusWords } from '../cells/closed-words.ts';
import { isId, type RowReader, readRows } from '../cells/row-reader.ts';
import { openTable } from '../csv/open-table.ts';
import type { Complain, SourceFile } from '../source-file.ts';
import { readSeason } from './ledger-cells.ts';

/** A file of decisions, read; units are still in the words of the file. */
export function readDecisions(source: SourceFile, complain: Complain): readonly DecisionToRecord[] | undefined {
  const table = openTable(source, 'decisions', complain);
  return (
    table &&
    readRows(table, complain, (reader): DecisionToRecord | undefined => {
      const season = reader.text('season') === '' ? undefined : readSeason(reader, complain);
      const member = reader.requiredText('member');
      const award = readAward(reader, complain);
      const status = readStatus(reader, complain);
      const object = reader.word('object', objectWords) ?? 'collective';
      const kind = reader.word('kind', kindWords) ?? 'cong-trang';
      const count = reader.count('count', 1) ?? 1;
      const [bloc, date] = [reader.id('bloc'), reader.date('date')];
      const [person, decision, note] = [reader.text('person'), reader.text('decision'), reader.text('note')];
      if (member === undefined || award === undefined || status === undefined) return undefined;
      return {
        ...(season === undefined ? {} : { season }),
        ...(bloc === undefined ? {} : { bloc }),
        member,
        award,
        status,
        object,
        ...(person === '' ? {} : { person }),
        count,
        ...(decision === '' ? {} : { decision }),
        ...(date === undefined ? {} : { date }),
        kind,
        ...(note === '' ? {} : { note }),
        at: { file: source.role, row: reader.row },
      };
    })
  );
}

/** The code of an award; ratings are the bloc's own and are recorded by `close`. */
function readAward(reader: RowReader, complain: Complain): string | undefined {
  const award = reader.requiredText('award');
  if (award === undefined || isId(award)) return award;
  complain({ code: 'id', at: reader.at('award'), details: { value: award, what: 'id', column: 'award' } });
  return undefined;
}

function readStatus(reader: RowReader, complain: Complain): DecisionToRecord['status'] | undefined {
  const status = reader.requiredWord('status', statusWords);
  if (status !== 'proposed') return status;
  const expected = Object.keys(statusWords).filter((word) => word !== 'proposed');
  const details = { key: 'status', problem: 'value', expected, value: reader.text('status'), cell: true } as const;
  complain({ code: 'schema', at: reader.at('status'), details });
  return undefined;
}
