import type { BlocYear, MemberId } from '../../domain/bloc-year.ts';
import type { Result } from '../../domain/result.ts';
import type { Ruling } from '../../domain/ruling.ts';
import type { RulingEffect } from '../../domain/ruling-effect.ts';
import type { Language } from '../language.ts';
import { printFigure } from '../number-words.ts';
import { awardName, className } from '../rule-names.ts';
import { rulingSubject } from '../ruling-subject.ts';
import { rulingWords } from '../ruling-words.ts';
import { seatName } from '../seat-words.ts';
import type { Block } from './explanation.ts';
import { type RulingEffectWords, rulingEffectWords } from './ruling-effect-words.ts';

/** The rulings that name a member, decided over it, or changed something of it, with what they changed for it. */
export function memberRulingBlocks(
  year: BlocYear,
  result: Result,
  member: MemberId,
  language: Language,
): readonly Block[] {
  const words = rulingEffectWords(language);
  const items = result.rulings.flatMap((effect): Block[] => {
    const changes = changesFor(year, effect, member, language, words);
    if (!concerns(effect, member) && changes.length === 0) return [];
    const outcome = changes.length === 0 ? words.noChange : words.changes(changes.join('; '));
    return [{ kind: 'item', text: `${describeRuling(year, effect, language)} ${outcome}` }];
  });
  return items.length === 0 ? [] : [{ kind: 'heading', text: words.heading }, ...items];
}

/** The rulings that concern either of two members, with what they changed for each. */
export function rulingBlocksOfTwo(
  year: BlocYear,
  result: Result,
  pair: readonly [MemberId, MemberId],
  language: Language,
): readonly Block[] {
  const words = rulingEffectWords(language);
  const items = result.rulings.flatMap((effect): Block[] => {
    const changes = pair.flatMap((member) => {
      const own = changesFor(year, effect, member, language, words);
      return own.length === 0 ? [] : [words.changesOf(nameOf(year, member), own.join('; '))];
    });
    if (changes.length === 0 && !pair.some((member) => concerns(effect, member))) return [];
    const outcome = changes.length === 0 ? words.noChangeOfBoth : changes.join(' ');
    return [{ kind: 'item', text: `${describeRuling(year, effect, language)} ${outcome}` }];
  });
  return items.length === 0 ? [] : [{ kind: 'heading', text: words.headingOfTwo }, ...items];
}

/** What a ruling decides, why, and by what authority. */
export function describeRuling(year: BlocYear, effect: RulingEffect, language: Language): string {
  const { ruling, reason, authority } = effect.ruling;
  const subject = rulingSubject(year, effect, language);
  return rulingEffectWords(language).ruling(rulingWords(ruling)[language], subject, reason, authority);
}

/** Whether a ruling names a member, or decided among several of which it is one. */
function concerns({ ruling, among }: RulingEffect, member: MemberId): boolean {
  return namesMember(ruling, member) || among.includes(member);
}

export function namesMember(ruling: Ruling, member: MemberId): boolean {
  if ('member' in ruling) return ruling.member === member;
  return 'order' in ruling ? ruling.order.includes(member) : ruling.members.includes(member);
}

/**
 * What a ruling changed for a member. Changes are facts named like `rank:so-y-te`, `award:co-thi-dua`, `seat:head 1`;
 * points stand in the subject.
 */
export function changesFor(
  year: BlocYear,
  effect: RulingEffect,
  member: MemberId,
  language: Language,
  words: RulingEffectWords,
): readonly string[] {
  const { rules } = year;
  return effect.changed.flatMap(({ what, from, to }): string[] => {
    const colon = what.indexOf(':');
    const [fact, subject] = [what.slice(0, colon), what.slice(colon + 1)];
    if (fact === 'award') {
      const award = awardName(subject, rules, language);
      const own = effect.awardChanges.find((change) => change.award === subject && change.member === member);
      if (own) return [words.changed(award, words.fates[own.from], words.fates[own.to])];
      return namesMember(effect.ruling, member) ? [words.changedAward(award)] : [];
    }
    if (fact === 'seat') {
      if (from !== member && to !== member && !concerns(effect, member)) return [];
      const [seat = '', place = '1'] = subject.split(' ');
      const print = (holder: string | null): string => seatText(year, holder, words);
      return [words.changed(seatName(seat, Number(place), language), print(from), print(to))];
    }
    if (subject !== member || !isMemberFact(fact)) return [];
    const print = (value: string | null): string => factText(fact, value, rules, language, words);
    return [words.changed(words.changeOf[fact], print(from), print(to))];
  });
}

type MemberFact = keyof RulingEffectWords['changeOf'];

function isMemberFact(fact: string): fact is MemberFact {
  return fact === 'total' || fact === 'rank' || fact === 'class' || fact === 'considered';
}

function factText(
  fact: MemberFact,
  value: string | null,
  rules: BlocYear['rules'],
  language: Language,
  words: RulingEffectWords,
): string {
  if (value === null || value === 'null') return words.nothing;
  if (fact === 'class') return className(value, rules);
  if (fact === 'considered') return value === 'true' ? words.yes : words.no;
  return printFigure(value, language);
}

/** Who holds a seat: a member, or in a word that nobody does (yet). */
function seatText(year: BlocYear, holder: string | null, words: RulingEffectWords): string {
  if (holder === null) return words.nothing;
  const member = year.members.find(({ id }) => id === holder);
  if (member) return member.name;
  return holder === 'undecided' || holder === 'vacant' ? words.seatStates[holder] : holder;
}

function nameOf({ members }: BlocYear, member: MemberId): string {
  return members.find(({ id }) => id === member)?.name ?? member;
}
