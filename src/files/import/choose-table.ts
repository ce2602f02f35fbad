import { foldHeading } from '../csv/fold-text.ts';
import type { Headings } from './find-headings.ts';
import type { ImportTable } from './imported.ts';
import type { SheetIdentity } from './sheet-identity.ts';

/** A table that a sheet gives, and the column that holds its points where there are several. */
export interface ChosenTable {
  readonly table: ImportTable;
  readonly shape: 'long' | 'wide';
  /** What the heading of the points means. */
  readonly points?: string;
}

/** The tables that a sheet's headings are of; several that fit alike are none. */
export function chooseTables(
  { cells }: Headings,
  identity: SheetIdentity,
  asked: { readonly table?: ImportTable; readonly scorer?: string },
): { readonly chosen: readonly ChosenTable[] } | { readonly fits: readonly ImportTable[] } {
  const meanings = new Set(cells.flatMap(({ meaning }) => meaning ?? []));
  const has = (...names: readonly string[]) => names.some((name) => meanings.has(name));
  const members = new Set(cells.flatMap(({ member }) => member ?? [])).size;
  const hasCriterion = has('criterion', 'title', 'stt');
  const hasPoints = has('self-points', 'appraised-points', 'points');
  const pick = (chosen: readonly ChosenTable[]) => ({
    chosen: asked.table === undefined ? chosen : chosen.filter(({ table }) => table === asked.table),
  });
  const isAppraisal =
    asked.scorer !== undefined ||
    identity.scorer !== undefined ||
    has('scorer', 'stage') ||
    says(identity, ['thẩm định', 'chấm chéo', 'appraisal']);
  const isSelf = says(identity, ['tự chấm', 'self-score', 'self score']);
  if (has('actual', 'verified') && hasCriterion && !hasPoints) return pick([{ table: 'indicators', shape: 'long' }]);
  if (hasCriterion && (hasPoints || members > 0)) {
    const shape = members > 0 && !hasPoints ? 'wide' : 'long';
    if (asked.table !== undefined) return pick(scoreTables(meanings, shape, asked.table));
    if (has('self-points') || has('appraised-points')) return pick(scoreTables(meanings, shape, undefined));
    if (isAppraisal !== isSelf) {
      const table = isAppraisal ? 'appraisals' : 'self-scores';
      return pick(scoreTables(meanings, shape, table));
    }
    return { fits: ['self-scores', 'appraisals'] };
  }
  if (has('criterion') && has('title') && has('max')) return pick([{ table: 'criteria', shape: 'long' }]);
  if (has('name', 'unit-name') && !hasCriterionColumn(meanings)) return pick([{ table: 'members', shape: 'long' }]);
  return { chosen: [] };
}

function hasCriterionColumn(meanings: ReadonlySet<string>): boolean {
  return meanings.has('criterion') || meanings.has('title');
}

function scoreTables(
  meanings: ReadonlySet<string>,
  shape: ChosenTable['shape'],
  table: ImportTable | undefined,
): readonly ChosenTable[] {
  const bare = meanings.has('points') ? 'points' : undefined;
  const all: (ChosenTable | undefined)[] = [
    choice(
      'self-scores',
      meanings.has('self-points') ? 'self-points' : table === 'self-scores' ? bare : undefined,
      shape,
      table,
    ),
    choice(
      'appraisals',
      meanings.has('appraised-points') ? 'appraised-points' : table === 'appraisals' ? bare : undefined,
      shape,
      table,
    ),
  ];
  return all.filter((one) => one !== undefined);
}

function choice(
  table: ImportTable,
  points: string | undefined,
  shape: ChosenTable['shape'],
  only: ImportTable | undefined,
): ChosenTable | undefined {
  if (only !== undefined && only !== table) return undefined;
  if (shape === 'wide') return only === undefined ? undefined : { table, shape };
  return points === undefined ? undefined : { table, shape, points };
}

function says({ words }: SheetIdentity, texts: readonly string[]): boolean {
  return texts.some((text) => words.includes(foldHeading(text)));
}
