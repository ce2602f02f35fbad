import type { Result } from '../../domain/result.ts';
import type { Language } from '../../report/language.ts';
import { seatName } from '../../report/seat-words.ts';
import type { LedgerWords } from './ledger-words.ts';

/** What an undecided bloc year still lacks: awards with open places, provisional ones, seats. */
export function openPoints(
  { proposal, leadership }: Result,
  language: Language,
  words: Pick<LedgerWords, 'openAward' | 'provisionalAward'>,
): readonly string[] {
  const awards = (proposal?.awards ?? []).flatMap(({ award, undecided, provisional }) => {
    const places = undecided.reduce((sum, open) => sum + open.places, 0);
    if (undecided.length > 0) return [words.openAward(award.name, places)];
    return provisional ? [words.provisionalAward(award.name)] : [];
  });
  const seats = (leadership?.seats ?? [])
    .filter(({ status }) => status === 'undecided')
    .map(({ seat, place }) => seatName(seat, place, language));
  return [...awards, ...seats];
}
