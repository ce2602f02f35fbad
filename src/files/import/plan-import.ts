import type { ImportChange } from '../../domain/import-change.ts';
import { parseDate } from '../../domain/iso-date.ts';
import { parsePoints, showPoints } from '../../domain/points.ts';
import { isNotApplicable, readYesNo } from '../cells/closed-words.ts';
import { cellText } from '../cells/row-reader.ts';
import { EditableTable } from '../csv/edit-table.ts';
import { foldHeading, foldText } from '../csv/fold-text.ts';
import { headingLookup, wideHeadingLookup } from '../csv/headings.ts';
import type { MemberNames } from '../member-names.ts';
import { isFoot } from '../tables/score-cells.ts';
import { type ImportedTable, type ImportTable, keyColumns, type Origin } from './imported.ts';
import { kindOf } from './read-value.ts';
import { cellAddress } from './workbook-grid.ts';

/** What one table's file would become. */
export interface TablePlan {
  readonly table: ImportTable;
  readonly changes: readonly ImportChange[];
  /** Values that the file's shape has no place for: remarks beside points in a wide sheet. */
  readonly left: number;
  /** Scorers or stages cannot be told apart in a wide sheet. */
  readonly cannotHold: boolean;
  /** The file's text with what is added, and with what differs replaced too if asked. */
  readonly text: string;
}

/** Where the rows of a bloc's rubric stand, to put new ones in their order. */
export type CriterionOrder = ReadonlyMap<string, number>;

/** The first line of files that are not there yet. */
const newHeadings: Readonly<Record<ImportTable, readonly string[]>> = {
  'self-scores': ['member', 'criterion', 'points'],
  appraisals: ['member', 'criterion', 'points'],
  indicators: ['member', 'criterion', 'target', 'actual'],
  members: ['member', 'name'],
  criteria: ['criterion', 'title', 'max'],
};

/** Compares what was read with what stands in a file, cell by cell, and changes only the cells concerned. */
export function planTable(
  imported: ImportedTable,
  file: string,
  present: string | undefined,
  names: MemberNames | undefined,
  order: CriterionOrder,
  replaces: boolean,
): TablePlan {
  const text = present ?? `${newHeadings[imported.table].join(',')}\n`;
  const editable = new EditableTable(text);
  const lookup = headingLookup(imported.table);
  const columns = editable.headings.map((heading) => lookup.get(foldHeading(cellText(heading))));
  const isWide =
    (imported.table === 'self-scores' || imported.table === 'appraisals') &&
    !columns.includes('member') &&
    !columns.includes('points');
  const plan = { imported, file, editable, names, replaces, comma: usesComma(text) };
  return isWide ? planWide(plan, order) : planLong(plan, columns);
}

interface Plan {
  readonly imported: ImportedTable;
  readonly file: string;
  readonly editable: EditableTable;
  readonly names: MemberNames | undefined;
  readonly replaces: boolean;
  readonly comma: boolean;
}

function planLong(plan: Plan, columns: readonly (string | undefined)[]): TablePlan {
  const { imported, editable, names } = plan;
  const keys = keyColumns[imported.table];
  const positions = new Map<string, number>();
  for (const [position, column] of columns.entries())
    if (column !== undefined && !positions.has(column)) positions.set(column, position);
  const rowOf = new Map<string, number>();
  for (let row = 0; row < editable.rowCount; row++) {
    const key = keys.map((column) => keyText(column, cellOf(editable, row, positions.get(column)), names));
    if (key.some((part) => part !== '')) rowOf.set(JSON.stringify(key), row);
  }
  const changes: ImportChange[] = [];
  for (const { key, values } of imported.rows) {
    const texts = keys.map((column) => keyText(column, key[column] ?? '', names));
    const known = rowOf.get(JSON.stringify(texts));
    const row = known ?? editable.addRow();
    if (known === undefined) {
      rowOf.set(JSON.stringify(texts), row);
      for (const column of keys) if (key[column] !== undefined) editable.setCell(row, positionOf(column), key[column]);
    }
    for (const [column, { text, origin }] of values) {
      const before = known === undefined ? '' : cellOf(editable, row, positions.get(column));
      const change = changeOf(plan, key, column, before, text, origin);
      changes.push(change);
      if (isApplied(change, plan.replaces))
        editable.setCell(row, positionOf(column), written(text, column, plan.comma));
    }
  }
  return { table: imported.table, changes, left: 0, cannotHold: false, text: editable.print() };

  function positionOf(column: string): number {
    const known = positions.get(column);
    if (known !== undefined) return known;
    const added = editable.addColumn(column);
    positions.set(column, added);
    return added;
  }
}

