import type { FindingDetail } from '../../domain/result.ts';
import type { RuleNames } from '../finding-words.ts';
import type { Bilingual, Language } from '../language.ts';
import { awardName, className, joinedByOr } from '../rule-names.ts';

type Fact = Extract<
  FindingDetail,
  {
    readonly kind:
      | 'registered'
      | 'pact-signed'
      | 'not-disqualified'
      | 'class-in'
      | 'group-in'
      | 'kind-in'
      | 'exclude'
      | 'withhold'
      | 'grant';
  }
>;

/** Findings about what is recorded of a unit, and about rulings on it. */
export function factFinding(detail: Fact, met: boolean | null, { rules }: RuleNames): Bilingual {
  switch (detail.kind) {
    case 'registered':
      return detail.award === undefined
        ? registered(met)
        : registeredFor(met, {
            vi: awardName(detail.award, rules, 'vi'),
            en: awardName(detail.award, rules, 'en'),
          });
    case 'pact-signed':
      return met === null
        ? { vi: 'ký giao ước thi đua: chưa ghi nhận', en: 'pact: not recorded' }
        : met
          ? { vi: 'đã ký giao ước thi đua', en: 'signed the pact' }
          : { vi: 'chưa ký giao ước thi đua', en: 'did not sign the pact' };
    case 'not-disqualified':
      return detail.reason === undefined
        ? { vi: 'không thuộc trường hợp không xét', en: 'not disqualified' }
        : { vi: `thuộc trường hợp không xét: ${detail.reason}`, en: `disqualified: ${detail.reason}` };
    case 'class-in': {
      const need = (language: Language) =>
        joinedByOr(
          detail.need.map((one) => className(one, rules)),
          language,
        );
      const have = detail.have === undefined ? undefined : className(detail.have, rules);
      return {
        vi: `${have === undefined ? 'chưa được xếp loại' : `xếp loại ${have}`}, cần ${need('vi')}`,
        en: `${have === undefined ? 'in no class' : `class ${have}`}, needs ${need('en')}`,
      };
    }
    case 'group-in':
      return oneOf({ vi: 'nhóm', en: 'group' }, detail);
    case 'kind-in':
      return oneOf({ vi: 'loại hình', en: 'kind' }, detail);
    case 'exclude':
      return ruled({ vi: 'quyết nghị không xét', en: 'excluded by a ruling' }, detail);
    case 'withhold':
      return ruled({ vi: 'quyết nghị không đề nghị danh hiệu này', en: 'withheld by a ruling' }, detail);
    case 'grant': {
      const part = detail.for === undefined ? '' : detail.for;
      return ruled(
        {
          vi: `quyết nghị đề nghị ngoài quy định${part && ` cho ${part}`}`,
          en: `granted by a ruling${part && ` for ${part}`}`,
        },
        detail,
      );
    }
  }
}

function registered(met: boolean | null): Bilingual {
  if (met === null) return { vi: 'đăng ký thi đua: chưa ghi nhận', en: 'registration: not recorded' };
  return met ? { vi: 'đã đăng ký thi đua', en: 'registered' } : { vi: 'không đăng ký thi đua', en: 'did not register' };
}

function registeredFor(met: boolean | null, award: Bilingual): Bilingual {
  if (met === null) {
    return { vi: `đăng ký ${award.vi}: chưa ghi nhận`, en: `registration for ${award.en}: not recorded` };
  }
  return met
    ? { vi: `đã đăng ký ${award.vi}`, en: `registered for ${award.en}` }
    : { vi: `không đăng ký ${award.vi}`, en: `did not register for ${award.en}` };
}

function oneOf(
  noun: Bilingual,
  { have, need }: { readonly have?: string; readonly need: readonly string[] },
): Bilingual {
  return {
    vi: `${have === undefined ? `không thuộc ${noun.vi} nào` : `${noun.vi} ${have}`}, cần ${joinedByOr(need, 'vi')}`,
    en: `${have === undefined ? `in no ${noun.en}` : `${noun.en} ${have}`}, needs ${joinedByOr(need, 'en')}`,
  };
}

function ruled(
  what: Bilingual,
  { reason, authority }: { readonly reason: string; readonly authority: string },
): Bilingual {
  return { vi: `${what.vi}: ${reason} (${authority})`, en: `${what.en}: ${reason} (${authority})` };
}
