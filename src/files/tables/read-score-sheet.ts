import type { Appraisal, ScoreSheet, SelfScore } from '../../domain/scores.ts';
import { cellText } from '../cells/row-reader.ts';
import { foldHeading } from '../csv/fold-text.ts';
import { headingLookup, wideHeadingLookup } from '../csv/headings.ts';
import { columnsIn } from '../csv/open-table.ts';
import type { Cells } from '../csv/split-records.ts';
import { type RawTable, splitTable } from '../csv/split-table.ts';
import type { Complain, SourceFile } from '../source-file.ts';
import { readLong } from './read-long-sheet.ts';
import { readWide } from './read-wide-sheet.ts';
import type { Known } from './score-cells.ts';

export function readSelfScores(
  source: SourceFile,
  known: Known,
  complain: Complain,
): ScoreSheet<SelfScore> | undefined {
  return readSheet(source, 'self-scores', known, complain);
}

export function readAppraisals(
  source: SourceFile,
  known: Known,
  complain: Complain,
): ScoreSheet<Appraisal> | undefined {
  return readSheet(source, 'appraisals', known, complain);
}

/**
 * A sheet in either shape: a heading for `member` or `points` is long, `criterion` without them is wide (spec 2). So are
 * members' names beside a heading for the criterion that is misspelt.
 */
function readSheet(
  source: SourceFile,
  role: 'self-scores' | 'appraisals',
  known: Known,
  complain: Complain,
): ScoreSheet<Appraisal> | undefined {
  const lookup = headingLookup(role);
  const countMembers = (cells: Cells): number =>
    cells.filter((cell) => known.names.resolve(cellText(cell)) !== undefined).length;
  const countKnown = (cells: Cells): number => {
    const columns = columnsIn(cells, lookup).size;
    return columnsIn(cells, wideHeadingLookup()).has('criterion') ? columns + countMembers(cells) : columns;
  };
  const raw = splitTable(source, countKnown, complain);
  if (!raw) return undefined;
  const columns = columnsIn(raw.headings, lookup);
  const isLong = columns.has('member') || columns.has('points');
  const hasMembers = countMembers(raw.headings) > 0;
  if (hasMembers && columns.has('member') !== columns.has('points')) {
    complainOfShape(raw, columns.has('member') ? 'points' : 'member', lookup, complain);
    return undefined;
  }
  const isWide = !isLong && (columns.has('criterion') || hasMembers);
  return isWide ? readWide(raw, known, complain) : readLong(raw, role, known, complain);
}

/** Half of a long sheet's headings and columns of members: nobody knows which shape is meant. */
function complainOfShape(
  { source, headings, headingLine }: RawTable,
  column: 'member' | 'points',
  lookup: ReadonlyMap<string, string>,
  complain: Complain,
): void {
  const found = headings.map(cellText);
  const other = column === 'points' ? 'member' : 'points';
  const stray = found.find((heading) => lookup.get(foldHeading(heading)) === other) ?? other;
  complain({
    code: 'column-missing',
    at: { file: source.role, line: headingLine, column: 1 },
    details: { column, found, stray },
  });
}
