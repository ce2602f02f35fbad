import { compareFractions, fraction } from '../../domain/fraction.ts';
import type { FindingDetail } from '../../domain/result.ts';
import { parseShare } from '../../domain/share.ts';
import type { Bilingual, Language } from '../language.ts';
import { counted, printFigure, printGap, printPercent, printPoints } from '../number-words.ts';
import { inBoth } from '../rule-names.ts';

type DetailOf<Kind extends FindingDetail['kind']> = Extract<FindingDetail, { readonly kind: Kind }>;

/** Findings about points, percentages, ranks and targets, with what is short or to spare. */
export function figureFinding(detail: DetailOf<'min-percent' | 'min-total' | 'max-rank' | 'min-ratio'>): Bilingual {
  switch (detail.kind) {
    case 'min-total':
      return inBoth((language) => totalText(detail, language));
    case 'min-percent':
      return inBoth((language) => percentText(detail, language));
    case 'max-rank':
      return rankText(detail);
    case 'min-ratio':
      return inBoth((language) => ratioText(detail, language));
  }
}

function totalText({ have, need }: DetailOf<'min-total'>, language: Language): string {
  const gap = printGap(fraction(have), fraction(need), language);
  const order = have < need ? -1 : have > need ? 1 : 0;
  const [has, needs] = [printPoints(have, language), printPoints(need, language)];
  return language === 'vi'
    ? `tổng điểm ${has}, cần từ ${needs}: ${margin(order, `${gap} điểm`, language)}`
    : `total ${has}, needs ${needs}: ${margin(order, gap === '1' ? '1 point' : `${gap} points`, language)}`;
}

function percentText({ have, need }: DetailOf<'min-percent'>, language: Language): string {
  const bound = { value: fraction(need), strict: false };
  const gap = printGap(have, fraction(need), language);
  const order = compareFractions(have, fraction(need));
  const [has, needs] = [printPercent(have, language, [bound]), `${printPoints(need, language)}%`];
  return language === 'vi'
    ? `tỷ lệ điểm ${has}, cần từ ${needs}: ${margin(order, `${gap} điểm phần trăm`, language)}`
    : `${has} of the points, needs ${needs}: ${margin(order, `${gap} percentage points`, language)}`;
}

function rankText({ have, need, among }: DetailOf<'max-rank'>): Bilingual {
  const vi = among === 'considered' ? 'hạng trong các đơn vị được xét' : 'hạng';
  const en = among === 'considered' ? 'among the considered, rank' : 'rank';
  const by = Math.abs(have - need);
  return {
    vi: `${vi}: ${have}, cần hạng ${need}${need > 1 ? ' trở lên' : ''}: ${margin(need - have, `${by} bậc`, 'vi')}`,
    en: `${en} ${have}, needs ${need}${need > 1 ? ' or better' : ''}: ${margin(need - have, counted(by, 'place'), 'en')}`,
  };
}

function ratioText(detail: DetailOf<'min-ratio'>, language: Language): string {
  const { criterion, share, strict, judged, missed, missing } = detail;
  const node = criterion === '*' ? '' : ` ${criterion}`;
  const met = judged - missed.length - missing.length;
  const asked = shareText(share, language);
  const gaps = missed.map((one) => `${one.criterion} (${missedText(one, language)})`);
  const unknown = missing.length === 0 ? [] : [missing.join(', ')];
  if (language === 'vi') {
    const need = strict ? `vượt ${asked}` : `đạt từ ${asked} trở lên`;
    const tail = [...gaps.map((gap) => `chưa đạt ${gap}`), ...unknown.map((codes) => `chưa có số liệu ${codes}`)];
    return `chỉ tiêu${node} phải ${need}: ${met}/${judged} chỉ tiêu${tail.length > 0 ? `; ${tail.join('; ')}` : ''}`;
  }
  const need = strict ? `above ${asked}` : `at ${asked} or more`;
  const tail = [...gaps.map((gap) => `missed ${gap}`), ...unknown.map((codes) => `nothing recorded for ${codes}`)];
  return `targets${node} ${need}: ${met} of ${judged}${tail.length > 0 ? `; ${tail.join('; ')}` : ''}`;
}

function missedText({ value, target }: DetailOf<'min-ratio'>['missed'][number], language: Language): string {
  if (typeof value === 'boolean') return language === 'vi' ? 'không' : 'no';
  const has = printPoints(value, language);
  return target === undefined ? has : `${has}/${printPoints(target, language)}`;
}

/** A share as the rules write it, with a decimal comma in Vietnamese. */
export function shareText(share: string, language: Language): string {
  if (!parseShare(share, true)) return share;
  return share.endsWith('%') ? `${printFigure(share.slice(0, -1).trim(), language)}%` : share;
}

/** What is short (`order` below 0) or to spare. */
export function margin(order: number, by: string, language: Language): string {
  if (order === 0) return language === 'vi' ? 'vừa đủ' : 'exactly enough';
  if (language === 'vi') return order < 0 ? `thiếu ${by}` : `thừa ${by}`;
  return order < 0 ? `${by} short` : `${by} to spare`;
}
