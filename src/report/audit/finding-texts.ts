import type { AuditFinding } from '../../domain/audit.ts';
import { type Points, showFraction } from '../../domain/points.ts';
import { printFigure, printPoints } from '../number-words.ts';
import type { AuditNames } from './audit-names.ts';
import { auditWords } from './audit-words.ts';
import { nearestText } from './nearest-texts.ts';
import { notJudgedText } from './not-judged-texts.ts';

/** What a finding's figures show, in one phrase; its subject stands before it. */
export function findingText({ figures }: AuditFinding, names: AuditNames): string {
  const { language } = names;
  const isVietnamese = language === 'vi';
  switch (figures.kind) {
    case 'self-against-final': {
      const [self, final] = [printPoints(figures.self, language), printPoints(figures.final, language)];
      const gap = signedPoints(figures.gap, names);
      const median = printFigure(showFraction(figures.median), language);
      const mad = printFigure(showFraction(figures.mad), language);
      const sections = figures.sections.map((one) => `${one.criterion} ${signedPoints(one.gap, names)}`).join('; ');
      const parts = sections === '' ? '' : isVietnamese ? `; theo phần: ${sections}` : `; by section: ${sections}`;
      return isVietnamese
        ? `tự chấm ${self}, điểm cuối ${final}, chênh lệch ${gap}; trung vị của khối ${median}, MAD ${mad}${parts}`
        : `self ${self}, final ${final}, gap ${gap}; the bloc's median ${median}, MAD ${mad}${parts}`;
    }
    case 'scorer-apart': {
      const { cells, apart, furthest } = figures;
      const mark = printPoints(furthest.mark, language);
      const median = printFigure(showFraction(furthest.median), language);
      const mad = printFigure(showFraction(furthest.mad), language);
      const cell = `${names.unit(furthest.member)} × ${furthest.criterion}`;
      return isVietnamese
        ? `cách xa ở ${apart} trên ${cells} ô; xa nhất ở ${cell}: ${mark} so với trung vị ${median} của ${furthest.scorers} người chấm (MAD ${mad})`
        : `apart on ${apart} of ${cells} cells; furthest on ${cell}: ${mark} against the median ${median} of ${furthest.scorers} scorers (MAD ${mad})`;
    }
    case 'all-full': {
      const points = printPoints(figures.points, language);
      return isVietnamese
        ? `cả ${figures.members} đơn vị đều đạt ${points} điểm tối đa`
        : `all ${figures.members} units have the full ${points}`;
    }
    case 'nearest-points':
    case 'nearest-votes':
      return nearestText(figures, names);
    case 'in-turns': {
      const list = figures.seasons.map(({ season, members }) => `${season}: ${members.map(names.unit).join(', ')}`);
      const ring = figures.followsRing
        ? isVietnamese
          ? '; đúng thứ tự vòng luân phiên'
          : '; in the order of the ring'
        : '';
      return isVietnamese
        ? `${list.length} năm liền không đơn vị nào được lại, khối có ${figures.units} đơn vị${ring} (${list.join('; ')})`
        : `${list.length} seasons in a row without a unit again, of ${figures.units} units${ring} (${list.join('; ')})`;
    }
    case 'to-the-head': {
      const list = figures.seasons.map(({ season, member }) => `${season}: ${names.unit(member)}`).join('; ');
      return isVietnamese
        ? `Trưởng khối được ${figures.to} trên ${figures.of} năm so được (${list})`
        : `the head had it in ${figures.to} of ${figures.of} seasons compared (${list})`;
    }
    case 'never-honoured':
      return isVietnamese
        ? `không có khen thưởng tập thể nào trong ${figures.within} năm, ${figures.from}–${figures.until}`
        : `no collective award in ${figures.within} seasons, ${figures.from}–${figures.until}`;
    case 'quota-always-full': {
      const list = figures.seasons.map(({ season, count }) => `${season}: ${count}`).join('; ');
      return isVietnamese
        ? `${figures.seasons.length} năm liền đủ ${figures.places} suất (${list})`
        : `${figures.seasons.length} seasons in a row with all places (${figures.places}) taken (${list})`;
    }
    case 'not-judged':
      return notJudgedText(figures, language);
  }
}

/** A finding as one sentence of its own, as a row of CSV has it. */
export function findingSentence(finding: AuditFinding, names: AuditNames): string {
  const words = auditWords(names.language);
  const subject = names.subject(finding);
  const text = findingText(finding, names);
  if (!finding.judged) return words.notJudged(subject, text);
  if (finding.figures.kind === 'nearest-points') return `${subject} (${words.byPoints}): ${text}`;
  if (finding.figures.kind === 'nearest-votes') return `${subject} (${words.byVotes}): ${text}`;
  return subject === '' ? text : `${subject}: ${text}`;
}

export function signedPoints(value: Points, { language }: AuditNames): string {
  if (value === 0n) return '0';
  return value < 0n ? `−${printPoints(-value as Points, language)}` : `+${printPoints(value, language)}`;
}
