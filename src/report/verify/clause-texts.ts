import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Clause, Difference } from '../../domain/verification.ts';
import { inertText } from '../inert-text.ts';
import type { Language } from '../language.ts';
import { shortSeal } from '../lock/lock-words.ts';
import { printFigure } from '../number-words.ts';
import { rulingWords } from '../ruling-words.ts';
import { seatName } from '../seat-words.ts';
import { shorten } from '../shorten.ts';
import { type VerifyWords, verifyWords } from './verify-words.ts';

/** What stands in a published table or document is anybody's text. */
const longestText = 300;

function shown(text: string): string {
  return inertText(shorten(text, longestText));
}

/** Texts of one bloc year's clauses, in one language. */
export interface ClauseTexts {
  readonly words: VerifyWords;
  title(clause: Clause): string;
  /** `ok`, or that it could not be worked out; absent where differences say it. */
  verdict(clause: Clause): string | undefined;
  difference(clause: Clause, difference: Difference): string;
}

export function clauseTexts(year: BlocYear | undefined, language: Language): ClauseTexts {
  const words = verifyWords(language);
  const nameOf = new Map<string, string>(year?.members.map(({ id, name }) => [id, name]));
  const awards = new Map(year?.rules.awards.map(({ code, name }) => [code, name]));
  const named = (text: string): string => shown(nameOf.get(text) ?? awards.get(text) ?? text);
  const value = (text: string | undefined, field: string | undefined): string => {
    if (text === undefined) return words.none;
    if (field === 'member') return named(text);
    if (field === 'seal') return shown(shortSeal(text));
    return shown(printFigure(yesNo(text, language), language));
  };
  return {
    words,
    title: ({ kind, name }) => {
      const title = words.titles[kind];
      if (name === undefined) return title;
      if (kind === 'lock') return `${title}: ${shortSeal(name)}`;
      return `${title}: ${shown(kind === 'seat' ? seatTitle(name, language) : name)}`;
    },
    verdict: ({ kind, outcome }) => {
      if (outcome === 'differs') return undefined;
      if (outcome === 'unknown') return kind === 'inputs' ? words.unknownInputs : words.unknown;
      return kind === 'votes' ? words.okVotes : kind === 'inputs' ? words.okInputs : words.ok;
    },
    difference: ({ kind }, { subject, field, published, recomputed, line, reason }) => {
      const what = [
        ...subject.map((part, index) =>
          kind === 'rulings' && index === 0 ? shown(rulingWords(part)[language]) : named(part),
        ),
        ...(field === undefined ? [] : [shown(fieldWord(field, words) ?? nameOf.get(field) ?? field)]),
      ].join(', ');
      const sides =
        published === undefined && recomputed === undefined && reason !== undefined
          ? ''
          : `${words.published} ${value(published, field)} – ${words.now} ${value(recomputed, field)}`;
      const why = reason === undefined ? '' : reasonText(kind, reason, words);
      const where = line === undefined ? '' : ` (${words.line(line)})`;
      const text = [sides, why].filter((part) => part !== '').join('; ');
      return `${what === '' ? '' : `${what}: `}${text}${where}`;
    },
  };
}

function reasonText(kind: Clause['kind'], reason: NonNullable<Difference['reason']>, words: VerifyWords): string {
  if (reason === 'added' && kind === 'inputs') return words.newInput;
  if (reason === 'added' && kind === 'rulings') return words.newRuling;
  return words.reasons[reason];
}

/** Fields come from documents that anybody may have edited: `__proto__` is none of ours. */
function fieldWord(field: string, { fields }: VerifyWords): string | undefined {
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}

function yesNo(text: string, language: Language): string {
  if (language === 'en') return text === 'true' ? 'yes' : text === 'false' ? 'no' : text;
  return text === 'true' || text === 'yes' ? 'có' : text === 'false' || text === 'no' ? 'không' : text;
}

/** `head 1 2025` as people say it. */
function seatTitle(name: string, language: Language): string {
  const [seat = '', place = '', ...season] = name.split(' ');
  return `${seatName(seat, Number(place) || 1, language)} ${season.join(' ')}`.trim();
}
