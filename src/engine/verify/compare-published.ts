import type { BlocYear, MemberId } from '../../domain/bloc-year.ts';
import { append } from '../../domain/long-lists.ts';
import { showFraction, showPoints } from '../../domain/points.ts';
import type { AwardDecision, Result, Standing } from '../../domain/result.ts';
import type { Clause, Difference, PublishedColumn, PublishedRow, PublishedTable } from '../../domain/verification.ts';
import { clauseOf } from './find-differences.ts';
import { compareFigures } from './same-figure.ts';

/** How texts are compared: letter case, spaces and the form of Unicode make no difference. */
type Fold = (text: string) => string;

/** A ranking or proposal that somebody published against what follows from the inputs. */
export function comparePublished(
  { columns, rows }: PublishedTable,
  year: BlocYear,
  result: Result,
  fold: Fold,
  name: string,
): Clause {
  const differences: Difference[] = [];
  const standings = new Map<string, Standing>(result.score?.standings.map((one) => [one.member.id, one]));
  const lists = ['rank', 'total', 'class', 'percent', 'base', 'bonus', 'penalty'].some((column) =>
    columns.has(column as PublishedColumn),
  );
  const awards = result.proposal?.awards ?? [];
  const seen = new Map<string, number>();
  for (const row of rows) {
    const { line, unit, member } = row;
    const standing = member === undefined ? undefined : standings.get(member);
    if (!standing) {
      differences.push({ subject: [unit], reason: 'unit-unknown', line });
      continue;
    }
    // In a proposal a unit stands once for each award, and for each of its parts that a ruling names.
    const decision = findAward(row.values.get('award') ?? '', awards, fold);
    const times = decision?.winners.filter((winner) => winner.member === standing.member.id).length ?? 1;
    const key = `${standing.member.id}\n${decision?.award.code ?? ''}`;
    const before = seen.get(key) ?? 0;
    if (before >= Math.max(times, 1)) differences.push({ subject: [standing.member.name], reason: 'unit-twice', line });
    seen.set(key, before + 1);
    append(differences, rowDifferences(row, columns, standing, year, fold));
    if (columns.has('award')) append(differences, awardDifferences(row, standing, awards, fold));
  }
  const named = new Set(rows.map(({ member }) => member));
  // A table of awards names those who have one; without that column it is of the whole bloc.
  if (lists && !columns.has('award')) {
    for (const { member } of standings.values()) {
      if (!named.has(member.id)) differences.push({ subject: [member.name], reason: 'unit-missing' });
    }
  }
  if (columns.has('award')) append(differences, missingWinners(rows, awards, standings, fold));
  return clauseOf('against', differences, name);
}

const figureColumns = ['rank', 'total', 'base', 'bonus', 'penalty', 'percent'] as const;

function rowDifferences(
  { line, values }: PublishedRow,
  columns: ReadonlySet<PublishedColumn>,
  standing: Standing,
  { rules }: BlocYear,
  fold: Fold,
): readonly Difference[] {
  const subject = [standing.member.name];
  const differences: Difference[] = [];
  for (const field of figureColumns) {
    if (!columns.has(field)) continue;
    const published = values.get(field) ?? '';
    const recomputed = figureOf(field, standing);
    const outcome = compareFigures(published, recomputed);
    if (outcome === 'same') continue;
    const one = told(subject, field, line, published, recomputed);
    differences.push(outcome === 'rounded' ? { ...one, reason: 'rounded' } : one);
  }
  if (columns.has('class')) {
    const published = values.get('class') ?? '';
    const recomputed = standing.class ?? '';
    const name = rules.classes?.bands.find((band) => band.class === recomputed)?.name ?? recomputed;
    const isSame = [recomputed, name].some((text) => fold(text) === fold(published));
    if (!isSame) differences.push(told(subject, 'class', line, published, name));
  }
  return differences;
}

function figureOf(field: (typeof figureColumns)[number], standing: Standing): string {
  if (field === 'rank') return String(standing.rank);
  return field === 'percent' ? showFraction(standing.percent) : showPoints(standing[field]);
}

function told(
  subject: readonly string[],
  field: string,
  line: number,
  published: string,
  recomputed: string,
): Difference {
  return {
    subject,
    field,
    line,
    ...(published === '' ? {} : { published }),
    ...(recomputed === '' ? {} : { recomputed }),
  };
}

function findAward(text: string, awards: readonly AwardDecision[], fold: Fold): AwardDecision | undefined {
  return awards.find(({ award }) => fold(award.code) === fold(text) || fold(award.name) === fold(text));
}

const statuses = ['proposed', 'provisional', 'undecided'] as const;

/** What an award's decision says of a unit. */
function statusOf(decision: AwardDecision, member: MemberId): (typeof statuses)[number] | undefined {
  const winner = decision.winners.find((one) => one.member === member);
  if (winner) return decision.provisional && !winner.granted ? 'provisional' : 'proposed';
  return decision.undecided.some(({ members }) => members.includes(member)) ? 'undecided' : undefined;
}

function awardDifferences(
  { line, values }: PublishedRow,
  { member }: Standing,
  awards: readonly AwardDecision[],
  fold: Fold,
): readonly Difference[] {
  const text = values.get('award') ?? '';
  if (fold(text) === '') return [];
  const decision = findAward(text, awards, fold);
  if (!decision) return [{ subject: [member.name, text], reason: 'award-unknown', line }];
  const status = statusOf(decision, member.id);
  const stated = statuses.find((one) => one === values.get('status')) ?? 'proposed';
  if (status === stated || (status === 'provisional' && stated === 'proposed')) return [];
  const subject = [member.name, decision.award.name];
  return [
    { subject, field: 'status', line, published: stated, ...(status === undefined ? {} : { recomputed: status }) },
  ];
}

function missingWinners(
  rows: readonly PublishedRow[],
  awards: readonly AwardDecision[],
  standings: ReadonlyMap<string, Standing>,
  fold: Fold,
): readonly Difference[] {
  const left = new Map<string, number>();
  for (const { member, values } of rows) {
    const code = findAward(values.get('award') ?? '', awards, fold)?.award.code;
    const key = `${member}\n${code}`;
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return awards.flatMap(({ award, winners }) =>
    winners.flatMap(({ member, for: part }): readonly Difference[] => {
      const key = `${member}\n${award.code}`;
      const rowsLeft = left.get(key) ?? 0;
      left.set(key, rowsLeft - 1);
      if (rowsLeft > 0) return [];
      const name = standings.get(member)?.member.name ?? member;
      return [{ subject: [part === undefined ? name : `${name} (${part})`, award.name], reason: 'winner-missing' }];
    }),
  );
}
