import type { LedgerChange } from '../../domain/ledger-entry.ts';
import type { Json } from '../json-text.ts';

/** The columns in which `close` and `decide` tell scripts what they record. */
export const changeColumns = [
  ...['ledger', 'state', 'season', 'bloc', 'member', 'award', 'status', 'seat', 'place', 'person', 'count'],
  ...['decision', 'date', 'row'],
];

/** One row under `changeColumns`; empty where not applicable. */
export function changeRow(change: LedgerChange): readonly (string | undefined)[] {
  const facts = factsOf(change);
  return changeColumns.map((column) => {
    const value = facts[column];
    return value === undefined || value === null ? undefined : String(value);
  });
}

/** The same as data; null where not applicable. */
export function changeJson(change: LedgerChange): Json {
  const facts = factsOf(change);
  return Object.fromEntries(changeColumns.map((column) => [column, facts[column] ?? null]));
}

function factsOf(change: LedgerChange): Readonly<Record<string, string | number | undefined>> {
  const { ledger, state } = change;
  const { season, bloc, member, date } = change.entry;
  // People count lines of a file from its headings on.
  const row = change.state === 'differs' ? change.row + 2 : undefined;
  const shared = { ledger, state, season, bloc, member, date, row };
  if (change.ledger === 'leadership') {
    const { seat, place } = change.entry;
    return { ...shared, seat, place };
  }
  const { award, status, person, count, decision } = change.entry;
  return { ...shared, award, status, person, count, decision };
}
