import type { Points } from './points.ts';

/** The three parts of a total: base, bonus and penalty (điểm chuẩn, thưởng, trừ). */
export type Part = 'base' | 'bonus' | 'penalty';

/** A row of criteria.csv: a section (has children) or a leaf. */
export interface Criterion {
  readonly code: string;
  readonly title: string;
  /** The parent's code as the column or the dotted code states it. */
  readonly parent?: string;
  /** Absent where the cell is empty. */
  readonly max?: Points;
  /** As stated on this row; it holds for all below until given again. */
  readonly part?: Part;
  readonly group?: string;
  /** Points that a full mark is worth. */
  readonly weight?: Points;
  readonly formula?: string;
  readonly selfMax?: Points;
  /** Row of criteria.csv, counted from 0 below the headings. */
  readonly row: number;
}
