import type { ScoreSheet, SelfScore } from '../../domain/scores.ts';
import type { Rubric } from '../rubric/rubric-tree.ts';

/**
 * Where a sheet's entries stand in the grid of current members × leaves: for each entry `member × leaves + leaf`, or
 * `noCell` for sums of sections and for former members.
 */
export type MarkCells = Int32Array;

export const noCell = -1;

export function findCells(
  sheet: ScoreSheet<SelfScore> | undefined,
  indexOf: ReadonlyMap<string, number>,
  { leafOf, leaves }: Rubric,
): MarkCells {
  const entries = sheet?.entries ?? [];
  const cells = new Int32Array(entries.length);
  let at = 0;
  for (const { member, criterion } of entries) {
    const row = indexOf.get(member);
    const leaf = leafOf.get(criterion);
    cells[at++] = row === undefined || leaf === undefined ? noCell : row * leaves.length + leaf.index;
  }
  return cells;
}
