import type { BlocYear } from '../../domain/bloc-year.ts';
import { contestName } from '../tables/vote-verdicts.ts';
import { tableWords } from '../tables/words.ts';

/** What a contest is about as papers print it: an award, a seat, the awards that share it; its code where nothing does. */
export function contestSubject({ rules }: Pick<BlocYear, 'rules'>, contest: string): string {
  const name = contestName(rules, contest, 'vi');
  if (name !== contest) return name;
  const awards = rules.awards.filter(({ vote }) => vote?.contest === contest).map((award) => award.name);
  return awards.length === 0 ? contest : awards.join('; ');
}

/** The same with the round where it is not the first. */
export function contestTitle(year: Pick<BlocYear, 'rules'>, contest: string, round: number): string {
  return tableWords('vi').contest(contestSubject(year, contest), round);
}
