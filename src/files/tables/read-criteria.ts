import type { Criterion } from '../../domain/rubric.ts';
import { partWords } from '../cells/closed-words.ts';
import { isCriterionCode, type RowReader, readRows } from '../cells/row-reader.ts';
import { openTable } from '../csv/open-table.ts';
import type { Complain, SourceFile } from '../source-file.ts';

/** criteria.csv, read. */
export interface CriteriaTable {
  readonly criteria: readonly Criterion[];
  /** False where the code of some row could not be read: a code that is unknown elsewhere may be of that row. */
  readonly isComplete: boolean;
}

/** Most rows of a rubric (spec 2, "Limits"). */
const mostCriteria = 5000;

/** Reads the rubric. Whether parents exist and leaves have what they need is for the engine to say. */
export function readCriteria(source: SourceFile, complain: Complain): CriteriaTable | undefined {
  const table = openTable(source, 'criteria', complain);
  if (!table) return undefined;
  let isComplete = table.isWhole;
  const firstRowOf = new Map<string, number>();
  const criteria = readRows(table, complain, (reader): Criterion | undefined => {
    const code = readCode(reader, 'criterion', complain);
    const first = code === undefined ? undefined : firstRowOf.get(code);
    if (code !== undefined && first === undefined) {
      firstRowOf.set(code, reader.row);
      return readCriterion(reader, code, complain);
    }
    isComplete = false;
    if (code !== undefined && first !== undefined) {
      complain({
        code: 'duplicate',
        at: reader.at('criterion'),
        details: { what: 'criterion', value: code },
        related: { file: 'criteria', row: first, column: 'criterion' },
      });
    }
    return undefined;
  });
  const above = criteria[mostCriteria];
  if (!above) return { criteria, isComplete };
  const details = { limit: 'criteria', allowed: mostCriteria } as const;
  complain({ code: 'too-large', at: { file: 'criteria', row: above.row }, details });
  return undefined;
}

function readCode(reader: RowReader, column: string, complain: Complain): string | undefined {
  const text = reader.text(column);
  if (isCriterionCode(text)) return text;
  complain({ code: 'id', at: reader.at(column), details: { value: text, what: 'criterion' } });
  return undefined;
}

function readCriterion(reader: RowReader, code: string, complain: Complain): Criterion {
  const parent = parentOf(reader, code, complain);
  const max = reader.number('max');
  const part = reader.word('part', partWords);
  const group = reader.id('group');
  const weight = reader.number('weight');
  const formula = reader.id('formula');
  const selfMax = reader.number('self_max');
  return {
    code,
    title: reader.text('title'),
    row: reader.row,
    ...(parent === undefined ? {} : { parent }),
    ...(max === undefined ? {} : { max }),
    ...(part === undefined ? {} : { part }),
    ...(group === undefined ? {} : { group }),
    ...(weight === undefined ? {} : { weight }),
    ...(formula === undefined ? {} : { formula }),
    ...(selfMax === undefined ? {} : { selfMax }),
  };
}

/** The `parent` column says it; without that column the dotted code: `I.2` is the parent of `I.2.a`. */
function parentOf(reader: RowReader, code: string, complain: Complain): string | undefined {
  if (reader.has('parent')) return reader.text('parent') === '' ? undefined : readCode(reader, 'parent', complain);
  const dot = code.lastIndexOf('.');
  return dot > 0 ? code.slice(0, dot) : undefined;
}
