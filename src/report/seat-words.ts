import type { BlocYear } from '../domain/bloc-year.ts';
import type { BarKind, SeatReason } from '../domain/result.ts';
import type { Bilingual, Language } from './language.ts';
import { counted } from './number-words.ts';

/** A seat in a sentence: `Trưởng khối`, `Phó khối`, `Phó khối thứ 2`; in English `head`, `deputy`, `deputy 2`. */
export function seatName(seat: string, place: number, language: Language): string {
  if (seat === 'head') return language === 'vi' ? 'Trưởng khối' : 'head';
  const name = language === 'vi' ? 'Phó khối' : 'deputy';
  if (place <= 1) return name;
  return language === 'vi' ? `${name} thứ ${place}` : `${name} ${place}`;
}

const bars: Readonly<Record<BarKind, Bilingual>> = {
  'not-considered': { vi: 'không được xét trong năm', en: 'was not considered this season' },
  'seat-barred': { vi: 'có lý do không giữ chức danh', en: 'is barred from seats' },
  leaving: { vi: 'sẽ rời khối', en: 'leaves the bloc' },
  served: { vi: 'đã giữ chức danh này những năm gần đây', en: 'held this seat in recent seasons' },
  kind: { vi: 'không thuộc loại hình dành cho chức danh này', en: 'is not of the kind that the seat is for' },
  'other-seat': { vi: 'đã giữ chức danh khác', en: 'holds another seat' },
  'not-member': { vi: 'không phải đơn vị thành viên', en: 'is no member' },
};

/** Why a unit may hold no seat, as what follows its name. */
export function barWords(bar: string, language: Language): string {
  return bar in bars ? bars[bar as BarKind][language] : bar;
}

/** What the sentences about seats take names from. */
type Names = Pick<BlocYear, 'members' | 'rules'>;

/** Why a seat is filled, open or empty, in one line that begins small and ends without a full stop. */
export function describeSeatReason(reason: SeatReason, year: Names, language: Language): string {
  return reasonWords(reason, namesIn(year))[language];
}

interface NameOf {
  readonly unit: (id: string) => string;
  readonly award: (code: string) => string;
}

function namesIn({ members, rules }: Names): NameOf {
  return {
    unit: (id) => members.find((member) => member.id === id)?.name ?? id,
    award: (code) => rules.awards.find((award) => award.code === code)?.name ?? code,
  };
}

type NextInRing = Extract<SeatReason, { readonly kind: 'next-in-ring' }>;

function reasonWords(reason: SeatReason, name: NameOf): Bilingual {
  switch (reason.kind) {
    case 'ruling':
      return { vi: `theo quyết nghị: ${reason.authority}`, en: `by a ruling: ${reason.authority}` };
    case 'next-in-ring':
      return ringWords(reason, name);
    case 'moves-up':
      return { vi: 'Phó khối năm nay kế nhiệm', en: "moves up from this season's deputies" };
    case 'keeps-seat':
      return { vi: 'tiếp tục giữ chức danh', en: 'keeps its seat' };
    case 'elected':
      return reason.base === undefined
        ? { vi: `được bầu với ${reason.agree} phiếu`, en: `elected with ${counted(reason.agree, 'vote')}` }
        : {
            vi: `được bầu với ${reason.agree}/${reason.base} phiếu`,
            en: `elected with ${reason.agree}/${reason.base} votes`,
          };
    case 'rank':
      return { vi: `xếp hạng ${reason.rank}`, en: `ranked ${reason.rank}` };
    case 'award':
      return {
        vi: `được đề nghị ${name.award(reason.award)} (thứ ${reason.order})`,
        en: `proposed for ${name.award(reason.award)} (number ${reason.order})`,
      };
    case 'barred':
      return {
        vi: `${name.unit(reason.member)} ${joinedBars(reason.bars, 'vi')}: cần quyết nghị`,
        en: `${name.unit(reason.member)} ${joinedBars(reason.bars, 'en')}: a ruling is needed`,
      };
    case 'tie': {
      const units = reason.members.map(name.unit).join(', ');
      return { vi: `bằng phiếu hoặc ngang nhau: ${units}; cần quyết nghị`, en: `equal: ${units}; a ruling is needed` };
    }
    case 'award-open':
      return {
        vi: `${name.award(reason.award)} còn chưa quyết`,
        en: `${name.award(reason.award)} is still undecided`,
      };
    case 'award-too-few':
      return {
        vi: `không đủ đơn vị được đề nghị ${name.award(reason.award)}: cần quyết nghị`,
        en: `too few units are proposed for ${name.award(reason.award)}: a ruling is needed`,
      };
    default:
      return openWords(reason);
  }
}

