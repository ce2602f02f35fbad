import { describe, expect, test } from 'vitest';
import { findLineageCycles } from '../../src/domain/find-lineage-cycles.ts';
import type { UnitRecord } from '../../src/domain/ledger.ts';
import { lineageIn } from '../../src/domain/lineage.ts';

/** `'a<b,c | d<e'`: units with their predecessors, a row each. */
function units(text: string): readonly UnitRecord[] {
  return text.split(' | ').map((row, index) => {
    const [member = '', predecessors = ''] = row.split('<');
    return { member, name: member, predecessors: predecessors.split(',').filter((id) => id !== ''), row: index };
  });
}

describe('a unit and all that it came from', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['a unit that is in no row', 'a<b', 'x', ['x']],
    ['a unit without predecessors', 'a', 'a', ['a']],
    ['one predecessor', 'a<b', 'a', ['a', 'b']],
    ['all generations', 'a<b | b<c | c<d', 'a', ['a', 'b', 'c', 'd']],
    ['several predecessors', 'a<b,c | c<d', 'a', ['a', 'b', 'c', 'd']],
    ['predecessors in several rows', 'a<b | a<c', 'a', ['a', 'b', 'c']],
    ['a predecessor that two came from', 'a<b,c | b<d | c<d', 'a', ['a', 'b', 'c', 'd']],
    ['a circle', 'a<b | b<a', 'a', ['a', 'b']],
  ])('%s', (_, rows, unit, lineage) => {
    const lineageOf = lineageIn(units(rows));
    expect([...lineageOf(unit)]).toEqual(lineage);
  });

  test('is worked out once', () => {
    const lineageOf = lineageIn(units('a<b | b<c'));
    expect(lineageOf('a')).toBe(lineageOf('a'));
    expect(lineageOf('a')).not.toBe(lineageOf('b'));
  });
});

describe('circles of predecessors', () => {
  test.each<[string, string, readonly string[]]>([
    ['none', 'a<b | b<c', []],
    ['a chain that two units share', 'a<b | c<b | b<d', []],
    ['one predecessor by two ways', 'a<b,c | b<d | c<d', []],
    ['a unit that is its own predecessor', 'a<a', ['0: a a']],
    ['two units', 'a<b | b<a', ['1: a b a']],
    ['two units, the rows the other way round', 'b<a | a<b', ['1: b a b']],
    ['three units', 'a<b | b<c | c<a', ['2: a b c a']],
    ['the last row that takes part', 'c<a | a<b | b<c', ['2: c a b c']],
    ['what leads into a circle takes no part', 'x<a | a<b | b<a', ['2: a b a']],
    ['a unit of several rows, of which the last closes it', 'a<b | b<c | b<a', ['2: a b a']],
    ['a row without predecessors does not close it', 'a<b | b<a | a', ['1: a b a']],
    ['the last row, where it is met first', 'x<b | a<b | b<a', ['2: b a b']],
    ['two circles', 'a<a | b<b', ['0: a a', '1: b b']],
    ['two circles that share a unit', 'a<b,c | b<a | c<a', ['1: a b a', '2: a c a']],
    ['a circle found once from wherever it is met', 'a<b | b<a | c<a | d<b', ['1: a b a']],
  ])('%s', (_, rows, cycles) => {
    const found = findLineageCycles(units(rows)).map(({ record, cycle }) => `${record.row}: ${cycle.join(' ')}`);
    expect(found).toEqual(cycles);
  });

  test('a chain as long as a file is followed to its end', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => `u${index}<u${index + 1}`);
    expect(findLineageCycles(units(chain.join(' | ')))).toEqual([]);
    const [circle] = findLineageCycles(units([...chain, 'u20000<u0'].join(' | ')));
    expect(circle?.cycle).toHaveLength(20_002);
  });
});
