import { compareValues } from '../../domain/compare-values.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { UnitRecord } from '../../domain/ledger.ts';
import { compareSeasons, lastYear, seasonNumber } from '../../domain/season.ts';
import type { Directory } from '../../domain/statistics.ts';

/** Whom units are called, and which unit stands today where another stood. */
export interface UnitNames {
  /** Its newest name. */
  readonly newest: (unit: string) => string;
  /** Its name in a season. */
  readonly inSeason: (unit: string, season: string) => string;
  /** The unit that took its place, through all renames and mergers; itself where none did, or several. */
  readonly heirOf: (unit: string) => string;
  /** The units that it was split into. */
  readonly splitInto: (unit: string) => readonly string[];
}

export function unitNames({ units, blocYears }: Directory): UnitNames {
  const records = groupBy(units, ({ member }) => member);
  const successors = new Map<string, Set<string>>();
  for (const { member, predecessors } of units) {
    for (const predecessor of predecessors) {
      successors.set(predecessor, (successors.get(predecessor) ?? new Set()).add(member));
    }
  }
  const inMembers = new Map<string, Map<string, string>>();
  for (const { season, members } of [...blocYears].sort((a, b) => compareSeasons(a.season, b.season))) {
    for (const { id, name } of members) inMembers.set(id, (inMembers.get(id) ?? new Map()).set(season, name));
  }
  const newest = (unit: string): string => {
    const last = [...(records.get(unit) ?? [])].sort(byStart).pop();
    return last?.name ?? [...(inMembers.get(unit)?.values() ?? [])].pop() ?? unit;
  };
  const splitInto = (unit: string): readonly string[] => {
    const all = [...(successors.get(unit) ?? [])];
    return all.length > 1 ? all : [];
  };
  return {
    newest,
    splitInto,
    inSeason: (unit, season) =>
      inMembers.get(unit)?.get(season) ?? nameOfDay(records.get(unit) ?? [], season) ?? newest(unit),
    heirOf: (unit) => {
      let heir = unit;
      // A ledger with a circle of predecessors is refused before.
      for (let step = 0; step <= units.length; step++) {
        const [next, ...others] = successors.get(heir) ?? [];
        if (next === undefined || others.length > 0) return heir;
        heir = next;
      }
      return heir;
    },
  };
}

/** The last of the names that a unit had in the season. */
function nameOfDay(records: readonly UnitRecord[], season: string): string | undefined {
  const first = String(seasonNumber(season) ?? 0);
  const last = `${lastYear(season) ?? 0}-12-31`;
  const valid = records.filter(({ from = '', until = '9999' }) => from <= last && until >= first);
  return [...valid].sort(byStart).pop()?.name;
}

function byStart({ from: a = '' }: UnitRecord, { from: b = '' }: UnitRecord): number {
  return compareValues(a, b);
}
