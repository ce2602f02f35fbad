import type { BlocYear, MemberId } from '../../domain/bloc-year.ts';
import type { Result, RulingEffect } from '../../domain/result.ts';
import type { Ruling } from '../../domain/ruling.ts';
import type { Language } from '../language.ts';
import { printFigure } from '../number-words.ts';
import { awardName, className } from '../rule-names.ts';
import { rulingWords } from '../ruling-words.ts';
import { seatName } from '../seat-words.ts';
import type { Block } from './explanation.ts';
import { type ExplainWords, explainWords } from './words.ts';

/** The rulings that name a member, or changed something of it, with what they changed for it. */
export function rulingBlocks(year: BlocYear, result: Result, member: MemberId, language: Language): readonly Block[] {
  const words = explainWords(language);
  const items = result.rulings.flatMap((effect): Block[] => {
    const names = namesMember(effect.ruling, member);
    const changes = changesFor(year, effect, member, names, language, words);
    if (!names && changes.length === 0) return [];
    const { ruling, reason, authority } = effect.ruling;
    const head = words.ruling(rulingWords(ruling)[language], reason, authority);
    return [{ kind: 'item', text: `${head}: ${changes.length === 0 ? words.changedNothing : changes.join('; ')}` }];
  });
  return items.length === 0 ? [] : [{ kind: 'heading', text: words.rulings }, ...items];
}

function namesMember(ruling: Ruling, member: MemberId): boolean {
  if ('member' in ruling) return ruling.member === member;
  return 'order' in ruling ? ruling.order.includes(member) : ruling.members.includes(member);
}

/** Changes are facts named like `rank:so-y-te`, `award:co-thi-dua`, `seat:head 1`. */
function changesFor(
  { rules }: BlocYear,
  { changed }: RulingEffect,
  member: MemberId,
  names: boolean,
  language: Language,
  words: ExplainWords,
): readonly string[] {
  return changed.flatMap(({ what, from, to }): string[] => {
    const colon = what.indexOf(':');
    const [fact, subject] = [what.slice(0, colon), what.slice(colon + 1)];
    if (fact === 'award') return names ? [words.changedAward(awardName(subject, rules, language))] : [];
    if (fact === 'seat') {
      const [seat = '', place = '1'] = subject.split(' ');
      return names ? [words.changedSeat(seatName(seat, Number(place), language))] : [];
    }
    if (subject !== member || !isMemberFact(fact)) return [];
    const print = (value: string | null): string => factText(fact, value, rules, language, words);
    return [words.changed(words.changeOf[fact], print(from), print(to))];
  });
}

type MemberFact = keyof ExplainWords['changeOf'];

function isMemberFact(fact: string): fact is MemberFact {
  return fact === 'total' || fact === 'rank' || fact === 'class' || fact === 'considered';
}

function factText(
  fact: MemberFact,
  value: string | null,
  rules: BlocYear['rules'],
  language: Language,
  words: ExplainWords,
): string {
  if (value === null || value === 'null') return words.nothing;
  if (fact === 'class') return className(value, rules);
  if (fact === 'considered') return value === 'true' ? words.yes : words.no;
  return printFigure(value, language);
}
