import { isCurrent } from './draw-members.ts';
import { type RandomYear, type Row, type TableName, tableOf, withRows, type YamlMap, type YamlValue } from './year.ts';

/** The year with other ids and names for its units, in the opposite order of the alphabet; `back` undoes it in a text. */
export function renameUnits(year: RandomYear): { renamed: RandomYear; back: (text: string) => string } {
  const pairs = tableOf(year, 'members.csv').rows.map(({ member = '' }, index) => [member, `zz-${9 - index}`] as const);
  const names = new Map(pairs);
  const swap = (value: YamlValue | undefined): YamlValue | undefined => {
    if (typeof value === 'string') return names.get(value) ?? value;
    if (Array.isArray(value)) return value.map((each) => swap(each) ?? each);
    return typeof value === 'object' ? swapIn(value as YamlMap) : value;
  };
  const swapIn = (map: YamlMap): YamlMap =>
    Object.fromEntries(Object.entries(map).map(([key, value]) => [key, swap(value)]));
  const tables = Object.entries(year.tables).map(([name, { columns, rows }]) => [
    name,
    {
      columns,
      rows: rows.map((row) => ('member' in row ? { ...row, member: names.get(row.member ?? '') ?? row.member } : row)),
    },
  ]);
  return {
    renamed: {
      ...year,
      bloc: swapIn(year.bloc),
      rulings: year.rulings.map(swapIn),
      tables: Object.fromEntries(tables),
    },
    back: (text) => pairs.reduce((left, [before, after]) => left.replaceAll(after, before), text),
  };
}

/** One of the unit's own marks raised as far as it goes; nothing where votes break ties or the rest hangs on it. */
export function raiseMark(year: RandomYear, n: number): { year: RandomYear; member: string } | undefined {
  const raisable = new Map(
    tableOf(year, 'criteria.csv')
      .rows.filter(({ part }) => part !== 'penalty')
      .map((row) => [row.criterion, row] as const),
  );
  const rows = tableOf(year, 'self-scores.csv').rows.filter(
    ({ criterion, points }) => raisable.has(criterion) && points !== 'na',
  );
  const row = rows[n % Math.max(1, rows.length)];
  const leaf = raisable.get(row?.criterion);
  if (!row || !leaf) return undefined;
  const points = String(leaf['self_max'] === '' ? leaf['max'] : leaf['self_max']);
  return {
    member: row.member ?? '',
    year: withRows(year, 'self-scores.csv', (all) => all.map((one) => (one === row ? { ...one, points } : one))),
  };
}

/** A unit more, not considered, with full marks or none. */
export function withOutsider(year: RandomYear, share: 0 | 1): RandomYear {
  const first = tableOf(year, 'members.csv').rows.find(isCurrent);
  const outsider: Row = {
    ...first,
    member: 'nguoi-ngoai',
    name: 'Đơn vị ngoài',
    short_name: 'DVN',
    aliases: 'Ngoài',
    ring: '',
    disqualified: 'kỷ luật',
  };
  const most = new Map(tableOf(year, 'criteria.csv').rows.map((row) => [row.criterion, row]));
  const copy = (rows: readonly Row[], change: (row: Row) => Row): readonly Row[] => [
    ...rows,
    ...rows.filter(({ member }) => member === first?.member).map((row) => ({ ...change(row), member: 'nguoi-ngoai' })),
  ];
  const mark = (row: Row): Row => {
    const leaf = most.get(row.criterion);
    const isHigh = (share === 1) === (leaf?.['part'] !== 'penalty');
    const full = leaf?.['self_max'] === '' ? leaf['max'] : leaf?.['self_max'];
    return row.points === 'na' ? row : { ...row, points: isHigh ? (full ?? '') : '0' };
  };
  const members = withRows(year, 'members.csv', (rows) => [...rows, outsider]);
  const scored = (['self-scores.csv', 'appraisals.csv'] as const).reduce(
    (all, name) => withRows(all, name, (rows) => copy(rows, mark)),
    members,
  );
  return withRows(scored, 'indicators.csv', (rows) => copy(rows, (row) => row));
}

