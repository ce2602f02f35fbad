import { groupBy } from '../../domain/group-by.ts';
import { compareSeasons, seasonNumber } from '../../domain/season.ts';
import {
  type Directory,
  type Figure,
  type FigureRow,
  objects,
  type SeatRecord,
  type SeatRow,
  type Statistics,
  type StatisticsQuery,
  type UnitRow,
} from '../../domain/statistics.ts';
import type { AwardTally } from './award-tally.ts';
import { type CountGrid, sumOf } from './count-grid.ts';
import { type UnitNames, unitNames } from './unit-names.ts';

/** The views of what has been counted. */
export function assembleStatistics(tally: AwardTally, directory: Directory, seats: readonly SeatRecord[]): Statistics {
  const names = unitNames(directory);
  const seasons = [...new Set([...tally.units.columns(), ...tally.ratings.columns()])].sort(compareSeasons);
  const awards = awardNames(directory);
  const byAward = rowsOf(tally.awards, orderAwards(tally.awards.rows(), awards), objects, (code) => awards.get(code));
  return {
    query: tally.query,
    seasons,
    byAward,
    bySeason: rowsOf(tally.seasons, [...tally.seasons.rows()].sort(compareSeasons), objects, () => undefined),
    byAuthority: rowsByAuthority(byAward, directory),
    byUnit: rowsByUnit(tally.units, seasons, names),
    ratings: rowsOf(tally.ratings, [...tally.ratings.rows()].sort(), seasons, (code) => code.replace('rating:', '')),
    total: sumOf(byAward.map(({ total }) => total)),
    seats: seatRows(seats, tally.query, names, directory),
    revoked: tally.revoked
      .filter((entry) => tally.covers(entry))
      .map(({ season, member, award, object, person, count }) => ({
        season,
        member,
        name: names.inSeason(member, season),
        award,
        awardName: awards.get(award) ?? award,
        object,
        person,
        count,
      })),
  };
}

/** Awards by code, as the newest season's rules call them, else those of the workspace, in the order of precedence there. */
function awardNames({ blocYears, awards: own }: Directory): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { awards } of [...blocYears].sort((a, b) => compareSeasons(b.season, a.season))) {
    for (const { code, name } of awards) if (!names.has(code)) names.set(code, name);
  }
  for (const { code, name } of own) if (!names.has(code)) names.set(code, name);
  return names;
}

/** Those in the rules by precedence, then the others by code. */
function orderAwards(codes: readonly string[], names: ReadonlyMap<string, string>): readonly string[] {
  const listed = new Set(codes);
  const known = [...names.keys()].filter((code) => listed.has(code));
  return [...known, ...codes.filter((code) => !names.has(code)).sort()];
}

function rowsOf(
  grid: CountGrid,
  keys: readonly string[],
  columns: readonly string[],
  nameOf: (key: string) => string | undefined,
): readonly FigureRow[] {
  return keys.map((key) =>
    figureRow(
      key,
      nameOf(key) ?? key,
      columns.map((column) => grid.at(key, column)),
    ),
  );
}

function figureRow(key: string, name: string, figures: readonly Figure[]): FigureRow {
  return { key, name, figures, total: sumOf(figures) };
}

/**
 * By who grants an award, as the newest rules that have it say; else by whom its bloc's proposals go to. The key is empty
 * where nothing says.
 */
function rowsByAuthority(byAward: readonly FigureRow[], { blocYears, awards: own }: Directory): readonly FigureRow[] {
  const authorityOf = new Map<string, string>();
  const newestFirst = [...blocYears].sort((a, b) => compareSeasons(b.season, a.season));
  const stated = [...newestFirst.flatMap(({ awards }) => awards), ...own];
  const proposedTo = newestFirst.flatMap(({ awards, authority }) => awards.map(({ code }) => ({ code, authority })));
  for (const { code, authority } of [...stated, ...proposedTo]) {
    if (authority !== undefined && !authorityOf.has(code)) authorityOf.set(code, authority);
  }
  const groups = groupBy(byAward, ({ key }) => authorityOf.get(key) ?? '');
  const keys = [...groups.keys()].filter((key) => key !== '').sort();
  return [...keys, ...(groups.has('') ? [''] : [])].map((key) => {
    const rows = groups.get(key) ?? [];
    return figureRow(
      key,
      key,
      objects.map((_, column) => sumOf(rows.flatMap(({ figures }) => figures[column] ?? []))),
    );
  });
}

/** Former units under the one that took their place; in a single season every unit as it was then. */
function rowsByUnit(grid: CountGrid, seasons: readonly string[], names: UnitNames): readonly UnitRow[] {
  const [only] = seasons;
  const isOne = only !== undefined && seasons.length === 1;
  const groups = groupBy(grid.rows(), (unit) => (isOne ? unit : names.heirOf(unit)));
  const rows = [...groups].map(([unit, members]): UnitRow => {
    const figures = seasons.map((season) => sumOf(members.map((member) => grid.at(member, season))));
    const formerly = members.filter((member) => member !== unit).sort();
    return {
      ...figureRow(unit, isOne ? names.inSeason(unit, only) : names.newest(unit), figures),
      formerly: formerly.map(names.newest),
      splitInto: isOne ? [] : names.splitInto(unit).map(names.newest),
    };
  });
  return rows.sort((a, b) => b.total.count - a.total.count || (a.key < b.key ? -1 : 1));
}

function seatRows(
  seats: readonly SeatRecord[],
  { from, to }: StatisticsQuery,
  names: UnitNames,
  { blocYears }: Directory,
): readonly SeatRow[] {
  const blocNames = new Map(
    [...blocYears].sort((a, b) => compareSeasons(a.season, b.season)).map(({ bloc, name }) => [bloc, name]),
  );
  const isAsked = ({ season }: SeatRecord): boolean => {
    const year = seasonNumber(season) ?? 0;
    return (from === undefined || year >= from) && (to === undefined || year <= to);
  };
  const groups = groupBy(seats.filter(isAsked), ({ season, bloc }) => JSON.stringify([season, bloc]));
  const holders = (group: readonly SeatRecord[], wanted: SeatRecord['seat']) =>
    group
      .filter(({ seat }) => seat === wanted)
      .sort((a, b) => a.place - b.place)
      .map(({ member, season }) => names.inSeason(member, season));
  return [...groups.values()]
    .sort(([a], [b]) => (a && b ? compareSeasons(a.season, b.season) || (a.bloc < b.bloc ? -1 : 1) : 0))
    .flatMap((group) => {
      const [{ season, bloc } = { season: '', bloc: '' }] = group;
      const name = blocNames.get(bloc) ?? bloc;
      return [{ season, bloc: name, head: holders(group, 'head'), deputies: holders(group, 'deputy') }];
    });
}
