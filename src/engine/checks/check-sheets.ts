import type { Diagnostic } from '../../domain/diagnostic.ts';
import { type Points, showPoints } from '../../domain/points.ts';
import { ProblemList } from '../../domain/problem-list.ts';
import type { Appraisal, ScoreSheet, SelfScore } from '../../domain/scores.ts';
import type { BlocContext } from '../bloc-context.ts';
import { appliesTo, type Leaf } from '../rubric/rubric-tree.ts';
import { type MarkCells, noCell } from '../scoring/mark-cells.ts';

/** Every mark of a sheet against its leaf: range, formula, group, `na`, and given once only (spec 2, self-scores.csv). */
export function checkSelfScores(context: BlocContext): readonly Diagnostic[] {
  const sheet = context.year.selfScores;
  if (!sheet) return [];
  const checked = { file: 'self-scores', sheet, cells: context.cells.selfScores, source: () => '' } as const;
  return [...checkMarks(context, checked), ...checkSections(context, checked)];
}

export function checkAppraisals(context: BlocContext): readonly Diagnostic[] {
  const sheet = context.year.appraisals;
  if (!sheet) return [];
  const source = ({ scorer, stage }: Appraisal): string => `${stage} ${scorer}`;
  const checked = { file: 'appraisals', sheet, cells: context.cells.appraisals, source } as const;
  return [...checkMarks(context, checked), ...checkSections(context, checked), ...checkSelfAppraisal(context, sheet)];
}

interface CheckedSheet<Entry extends SelfScore> {
  readonly file: 'self-scores' | 'appraisals';
  readonly sheet: ScoreSheet<Entry>;
  readonly cells: MarkCells;
  /** Scorer and stage: one source gives one mark for a member × leaf. */
  readonly source: (entry: Entry) => string;
}

function checkMarks<Entry extends SelfScore>(
  context: BlocContext,
  { file, sheet, cells, source }: CheckedSheet<Entry>,
): readonly Diagnostic[] {
  const { members, rubric, rules } = context;
  const { leaves } = rubric;
  const found = new ProblemList();
  const firstOf = new Map<string, Entry>();
  const seen: (Entry | undefined)[] = new Array(members.length * leaves.length);
  const forbidNa = rules.scoring.notApplicable === 'forbid';
  sheet.entries.forEach((entry, index) => {
    const cell = cells[index] ?? noCell;
    const leaf = leaves[cell % leaves.length];
    if (cell === noCell || !leaf) return;
    const first = seen[cell];
    if (!first) seen[cell] = entry;
    else {
      // Several marks in one cell are the rule only among several scorers: only then are keys worth building.
      const key = `${cell} ${source(entry)}`;
      const firstKey = `${cell} ${source(first)}`;
      if (!firstOf.has(firstKey)) firstOf.set(firstKey, first);
      const same = firstOf.get(key);
      if (same) found.add(describeDuplicate(file, entry, same));
      else firstOf.set(key, entry);
    }
    const group = members[Math.floor(cell / leaves.length)]?.group;
    // A formula that there is not is told at the rubric: nobody knows whether the leaf is marked by hand.
    if (leaf.formula !== undefined && !rules.formulas.has(leaf.formula)) return;
    const problem = problemOf(entry, leaf, group, file, forbidNa);
    if (problem) found.add({ ...problem, at: { file, row: entry.row, column: entry.column } } as Diagnostic);
  });
  return found.all;
}

function describeDuplicate(
  file: 'self-scores' | 'appraisals',
  { member, criterion, row, column }: SelfScore,
  first: SelfScore,
): Diagnostic {
  return {
    code: 'duplicate',
    at: { file, row, column },
    details: { what: 'score', value: `${member} × ${criterion}` },
    related: { file, row: first.row, column: first.column },
  };
}

type Problem = { [D in Diagnostic as D['code']]: Omit<D, 'at'> }[Diagnostic['code']];

