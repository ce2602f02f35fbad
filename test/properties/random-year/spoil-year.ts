import type { Draw } from './draw.ts';
import {
  type RandomYear,
  type Row,
  type Table,
  type TableName,
  tableOf,
  type YamlMap,
  type YamlValue,
} from './year.ts';

/** The year with one mistake of the kind that people make, in a table, in the rules or in the rulings; what it is, is told. */
export function spoilYear(draw: Draw, year: RandomYear): { readonly year: RandomYear; readonly mistake: string } {
  const kind = draw.int(0, 9);
  if (kind < 5) return spoilTable(draw, year);
  if (kind === 5) return { year: { ...year, bloc: spoilMap(draw, year.bloc) }, mistake: 'bloc.yaml' };
  if (kind < 8) return { year: { ...year, rules: spoilMap(draw, year.rules) }, mistake: 'rules.yaml' };
  const ruling = drawRuling(draw, year);
  return { year: { ...year, rulings: [...year.rulings, ruling] }, mistake: `ruling ${ruling['ruling']}` };
}

function spoilTable(draw: Draw, year: RandomYear): { readonly year: RandomYear; readonly mistake: string } {
  const names = (Object.keys(year.tables) as TableName[]).filter((name) => tableOf(year, name).rows.length > 0);
  const name = draw.pick(names);
  const table = tableOf(year, name);
  const at = draw.int(0, table.rows.length - 1);
  const { rows, mistake } = spoilRows(draw, table, at);
  return { year: { ...year, tables: { ...year.tables, [name]: { ...table, rows } } }, mistake: `${name} ${mistake}` };
}

function spoilRows(
  draw: Draw,
  { columns, rows }: Table,
  at: number,
): { readonly rows: readonly Row[]; readonly mistake: string } {
  const row = rows[at] ?? {};
  const column = draw.pick(columns);
  const others = rows.map((one) => one[column] ?? '');
  const change = (cell: string, mistake: string) => ({
    rows: rows.map((one) => (one === row ? { ...one, [column]: cell } : one)),
    mistake: `${mistake} ${column}`,
  });
  switch (draw.int(0, 7)) {
    case 0:
      return { rows: rows.filter((one) => one !== row), mistake: 'row left out' };
    case 1:
      return { rows: rows.toSpliced(draw.int(0, rows.length), 0, row), mistake: 'row doubled' };
    case 2:
      return change('', 'emptied');
    case 3:
      return change(draw.pick(others), 'of another row');
    case 4:
      return change(`${row[column] ?? ''}x`, 'misspelt');
    case 5:
      return change(String(draw.pick([0, 1, 7, 250, 99_999])), 'other figure');
    case 6:
      return change(
        draw.pick(['na', 'yes', 'no', 'disagree', 'invalid', '2020-02-30', '2021-12-04', '2021']),
        'other word',
      );
    default:
      return change(draw.pick(columns.map((name) => row[name] ?? '')), 'of another column');
  }
}

/** One value somewhere in it changed, or its key left out. */
function spoilMap(draw: Draw, map: YamlMap): YamlMap {
  const keys = Object.keys(map);
  if (keys.length === 0) return map;
  const key = draw.pick(keys);
  if (draw.chance(8)) return Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));
  return { ...map, [key]: spoilValue(draw, map[key] ?? '') };
}

function spoilValue(draw: Draw, value: YamlValue): YamlValue {
  if (Array.isArray(value)) {
    const items = value as readonly YamlValue[];
    if (items.length === 0) return ['ai-do'];
    const at = draw.int(0, items.length - 1);
    switch (draw.int(0, 5)) {
      case 0:
        return items.toSpliced(at, 1);
      case 1:
        return [...items, items[at] ?? ''];
      default:
        return items.with(at, spoilValue(draw, items[at] ?? ''));
    }
  }
  if (typeof value === 'object') return spoilMap(draw, value as YamlMap);
  if (typeof value === 'number') return draw.pick([0, 1, value + 1, value * 10, -1]);
  if (typeof value === 'boolean') return !value;
  return draw.pick([`${value}x`, 'tinh', 'co', 'giay', 'votes:co', '2021-12-01', '150%', '1/3', 'none', 'all']);
}

/** A ruling that most often does not fit: nothing is tied, or somebody else is named. */
function drawRuling(draw: Draw, year: RandomYear): YamlMap {
  const members = tableOf(year, 'members.csv').rows.map(({ member = '' }) => member);
  const codes = tableOf(year, 'criteria.csv').rows.map(({ criterion = '' }) => criterion);
  const member = draw.pick([...members, 'ai-do']);
  const award = draw.pick(['co', 'bang', 'khac']);
  const onRecord = { reason: 'Theo biên bản', authority: 'Biên bản 07' };
  return draw.pick<YamlMap>([
    { ruling: 'rank', order: draw.some(members, 1), ...onRecord },
    { ruling: 'award', award, members: draw.some(members, 1), ...onRecord },
    { ruling: 'seat', seat: draw.pick(['head', 'deputy']), place: draw.int(1, 3), member, ...onRecord },
    {
      ruling: 'score',
      member,
      criterion: draw.pick([...codes, 'X.9']),
      points: draw.pick([0, 1, 2.5, 900]),
      ...onRecord,
    },
    { ruling: 'grant', award, member, ...onRecord },
    { ruling: 'withhold', award, member, ...onRecord },
    { ruling: 'exclude', member, ...onRecord },
  ]);
}
