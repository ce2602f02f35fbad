import type { Column } from '../tables/block.ts';

/** A row of cells, or a line drawn across the grid with a text in it. */
export type GridRow =
  | { readonly cells: readonly string[]; readonly tone?: 'strong' | 'dim' }
  | { readonly line: string };

/** A piece of an explanation: what it says, not yet how wide it is or which marks it has. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'subheading' | 'text' | 'item'; readonly text: string }
  /** A condition with its verdict; `first` marks the first that failed. */
  | { readonly kind: 'finding'; readonly met: boolean | null; readonly text: string; readonly first?: boolean }
  | { readonly kind: 'grid'; readonly columns: readonly Column[]; readonly rows: readonly GridRow[] };

/** An answer to "why", from top to bottom. */
export type Explanation = readonly Block[];
