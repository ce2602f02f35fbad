import type { DecisionToRecord } from '../../domain/award-decision.ts';
import type { DetailsOf } from '../../domain/diagnostic.ts';
import type { AwardRecord } from '../../domain/ledger.ts';
import type { AwardEntry, LedgerChange } from '../../domain/ledger-entry.ts';
import type { FindLineage } from '../../domain/lineage.ts';
import { compareSeasons } from '../../domain/season.ts';

/** A decision that cannot follow from what the ledger says. */
export interface DecisionProblem {
  readonly decision: DecisionToRecord;
  readonly details: DetailsOf['ledger-row'];
  /** The row of the ledger that it does not go with, counted from 0 below the headings. */
  readonly row?: number;
}

export interface DecisionPlan {
  readonly changes: readonly LedgerChange[];
  readonly problems: readonly DecisionProblem[];
  /** Decisions on what the ledger has no proposal of. */
  readonly unproposed: readonly AwardEntry[];
  /** Decisions whose season was taken from the ledger. */
  readonly dated: readonly AwardEntry[];
}

type LedgerRow = Omit<AwardRecord, 'row'> & { readonly row?: number };

/**
 * What recording decisions adds to the ledger: each beside the proposal that it is on, never over it. A decision that
 * stands there already changes nothing; granted and refused need a proposal that is still open (or none at all), revoked
 * needs what was granted to the unit or to one that it came from (spec 5, `ledger-row`).
 */
export function planDecisions(
  ledger: readonly AwardRecord[],
  decisions: readonly DecisionToRecord[],
  lineage: FindLineage,
): DecisionPlan {
  const rows: LedgerRow[] = [...ledger];
  const changes: LedgerChange[] = [];
  const problems: DecisionProblem[] = [];
  const unproposed: AwardEntry[] = [];
  const dated: AwardEntry[] = [];
  for (const decision of decisions) {
    const season = decision.season ?? newestSeason(rows, decision, lineage);
    if (season === undefined) {
      problems.push({
        decision,
        details: { problem: 'season-missing', award: decision.award, member: decision.member },
      });
      continue;
    }
    const { at: _, ...facts } = decision;
    const own = rows.filter((row) => isSubject(row, { ...facts, season }, new Set([decision.member])));
    const bloc = facts.bloc ?? own.find((row) => row.bloc !== undefined)?.bloc;
    const entry: AwardEntry = { ...facts, season, ...(bloc === undefined ? {} : { bloc }) };
    if (own.some((row) => saysTheSame(row, entry))) {
      changes.push({ ledger: 'awards', state: 'unchanged', entry });
      continue;
    }
    const conflict = findConflict(rows, own, entry, lineage);
    if (conflict) {
      problems.push({ decision, ...conflict });
      continue;
    }
    const isProposed = own.some(({ status }) => status === 'proposed');
    if (!isProposed && entry.status !== 'revoked') unproposed.push(entry);
    if (decision.season === undefined) dated.push(entry);
    changes.push({ ledger: 'awards', state: 'added', entry });
    rows.push(entry);
  }
  return { changes, problems, unproposed, dated };
}

/** The newest season with what is decided on: a proposal, or for what is revoked a grant. */
function newestSeason(
  rows: readonly LedgerRow[],
  decision: DecisionToRecord,
  lineage: FindLineage,
): string | undefined {
  const asked = decision.status === 'revoked' ? 'granted' : 'proposed';
  const units = decision.status === 'revoked' ? lineage(decision.member) : new Set([decision.member]);
  const seasons = rows
    .filter((row) => row.status === asked && isSubject(row, { ...decision, season: row.season }, units))
    .map(({ season }) => season);
  return seasons.sort(compareSeasons).at(-1);
}

/** Whether a row is about the same award of the same season and kind, for one of these units or its person. */
function isSubject(
  row: LedgerRow,
  { season, award, object, person, kind }: Pick<AwardEntry, 'season' | 'award' | 'object' | 'person' | 'kind'>,
  units: ReadonlySet<string>,
): boolean {
  return (
    row.season === season &&
    row.award === award &&
    row.object === object &&
    (row.person ?? '') === (person ?? '') &&
    row.kind === kind &&
    units.has(row.member)
  );
}

function saysTheSame(row: LedgerRow, entry: AwardEntry): boolean {
  return (
    row.status === entry.status &&
    row.count === entry.count &&
    row.decision === entry.decision &&
    row.date === entry.date
  );
}

function findConflict(
  rows: readonly LedgerRow[],
  own: readonly LedgerRow[],
  entry: AwardEntry,
  lineage: FindLineage,
): Omit<DecisionProblem, 'decision'> | undefined {
  const { award, member, season, status } = entry;
  const conflict = (problem: DetailsOf['ledger-row']['problem'], row?: LedgerRow) => ({
    details: { problem, award, member, season },
    ...(row?.row === undefined ? {} : { row: row.row }),
  });
  if (status === 'revoked') {
    const family = rows.filter((row) => isSubject(row, entry, lineage(member)));
    const granted = family.filter((row) => row.status === 'granted');
    const revoked = family.filter((row) => row.status === 'revoked');
    if (granted.length === 0) return conflict('revoked-before-granted');
    return total(granted) - total(revoked) < entry.count ? conflict('revoked-twice', revoked.at(-1)) : undefined;
  }
  const decided = own.filter((row) => row.status === 'granted' || row.status === 'refused');
  const proposals = own.filter((row) => row.status === 'proposed').length;
  if (decided.length < Math.max(1, proposals)) return undefined;
  const other = decided.find((row) => row.status !== status);
  return other ? conflict('refused-and-granted', other) : conflict('decided-twice', decided.at(-1));
}

function total(rows: readonly LedgerRow[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}
