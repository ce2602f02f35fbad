import type { UnitRecord } from '../../domain/ledger.ts';
import { seasonNumber } from '../../domain/season.ts';
import { isId, type RowReader } from '../cells/row-reader.ts';
import { foldText } from '../csv/fold-text.ts';
import type { Complain } from '../source-file.ts';

/** Finds the unit that a cell of a ledger means by another name than its id. */
export type FindUnit = (text: string) => string | undefined;

/** Units by the names that units.csv gives them; a name that two of them have had means neither. */
export function findByName(units: readonly UnitRecord[]): FindUnit {
  const byName = new Map<string, string | undefined>();
  for (const { member, name } of units) {
    const fold = foldText(name);
    byName.set(fold, byName.has(fold) && byName.get(fold) !== member ? undefined : member);
  }
  for (const { member } of units) byName.set(member, member);
  return (text) => byName.get(foldText(text));
}

export function readSeason(reader: RowReader, complain: Complain): string | undefined {
  const season = reader.requiredText('season');
  if (season === undefined || seasonNumber(season) !== undefined) return season;
  complain({ code: 'season-name', at: reader.at('season'), details: { season } });
  return undefined;
}

/** The unit's id; a name that units.csv does not know stays as it is: a bloc may know it. */
export function readUnit(reader: RowReader, findUnit: FindUnit, complain: Complain): string | undefined {
  const text = reader.text('member');
  if (isId(text)) return text;
  if (text !== '') return findUnit(text) ?? text;
  complain({ code: 'id', at: reader.at('member'), details: { value: text, what: 'id' } });
  return undefined;
}
