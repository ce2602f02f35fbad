import type { Draw } from './draw.ts';
import { drawThreshold } from './draw-awards.ts';
import type { Row, Table, YamlMap } from './year.ts';

const methods = ['ring', 'succession', 'election', 'designation', 'by-rank', 'by-award', 'standing'] as const;

export function drawLeadership(draw: Draw, isWithinGroup: boolean): YamlMap {
  const usable = methods.filter((method) => method !== 'by-rank' || !isWithinGroup);
  const method = draw.pick(usable);
  const deputies = draw.int(0, 3);
  const deputyMethod = draw.chance(40) ? draw.pick(usable) : method;
  const used = [method, deputyMethod];
  const bars = draw.some(['not-considered', 'seat-barred', 'leaving'] as const);
  return {
    method,
    deputies,
    ...(deputyMethod === method ? {} : { deputy_method: deputyMethod }),
    ...(draw.chance(25) ? { head_kinds: draw.some(['so', 'ban'], 1) } : {}),
    ...(deputies > 0 && draw.chance(25)
      ? { deputy_kinds: Array.from({ length: deputies }, () => draw.pick(['so', 'ban'])) }
      : {}),
    ...(draw.chance(50)
      ? { bars: [...bars, { served: { seat: draw.pick(['head', 'deputy']), within: draw.int(1, 3) } }] }
      : {}),
    ...(used.includes('election')
      ? {
          election: {
            ...(draw.chance(50) ? drawThreshold(draw) : {}),
            ...(draw.chance(50) ? { fallback: 'ring' } : {}),
          },
        }
      : {}),
    ...(used.includes('by-rank') ? { ranks: { head: 2, deputies: [1, 4, 3].slice(0, deputies) } } : {}),
    ...(used.includes('by-award') ? { award: 'co' } : {}),
  };
}

/** The ledgers of awards and of seats: what past units got counts for those that they became. */
export function drawLedgers(draw: Draw, members: readonly string[]): { awards: Table; seats: Table; units: Table } {
  const awards = new Map<string, Row>();
  for (let index = draw.int(1, 10); index > 0; index -= 1) {
    const row: Row = {
      season: draw.pick(['2020', '2019', '2018', '2021']),
      member: draw.pick([...members, 'so-cu']),
      award: draw.pick(['co', 'bang', 'giay', 'rating:tot']),
      status: 'granted',
      count: String(draw.int(1, 2)),
    };
    awards.set(`${row.season} ${row.member} ${row.award}`, row);
  }
  const seats = new Map<string, Row>();
  for (let index = draw.int(0, 4); index > 0; index -= 1) {
    const season = draw.pick(['2020', '2019', '2018']);
    const seat = draw.pick(['head', 'deputy']);
    seats.set(`${season} ${seat}`, { season, bloc: 'khoi-a', seat, member: draw.pick([...members, 'so-cu']) });
  }
  return {
    awards: { columns: ['season', 'member', 'award', 'status', 'count'], rows: [...awards.values()] },
    seats: { columns: ['season', 'bloc', 'seat', 'member'], rows: [...seats.values()] },
    units: {
      columns: ['member', 'name', 'predecessors'],
      rows: [{ member: members[0] ?? '', name: 'Tên của đơn vị', predecessors: 'so-cu' }],
    },
  };
}