/** Ten times all points and thresholds in points, and one decimal less. */
export function scaleByTen(year: RandomYear): RandomYear {
  const ten = (cell: string | undefined): string => (/^\d/.test(cell ?? '') ? String(Number(cell) * 10) : (cell ?? ''));
  const columns: Readonly<Partial<Record<TableName, readonly string[]>>> = {
    'criteria.csv': ['max', 'weight', 'self_max'],
    'self-scores.csv': ['points'],
    'appraisals.csv': ['points'],
  };
  const tables = Object.entries(columns).reduce(
    (all, [name, scaled = []]) =>
      withRows(all, name as TableName, (rows) =>
        rows.map((row) => ({ ...row, ...Object.fromEntries(scaled.map((column) => [column, ten(row[column])])) })),
      ),
    year,
  );
  const inPoints = new Set(['bonus_cap', 'penalty_cap', 'each', 'max', 'points', 'otherwise', 'min-total']);
  const scaleIn = (map: YamlMap, keys: ReadonlySet<string>): YamlMap =>
    Object.fromEntries(
      Object.entries(map).map(([key, value]) => {
        if (key === 'quota' || value === undefined) return [key, value];
        if (typeof value === 'number') return [key, keys.has(key) || keys.has('*') ? value * 10 : value];
        const inner = key === 'awards' && !Array.isArray(value) ? new Set(['*']) : keys;
        return [key, scale(value, inner)];
      }),
    );
  const scale = (value: YamlValue, keys: ReadonlySet<string>): YamlValue => {
    if (Array.isArray(value)) return value.map((each: YamlValue) => scale(each, keys));
    return typeof value === 'object' ? scaleIn(value as YamlMap, keys) : value;
  };
  const { rules } = year;
  const scaled = scaleIn(rules, inPoints);
  const { classes } = rules;
  const isInPoints = classes !== undefined && classes['by'] !== 'percent';
  return {
    ...tables,
    rulings: year.rulings.map((ruling) => scaleIn(ruling, new Set(['points']))),
    rules: {
      ...scaled,
      scoring: { ...scaled.scoring, decimals: Number(rules.scoring?.decimals) - 1 },
      ...(isInPoints ? { classes: scaleIn(classes, new Set(['from', 'cap'])) } : {}),
    },
  };
}

/** A leaf that the units alone mark, as a section of two leaves; nothing where there is none. */
export function splitLeaf(year: RandomYear, n: number): RandomYear | undefined {
  const criteria = tableOf(year, 'criteria.csv');
  const taken = new Set(tableOf(year, 'appraisals.csv').rows.map(({ criterion }) => criterion));
  for (const ruling of year.rulings) taken.add(String(ruling['criterion'] ?? ''));
  const leaves = criteria.rows.filter(
    (row) => row['max'] !== '' && !row['formula'] && !row['weight'] && !row['self_max'] && !taken.has(row.criterion),
  );
  const leaf = leaves[n % Math.max(1, leaves.length)];
  if (!leaf || year.rules.scoring?.final === 'appraised') return undefined;
  const most = Number(leaf['max']) / 2;
  const part = (index: 1 | 2, max: number): Row => ({
    ...leaf,
    criterion: `${leaf.criterion}.${index}`,
    max: String(max),
    ...(criteria.columns.includes('parent') ? { parent: leaf.criterion } : {}),
  });
  const first = Math.max(0.25, Math.floor(most * 4) / 4);
  const split = withRows(year, 'criteria.csv', (rows) =>
    rows.flatMap((row) =>
      row === leaf ? [{ ...row, max: '' }, part(1, first), part(2, Number(leaf['max']) - first)] : [row],
    ),
  );
  return withRows(split, 'self-scores.csv', (rows) =>
    rows.flatMap((row) => {
      if (row.criterion !== leaf.criterion) return [row];
      const { points = '' } = row;
      const low = points === 'na' ? points : String(Math.min(Number(points), first));
      const high = points === 'na' ? points : String(Number(points) - Number(low));
      return [
        { ...row, criterion: `${leaf.criterion}.1`, points: low },
        { ...row, criterion: `${leaf.criterion}.2`, points: high },
      ];
    }),
  );
}