function problemOf(
  { mark, member, criterion }: SelfScore,
  leaf: Leaf,
  group: string | undefined,
  file: 'self-scores' | 'appraisals',
  forbidNa: boolean,
): Problem | undefined {
  if (leaf.formula !== undefined) return { code: 'formula-row', details: { criterion, formula: leaf.formula } };
  if (leaf.group !== undefined && !appliesTo(leaf, group)) {
    return {
      code: 'group-mismatch',
      details: { member, criterion, group: leaf.group, ...(group === undefined ? {} : { memberGroup: group }) },
    };
  }
  if (mark === 'na') {
    return forbidNa && leaf.part === 'base' ? { code: 'na-forbidden', details: { member, criterion } } : undefined;
  }
  return leaf.max > 0n ? aboveLimit(mark, leaf, file) : undefined;
}

/** A mark beyond what the rubric allows; the rubric's own row is named beside it. */
function aboveLimit(mark: Points, leaf: Leaf, file: 'self-scores' | 'appraisals'): Problem | undefined {
  const { code: criterion, row } = leaf;
  if (mark > leaf.max) {
    return {
      code: 'score-above-max',
      details: { criterion, points: showPoints(mark), max: showPoints(leaf.max) },
      related: { file: 'criteria', row, column: 'max' },
    };
  }
  if (file === 'appraisals' || mark <= leaf.selfMax) return undefined;
  return {
    code: 'score-above-self-max',
    details: { criterion, points: showPoints(mark), selfMax: showPoints(leaf.selfMax) },
    related: { file: 'criteria', row, column: 'self_max' },
  };
}

/** A section's row holds nothing or the sums of the cells below it. */
function checkSections<Entry extends SelfScore>(
  { rubric, indexOf }: BlocContext,
  { file, sheet: { entries }, cells, source }: CheckedSheet<Entry>,
): readonly Diagnostic[] {
  if (!cells.includes(noCell)) return [];
  const stated = entries.filter(
    ({ criterion, member }, index) => cells[index] === noCell && !rubric.leafOf.has(criterion) && indexOf.has(member),
  );
  if (stated.length === 0) return [];
  const marksOf = groupBySource(entries, cells, source);
  return stated.flatMap((entry): Diagnostic[] => {
    const marks = marksOf.get(source(entry));
    const first = (indexOf.get(entry.member) ?? 0) * rubric.leaves.length;
    let plain = 0n;
    let net = 0n;
    for (const { index, part, max } of rubric.leavesBelow.get(entry.criterion) ?? []) {
      const mark = marks?.get(first + index) ?? 0n;
      // What is told of that mark comes first: with it put right the sums may agree.
      if (mark > max) return [];
      plain += mark;
      net += part === 'penalty' ? -mark : mark;
    }
    if (entry.mark === plain || entry.mark === net) return [];
    return [
      {
        code: 'section-differs',
        at: { file, row: entry.row, column: entry.column },
        details: {
          member: entry.member,
          criterion: entry.criterion,
          stated: entry.mark === 'na' ? 'na' : showPoints(entry.mark),
          sum: showPoints(plain as Points),
        },
      },
    ];
  });
}

/** The numbers of each source by cell. */
function groupBySource<Entry extends SelfScore>(
  entries: readonly Entry[],
  cells: MarkCells,
  source: (entry: Entry) => string,
): ReadonlyMap<string, ReadonlyMap<number, Points>> {
  const marksOf = new Map<string, Map<number, Points>>();
  entries.forEach((entry, index) => {
    const cell = cells[index] ?? noCell;
    if (cell === noCell || entry.mark === 'na') return;
    const key = source(entry);
    const marks = marksOf.get(key);
    if (marks) marks.set(cell, entry.mark);
    else marksOf.set(key, new Map([[cell, entry.mark]]));
  });
  return marksOf;
}

/** A unit never appraises itself; the head is appraised by its deputy or by the bloc. */
function checkSelfAppraisal({ memberOf }: BlocContext, { entries }: ScoreSheet<Appraisal>): readonly Diagnostic[] {
  return entries
    .filter(({ scorer, member }) => scorer === member && memberOf.has(member))
    .map(({ member, row }) => ({
      code: 'self-appraisal',
      at: { file: 'appraisals', row, column: 'scorer' },
      details: { member, name: memberOf.get(member)?.name ?? member },
    }));
}
