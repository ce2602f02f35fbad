import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Result, Standing } from '../../domain/result.ts';
import type { Measure, Rules } from '../../domain/rules.ts';
import { describeFinding } from '../finding-words.ts';
import type { Language } from '../language.ts';
import { printPercent, printPoints } from '../number-words.ts';
import { type Block, dropEmptyColumns, type TableCell } from './block.ts';
import { rulingLines } from './ruling-lines.ts';
import { type TableWords, tableWords } from './words.ts';

/** The ranking of one bloc year for people: a table (one for each group ranked apart), then what it leaves open. */
export function rankingBlocks(year: BlocYear, { score, rulings }: Result, language: Language): readonly Block[] {
  const standings = score?.standings ?? [];
  const words = tableWords(language);
  const scopes = scopesOf(year, standings, words);
  return [
    { kind: 'title', text: words.rankingTitle },
    ...scopes.flatMap(({ heading, ranked }): Block[] => [
      ...(heading === undefined ? [] : [{ kind: 'text', text: heading, tone: 'strong' } as const]),
      rankingTable(year.rules, ranked, language, words),
    ]),
    ...notConsideredBlocks(year, standings, rulings, language, words),
    ...tieBlocks(scopes, words),
  ];
}

export interface Scope {
  readonly heading?: string;
  readonly ranked: readonly Standing[];
}

/** Units that are ranked together: all, or each group by itself. */
export function scopesOf(
  { rules, members }: BlocYear,
  standings: readonly Standing[],
  words: TableWords,
): readonly Scope[] {
  if (rules.ranking.within === 'bloc') return [{ ranked: standings }];
  const groups = [...new Set(members.map(({ group }) => group))];
  return groups
    .map((group) => ({
      heading: group === undefined ? words.noGroup : words.group(group),
      ranked: standings.filter(({ member }) => member.group === group),
    }))
    .filter(({ ranked }) => ranked.length > 0);
}

function rankingTable(rules: Rules, ranked: readonly Standing[], language: Language, words: TableWords): Block {
  const classNames = new Map(rules.classes?.bands.map((band) => [band.class, band.name ?? band.class]));
  const percentBounds = boundsOf(rules, 'percent');
  const table = {
    columns: [
      { heading: words.rank, align: 'right' },
      { heading: words.member, align: 'left', wraps: true },
      { heading: words.selfTotal, align: 'right' },
      { heading: words.base, align: 'right' },
      { heading: words.bonus, align: 'right' },
      { heading: words.penalty, align: 'right' },
      { heading: words.total, align: 'right' },
      { heading: words.percent, align: 'right' },
      { heading: words.class, align: 'left', wraps: true },
      { heading: words.note, align: 'left', wraps: true },
    ] as const,
    rows: ranked.map((standing): TableCell[] => [
      String(standing.rank),
      standing.member.name,
      standing.selfTotal === undefined ? '' : printPoints(standing.selfTotal, language),
      printPoints(standing.base, language),
      printPoints(standing.bonus, language),
      printPoints(standing.penalty, language),
      { text: printPoints(standing.total, language), tone: 'strong' },
      usesPercent(rules) ? printPercent(standing.percent, language, percentBounds) : '',
      standing.class === undefined ? '' : (classNames.get(standing.class) ?? standing.class),
      noteOn(standing, words),
    ]),
  };
  const hasExtras = ranked.some(({ bonus, penalty }) => bonus !== 0n || penalty !== 0n);
  const trimmed = dropEmptyColumns(table, (text) => text === '');
  return { kind: 'table', table: hasExtras ? trimmed : dropPlainSums(trimmed, words) };
}

/** Without bonus and penalty the base is the total. */
function dropPlainSums(table: ReturnType<typeof dropEmptyColumns>, words: TableWords) {
  const plain = new Set([words.base, words.bonus, words.penalty]);
  const isKept = table.columns.map(({ heading }) => !plain.has(heading));
  const keep = <Item>(items: readonly Item[]): readonly Item[] => items.filter((_, index) => isKept[index]);
  return { columns: keep(table.columns), rows: table.rows.map(keep) };
}

/** What is to be said of a unit beside its rank. */
export function noteOn({ tied, considered }: Standing, words: TableWords): TableCell {
  const tie = tied ? words.tiedNote : '';
  const gate = considered === null ? words.consideredUnknown : considered ? '' : words.notConsidered;
  const text = [tie, gate].filter(Boolean).join('; ');
  return text === '' ? '' : { text, tone: 'warning' };
}

/** Whether the bloc goes by shares of what applied, so that they are shown. */
export function usesPercent({ ranking, classes, scoring, gates, awards }: Rules): boolean {
  return (
    ranking.by === 'percent' ||
    classes?.by === 'percent' ||
    scoring.notApplicable === 'percent' ||
    gates.some(({ kind }) => kind === 'min-percent') ||
    awards.some(({ conditions }) => conditions.some(({ kind }) => kind === 'min-percent'))
  );
}

/** What a printed figure must not seem to reach when it does not: the classes' thresholds, the gates'. */
export function boundsOf({ classes, gates, awards }: Rules, by: Measure) {
  const needs = [...gates, ...awards.flatMap(({ conditions }) => conditions)].flatMap((condition) =>
    condition.kind === 'min-percent' && by === 'percent' ? [condition.need] : [],
  );
  const bands = classes?.by === by ? classes.bands.map(({ from }) => from) : [];
  return [...bands, ...needs].map((need) => ({ value: { num: need, den: 1n }, strict: false }));
}

/** Why units are not considered, or what is not known of them. */
export function notConsideredBlocks(
  year: BlocYear,
  standings: readonly Standing[],
  rulings: Result['rulings'],
  language: Language,
  words: TableWords,
): readonly Block[] {
  return standings.flatMap(({ member, considered, gates }): Block[] => {
    if (considered === true) return [];
    const isOpen = considered === null;
    const excluded = rulings.flatMap(({ ruling }) =>
      ruling.ruling === 'exclude' && ruling.member === member.id ? [words.excluded(ruling.authority)] : [],
    );
    const failed = gates.filter(({ met }) => (isOpen ? met === null : met === false));
    const reasons = [...failed.map((finding) => describeFinding(finding, year, language)), ...excluded].join('; ');
    if (reasons === '') return [];
    const text = isOpen ? words.factsOpen(member.name, reasons) : words.failedGates(member.name, reasons);
    return [{ kind: 'text', text }];
  });
}

/** Ties that no ruling has ended, with the lines that would. */
function tieBlocks(scopes: readonly Scope[], words: TableWords): readonly Block[] {
  const sets = scopes.flatMap(({ ranked }) => {
    const tied = ranked.filter((standing) => standing.tied);
    return [...new Set(tied.map(({ rank }) => rank))].map((rank) => tied.filter((standing) => standing.rank === rank));
  });
  if (sets.length === 0) return [];
  const lines = sets.flatMap((set) => {
    const names = set.map(({ member }) => member.id).join(', ');
    return rulingLines('rank', [['order', `[]`, words.inOrder(names)]], words);
  });
  return [
    { kind: 'text', text: words.tiesOpen(sets.length), tone: 'warning' },
    { kind: 'code', lines },
  ];
}
