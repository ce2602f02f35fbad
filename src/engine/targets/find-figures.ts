import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { AwardRecord } from '../../domain/ledger.ts';
import { lastYear, seasonNumber } from '../../domain/season.ts';
import type { TargetRow } from '../../domain/target.ts';
import { type ArrangedTargets, contradiction } from './arrange-targets.ts';
import { countAwards } from './count-awards.ts';

/** What is known besides targets.csv. */
export interface TargetSources {
  /** Absent where there is none. */
  readonly ledger?: readonly AwardRecord[];
  /** Every award that it mentions, also of units that are not meant. */
  readonly heard: ReadonlySet<string>;
  /** Current members in a season; nothing where no members.csv tells. */
  readonly membersIn: (season: string) => number | undefined;
}

/** Heads of a target in a season or over a term. */
export interface FoundFigures {
  readonly reached?: number;
  readonly base?: number;
}

/** Finds the figures of targets: stated, counted in the ledger, or summed up over years. */
export class FigureFinder {
  readonly problems: Diagnostic[] = [];
  readonly #arranged: ArrangedTargets;
  readonly #sources: TargetSources;
  readonly #known = new Map<string, FoundFigures>();

  constructor(arranged: ArrangedTargets, sources: TargetSources) {
    this.#arranged = arranged;
    this.#sources = sources;
  }

  /** Figures of a target in its own season, or in a year of its term. */
  find(definition: TargetRow, season: string): FoundFigures {
    const key = `${definition.row} ${season}`;
    const before = this.#known.get(key);
    if (before) return before;
    const found = this.#work(definition, season);
    this.#known.set(key, found);
    return found;
  }

  #work(definition: TargetRow, season: string): FoundFigures {
    const results = this.#arranged.resultsOf(definition);
    const isOwn = season === definition.season;
    const row = isOwn ? definition : results.find((one) => one.season === season);
    const sum = isOwn && !definition.yearly ? this.#sumOfYears(definition, results) : {};
    const reached = this.#agree(row, season, 'actual', [
      ['awards', countAwards(definition, season, this.#sources.ledger, this.#sources.heard)],
      ['years', sum.reached],
    ]);
    const parent = this.#arranged.parentOf(definition);
    const whole = parent && this.find(parent, season).reached;
    const base = this.#agree(row, season, 'base', [
      ['parent', whole],
      ['members', definition.of === 'members' && !parent ? this.#sources.membersIn(season) : undefined],
      ['years', parent ? undefined : sum.base],
    ]);
    // Each year of a yearly target has the base that the term's row states, unless it has its own.
    const assumed = base ?? (parent || !definition.yearly ? undefined : definition.base);
    if (reached !== undefined && assumed !== undefined && reached > assumed) {
      const problem = parent ? 'part-above-whole' : 'actual-above-base';
      const column = row?.actual === undefined ? 'target' : 'actual';
      const at = { ...(row ?? definition), season };
      this.problems.push(contradiction(at, problem, column, { value: String(reached), other: String(assumed) }));
    }
    return { ...(reached === undefined ? {} : { reached }), ...(assumed === undefined ? {} : { base: assumed }) };
  }

  /** The stated figure and those of other sources, which must not differ. */
  #agree(
    row: TargetRow | undefined,
    season: string,
    what: 'actual' | 'base',
    sources: readonly (readonly ['awards' | 'members' | 'parent' | 'years', number | undefined])[],
  ): number | undefined {
    const stated = row?.[what];
    for (const [source, found] of sources) {
      if (found === undefined) continue;
      if (row && stated !== undefined && stated !== found) {
        const details = { what, target: row.target, season, stated: String(stated), found: String(found), source };
        this.problems.push({ code: 'target-differs', at: { file: 'targets', row: row.row, column: what }, details });
      }
      return found;
    }
    return stated;
  }

  /** Over a term of which every year is told; of one that is not, nothing can be said. */
  #sumOfYears(definition: TargetRow, results: readonly TargetRow[]): FoundFigures {
    if (
      missingYears(
        definition.season,
        results.map(({ season }) => season),
      ).length > 0
    )
      return {};
    const years = results.map(({ season }) => this.find(definition, season));
    const reached = sumOf(years.map((year) => year.reached));
    const base = sumOf(results.map((result) => result.base));
    return { ...(reached === undefined ? {} : { reached }), ...(base === undefined ? {} : { base }) };
  }
}

/** The years of a term that no season of a list covers; the last one is no season of its own where they are school years. */
export function missingYears(term: string, seasons: readonly string[]): readonly string[] {
  const told = new Set(seasons.map(seasonNumber));
  const areSchoolYears = seasons.some((season) => seasonNumber(season) !== lastYear(season));
  const last = (lastYear(term) ?? 0) - (areSchoolYears ? 1 : 0);
  const years: string[] = [];
  for (let year = seasonNumber(term) ?? 0; year <= last; year++) if (!told.has(year)) years.push(String(year));
  return years;
}

function sumOf(figures: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const figure of figures) {
    if (figure === undefined) return undefined;
    sum += figure;
  }
  return figures.length === 0 ? undefined : sum;
}
