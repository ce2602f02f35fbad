import type { FileRole } from '../../domain/locator.ts';
import { vietnameseHeadings } from '../../domain/vietnamese-headings.ts';
import { foldHeading } from './fold-text.ts';

export type TableRole = Exclude<FileRole, 'bloc' | 'rules' | 'rulings' | 'lock' | 'elsewhere'>;

/** What the headings of one table may be (spec 2). */
export interface TableHeadings {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

export const headingsOf: { readonly [Role in TableRole]: TableHeadings } = {
  members: {
    required: ['member', 'name'],
    optional: [
      'short_name',
      'aliases',
      'kind',
      'group',
      'since',
      'until',
      'registered',
      'registered_for',
      'pact_signed',
      'disqualified',
      'ring',
      'seat_barred',
      'note',
    ],
  },
  criteria: {
    required: ['criterion', 'title', 'max'],
    optional: ['parent', 'part', 'weight', 'formula', 'self_max', 'group', 'note'],
  },
  'self-scores': { required: ['member', 'criterion', 'points'], optional: ['reason', 'evidence', 'title', 'note'] },
  appraisals: {
    required: ['member', 'criterion', 'points'],
    optional: ['reason', 'evidence', 'scorer', 'stage', 'title', 'note'],
  },
  indicators: {
    required: ['member', 'criterion'],
    optional: ['actual', 'verified', 'target', 'unit', 'reason', 'evidence', 'title', 'note'],
  },
  votes: { required: ['contest', 'member', 'agree'], optional: ['disagree', 'blank', 'round', 'note'] },
  ballots: { required: ['contest', 'ballot', 'member', 'choice'], optional: ['round', 'note'] },
  'award-ledger': {
    required: ['season', 'member', 'award', 'status'],
    optional: ['bloc', 'object', 'person', 'count', 'decision', 'date', 'kind', 'note'],
  },
  'leadership-ledger': {
    required: ['season', 'bloc', 'seat', 'member'],
    optional: ['place', 'method', 'authority', 'date', 'note'],
  },
  decisions: {
    required: ['member', 'award', 'status'],
    optional: ['season', 'bloc', 'object', 'person', 'count', 'decision', 'date', 'kind', 'note'],
  },
  units: { required: ['member', 'name'], optional: ['from', 'until', 'predecessors', 'note'] },
  targets: {
    required: ['target', 'title', 'season'],
    optional: [
      'of',
      'share_min',
      'share_max',
      'of_which',
      'strict',
      'actual',
      'base',
      'count_min',
      'yearly',
      'award',
      'object',
      'note',
    ],
  },
};

/** Tables in which `Tên đơn vị` is the unit's name; elsewhere it says which unit a row is about. */
const namesUnits: ReadonlySet<TableRole> = new Set(['members', 'units']);

const lookups = new Map<string, ReadonlyMap<string, string>>();

/** Folded heading → column of a table; `stt` is known everywhere and skipped. */
export function headingLookup(role: TableRole): ReadonlyMap<string, string> {
  const { required, optional } = headingsOf[role];
  return lookupOf(role, [...required, ...optional, 'stt'], namesUnits.has(role));
}

/** Folded heading → column of a wide score sheet, in which every other heading is a member. */
export function wideHeadingLookup(): ReadonlyMap<string, string> {
  return lookupOf('wide', ['criterion', 'title', 'max', 'worth', 'stt', 'note'], false);
}

function lookupOf(key: string, columns: readonly string[], isNames: boolean): ReadonlyMap<string, string> {
  const known = lookups.get(key);
  if (known) return known;
  const lookup = new Map<string, string>();
  for (const column of columns) {
    lookup.set(foldHeading(column), column);
    for (const heading of (vietnameseHeadings[column] ?? []).flatMap(spellingsOf)) {
      const folded = foldHeading(heading);
      const isTaken = heading === 'Tên đơn vị' && (column === 'name') !== isNames;
      if (!isTaken && !lookup.has(folded)) lookup.set(folded, column);
    }
  }
  lookups.set(key, lookup);
  return lookup;
}

/** `Đăng ký` is written `Đăng kí` too, `Lý do` `Lí do`. */
function spellingsOf(heading: string): readonly string[] {
  const other = heading.replace(/(?<=[KkLl])ý(?!\p{L})/gu, 'í');
  return other === heading ? [heading] : [heading, other];
}
