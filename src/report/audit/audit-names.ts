import type { AuditFinding } from '../../domain/audit.ts';
import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Seat } from '../../domain/ruling.ts';
import type { Language } from '../language.ts';
import { tableWords } from '../tables/words.ts';

/** What people call the things that a finding is about. */
export interface AuditNames {
  readonly language: Language;
  unit(id: string): string;
  criterion(code: string): string;
  award(code: string): string;
  seat(seat: Seat, place: number): string;
  /** What a finding is about, in one phrase; empty where it is about the bloc. */
  subject(finding: AuditFinding): string;
}

export function auditNames(year: BlocYear, language: Language): AuditNames {
  const words = tableWords(language);
  const units = new Map<string, string>();
  for (const { member, name } of year.units) units.set(member, name);
  for (const { id, name } of year.members) units.set(id, name);
  const titles = new Map(year.criteria.map(({ code, title }) => [code, title]));
  const awards = new Map(year.rules.awards.map(({ code, name }) => [code, name]));
  const unit = (id: string): string => units.get(id) ?? id;
  const criterion = (code: string): string => [code, titles.get(code)].filter(Boolean).join(' ');
  const award = (code: string): string => awards.get(code) ?? code;
  const seat = (one: Seat, place: number): string =>
    one === 'head' ? words.head : words.deputy(place, year.rules.leadership?.deputies ?? 1);
  return {
    language,
    unit,
    criterion,
    award,
    seat,
    subject: ({ member, criterion: code, award: awarded, seat: filled, place, figures }) => {
      if (figures.kind === 'scorer-apart') return unit(figures.scorer);
      if (member !== undefined) return unit(member);
      if (code !== undefined) return criterion(code);
      if (awarded !== undefined) return award(awarded);
      return filled === undefined ? '' : seat(filled, place ?? 1);
    },
  };
}
