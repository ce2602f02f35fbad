import type { Member, MemberId } from '../../domain/bloc-year.ts';
import { readReason } from '../cells/closed-words.ts';
import { isId, type RowReader, readRows } from '../cells/row-reader.ts';
import { openTable } from '../csv/open-table.ts';
import { MemberNames, type NamedMember } from '../member-names.ts';
import type { Complain, SourceFile } from '../source-file.ts';

/** members.csv, read. */
export interface MembersTable {
  readonly members: readonly Member[];
  readonly columns: ReadonlySet<string>;
  readonly names: MemberNames;
}

const mostMembers = 1000;

export function readMembers(source: SourceFile, complain: Complain): MembersTable | undefined {
  const table = openTable(source, 'members', complain);
  if (!table) return undefined;
  const rows = table.rows.filter((cells) => cells !== undefined).length;
  if (rows > mostMembers) {
    const row = table.rows.findIndex((_, index) => countTo(table.rows, index) > mostMembers);
    complain({ code: 'too-large', at: { file: 'members', row }, details: { limit: 'members', allowed: mostMembers } });
    return undefined;
  }
  let isComplete = true;
  const firstRowOf = new Map<string, number>();
  const named: NamedMember[] = [];
  const members = readRows(table, complain, (reader): Member | undefined => {
    const id = reader.requiredId('member');
    const name = reader.requiredText('name');
    if (id === undefined) {
      isComplete = false;
      return undefined;
    }
    const first = firstRowOf.get(id);
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
    named.push({ id: member.id, row: reader.row, names: namesOf(reader, member.name) });
    return member;
  });
  return {
    members,
    columns: new Set(table.columns.keys()),
    names: new MemberNames(named, isComplete && table.rows.length >= members.length, complain),
  };
}

function countTo(rows: readonly unknown[], last: number): number {
  return rows.slice(0, last + 1).filter((cells) => cells !== undefined).length;
}

function namesOf(reader: RowReader, name: string): NamedMember['names'] {
  const shortName = reader.text('short_name');
  return [
    { text: name, column: 'name' },
    ...(shortName === '' ? [] : [{ text: shortName, column: 'short_name' }]),
    ...listOf(reader.text('aliases')).map((text) => ({ text, column: 'aliases' })),
  ];
}

/** A cell that lists several things, separated by `|`. */
function listOf(cell: string): readonly string[] {
  return cell
    .split('|')
    .map((part) => part.trim())
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
    if (isId(award)) return true;
    complain({ code: 'id', at: reader.at('registered_for'), details: { value: award, what: 'id' } });
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
