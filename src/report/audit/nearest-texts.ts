import type { AuditFigures, Nearest } from '../../domain/audit.ts';
import type { Points } from '../../domain/points.ts';
import { counted, printPoints } from '../number-words.ts';
import type { AuditNames } from './audit-names.ts';

type NearestFigures = Extract<AuditFigures, { kind: 'nearest-points' | 'nearest-votes' }>;

/** The smallest change as a phrase: who, how much, and what would then come out. */
export function nearestText(figures: NearestFigures, names: AuditNames): string {
  const { language } = names;
  if (figures.kind === 'nearest-points') {
    if (!figures.nearest) return none[language];
    const [first] = figures.nearest.ways;
    return first ? phrase(figures.nearest, first.member, pointsText(first.change, names), names) : none[language];
  }
  if (!figures.nearest) return none[language];
  const [first] = figures.nearest.ways;
  if (!first) return none[language];
  const votes = language === 'vi' ? `${signed(first.change)} phiếu` : `${signed(first.change)} ${plural(first.change)}`;
  return phrase(figures.nearest, first.member, `${votes} (${first.contest})`, names);
}

const none = {
  vi: 'riêng một đơn vị thì không thay đổi nào làm khác kết quả',
  en: 'nothing that one unit alone could change gives another outcome',
} as const;

function phrase(nearest: Nearest<unknown>, member: string, change: string, names: AuditNames): string {
  const { unit, language } = names;
  const others = nearest.ways.length - 1;
  const who = nearest.becomes.map(unit).join(', ');
  if (language === 'vi') {
    const open = nearest.open ? 'chưa quyết' : '';
    const becomes = [who, open].filter(Boolean).join('; ') || 'không đơn vị nào';
    return `${unit(member)} ${change} → ${becomes}${others > 0 ? ` (và ${others} cách khác cùng mức)` : ''}`;
  }
  const becomes = [who, nearest.open ? 'undecided' : ''].filter(Boolean).join('; ') || 'nobody';
  const more = others > 0 ? ` (and ${counted(others, 'other way')} of the same size)` : '';
  return `${unit(member)} ${change} → ${becomes}${more}`;
}

function pointsText(change: Points, { language }: AuditNames): string {
  const figure = printPoints((change < 0n ? -change : change) as Points, language);
  const sign = change < 0n ? '−' : '+';
  return language === 'vi' ? `${sign}${figure} điểm` : `${sign}${figure} ${figure === '1' ? 'point' : 'points'}`;
}

function signed(change: number): string {
  return change < 0 ? `−${-change}` : `+${change}`;
}

function plural(change: number): string {
  return Math.abs(change) === 1 ? 'vote' : 'votes';
}
