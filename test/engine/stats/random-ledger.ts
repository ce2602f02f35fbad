import fc from 'fast-check';
import type { UnitRecord } from '../../../src/domain/ledger.ts';
import type { Directory, LedgerEntry } from '../../../src/domain/statistics.ts';

const entry = fc.record({
  season: fc.constantFrom('2019', '2020', '2020-2021', '2021'),
  member: fc.constantFrom('a', 'b', 'c', 'old', 'older', 'gone'),
  award: fc.constantFrom('co-thi-dua', 'bang-khen', 'rating:tot', 'bang-khem'),
  status: fc.constantFrom('granted', 'granted', 'granted', 'proposed', 'refused', 'revoked'),
  object: fc.constantFrom('collective', 'collective', 'individual', 'household'),
  person: fc.constantFrom('', '', 'An', 'Bình'),
  kind: fc.constantFrom('cong-trang', 'cong-trang', 'dot-xuat'),
  count: fc.constantFrom(1, 1, 2, 3),
});

/** Ledgers over few names, so that rows meet; in any order. */
export const anyLedger: fc.Arbitrary<readonly LedgerEntry[]> = fc
  .array(entry, { maxLength: 40 })
  .map((rows) => rows.map((one, row) => ({ ...one, row })));

/** `older` became `old`, which became `c`; `gone` was split into `a` and `b`, the latter with a new name since 2021. */
export const units: readonly UnitRecord[] = [
  { member: 'a', name: 'Sở A', predecessors: ['gone'], row: 0 },
  { member: 'b', name: 'Sở B mới', from: '2021-01-01', predecessors: [], row: 1 },
  { member: 'b', name: 'Sở B', until: '2020-12-31', predecessors: ['gone'], row: 2 },
  { member: 'c', name: 'Sở C', from: '2021-01-01', predecessors: ['old'], row: 3 },
  { member: 'old', name: 'Sở C cũ', until: '2020-12-31', predecessors: ['older'], row: 4 },
  { member: 'older', name: 'Sở C cũ hơn', until: '2019-12-31', predecessors: [], row: 5 },
];

export const directory: Directory = {
  units,
  hasUnits: true,
  blocYears: [
    {
      season: '2021',
      bloc: 'noi-chinh',
      name: 'Khối Nội chính',
      authority: 'UBND tỉnh',
      members: [
        { id: 'a', name: 'Sở A' },
        { id: 'c', name: 'Sở C theo khối' },
      ],
      awards: [
        { code: 'bang-khen', name: 'Bằng khen' },
        { code: 'co-thi-dua', name: 'Cờ thi đua', authority: 'Chính phủ' },
      ],
      isComplete: true,
    },
    {
      season: '2020',
      bloc: 'noi-chinh',
      name: 'Khối cũ',
      members: [{ id: 'b', name: 'Sở B theo khối' }],
      awards: [{ code: 'co-thi-dua', name: 'Cờ cũ', authority: 'Bộ' }],
      isComplete: true,
    },
  ],
  awards: [{ code: 'bang-khem', name: 'Bằng khác', authority: 'Tỉnh' }],
};
