import type { MemberId } from '../../domain/bloc-year.ts';
import type { Appraisal, ScoreSheet } from '../../domain/scores.ts';
import { cellText } from '../cells/row-reader.ts';
import { foldHeading } from '../csv/fold-text.ts';
import { wideHeadingLookup } from '../csv/headings.ts';
import { requireColumns } from '../csv/open-table.ts';
import type { Cells } from '../csv/split-records.ts';
import type { RawTable } from '../csv/split-table.ts';
import type { Complain } from '../source-file.ts';
import { complainOfMember, isFoot, type Known, lastCriterionRow, ScoreCells } from './score-cells.ts';

/** A sheet with a row for each criterion and a column for each member, as it stands in most offices. */
export function readWide(raw: RawTable, known: Known, complain: Complain): ScoreSheet<Appraisal> | undefined {
  const columns = nameWideColumns(raw, known, complain);
  if (!columns) return undefined;
  const { columnOf, criterion } = columns;
  const cells = new ScoreCells(raw.source, known, complain);
  const rowOf = new Map<string, number>();
  const entries: Appraisal[] = [];
  const lastRow = lastCriterionRow(raw, criterion, known);
  for (const [row, line] of raw.rows.entries()) {
    if (!line || isPassedOver(line, row > lastRow, columns)) continue;
    const code = cells.criterion(line[criterion] ?? '', row, criterion);
    if (code !== undefined && !rowOf.has(code)) rowOf.set(code, row);
    for (const [member, column] of columnOf) {
      const mark = cells.mark(line[column] ?? '', row, column);
      if (code === undefined || mark === undefined) continue;
      entries.push({ member, criterion: code, mark, row, column, scorer: '', stage: 1 });
    }
  }
  return { shape: 'wide', entries, columnOf, rowOf };
}

/** Sums and ranks at the foot; elsewhere a row of words only, without a criterion and without marks. */
function isPassedOver(line: Cells, isBelow: boolean, { criterion, columnOf }: WideColumns): boolean {
  const code = cellText(line[criterion]);
  if (isBelow && isFoot(code)) return true;
  return code === '' && [...columnOf.values()].every((column) => cellText(line[column]) === '');
}

interface WideColumns {
  readonly criterion: number;
  readonly columnOf: ReadonlyMap<MemberId, number>;
}

/** Which column is the criterion, which are members; any other is an unknown member (spec 2, "Wide"). */
function nameWideColumns(raw: RawTable, known: Known, complain: Complain): WideColumns | undefined {
  const { source, headings, rows } = raw;
  const lookup = wideHeadingLookup();
  const columns = new Map<string, number>();
  const columnOf = new Map<MemberId, number>();
  const unknown: { readonly name: string; readonly heading: number }[] = [];
  let isDoubled = false;
  for (const [heading, text] of headings.entries()) {
    const name = cellText(text);
    if (name === '' && rows.every((cells) => cellText(cells?.[heading]) === '')) continue;
    const column = lookup.get(foldHeading(name));
    const member = column === undefined ? known.names.resolve(name) : undefined;
    const first = column === undefined ? member && columnOf.get(member) : columns.get(column);
    if (column === undefined && member === undefined) unknown.push({ name, heading });
    else if (first === undefined || column === 'stt' || column === 'note') {
      if (column !== undefined) columns.set(column, heading);
      if (member !== undefined) columnOf.set(member, heading);
    } else {
      isDoubled = true;
      const details = { column: name, first: cellText(headings[first]) };
      complain({ code: 'column-duplicate', at: { file: source.role, heading }, details });
    }
  }
  const taken = new Map([...columns, ...columnOf]);
  // Without a column of criteria an unknown heading is more likely to be that than a member.
  if (!requireColumns(raw, taken, lookup, ['criterion'], complain)) return undefined;
  for (const { name, heading } of unknown) {
    complainOfMember(name, { file: source.role, heading }, known.names, complain, true);
  }
  const criterion = columns.get('criterion');
  return criterion === undefined || isDoubled ? undefined : { criterion, columnOf };
}
