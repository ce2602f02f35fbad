import type { ContestCounts, Paper, Tally } from '../../../src/domain/votes.ts';

type Texts<Text> = Readonly<Record<string, Text>> | undefined;

/** `{ 'co-thi-dua': 'a:7 b:5/2/1', 'co-thi-dua#2': 'b:6' }`: agree/disagree/blank by contest and round. */
export function parseTallies(texts: Texts<string>): readonly Tally[] {
  const tallies = Object.entries(texts ?? {}).flatMap(([key, text]) =>
    text.split(' ').map((row): Omit<Tally, 'row'> => {
      const [member = '', votes = ''] = row.split(':');
      const [agree = 0, disagree = 0, blank = 0] = votes.split('/').map(Number);
      return { ...roundOf(key), member, agree, disagree, blank };
    }),
  );
  return tallies.map((tally, row) => ({ ...tally, row }));
}

/** `{ head: ['a', 'a b', 'a -b ?c', 'invalid'] }`: the candidates of each paper: agree, `-` disagree, `?` blank. */
export function parsePapers(texts: Texts<readonly string[]>): readonly Paper[] {
  const papers = Object.entries(texts ?? {}).flatMap(([key, ballots]) =>
    ballots.flatMap((text, index) =>
      text.split(' ').map((candidate): Omit<Paper, 'row'> => {
        const paper = { ...roundOf(key), ballot: `so-${index + 1}` };
        if (candidate === 'invalid') return { ...paper, choice: 'invalid' };
        if (candidate.startsWith('-')) return { ...paper, member: candidate.slice(1), choice: 'disagree' };
        if (candidate.startsWith('?')) return { ...paper, member: candidate.slice(1), choice: 'blank' };
        return { ...paper, member: candidate, choice: 'agree' };
      }),
    ),
  );
  return papers.map((paper, row) => ({ ...paper, row }));
}

/** `{ 'co-thi-dua': '8/8/0', 'head#2': '10/9/1+2' }`: issued/collected/invalid and extra voters. */
export function parseCounts(texts: Texts<string>): readonly ContestCounts[] {
  return Object.entries(texts ?? {}).map(([key, text], index) => {
    const [counts = '', extra = '0'] = text.split('+');
    const [issued = 0, collected = issued, invalid = 0] = counts.split('/').map(Number);
    const path = ['meeting', 'contests', index];
    return { ...roundOf(key), issued, collected, invalid, extraVoters: Number(extra), path };
  });
}

function roundOf(key: string): { readonly contest: string; readonly round: number } {
  const [contest = '', round = '1'] = key.split('#');
  return { contest, round: Number(round) };
}
