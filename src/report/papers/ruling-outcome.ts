import type { BlocYear } from '../../domain/bloc-year.ts';
import type { AwardChange, RulingEffect } from '../../domain/ruling-effect.ts';
import { rulingEffectWords } from '../explain/ruling-effect-words.ts';
import { changesFor, namesMember } from '../explain/ruling-effects.ts';
import { awardName } from '../rule-names.ts';

const words = rulingEffectWords('vi');

/** What a ruling changed, in parentheses: for the units that it names, then others' awards. Empty where nothing else. */
export function rulingOutcome(year: BlocYear, effect: RulingEffect): string {
  const { members } = year;
  const named = members.filter(({ id }) => namesMember(effect.ruling, id));
  const own = named.flatMap(({ id, name }) => {
    const changes = changesFor(year, effect, id, 'vi', words).join('; ');
    if (changes === '' || saysItself(effect)) return [];
    return [named.length === 1 ? changes : `${name}, ${changes}`];
  });
  const others = effect.awardChanges.flatMap((change) => {
    const member = members.find(({ id }) => id === change.member);
    if (!member || namesMember(effect.ruling, change.member) || isPassedOver(effect, change)) return [];
    const award = awardName(change.award, year.rules, 'vi');
    return [`${member.name}, ${words.changed(award, words.fates[change.from], words.fates[change.to])}`];
  });
  const all = [...own, ...others];
  return all.length === 0 ? '' : ` (${all.join('; ')})`;
}

/** Whoever is named has the award, or the seat: that is what the ruling says. */
function saysItself({ ruling }: RulingEffect): boolean {
  return ruling.ruling === 'award' || ruling.ruling === 'seat' || ruling.ruling === 'grant';
}

/** Picking some of several passes over the others. */
function isPassedOver({ ruling }: RulingEffect, { award, from }: AwardChange): boolean {
  return ruling.ruling === 'award' && ruling.award === award && from === 'open';
}
