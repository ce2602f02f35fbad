import type { Goal, Result } from '../domain/result.ts';
import type { CliWords } from './words.ts';

/** A result in a few words, for one line among many bloc years. */
export function summariseOutcome({ score, proposal, leadership }: Result, goal: Goal, words: CliWords): string[] {
  const standings = score?.standings ?? [];
  const nameOf = (id: string) => {
    const member = standings.find((standing) => standing.member.id === id)?.member;
    return member?.shortName ?? member?.name ?? id;
  };
  if (goal === 'score') {
    const first = standings.filter(({ rank }) => rank === 1).map(({ member }) => nameOf(member.id));
    return [words.members(standings.length), words.leads(first.join(', '))];
  }
  if (goal === 'propose' && proposal) {
    const given = sum(proposal.awards.map(({ winners }) => winners.length));
    const open = sum(proposal.awards.flatMap(({ undecided }) => undecided.map(({ places }) => places)));
    return [words.awardsGiven(given), ...(open > 0 ? [words.openPlaces(open)] : [])];
  }
  if (goal === 'rotate' && leadership) {
    const head = leadership.seats.find(({ seat }) => seat === 'head')?.member;
    const open = leadership.seats.filter(({ status }) => status === 'undecided').length;
    return [...(head === undefined ? [] : [words.newHead(nameOf(head))]), ...(open > 0 ? [words.openSeats(open)] : [])];
  }
  return [];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
