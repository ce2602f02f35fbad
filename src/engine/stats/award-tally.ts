import { seasonNumber } from '../../domain/season.ts';
import type { LedgerEntry, StatisticsQuery } from '../../domain/statistics.ts';
import { CountGrid } from './count-grid.ts';
import { SubjectTable } from './subject-table.ts';

/** Counts rows of awards.csv as they are read; of the rows themselves only revocations are kept. */
export class AwardTally {
  readonly query: StatisticsQuery;
  /** Award × object, unit × season, season × object, class × season. */
  readonly awards = new CountGrid();
  readonly units = new CountGrid();
  readonly seasons = new CountGrid();
  readonly ratings = new CountGrid();
  readonly subjects = new SubjectTable();
  readonly revoked: LedgerEntry[] = [];
  /** In how many rows each occurs. */
  readonly rowsOfMember = new Map<string, number>();
  readonly rowsOfAward = new Map<string, number>();
  readonly #within = new Map<string, boolean>();

  constructor(query: StatisticsQuery) {
    this.query = query;
  }

  add(entry: LedgerEntry): void {
    const { member, award, status } = entry;
    this.rowsOfMember.set(member, (this.rowsOfMember.get(member) ?? 0) + 1);
    this.rowsOfAward.set(award, (this.rowsOfAward.get(award) ?? 0) + 1);
    if (status === 'revoked') this.revoked.push(entry);
    else if (status !== 'granted') this.subjects.add(entry, status);
    if (status === this.query.status && this.covers(entry)) this.#count(entry, entry.count);
  }

  /** Takes out what was revoked later. */
  takeBack(entry: LedgerEntry, count: number): void {
    if (entry.status === this.query.status && this.covers(entry)) this.#count(entry, -count);
  }

  /** Whether the query asks for the entry's season and object. */
  covers({ season, object }: LedgerEntry): boolean {
    if (this.query.object !== undefined && this.query.object !== object) return false;
    const known = this.#within.get(season);
    if (known !== undefined) return known;
    const { from, to } = this.query;
    const year = seasonNumber(season) ?? 0;
    const isWithin = (from === undefined || year >= from) && (to === undefined || year <= to);
    this.#within.set(season, isWithin);
    return isWithin;
  }

  #count(entry: LedgerEntry, count: number): void {
    const { season, member, award, object } = entry;
    const unnamed = isTotal(entry) ? count : 0;
    if (award.startsWith('rating:')) {
      this.ratings.add(award, season, count, unnamed);
      return;
    }
    this.awards.add(award, object, count, unnamed);
    this.units.add(member, season, count, unnamed);
    this.seasons.add(season, object, count, unnamed);
  }
}

/** A total that names nobody: several in one row, or an individual without a name. */
function isTotal({ count, object, person }: LedgerEntry): boolean {
  return count > 1 || (object === 'individual' && person === '');
}
