import type { Figure } from '../../domain/statistics.ts';

interface Counter {
  count: number;
  unnamed: number;
}

const none: Figure = { count: 0, unnamed: 0 };

/** Counts by row and column, of which only those that occur take room. */
export class CountGrid {
  readonly #rows = new Map<string, Map<string, Counter>>();

  add(row: string, column: string, count: number, unnamed: number): void {
    let cells = this.#rows.get(row);
    if (!cells) {
      cells = new Map();
      this.#rows.set(row, cells);
    }
    const cell = cells.get(column);
    if (cell) {
      cell.count += count;
      cell.unnamed += unnamed;
    } else cells.set(column, { count, unnamed });
  }

  /** Rows in which something is left to count. */
  rows(): readonly string[] {
    return [...this.#rows]
      .filter(([, cells]) => [...cells.values()].some(({ count }) => count > 0))
      .map(([row]) => row);
  }

  columns(): readonly string[] {
    const found = new Set<string>();
    for (const cells of this.#rows.values()) for (const [column, { count }] of cells) if (count > 0) found.add(column);
    return [...found];
  }

  at(row: string, column: string): Figure {
    return this.#rows.get(row)?.get(column) ?? none;
  }
}

export function sumOf(figures: readonly Figure[]): Figure {
  return figures.reduce((sum, one) => ({ count: sum.count + one.count, unnamed: sum.unnamed + one.unnamed }), none);
}
