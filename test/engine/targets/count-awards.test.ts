import { describe, expect, test } from 'vitest';
import type { AwardRecord } from '../../../src/domain/ledger.ts';
import type { TargetRow } from '../../../src/domain/target.ts';
import { countAwards } from '../../../src/engine/targets/count-awards.ts';

const target = (awards: readonly string[], object?: AwardRecord['object']): TargetRow => ({
  ...{ target: 't', title: 'T', season: '2020-2022', strict: false, yearly: false, awards, row: 0 },
  ...(object === undefined ? {} : { object }),
});

const ledger = [
  '2020 a flag granted collective 1',
  '2020 a title granted individual 5',
  '2021 a title granted individual 7',
  '2021 b title granted individual 2',
  '2021 b title revoked individual 2',
  '2021 b title proposed individual 30',
  '2022 a title proposed individual 8',
  '2021 a flag refused collective 1',
  '2023 a title granted individual 50',
].map((text, row): AwardRecord => {
  const [season = '', member = '', award = '', status, object, count] = text.split(' ');
  return {
    ...{ season, member, award, kind: 'cong-trang', count: Number(count), row },
    status: status as AwardRecord['status'],
    object: object as AwardRecord['object'],
  };
});

const heard = new Set(['flag', 'title']);

describe('awards counted for a target', () => {
  test.each([
    { awards: ['title'], season: '2020', is: 5, because: 'what was granted that season' },
    { awards: ['title'], season: '2021', is: 7, because: 'not what was revoked or only proposed' },
    { awards: ['title'], season: '2020-2022', is: 12, because: 'a term has its seasons, and no later one' },
    { awards: ['flag', 'title'], season: '2020-2022', is: 13, because: 'of several codes together' },
    { awards: ['flag'], season: '2021', is: 0, because: 'none, in a season that is on record' },
    { awards: ['title'], season: '2022', is: undefined, because: 'not known where nothing is decided' },
    { awards: ['titel'], season: '2021', is: undefined, because: 'not known of a code that never occurred' },
    { awards: ['title', 'titel'], season: '2021', is: undefined, because: 'nor where one of them never did' },
    { awards: [], season: '2021', is: undefined, because: 'not asked for' },
  ])('$awards in $season: $because', ({ awards, season, is }) => {
    expect(countAwards(target(awards), season, ledger, heard)).toBe(is);
  });

  test('only those of the object that is asked for', () => {
    expect(countAwards(target(['flag', 'title'], 'collective'), '2020', ledger, heard)).toBe(1);
    expect(countAwards(target(['flag', 'title']), '2020', ledger, heard)).toBe(6);
  });

  test('without a ledger nothing is known', () => {
    expect(countAwards(target(['title']), '2020', undefined, heard)).toBeUndefined();
  });
});
