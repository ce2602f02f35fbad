/** A cell's look; all cells of one look share a style in the file. */
export interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points; the workbook's usual size where absent. */
  readonly size?: number;
  /** `#rrggbb`. */
  readonly fill?: string;
  readonly color?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Thin lines on all sides. */
  readonly border?: boolean;
  /** Steps to the right. */
  readonly indent?: number;
  /** May be filled in where the sheet is protected. */
  readonly unlocked?: boolean;
}

/** A cell of a sheet that is written. Text is always text: never run, whatever it begins with. */
export type BookCell =
  | { readonly kind: 'text'; readonly text: string; readonly look?: CellLook; readonly span?: Span }
  /** Exact canonical decimal text (`97.125`); `format` is Excel's, such as `0.##` or `0.00"%"`. */
  | {
      readonly kind: 'number';
      readonly value: string;
      readonly format?: string;
      readonly look?: CellLook;
      readonly span?: Span;
    }
  /** A formula in Excel's English form without `=`, and its value as canonical text for whoever does not calculate. */
  | {
      readonly kind: 'formula';
      readonly formula: string;
      readonly value: string;
      readonly format?: string;
      readonly look?: CellLook;
      readonly span?: Span;
    }
  | { readonly kind: 'empty'; readonly look?: CellLook; readonly span?: Span };

/** Columns and rows that a merged cell takes, itself included. */
interface Span {
  readonly columns?: number;
  readonly rows?: number;
}

export interface BookRow {
  readonly cells: readonly (BookCell | undefined)[];
  /** Points; by its content where absent. */
  readonly height?: number;
}

/** What may be typed into a stretch of cells, with what Excel says otherwise. */
export interface InputRule {
  /** `D7:D40`. */
  readonly cells: string;
  readonly rule:
    | { readonly kind: 'decimal'; readonly least: string; readonly most: string }
    | { readonly kind: 'list'; readonly words: readonly string[] }
    /** True where the input is allowed; relative to the first of the cells. */
    | { readonly kind: 'custom'; readonly formula: string };
  readonly title: string;
  readonly message: string;
}

export interface BookSheet {
  /** As wished: made valid and unique for Excel by the writer. */
  readonly name: string;
  readonly rows: readonly BookRow[];
  /** In characters, by column. */
  readonly widths: readonly number[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly landscape?: boolean;
  /** The first and last row, counted from 1, that each printed page repeats at its top. */
  readonly repeatedRows?: readonly [number, number];
  /** So many first columns are repeated on each page; a wide sheet is then printed over several side by side. */
  readonly repeatedColumns?: number;
  readonly inputs?: readonly InputRule[];
  /** Only `unlocked` cells can be changed (no password: it can be lifted). */
  readonly isProtected?: boolean;
}

/** A workbook as what stands in it; `makeWorkbook` turns it into the bytes of an `.xlsx`. */
export interface Book {
  readonly sheets: readonly BookSheet[];
}
