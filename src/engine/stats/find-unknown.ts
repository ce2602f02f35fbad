import { closestOf } from '../../domain/closest.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { Spellings } from '../../domain/spellings.ts';
import type { Directory, LedgerEntry } from '../../domain/statistics.ts';

/** Names of units and awards that a ledger has and the workspace does not, with the nearest that it has. */
export interface UnknownNames {
  readonly units: ReadonlyMap<string, string | undefined>;
  readonly awards: ReadonlyMap<string, string | undefined>;
}

/**
 * Units are judged where units.csv lists them and every members.csv could be read. An award that no rules name may be
 * one of the past: only a code that occurs once, much like one in the rules, is a slip of the pen.
 */
export function findUnknown(
  rowsOfMember: ReadonlyMap<string, number>,
  rowsOfAward: ReadonlyMap<string, number>,
  { units, hasUnits, blocYears }: Directory,
): UnknownNames {
  const isComplete = blocYears.every((one) => one.isComplete);
  const knownUnits = new Set([
    ...units.flatMap(({ member, predecessors }) => [member, ...predecessors]),
    ...blocYears.flatMap(({ members }) => members.map(({ id }) => id)),
  ]);
  const unknownUnits = hasUnits && isComplete ? [...rowsOfMember.keys()].filter((unit) => !knownUnits.has(unit)) : [];
  const knownAwards = new Set(blocYears.flatMap(({ awards }) => awards.map(({ code }) => code)));
  const awards = new Map<string, string>();
  for (const [award, rows] of rowsOfAward) {
    if (rows > 1 || knownAwards.has(award) || award.startsWith('rating:')) continue;
    const closest = slipOf(award, knownAwards);
    if (closest !== undefined) awards.set(award, closest);
  }
  const spellings = new Spellings(knownUnits);
  return { units: new Map(unknownUnits.map((unit) => [unit, spellings.closest(unit)])), awards };
}

function slipOf(award: string, known: ReadonlySet<string>): string | undefined {
  return closestOf(
    award,
    [...known].filter((code) => isNear(award, code)),
  );
}

/** Shorter codes are all much like each other. */
const shortest = 6;

/** Codes of awards are alike by nature: they may differ in one place only, by a letter or two beside each other. */
function isNear(award: string, code: string): boolean {
  if (code.length < shortest || Math.abs(award.length - code.length) > 1) return false;
  let start = 0;
  while (start < award.length && award[start] === code[start]) start++;
  let end = 0;
  while (end < award.length - start && award[award.length - 1 - end] === code[code.length - 1 - end]) end++;
  return award.length - start - end <= 2 && code.length - start - end <= 2;
}

/** Each row that names what is unknown. */
export function unknownRows(
  rows: readonly Pick<LedgerEntry, 'member' | 'award' | 'row'>[],
  { units, awards }: UnknownNames,
): readonly Diagnostic[] {
  return rows.flatMap(({ member, award, row }): readonly Diagnostic[] => [
    ...complaint('unit', member, units, row),
    ...complaint('award', award, awards, row),
  ]);
}

function complaint(
  what: 'unit' | 'award',
  value: string,
  unknown: ReadonlyMap<string, string | undefined>,
  row: number,
): readonly Diagnostic[] {
  if (!unknown.has(value)) return [];
  const closest = unknown.get(value);
  const details = { what, value, ...(closest === undefined ? {} : { closest }) };
  const column = what === 'unit' ? 'member' : 'award';
  return [{ code: 'ledger-unknown', at: { file: 'award-ledger', row, column }, details }];
}
