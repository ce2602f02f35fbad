import type { FindingDetail } from '../../domain/result.ts';
import type { AwardRule } from '../../domain/rules.ts';
import type { Bilingual } from '../language.ts';
import { counted } from '../number-words.ts';
import { margin } from './figure-words.ts';

type Place = Extract<FindingDetail, { readonly kind: 'place' }>;

/** A member's place in the pool of an award against the cut-off. */
export function placeFinding(detail: Place, met: boolean | null, award: AwardRule | undefined): Bilingual {
  const { place, places, equals, pool, group } = detail;
  const inGroup = {
    vi: group === undefined ? '' : ` nhóm ${group}`,
    en: group === undefined ? '' : ` of group ${group}`,
  };
  const among = {
    vi: `${pool} đơn vị đủ điều kiện${inGroup.vi}, có ${places} suất`,
    en: `${counted(pool, 'qualified unit')}${inGroup.en} for ${counted(places, 'place')}`,
  };
  if (place === undefined || detail.open === 'vote') {
    return { vi: `${among.vi}: chờ bỏ phiếu`, en: `${among.en}: waiting for the vote` };
  }
  if (detail.open === 'ruling' || award?.by === 'ruling') return pickedByConference(among, met);
  const last = place + equals - 1;
  const standing = {
    vi: `${equals > 1 ? 'cùng đứng' : 'đứng'} thứ ${place} trong ${among.vi}`,
    en: `${equals > 1 ? 'equal ' : ''}number ${place} of ${among.en}`,
  };
  if (place <= places && last > places) return atCutoff(detail, met, standing, places - place + 1);
  const order = met ? places - last : places - place;
  const by = Math.abs(order);
  return {
    vi: `${standing.vi}: ${margin(order, `${by} bậc`, 'vi')}`,
    en: `${standing.en}: ${margin(order, counted(by, 'place'), 'en')}`,
  };
}

function pickedByConference(among: Bilingual, met: boolean | null): Bilingual {
  if (met === null)
    return { vi: `${among.vi}: chờ hội nghị chọn`, en: `${among.en}: waiting for the conference to pick` };
  return met
    ? { vi: `${among.vi}: được hội nghị chọn`, en: `${among.en}: picked by the conference` }
    : { vi: `${among.vi}: hội nghị chọn đơn vị khác`, en: `${among.en}: the conference picked others` };
}

/** Equals that the cut-off divides. */
function atCutoff({ equals }: Place, met: boolean | null, standing: Bilingual, left: number): Bilingual {
  const tie = {
    vi: `${standing.vi}; ${equals} đơn vị ngang nhau cho ${left} suất cuối`,
    en: `${standing.en}; ${equals} equals for the last ${counted(left, 'place')}`,
  };
  if (met === null) return { vi: `${tie.vi}: chờ quyết nghị`, en: `${tie.en}: waiting for a ruling` };
  return met
    ? { vi: `${tie.vi}: được chọn`, en: `${tie.en}: taken` }
    : { vi: `${tie.vi}: không được chọn`, en: `${tie.en}: not taken` };
}
