import type { AwardRecord, LeadershipRecord, UnitRecord } from '../../domain/ledger.ts';
import { seasonNumber } from '../../domain/season.ts';
import { kindWords, objectWords, seatWords, statusWords } from '../cells/closed-words.ts';
import { isId, type RowReader, readRows } from '../cells/row-reader.ts';
import { foldText } from '../csv/fold-text.ts';
import { openTable } from '../csv/open-table.ts';
import type { Complain, SourceFile } from '../source-file.ts';

/** Finds the unit that a cell of a ledger means by another name than its id. */
export type FindUnit = (text: string) => string | undefined;

/** A ledger, read. Rows that name their unit in words which units.csv does not know stand apart: a bloc may know them. */
export interface Ledger<Row> {
  readonly rows: readonly Row[];
  readonly unnamed: readonly Row[];
}

/** awards.csv, read. Units may be of any bloc, past or present. */
export function readAwardLedger(
  source: SourceFile,
  findUnit: FindUnit,
  complain: Complain,
): Ledger<AwardRecord> | undefined {
  const table = openTable(source, 'award-ledger', complain);
  return (
    table &&
    divide(
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
        reader.date('date');
        if (season === undefined || member === undefined || award === undefined || status === undefined)
          return undefined;
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
        };
      }),
    )
  );
}

/** leadership.csv, read. */
export function readLeadershipLedger(
  source: SourceFile,
  findUnit: FindUnit,
  complain: Complain,
): Ledger<LeadershipRecord> | undefined {
  const table = openTable(source, 'leadership-ledger', complain);
  const seated = new Map<string, number>();
  return (
    table &&
    divide(
      readRows(table, complain, (reader): LeadershipRecord | undefined => {
        const season = readSeason(reader, complain);
        const bloc = reader.requiredId('bloc');
        const seat = reader.requiredWord('seat', seatWords);
        const member = readUnit(reader, findUnit, complain);
        const stated = reader.count('place', 1);
        reader.date('date');
        if (season === undefined || bloc === undefined || seat === undefined || member === undefined) return undefined;
        // Where no places are stated, deputies stand in order of place.
        const key = JSON.stringify([season, bloc]);
        const place = stated ?? (seat === 'head' ? 1 : (seated.get(key) ?? 0) + 1);
        if (seat === 'deputy') seated.set(key, place);
        return { season, bloc, seat, member, place, row: reader.row };
      }),
    )
  );
}

/** units.csv, read: a unit may have several rows, one for each name that it has had. */
export function readUnits(source: SourceFile, complain: Complain): readonly UnitRecord[] | undefined {
  const table = openTable(source, 'units', complain);
  return (
    table &&
    readRows(table, complain, (reader): UnitRecord | undefined => {
      const member = reader.requiredId('member');
      const name = reader.requiredText('name');
      const from = reader.date('from');
      const until = reader.date('until');
      if (from !== undefined && until !== undefined && until < from) {
        complain({ code: 'dates-order', at: reader.at('until'), details: { since: from, until } });
      }
      const predecessors = readPredecessors(reader, complain);
      if (member === undefined || name === undefined) return undefined;
      return { member, name, predecessors, row: reader.row };
    })
  );
}

/** Units by the names that units.csv gives them; a name that two of them have had means neither. */
export function findByName(units: readonly UnitRecord[]): FindUnit {
  const byName = new Map<string, string | undefined>();
  for (const { member, name } of units) {
    const fold = foldText(name);
    byName.set(fold, byName.has(fold) && byName.get(fold) !== member ? undefined : member);
  }
  return (text) => byName.get(foldText(text));
}

function readSeason(reader: RowReader, complain: Complain): string | undefined {
  const season = reader.requiredText('season');
  if (season === undefined || seasonNumber(season) !== undefined) return season;
  complain({ code: 'season-name', at: reader.at('season'), details: { season } });
  return undefined;
}

/** The unit's id; a name that units.csv does not know stays as it is. */
function readUnit(reader: RowReader, findUnit: FindUnit, complain: Complain): string | undefined {
  const text = reader.text('member');
  if (isId(text)) return text;
  if (text === '') complain({ code: 'id', at: reader.at('member'), details: { value: text, what: 'id' } });
  return text === '' ? undefined : (findUnit(text) ?? text);
}

function divide<Row extends { readonly member: string }>(all: readonly Row[]): Ledger<Row> {
  const unnamed = all.filter(({ member }) => !isId(member));
  return { rows: unnamed.length === 0 ? all : all.filter(({ member }) => isId(member)), unnamed };
}

/** The code of an award, or `rating:` and a class. */
function readAward(reader: RowReader, complain: Complain): string | undefined {
  const text = reader.text('award');
  if (isId(text.replace(/^rating:/, ''))) return text;
  complain({ code: 'id', at: reader.at('award'), details: { value: text, what: 'id' } });
  return undefined;
}

function readPredecessors(reader: RowReader, complain: Complain): readonly string[] {
  const ids = reader
    .text('predecessors')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return ids.filter((id) => {
    if (isId(id)) return true;
    complain({ code: 'id', at: reader.at('predecessors'), details: { value: id, what: 'id' } });
    return false;
  });
}
