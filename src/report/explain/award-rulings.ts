import type { BlocYear, MemberId } from '../../domain/bloc-year.ts';
import type { AwardDecision, Result } from '../../domain/result.ts';
import type { RulingOf } from '../../domain/ruling.ts';
import type { RulingEffect } from '../../domain/ruling-effect.ts';
import type { Language } from '../language.ts';
import type { Block } from './explanation.ts';
import { rulingEffectWords } from './ruling-effect-words.ts';
import { describeRuling } from './ruling-effects.ts';

/** A ruling by which the conference picked winners. */
export interface Pick {
  readonly ruling: RulingOf<'award'>;
}

/** The `award` ruling by which the conference picked from some of these members, if there is one. */
export function findPick(
  { rulings }: Result,
  { award }: AwardDecision,
  members: readonly MemberId[],
): Pick | undefined {
  for (const { ruling, among } of rulings) {
    if (ruling.ruling !== 'award' || ruling.award !== award.code) continue;
    if (members.some((member) => among.includes(member))) return { ruling };
  }
  return undefined;
}

/** Whom the conference picked, why, and by what authority. */
export function pickBlock(year: BlocYear, { ruling }: Pick, picked: readonly MemberId[], language: Language): Block {
  const words = rulingEffectWords(language);
  const { reason, authority } = ruling;
  const names = picked.map((member) => year.members.find(({ id }) => id === member)?.name ?? member);
  const text =
    names.length === 0 ? words.pickedNobody(reason, authority) : words.picked(names.join(', '), reason, authority);
  return { kind: 'text', text };
}

/** The other rulings that changed who is proposed; picks and grants stand where they belong. */
export function otherRulingBlocks(
  year: BlocYear,
  result: Result,
  { award }: AwardDecision,
  language: Language,
): readonly Block[] {
  const items = result.rulings
    .filter((effect) => isAbout(effect, award.code))
    .map((effect): Block => ({ kind: 'item', text: describeRuling(year, effect, language) }));
  return items.length === 0 ? [] : [{ kind: 'heading', text: rulingEffectWords(language).heading }, ...items];
}

function isAbout({ ruling, changed, among }: RulingEffect, award: string): boolean {
  const isOwn = 'award' in ruling && ruling.award === award;
  if (isOwn && (ruling.ruling === 'grant' || among.length > 0)) return false;
  return isOwn || changed.some(({ what }) => what === `award:${award}`);
}
