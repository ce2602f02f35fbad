import type { BlocYear, MemberId } from '../../domain/bloc-year.ts';
import type { AwardDecision, OpenPlaces, Result } from '../../domain/result.ts';
import type { Language } from '../language.ts';
import { printPoints } from '../number-words.ts';
import { openReason, type PlaceStatus, type ProposalRow, proposalRows } from '../proposal-rows.ts';
import { type Block, dropEmptyColumns, type TableCell, type Tone } from './block.ts';
import { rulingLines } from './ruling-lines.ts';
import { type TableWords, tableWords } from './words.ts';

/** What the bloc proposes, award by award, then what is left open and how to settle it. */
export function awardBlocks(year: BlocYear, result: Result, language: Language): readonly Block[] {
  const words = tableWords(language);
  const awards = result.proposal?.awards ?? [];
  const heading: Block[] = [
    { kind: 'title', text: words.proposalTitle },
    ...(year.authority === undefined ? [] : [{ kind: 'text', text: words.to(year.authority) } as const]),
  ];
  if (awards.length === 0) return [...heading, { kind: 'text', text: words.noAwards }];
  const rows = proposalRows(year, result, language);
  return [...heading, awardTable(awards, rows, language, words), ...openBlocks(year, awards, words)];
}

const tones: Readonly<Record<PlaceStatus, Tone>> = {
  proposed: 'good',
  provisional: 'warning',
  undecided: 'warning',
  vacant: 'dim',
};

function awardTable(
  awards: readonly AwardDecision[],
  rows: readonly ProposalRow[],
  language: Language,
  words: TableWords,
): Block {
  const table = {
    columns: [
      { heading: words.award, align: 'left', wraps: true },
      { heading: words.member, align: 'left', wraps: true },
      { heading: words.rank, align: 'right' },
      { heading: words.points, align: 'right' },
      { heading: words.votes, align: 'right' },
      { heading: words.status, align: 'left' },
      { heading: words.note, align: 'left', wraps: true },
    ] as const,
    rows: awards.flatMap((decision): TableCell[][] => {
      const named: TableCell = { text: `${decision.award.name} (${words.places(decision.places)})`, tone: 'strong' };
      const filled = collapseVacant(rows.filter(({ award }) => award === decision.award)).map((row) =>
        placeCells(row, language, words),
      );
      const lines = filled.length === 0 ? [['', '', '', '', '', '']] : filled;
      return lines.map((cells, index) => [index === 0 ? named : '', ...cells]);
    }),
  };
  return { kind: 'table', table: dropEmptyColumns(table, (text) => text === '') };
}

type Place = ProposalRow & { readonly count: number };

/** Places of one award that are vacant for the same reason stand on one line. */
function collapseVacant(rows: readonly ProposalRow[]): readonly Place[] {
  const places: Place[] = [];
  for (const row of rows) {
    const last = places.at(-1);
    const isSame = row.status === 'vacant' && last?.status === 'vacant' && last.reason === row.reason;
    if (isSame) places[places.length - 1] = { ...last, count: last.count + 1 };
    else places.push({ ...row, count: 1 });
  }
  return places;
}

function placeCells(row: Place, language: Language, words: TableWords): readonly TableCell[] {
  const isVacant = row.status === 'vacant';
  const part = row.for === undefined ? '' : ` (${words.part(row.for)})`;
  return [
    isVacant ? words.vacantPlaces(row.count) : `${row.name ?? row.member ?? ''}${part}`,
    row.rank === undefined ? '' : String(row.rank),
    row.total === undefined ? '' : printPoints(row.total, language),
    row.agree === undefined ? '' : words.votesOf(row.agree, row.of),
    { text: isVacant ? '' : words[row.status], tone: tones[row.status] },
    row.status === 'undecided' ? '' : row.reason,
  ];
}

function openBlocks(year: BlocYear, awards: readonly AwardDecision[], words: TableWords): readonly Block[] {
  const open = awards.flatMap((decision) => decision.undecided.map((set) => ({ decision, set })));
  const notes = open.map(({ decision, set }): Block => {
    const group = set.group === undefined ? '' : ` (${words.group(set.group)})`;
    const text = `${decision.award.name}${group}: ${openReason(decision, set, words)}.`;
    return { kind: 'text', text, tone: 'warning' };
  });
  const lines = awards.flatMap((decision) => pasteLines(year, decision, words));
  if (lines.length === 0) return notes;
  return [...notes, { kind: 'text', text: words.pasteRuling, tone: 'warning' }, { kind: 'code', lines }];
}

/** One entry settles every open cut-off of an award; a vote that has not been held is no matter of a ruling. */
function pasteLines(year: BlocYear, { award, undecided }: AwardDecision, words: TableWords): readonly string[] {
  const sets = undecided.filter(({ reason }) => reason !== 'vote');
  if (sets.length === 0) return [];
  const current = new Map<MemberId, number>(year.members.map(({ id, row }) => [id, row]));
  const names = (set: OpenPlaces) =>
    set.members.toSorted((a, b) => (current.get(a) ?? 0) - (current.get(b) ?? 0)).join(', ');
  const picks = sets.map((set) =>
    set.reason === 'ruling' ? words.pickUpTo(set.places, names(set)) : words.pickOf(set.places, names(set)),
  );
  return rulingLines(
    'award',
    [
      ['award', award.code],
      ['members', '[]', picks.join('; ')],
    ],
    words,
  );
}
