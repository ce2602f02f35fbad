/** A row of a table by canonical heading; a column that is not named is empty. */
export interface Row {
  readonly [column: string]: string | undefined;
  readonly member?: string;
  readonly name?: string;
  readonly group?: string;
  readonly until?: string;
  readonly criterion?: string;
  readonly points?: string;
  readonly season?: string;
  readonly award?: string;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export type YamlValue = string | number | boolean | readonly YamlValue[] | YamlMap;
export interface YamlMap {
  readonly [key: string]: YamlValue | undefined;
  readonly final?: YamlValue;
  readonly not_applicable?: YamlValue;
  readonly unscored?: YamlValue;
  readonly scorers?: YamlValue;
  readonly decimals?: YamlValue;
  readonly kind?: YamlValue;
  readonly within?: YamlValue;
  readonly method?: YamlValue;
  readonly deputy_method?: YamlValue;
  readonly deputies?: YamlValue;
  readonly scoring?: YamlMap;
  readonly formulas?: YamlMap;
  readonly ranking?: YamlMap;
  readonly classes?: YamlMap;
  readonly leadership?: YamlMap;
}

/** The tables of a random year by file name. */
export type TableName =
  | 'members.csv'
  | 'criteria.csv'
  | 'self-scores.csv'
  | 'appraisals.csv'
  | 'indicators.csv'
  | 'votes.csv'
  | 'ballots.csv'
  | '../../awards.csv'
  | '../../leadership.csv'
  | '../../units.csv';

/** A bloc year as its files say it, before it is decided how they are written down. */
export interface RandomYear {
  readonly season: string;
  readonly bloc: YamlMap;
  readonly rules: YamlMap;
  readonly rulings: readonly YamlMap[];
  readonly tables: Readonly<Partial<Record<TableName, Table>>>;
}

export function tableOf(year: RandomYear, name: TableName): Table {
  return year.tables[name] ?? { columns: [], rows: [] };
}

/** The year with the rows of one table changed. */
export function withRows(
  year: RandomYear,
  name: TableName,
  change: (rows: readonly Row[]) => readonly Row[],
): RandomYear {
  const table = year.tables[name];
  return table ? { ...year, tables: { ...year.tables, [name]: { ...table, rows: change(table.rows) } } } : year;
}

/** A number of quarters as cells and YAML hold it. */
export function quarters(count: number): string {
  return String(count / 4);
}
