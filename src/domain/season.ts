import { compareValues } from './compare-values.ts';
/** A season's number: the first 4-digit year in its name (`2021`, `2020-2021` → 2020). */
export function seasonNumber(season: string): number | undefined {
  const match = /\d{4}/.exec(season);
  return match ? Number(match[0]) : undefined;
}

/** Years from one season to the next: max(1, b − a) for a name `a-b`, else 1 (spec 3.6, 3.7). */
export function seasonStep(season: string): number {
  const match = /(\d{4})-(\d{4})/.exec(season);
  return match ? Math.max(1, Number(match[2]) - Number(match[1])) : 1;
}

/** The name with every 4-digit year raised by the season's step. */
export function followingSeason(season: string): string {
  const step = seasonStep(season);
  return season.replace(/\d{4}/g, (year) => String(Number(year) + step).padStart(4, '0'));
}

/** The last 4-digit year in the name. */
export function lastYear(season: string): number | undefined {
  const years = season.match(/\d{4}/g);
  return years ? Number(years[years.length - 1]) : undefined;
}

/** Older seasons first: by first year in the name, then by text (spec 2, "A path"). */
export function compareSeasons(a: string, b: string): number {
  const years = (seasonNumber(a) ?? 0) - (seasonNumber(b) ?? 0);
  return years !== 0 ? years : compareValues(a, b);
}
