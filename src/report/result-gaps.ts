import type { BlocYear } from '../domain/bloc-year.ts';
import type { Result } from '../domain/result.ts';
import type { Gap } from './made-file.ts';

/** What a view of the whole result has to leave empty. */
export function resultGaps({ rules }: BlocYear, { score, proposal, leadership, status }: Result): readonly Gap[] {
  return [
    ...(score ? [] : (['scores'] as const)),
    ...(proposal?.rounds.some(({ held }) => !held) ? (['votes'] as const) : []),
    ...(proposal && rules.awards.length > 0 ? [] : (['proposal'] as const)),
    ...(leadership ? [] : (['seats'] as const)),
    ...(status === 'undecided' ? (['undecided'] as const) : []),
  ];
}
