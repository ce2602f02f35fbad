import type { Draw } from './draw.ts';
import type { Row, Table } from './year.ts';

const names = [
  ['so-y-te', 'Sở Y tế', 'SYT', 'Ngành Y'],
  ['so-hoa', 'Sở Hòa giải', 'SHG', 'Hòa giải tỉnh'],
  ['so-vh', 'Sở Văn hóa, Thể thao', 'SVH', 'Văn hóa'],
  ['ban-to-chuc', 'Ban Tổ chức "TU"', 'BTC', 'Tổ chức'],
  ['uy-ban', 'Ủy ban Kiểm tra', 'UBKT', 'Kiểm tra'],
  ['krong-pac', 'Huyện Krông Pắc', 'KP', 'Krông Pách'],
  ['a-1', 'Đơn vị; số 1', 'DV1', 'Thứ nhất'],
] as const;

/** Two to seven units: most belong to the bloc at the day of the meeting. */
export function drawMembers(draw: Draw): Table {
  const ring = draw.shuffled(names.map((_, index) => index + 1));
  const isRingWhole = draw.chance(60);
  const rows = names.slice(0, draw.int(2, names.length)).map(([member, name, short, alias], index): Row => {
    const dates = draw.pick<Row>([
      {},
      {},
      {},
      {},
      { since: '2015-01-31' },
      { until: '2022-06-30' },
      { until: '2030-01-01' },
    ]);
    const gone: Row = index > 1 && draw.chance(6) ? { until: '2021-03-05' } : {};
    return {
      member,
      name,
      short_name: short,
      aliases: alias,
      kind: index === 0 ? 'so' : index === 1 ? 'ban' : draw.pick(['so', 'ban']),
      group: index === 0 ? 'tinh' : index === 1 ? 'huyen' : draw.pick(['tinh', 'huyen', '']),
      ...dates,
      ...gone,
      registered: draw.chance(10) ? 'no' : 'yes',
      registered_for: draw.some(['co', 'bang', 'giay', 'to'], 1).join('|'),
      pact_signed: draw.chance(10) ? 'no' : 'yes',
      disqualified: draw.chance(10) ? 'kỷ luật' : '',
      ring: isRingWhole || draw.chance(50) ? String(ring[index]) : '',
      seat_barred: draw.chance(10) ? 'đang kiện toàn' : '',
    };
  });
  const columns = [
    ...['member', 'name', 'short_name', 'aliases', 'kind', 'group', 'since', 'until', 'registered', 'registered_for'],
    ...['pact_signed', 'disqualified', 'ring', 'seat_barred'],
  ];
  return { columns, rows };
}

export function isCurrent({ until = '' }: Row): boolean {
  return until === '' || until > '2021-12-03';
}
