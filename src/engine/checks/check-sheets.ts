import type { Diagnostic, FileRole } from '../../domain/diagnostic.ts';
import { type Points, showPoints } from '../../domain/points.ts';
import type { Appraisal, ScoreSheet, SelfScore } from '../../domain/scores.ts';
import type { BlocContext } from '../bloc-context.ts';
import { appliesTo, type Leaf } from '../rubric/rubric-tree.ts';

/** Every mark of a sheet against its leaf: range, formula, group, `na`, and given once only (spec 2, self-scores.csv). */
export function checkSelfScores(context: BlocContext): readonly Diagnostic[] {
  const sheet = context.year.selfScores;
  if (!sheet) return [];
  return [...checkMarks(context, sheet, 'self-scores', () => ''), ...checkSections(context, sheet, 'self-scores')];
}

export function checkAppraisals(context: BlocContext): readonly Diagnostic[] {
  const sheet = context.year.appraisals;
  if (!sheet) return [];
  const source = ({ scorer, stage }: Appraisal): string => `${stage} ${scorer}`;
  return [
    ...checkMarks(context, sheet, 'appraisals', source),
    ...checkSections(context, sheet, 'appraisals', source),
    ...checkSelfAppraisal(context, sheet),
  ];
}

function checkMarks<Entry extends SelfScore>(
  context: BlocContext,
  sheet: ScoreSheet<Entry>,
  file: FileRole & ('self-scores' | 'appraisals'),
  source: (entry: Entry) => string,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const firstOf = new Map<string, Entry>();
  const leafCount = context.rubric.leaves.length;
  const seen: (Entry | undefined)[] = new Array(context.members.length * leafCount);
  const forbidNa = context.rules.scoring.notApplicable === 'forbid';
  for (const entry of sheet.entries) {
    const leaf = context.rubric.leafOf.get(entry.criterion);
    const memberIndex = context.indexOf.get(entry.member);
    if (!leaf || memberIndex === undefined) continue;
    const at = { file, row: entry.row, column: entry.column };
    const cell = memberIndex * leafCount + leaf.index;
    const first = seen[cell];
    if (!first) seen[cell] = entry;
    else {
      // Several marks in one cell are the rule only among several scorers: only then are keys worth building.
      const key = `${cell} ${source(entry)}`;
      const firstKey = `${cell} ${source(first)}`;
      if (!firstOf.has(firstKey)) firstOf.set(firstKey, first);
      if (firstOf.has(key)) {
        found.push({
          code: 'duplicate',
          at,
          details: { what: 'score', value: `${entry.member} × ${entry.criterion}` },
        });
      } else firstOf.set(key, entry);
    }
    const problem = problemOf(context, entry, leaf, file, forbidNa);
    if (problem) found.push({ ...problem, at } as Diagnostic);
  }
  return found;
}

type Problem = { [D in Diagnostic as D['code']]: Omit<D, 'at'> }[Diagnostic['code']];

function problemOf(
  { memberOf }: BlocContext,
  { mark, member, criterion }: SelfScore,
  leaf: Leaf,
  file: 'self-scores' | 'appraisals',
  forbidNa: boolean,
): Problem | undefined {
  if (leaf.formula !== undefined) return { code: 'formula-row', details: { criterion, formula: leaf.formula } };
  const group = memberOf.get(member)?.group;
  if (leaf.group !== undefined && !appliesTo(leaf, group)) {
    return {
      code: 'group-mismatch',
      details: { member, criterion, group: leaf.group, ...(group === undefined ? {} : { memberGroup: group }) },
    };
  }
  if (mark === 'na') {
    return forbidNa && leaf.part === 'base' ? { code: 'na-forbidden', details: { member, criterion } } : undefined;
  }
  if (mark > leaf.max) {
    return { code: 'score-above-max', details: { criterion, points: showPoints(mark), max: showPoints(leaf.max) } };
  }
  if (file === 'self-scores' && mark > leaf.selfMax) {
    return {
      code: 'score-above-self-max',
      details: { criterion, points: showPoints(mark), selfMax: showPoints(leaf.selfMax) },
    };
  }
  return undefined;
}

/** A section's row holds nothing or the sums of the cells below it. */
function checkSections<Entry extends SelfScore>(
  { rubric, indexOf }: BlocContext,
  { entries }: ScoreSheet<Entry>,
  file: 'self-scores' | 'appraisals',
  source: (entry: Entry) => string = () => '',
): readonly Diagnostic[] {
  const stated = entries.filter(({ criterion, member }) => !rubric.leafOf.has(criterion) && indexOf.has(member));
  if (stated.length === 0) return [];
  const marks = new Map<string, Points>();
  for (const entry of entries) {
    if (entry.mark !== 'na') marks.set(JSON.stringify([entry.member, entry.criterion, source(entry)]), entry.mark);
  }
  return stated.flatMap((entry): Diagnostic[] => {
    const leaves = rubric.leavesBelow.get(entry.criterion) ?? [];
    let plain = 0n;
    let net = 0n;
    for (const leaf of leaves) {
      const mark = marks.get(JSON.stringify([entry.member, leaf.code, source(entry)])) ?? 0n;
      plain += mark;
      net += leaf.part === 'penalty' ? -mark : mark;
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

/** A unit never appraises itself; the head is appraised by its deputy or by the bloc. */
function checkSelfAppraisal({ indexOf }: BlocContext, { entries }: ScoreSheet<Appraisal>): readonly Diagnostic[] {
  return entries
    .filter(({ scorer, member }) => scorer === member && indexOf.has(member))
    .map(({ member, row }) => ({
      code: 'self-appraisal',
      at: { file: 'appraisals', row, column: 'scorer' },
      details: { member },
    }));
}
