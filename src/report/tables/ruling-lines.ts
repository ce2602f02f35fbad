import type { RulingKind } from '../../domain/ruling.ts';
import type { TableWords } from './words.ts';

type Entry = readonly [key: string, value: string, comment?: string];

/** An entry for rulings.yaml to be completed: what the rules know is filled in, what the conference decides is not. */
export function rulingLines(kind: RulingKind, entries: readonly Entry[], words: TableWords): readonly string[] {
  return [
    `- ruling: ${kind}`,
    ...entries.map(([key, value, comment]) => `  ${key}:${value && ` ${value}`}${comment ? ` # ${comment}` : ''}`),
    `  reason: # ${words.reasonToFill}`,
    `  authority: # ${words.authorityToFill}`,
  ];
}