type OpenReason = Extract<
  SeatReason,
  {
    readonly kind:
      | 'not-held'
      | 'nobody-passed'
      | 'no-ruling'
      | 'head-open'
      | 'nobody-may-sit'
      | 'rank-shared'
      | 'rank-missing'
      | 'nobody-sits-now';
  }
>;

function openWords(reason: OpenReason): Bilingual {
  switch (reason.kind) {
    case 'not-held':
      return reason.reason === 'quorum'
        ? {
            vi: `cuộc bỏ phiếu “${reason.contest}” không đủ số đơn vị dự họp`,
            en: `the vote “${reason.contest}” missed the quorum`,
          }
        : { vi: `chưa bỏ phiếu “${reason.contest}”`, en: `the vote “${reason.contest}” has not been held` };
    case 'nobody-passed':
      return {
        vi: `bỏ phiếu “${reason.contest}” không đủ đơn vị trúng cử: cần bỏ phiếu lại hoặc quyết nghị`,
        en: `too few were elected in “${reason.contest}”: a further round or a ruling is needed`,
      };
    case 'no-ruling':
      return { vi: 'chưa có quyết nghị chỉ định', en: 'no ruling designates a unit yet' };
    case 'head-open':
      return { vi: 'chưa có Trưởng khối', en: 'there is no head yet' };
    case 'nobody-may-sit':
      return { vi: 'không đơn vị nào giữ được chức danh này', en: 'no unit may hold this seat' };
    case 'rank-shared':
      return {
        vi: `nhiều đơn vị đồng hạng ở hạng ${reason.rank}: cần quyết nghị`,
        en: `rank ${reason.rank} is shared: a ruling is needed`,
      };
    case 'rank-missing':
      return {
        vi: `không đơn vị nào xếp hạng ${reason.rank}: cần quyết nghị`,
        en: `no unit has rank ${reason.rank}: a ruling is needed`,
      };
    case 'nobody-sits-now':
      return {
        vi: 'năm nay chức danh này để trống: cần quyết nghị',
        en: 'nobody holds this seat now: a ruling is needed',
      };
  }
}

function ringWords({ after, turnOf, passedOver }: NextInRing, name: NameOf): Bilingual {
  const start: Bilingual = {
    vi: after === undefined ? 'đầu vòng luân phiên' : `đến lượt trong vòng luân phiên, sau ${name.unit(after)}`,
    en: after === undefined ? 'first in the ring' : `next in the ring after ${name.unit(after)}`,
  };
  const turn: Bilingual = {
    vi: turnOf === undefined ? '' : `; giữ lượt của đơn vị tiền thân ${name.unit(turnOf)}`,
    en: turnOf === undefined ? '' : `; in the turn of its predecessor ${name.unit(turnOf)}`,
  };
  const skipped = (language: Language) =>
    passedOver.map(({ member, bars: why }) => `${name.unit(member)} (${joinedBars(why, language)})`).join(', ');
  const isSkipping = passedOver.length > 0;
  return {
    vi: start.vi + turn.vi + (isSkipping ? `; bỏ qua ${skipped('vi')}` : ''),
    en: start.en + turn.en + (isSkipping ? `; passed over: ${skipped('en')}` : ''),
  };
}

function joinedBars(kinds: readonly BarKind[], language: Language): string {
  return kinds.map((kind) => barWords(kind, language)).join(', ');
}