function planWide(plan: Plan, order: CriterionOrder): TablePlan {
  const { imported, editable, names } = plan;
  const lookup = wideHeadingLookup();
  const folded = editable.headings.map((heading) => foldHeading(cellText(heading)));
  const criterionColumn = folded.findIndex((heading) => lookup.get(heading) === 'criterion');
  const columnOf = new Map<string, number>();
  for (const [position, heading] of editable.headings.entries()) {
    const member = lookup.has(folded[position] ?? '') ? undefined : names?.resolve(cellText(heading));
    if (member !== undefined) columnOf.set(member, position);
  }
  const rowOf = () => {
    const rows = new Map<string, number>();
    for (let row = 0; row < editable.rowCount; row++) rows.set(cellText(editable.cell(row, criterionColumn)), row);
    return rows;
  };
  let rows = rowOf();
  const changes: ImportChange[] = [];
  let left = 0;
  const cannotHold = imported.rows.some(({ key }) => key['scorer'] !== undefined || key['stage'] !== undefined);
  for (const { key, values } of cannotHold ? [] : imported.rows) {
    const { member = '', criterion = '' } = key;
    for (const [column, { text, origin }] of values) {
      if (column !== 'points') {
        left++;
        continue;
      }
      const known = rows.get(criterion);
      const position = columnOf.get(member);
      const before = known === undefined || position === undefined ? '' : editable.cell(known, position);
      const change = changeOf(plan, key, column, before, text, origin);
      changes.push(change);
      if (!isApplied(change, plan.replaces)) continue;
      const row = known ?? editable.addRow(placeFor(editable, criterionColumn, criterion, order));
      if (known === undefined) {
        editable.setCell(row, criterionColumn, criterion);
        rows = rowOf();
      }
      const at = position ?? editable.addColumn(member);
      columnOf.set(member, at);
      editable.setCell(row, at, written(text, column, plan.comma));
    }
  }
  return { table: imported.table, changes, left, cannotHold, text: editable.print() };
}

/** Before the first criterion that comes later in the rubric, and before the foot. */
function placeFor(editable: EditableTable, column: number, criterion: string, order: CriterionOrder): number {
  const own = order.get(criterion) ?? Number.POSITIVE_INFINITY;
  for (let row = 0; row < editable.rowCount; row++) {
    const code = cellText(editable.cell(row, column));
    if ((order.get(code) ?? -1) > own || (code !== '' && isFoot(code))) return row;
  }
  return editable.rowCount;
}

function changeOf(
  { imported, file }: Plan,
  key: Readonly<Record<string, string>>,
  column: string,
  before: string,
  after: string,
  origin: Origin,
): ImportChange {
  const present = cellText(before);
  const kind =
    present === '' ? 'added' : canonical(present, column) === canonical(after, column) ? 'equal' : 'different';
  return {
    file,
    table: imported.table,
    key,
    column,
    ...(present === '' ? {} : { before: present }),
    after,
    kind,
    from: originText(origin),
  };
}

function isApplied({ kind }: ImportChange, replaces: boolean): boolean {
  return kind === 'added' || (kind === 'different' && replaces);
}

function cellOf(editable: EditableTable, row: number, column: number | undefined): string {
  return column === undefined ? '' : cellText(editable.cell(row, column));
}

function keyText(column: string, text: string, names: MemberNames | undefined): string {
  if (column === 'member' || column === 'scorer') return names?.resolve(text) ?? foldText(text);
  // The first stage need not be written.
  return column === 'stage' && text === '1' ? '' : text.normalize('NFC');
}

/** What a cell means, as it is compared: `8`, `8.0` and `8,0` are one. */
function canonical(text: string, column: string): string {
  const plain = text.trim().normalize('NFC');
  switch (kindOf(column)) {
    case 'mark':
    case 'value':
    case 'target':
    case 'number': {
      const points = parsePoints(/[.,]\d{3}$/.test(plain) ? `${plain}0` : plain);
      if (typeof points === 'bigint') return showPoints(points);
      if (isNotApplicable(plain)) return 'na';
      const answer = readYesNo(plain);
      return answer === undefined ? plain : String(answer);
    }
    case 'date':
      return parseDate(plain) ?? plain;
    case 'yes-no': {
      const answer = readYesNo(plain);
      return answer === undefined ? plain : String(answer);
    }
    case 'text':
      return plain.replace(/\s+/g, ' ');
  }
}

/** As it is written: never a form that could mean thousands, with the decimal sign that the file uses. */
function written(text: string, column: string, comma: boolean): string {
  if (kindOf(column) === 'text' || !/^-?\d+(?:\.\d+)?$/.test(text)) return text;
  const clear = /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text;
  return comma ? clear.replace('.', ',') : clear;
}

function usesComma(text: string): boolean {
  return /(?:^|[;\t"])\d+,\d{1,4}(?=[;\t"\r\n]|$)/m.test(text);
}

function originText({ file, sheet, row, column }: Origin): string {
  return sheet === undefined ? `${file}:${row}:${column}` : `${file}[${sheet}]!${cellAddress(row - 1, column - 1)}`;
}
