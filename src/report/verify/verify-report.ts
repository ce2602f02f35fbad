import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Clause, Difference } from '../../domain/verification.ts';
import type { Json } from '../json-text.ts';
import type { Language } from '../language.ts';
import type { Cell } from '../result-csv.ts';
import type { Block, TableCell } from '../tables/block.ts';
import { clauseTexts } from './clause-texts.ts';

/** So many differences of one clause are told to people one by one; the documents hold all. */
const mostTold = 20;

/** Whose results were compared. */
export interface VerifiedIdentity {
  readonly bloc: string;
  readonly name?: string | undefined;
  readonly season?: string | undefined;
  readonly year?: BlocYear | undefined;
}

/** A verification for people: a line for each clause, and one for each difference. */
export function verifyBlocks(
  { bloc, name, season, year }: VerifiedIdentity,
  clauses: readonly Clause[],
  written: { readonly command: string; readonly version: string } | undefined,
  language: Language,
): readonly Block[] {
  const texts = clauseTexts(year, language);
  const { words } = texts;
  const rows = clauses.flatMap((clause): TableCell[][] => {
    const verdict = texts.verdict(clause);
    const tone = clause.outcome === 'ok' ? 'good' : 'error';
    if (verdict !== undefined) return [[texts.title(clause), { text: verdict, tone }]];
    const told = clause.differences.slice(0, mostTold).map((one) => texts.difference(clause, one));
    const more = clause.differences.length - told.length;
    return [...told, ...(more > 0 ? [words.more(more)] : [])].map((text, index) => [
      index === 0 ? texts.title(clause) : '',
      { text, tone },
    ]);
  });
  return [
    { kind: 'title', text: [name ?? bloc, ...(season === undefined ? [] : [words.season(season)])].join(', ') },
    ...(written ? [{ kind: 'text', text: words.written(written.command, written.version), tone: 'dim' } as const] : []),
    {
      kind: 'table',
      table: {
        columns: [
          { heading: words.clause, align: 'left', wraps: true },
          { heading: words.outcome, align: 'left', wraps: true },
        ],
        rows,
      },
    },
  ];
}

export const verifyHeadings: readonly string[] = [
  ...['bloc', 'season', 'clause', 'name', 'outcome', 'subject', 'field', 'published', 'recomputed', 'line', 'text'],
];

/** A row for each clause that holds or cannot be worked out, and for each difference. */
export function verifyCells(
  { bloc, season, year }: VerifiedIdentity,
  clauses: readonly Clause[],
  language: Language,
): readonly (readonly Cell[])[] {
  const texts = clauseTexts(year, language);
  return clauses.flatMap((clause): Cell[][] => {
    const head = [bloc, season, clause.kind, clause.name, clause.outcome];
    const verdict = texts.verdict(clause);
    if (verdict !== undefined) return [[...head, '', '', '', '', '', verdict]];
    return clause.differences.map((one) => {
      const { subject, field, published, recomputed, line } = one;
      return [...head, subject.join(', '), field, published, recomputed, line, texts.difference(clause, one)];
    });
  });
}

/** What the document of a verification has for each bloc besides who it is and its problems. */
export function verifyJson(
  clauses: readonly Clause[],
  written: { readonly command: string; readonly version: string } | undefined,
): { readonly [key: string]: Json } {
  return {
    outcome: clauses.length === 0 ? 'absent' : clauses.every(({ outcome }) => outcome === 'ok') ? 'ok' : 'differs',
    written: written ? { command: written.command, version: written.version } : null,
    clauses: clauses.map(({ kind, name, outcome, differences }) => ({
      clause: kind,
      name: name ?? null,
      outcome,
      differences: differences.map(differenceJson),
    })),
  };
}

function differenceJson({ subject, field, published, recomputed, line, reason }: Difference): Json {
  return {
    subject,
    field: field ?? null,
    published: published ?? null,
    recomputed: recomputed ?? null,
    line: line ?? null,
    reason: reason ?? null,
  };
}
