import type { Member, MemberId } from '../../domain/bloc-year.ts';
import { readReason } from '../cells/closed-words.ts';
import { cellText, isId, isSeat, type RowReader, readRows } from '../cells/row-reader.ts';
import { openTable } from '../csv/open-table.ts';
import { MemberNames, type NamedMember } from '../member-names.ts';
import type { Complain, SourceFile } from '../source-file.ts';

/** members.csv, read. */
export interface MembersTable {
  readonly members: readonly Member[];
  readonly columns: ReadonlySet<string>;
  readonly names: MemberNames;
}

/** Most members of a bloc (spec 2, "Limits"). */
const mostMembers = 1000;

export function readMembers(source: SourceFile, complain: Complain): MembersTable | undefined {
  const table = openTable(source, 'members', complain);
  if (!table) return undefined;
  const rows = [...table.rows.keys()].filter((row) => table.rows[row] !== undefined);
  const above = rows[mostMembers];
  if (above !== undefined) {
    const details = { limit: 'members', allowed: mostMembers } as const;
    complain({ code: 'too-large', at: { file: 'members', row: above }, details });
    return undefined;
  }
  let isComplete = table.isWhole;
  const firstRowOf = new Map<string, number>();
  const named: NamedMember[] = [];
  const members = readRows(table, complain, (reader): Member | undefined => {
    const id = reader.requiredId('member');
    const name = reader.requiredText('name');
    const first = id === undefined ? undefined : firstRowOf.get(id);
    if (id === undefined || name === undefined || first !== undefined) isComplete = false;
    if (id === undefined) {
      // Read all the same, so that what is wrong with its other cells is told.
      readMember(reader, '' as MemberId, '', complain);
      return undefined;
    }
    if (first !== undefined) {
      complain({
        code: 'duplicate',
        at: reader.at('member'),
        details: { what: 'member', value: id },
        related: { file: 'members', row: first, column: 'member' },
      });
      return undefined;
    }
    firstRowOf.set(id, reader.row);
    const member = readMember(reader, id as MemberId, name ?? id, complain);
    named.push({ id: member.id, row: reader.row, names: namesOf(reader, member) });
    return member;
  });
  return { members, columns: new Set(table.columns.keys()), names: new MemberNames(named, isComplete, complain) };
}

function namesOf(reader: RowReader, { id, name, shortName }: Member): NamedMember['names'] {
  return [
    { text: id, column: 'member' },
    { text: name, column: 'name' },
    ...(shortName === undefined ? [] : [{ text: shortName, column: 'short_name' }]),
    ...listOf(reader.text('aliases')).map((text) => ({ text, column: 'aliases' })),
  ];
}

/** A cell that lists several things, separated by `|`. */
function listOf(cell: string): readonly string[] {
  return cell
    .split('|')
    .map(cellText)
    .filter((part) => part !== '');
}

function readMember(reader: RowReader, id: MemberId, name: string, complain: Complain): Member {
  return {
    id,
    name,
    row: reader.row,
    ...given('shortName', reader.text('short_name') || undefined),
    ...given('kind', reader.id('kind')),
    ...given('group', reader.id('group')),
    ...given('since', reader.date('since')),
    ...given('until', reader.date('until')),
    ...given('registered', reader.yesNo('registered')),
    ...given('registeredFor', reader.has('registered_for') ? readAwards(reader, complain) : undefined),
    ...given('pactSigned', reader.yesNo('pact_signed')),
    ...given('disqualified', readReasonCell(reader, 'disqualified', complain)),
    ...given('ring', reader.count('ring', 1)),
    ...given('seatBarred', readReasonCell(reader, 'seat_barred', complain)),
  };
}

/** A key that is there only where it has a value. */
function given<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };
}

function readAwards(reader: RowReader, complain: Complain): readonly string[] {
  return listOf(reader.text('registered_for')).filter((award) => {
    const isReserved = isSeat(award);
    if (isId(award) && !isReserved) return true;
    const details = { value: award, what: isReserved ? 'reserved' : 'id', column: 'registered_for' } as const;
    complain({ code: 'id', at: reader.at('registered_for'), details });
    return false;
  });
}

function readReasonCell(reader: RowReader, column: string, complain: Complain): string | undefined {
  const text = reader.text(column);
  const kind = readReason(text);
  if (kind === 'reason') return text;
  if (kind === 'bare-yes')
    complain({ code: 'reason-missing', at: reader.at(column), details: { column, value: text } });
  return undefined;
}
