import type { AwardRecord, LeadershipRecord, UnitRecord } from '../../../src/domain/ledger.ts';
import { namedCell, rowsOf } from './rows.ts';

const statuses: readonly string[] = ['proposed', 'granted', 'refused', 'revoked'] satisfies AwardRecord['status'][];

/** `'2019 a co-thi-dua | 2020 b bang-khen revoked count=2 kind=dot-xuat object=individual'`; granted by default. */
export function parseAwardLedger(text: string): readonly AwardRecord[] {
  return rowsOf(text).map(([season, member = '', award = '', ...others], row) => ({
    season,
    member,
    award,
    status: (others.find((cell) => statuses.includes(cell)) ?? 'granted') as AwardRecord['status'],
    object: (namedCell(others, 'object') ?? 'collective') as AwardRecord['object'],
    kind: namedCell(others, 'kind') ?? 'cong-trang',
    count: Number(namedCell(others, 'count') ?? 1),
    ...blocOf(others),
    ...noteOf(others),
    row,
  }));
}

/** `note=Phòng_1`: a line for a space. */
function noteOf(cells: readonly string[]): { readonly note?: string } {
  const note = namedCell(cells, 'note')?.replaceAll('_', ' ');
  return note === undefined ? {} : { note };
}

function blocOf(cells: readonly string[]): { readonly bloc?: string } {
  const bloc = namedCell(cells, 'bloc');
  return bloc === undefined ? {} : { bloc };
}

/** `'2019 head a | 2019 deputy#2 b'` of one bloc (another with `bloc=...`). */
export function parseLeadershipLedger(text: string, bloc: string): readonly LeadershipRecord[] {
  return rowsOf(text).map(([season, seatAndPlace = '', member = '', ...others], row) => {
    const [seat, place = '1'] = seatAndPlace.split('#');
    return {
      season,
      bloc: namedCell(others, 'bloc') ?? bloc,
      seat: seat as LeadershipRecord['seat'],
      place: Number(place),
      member,
      row,
    };
  });
}

/** `'a<b,c | d<e'`: a unit and its predecessors. */
export function parseUnits(text: string | undefined): readonly UnitRecord[] {
  return rowsOf(text).map(([unit], row) => {
    const [member = '', predecessors] = unit.split('<');
    return { member, name: member, predecessors: predecessors?.split(',') ?? [], row };
  });
}
