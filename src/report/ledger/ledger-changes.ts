import type { LedgerChange } from '../../domain/ledger-entry.ts';
import type { Json } from '../json-text.ts';

/** The columns in which `close` and `decide` tell scripts what they record. */
export const changeColumns = [
  ...['ledger', 'state', 'season', 'bloc', 'member', 'award', 'status', 'seat', 'place', 'person', 'count'],
  ...['decision', 'date', 'line'],
];

/** The line on which a row of a ledger stands. */
type LineOf = (ledger: LedgerChange['ledger'], row: number) => number;

/** One row under `changeColumns`; empty where not applicable. */
export function changeRow(change: LedgerChange, lineOf: LineOf): readonly (string | undefined)[] {
  const facts = factsOf(change, lineOf);
  return changeColumns.map((column) => {
    const value = facts[column];
    return value === undefined || value === null ? undefined : String(value);
  });
}

/** The same as data; null where not applicable. */
export function changeJson(change: LedgerChange, lineOf: LineOf): Json {
  const facts = factsOf(change, lineOf);
  return Object.fromEntries(changeColumns.map((column) => [column, facts[column] ?? null]));
}

function factsOf(change: LedgerChange, lineOf: LineOf): Readonly<Record<string, string | number | undefined>> {
  const { ledger, state } = change;
  const { season, bloc, member, date } = change.entry;
  const line = change.state === 'differs' ? lineOf(ledger, change.row) : undefined;
  const shared = { ledger, state, season, bloc, member, date, line };
  if (change.ledger === 'leadership') {
    const { seat, place } = change.entry;
    return { ...shared, seat, place };
  }
  const { award, status, person, count, decision } = change.entry;
  return { ...shared, award, status, person, count, decision };
}
