import type { Draw } from './draw.ts';
import type { Row, Table, YamlMap } from './year.ts';

export interface Votes {
  readonly tallies: Table;
  readonly ballots: Table;
  readonly counts: readonly YamlMap[];
}

/** Papers of each contest, written as papers or as their tallies. */
export function drawVotes(draw: Draw, members: readonly string[], contests: ReadonlyMap<string, number>): Votes {
  const tallies: Row[] = [];
  const ballots: Row[] = [];
  const counts: YamlMap[] = [];
  for (const [contest, choose] of contests) {
    if (draw.chance(8)) continue;
    const asPapers = draw.chance(40);
    const rounds = draw.chance(20) ? 2 : 1;
    for (let round = 1; round <= rounds; round += 1) {
      const candidates = draw.some(members, 1);
      const collected = draw.int(1, members.length);
      const invalid = draw.chance(20) ? 1 : 0;
      const papers = Array.from({ length: collected - invalid }, () => {
        const most = Math.min(choose, candidates.length);
        const least = choose < members.length ? 0 : Math.max(0, candidates.length - 2);
        return new Set(draw.some(candidates, least, most));
      });
      counts.push({ contest, round, issued: draw.int(collected, members.length), collected, invalid });
      const at: Row = { contest, round: String(round) };
      if (asPapers) {
        papers.forEach((paper, index) => {
          for (const member of candidates) {
            ballots.push({ ...at, ballot: `p${index + 1}`, member, choice: paper.has(member) ? 'agree' : '' });
          }
        });
        if (invalid > 0) ballots.push({ ...at, ballot: 'hong', choice: 'invalid' });
      } else {
        for (const member of candidates) {
          tallies.push({ ...at, member, agree: String(papers.filter((paper) => paper.has(member)).length) });
        }
      }
    }
  }
  return {
    tallies: { columns: ['contest', 'round', 'member', 'agree'], rows: tallies },
    ballots: { columns: ['contest', 'round', 'ballot', 'member', 'choice'], rows: ballots },
    counts,
  };
}
