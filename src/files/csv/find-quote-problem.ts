import type { DetailsOf } from '../../domain/diagnostic.ts';
import { readDialect } from './dialect.ts';
import type { Stretch } from './locate-in-csv.ts';
import { endOfCell, isBreak } from './scan-cells.ts';

/** A quotation mark that is out of place. */
export interface QuoteProblem extends Stretch {
  readonly problem: DetailsOf['csv-syntax']['problem'];
}

/**
 * Finds the first quotation mark that is out of place: one that opens a cell and is never closed, or one that stands
 * alone inside a cell. A cell that runs over the line's end and is then not closed properly has mostly lost its closing
 * mark: it was closed by the mark that opens a later cell. So the mark that opens it is meant.
 */
export function findQuoteProblem(text: string): QuoteProblem {
  const { delimiter, start } = readDialect(text);
  for (let cell = start; cell < text.length; ) {
    const end = endOfCell(text, cell, delimiter);
    if (end < 0) return { problem: 'quote-open', start: cell, end: cell + 1 };
    const isQuoted = text[cell] === '"';
    if (isQuoted && !isBreak(text, end, delimiter)) {
      return /[\r\n]/.test(text.slice(cell, end))
        ? { problem: 'quote-open', start: cell, end: cell + 1 }
        : { problem: 'quote-inside', start: end - 1, end };
    }
    const inside = isQuoted ? -1 : text.slice(cell, end).indexOf('"');
    if (inside >= 0) return { problem: 'quote-inside', start: cell + inside, end: cell + inside + 1 };
    cell = end + 1;
  }
  return { problem: 'other', start, end: start };
}
