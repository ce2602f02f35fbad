import type { FindingDetail } from '../../domain/result.ts';
import type { RuleNames } from '../finding-words.ts';
import type { Bilingual, Language } from '../language.ts';
import { counted } from '../number-words.ts';
import { awardName, inBoth, joinedByOr } from '../rule-names.ts';
import { margin } from './figure-words.ts';

type DetailOf<Kind extends FindingDetail['kind']> = Extract<FindingDetail, { readonly kind: Kind }>;

/** Findings about awards of this season and of those before. */
export function pastFinding(detail: DetailOf<'holds' | 'history' | 'streak' | 'holding'>, year: RuleNames): Bilingual {
  switch (detail.kind) {
    case 'holds':
      return holdsText(detail, year);
    case 'history':
      return inBoth((language) => historyText(detail, year, language));
    case 'streak':
      return inBoth((language) => streakText(detail, year, language));
    case 'holding':
      return holdingText(detail, year);
  }
}

function holdsText({ award, from }: DetailOf<'holds'>, { rules }: RuleNames): Bilingual {
  const name = inBoth((language) => awardName(award, rules, language));
  if (from === undefined) {
    return { vi: `năm nay chưa có ${name.vi}`, en: `does not hold ${name.en} this season` };
  }
  return from === 'proposal'
    ? { vi: `đã được đề nghị ${name.vi} năm nay`, en: `proposed for ${name.en} this season` }
    : { vi: `đã được tặng ${name.vi} năm nay (theo sổ)`, en: `granted ${name.en} this season (by the ledger)` };
}

function historyText(detail: DetailOf<'history'>, { rules }: RuleNames, language: Language): string {
  const { awards, have, within, atLeast, atMost, seasons } = detail;
  const names = joinedByOr(
    awards.map((award) => awardName(award, rules, language)),
    language,
  );
  const when = seasons.length === 0 ? '' : ` (${seasons.join(', ')})`;
  const above = atMost !== undefined && have > atMost;
  const order = above ? -1 : have - atLeast;
  if (language === 'vi') {
    const period = within === undefined ? 'các năm trước' : `${within} năm trước`;
    const need = [
      ...(atLeast > 0 ? [`ít nhất ${atLeast}`] : []),
      ...(atMost === undefined ? [] : [`nhiều nhất ${atMost}`]),
    ].join(', ');
    const gap = above ? `quá ${have - (atMost ?? 0)} lần` : margin(order, `${Math.abs(order)} lần`, 'vi');
    return `${names} trong ${period}: ${have} lần${when}, cần ${need}${atLeast > 0 || above ? `: ${gap}` : ''}`;
  }
  const period = within === undefined ? 'seasons before' : `${counted(within, 'season')} before`;
  const need = [
    ...(atLeast > 0 ? [`at least ${atLeast}`] : []),
    ...(atMost === undefined ? [] : [`at most ${atMost}`]),
  ].join(', ');
  const gap = above ? `${have - (atMost ?? 0)} too many` : margin(order, String(Math.abs(order)), 'en');
  return `${names} in the ${period}: ${counted(have, 'time')}${when}, needs ${need}${atLeast > 0 || above ? `: ${gap}` : ''}`;
}

function streakText(
  { awards, need, have, seasons }: DetailOf<'streak'>,
  { rules }: RuleNames,
  language: Language,
): string {
  const names = joinedByOr(
    awards.map((award) => awardName(award, rules, language)),
    language,
  );
  const asked = seasons.toReversed().join(', ');
  const lacking = need - have;
  return language === 'vi'
    ? `${names} liền ${have} năm, cần ${need} năm liền (${asked}): ${margin(-lacking, `${lacking} năm`, 'vi')}`
    : `${names} for ${counted(have, 'season')} running, needs ${need} (${asked}): ${margin(-lacking, counted(lacking, 'season'), 'en')}`;
}

function holdingText({ bars }: DetailOf<'holding'>, { rules }: RuleNames): Bilingual {
  if (bars.length === 0) {
    return { vi: 'không vướng danh hiệu nào đã được đề nghị', en: 'no other award stands in the way' };
  }
  const names = (language: Language) => bars.map((bar) => awardName(bar, rules, language)).join(', ');
  return {
    vi: `đã được đề nghị ${names('vi')}, không được nhận thêm`,
    en: `proposed for ${names('en')} already and may not have both`,
  };
}
