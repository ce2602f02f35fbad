import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Goal, Result } from '../../domain/result.ts';
import type { Language } from '../language.ts';
import { lockBlocks } from '../lock/lock-blocks.ts';
import { awardBlocks } from './award-blocks.ts';
import type { Block } from './block.ts';
import { rankingBlocks } from './ranking-blocks.ts';
import { rulingBlocks } from './ruling-blocks.ts';
import { seatBlocks } from './seat-blocks.ts';
import { voteBlocks } from './vote-blocks.ts';
import { tableWords } from './words.ts';

/** What `score`, `propose` or `rotate` shows of one bloc year: whose it is, its part of the result, the rulings in it. */
export function resultBlocks(year: BlocYear, result: Result, goal: Goal, language: Language): readonly Block[] {
  const { season } = tableWords(language);
  return [
    { kind: 'text', text: `${year.name} · ${season(year.season)}`, tone: 'strong' },
    ...partBlocks(year, result, goal, language),
    ...rulingBlocks(year, result.rulings, language),
    ...lockBlocks(result.lock, language),
  ];
}

const isSeat = (contest: string): boolean => contest === 'head' || contest === 'deputy';

function partBlocks(year: BlocYear, result: Result, goal: Goal, language: Language): readonly Block[] {
  const { proposal, leadership } = result;
  if (goal === 'score') return rankingBlocks(year, result, language);
  if (goal === 'propose' && proposal) {
    return [
      ...voteBlocks(year, proposal, language, (contest) => !isSeat(contest)),
      ...awardBlocks(year, result, language),
    ];
  }
  if (goal === 'rotate' && leadership) {
    return [
      ...(proposal ? voteBlocks(year, proposal, language, isSeat) : []),
      ...seatBlocks(year, leadership, language),
    ];
  }
  return [];
}
