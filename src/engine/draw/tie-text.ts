import type { Tie } from '../../domain/draw.ts';

/**
 * The text whose SHA-256 names a tie, so that a seed announced beforehand can be bound to it: a line for each set,
 * `season/bloc/award:<code>/<places>:<ids>` or `season/bloc/rank:<N>/<places>:<ids>`, with `/group:<group>` before the
 * places where the set is a group's; ids in order, parted by commas; no line break at the end.
 */
export function tieText({ season, bloc }: { readonly season: string; readonly bloc: string }, tie: Tie): string {
  const { subject, sets } = tie;
  const what = subject.kind === 'award' ? `award:${subject.award}` : `rank:${subject.rank}`;
  return sets
    .map(({ group, places, units }) => {
      const scope = group === undefined ? '' : `/group:${group}`;
      return `${season}/${bloc}/${what}${scope}/${places}:${units.join(',')}`;
    })
    .join('\n')
    .normalize('NFC');
}
