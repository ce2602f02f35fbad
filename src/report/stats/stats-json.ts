import { type Figure, type FigureRow, objects, type Statistics } from '../../domain/statistics.ts';
import { type Json, printJson } from '../json-text.ts';

/** Everything that is counted, whatever the view. */
export function statsJson(version: string, path: string, statistics: Statistics, files: readonly string[]): string {
  const { query, seasons, byAward, bySeason, byAuthority, byUnit, ratings, total, seats, revoked } = statistics;
  const figures = (row: FigureRow, columns: readonly string[]) => ({
    figures: new Map(columns.map((column, index) => [column, figure(row.figures[index])])),
    total: figure(row.total),
  });
  const document: Json = {
    tool: 'thidua',
    version,
    command: 'stats',
    path,
    status: query.status,
    from: query.from ?? null,
    to: query.to ?? null,
    object: query.object ?? null,
    seasons,
    total: figure(total),
    awards: byAward.map((row) => ({ award: row.key, name: row.name, ...figures(row, objects) })),
    units: byUnit.map((row) => ({
      member: row.key,
      name: row.name,
      ...figures(row, seasons),
      formerly: row.formerly,
      split_into: row.splitInto,
    })),
    by_season: bySeason.map((row) => ({ season: row.key, ...figures(row, objects) })),
    authorities: byAuthority.map((row) => ({
      authority: row.key === '' ? null : row.key,
      ...figures(row, objects),
    })),
    ratings: ratings.map((row) => ({ class: row.name, ...figures(row, seasons) })),
    seats: seats.map(({ season, bloc, head, deputies }) => ({ season, bloc, head, deputies })),
    revoked: revoked.map(({ season, member, name, award, awardName, object, person, count }) => ({
      season,
      member,
      name,
      award,
      award_name: awardName,
      object,
      person: person === '' ? null : person,
      count,
    })),
    files,
  };
  return `${printJson(document)}\n`;
}

function figure({ count, unnamed }: Figure = { count: 0, unnamed: 0 }): Json {
  return { count, unnamed };
}
