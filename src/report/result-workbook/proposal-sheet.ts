import type { BlocYear } from '../../domain/bloc-year.ts';
import type { ProposalResult, Result } from '../../domain/result.ts';
import type { Language } from '../language.ts';
import { openReason, type ProposalRow, proposalRows } from '../proposal-rows.ts';
import { tableWords } from '../tables/words.ts';
import type { BookCell, BookSheet } from '../workbook/workbook.ts';
import { countCell, emptyCell, looks, pointsCell, textCell, widthFor } from './book-cells.ts';
import { nameContests } from './contest-subject.ts';
import { tableSheet, titlesOf } from './table-sheet.ts';
import { workbookWords } from './workbook-words.ts';

/** Who is proposed for what, with the places that are open or empty. */
export function proposalSheet(year: BlocYear, result: Result, language: Language): BookSheet {
  const words = workbookWords(language);
  const own = tableWords(language);
  const proposal = result.proposal && nameContests(year, result.proposal, language);
  const rows = proposal ? proposalRows(year, { ...result, proposal }, language) : [];
  return tableSheet({
    name: words.proposal,
    titles: titlesOf(year, words.proposalTitle, language),
    columns: [
      { heading: words.no, width: 7 },
      {
        heading: words.collective,
        width: widthFor(
          rows.map(({ name = '' }) => name),
          28,
          48,
        ),
      },
      {
        heading: words.awardHeading,
        width: widthFor(
          rows.map(({ award }) => award.name),
          28,
          44,
        ),
      },
      { heading: own.rank, width: 8 },
      { heading: words.total, width: 11, isAligned: true },
      { heading: own.votes, width: 11 },
      { heading: own.status, width: 14 },
      { heading: own.note, width: 44 },
    ],
    rows: placeRows(rows, result, language),
    remarks: proposalRemarks(year, proposal, rows.length, language),
    frozenColumns: 2,
  });
}

/** Only who is proposed has a number: of the open places nobody knows yet, the empty ones are nobody's. */
function placeRows(rows: readonly ProposalRow[], result: Result, language: Language): readonly (readonly BookCell[])[] {
  const words = tableWords(language);
  let count = 0;
  return rows.map((row) => {
    const isProposed = row.status === 'proposed' || row.status === 'provisional';
    if (isProposed) count++;
    // A sub-unit has neither the rank nor the votes of its unit.
    const isPart = row.for !== undefined;
    return [
      isProposed ? countCell(count) : emptyCell(),
      textCell(row.for === undefined ? (row.name ?? words.empty) : `${row.for} (${row.name ?? ''})`),
      textCell(row.award.name),
      countCell(isPart ? undefined : row.rank),
      pointsCell(isPart ? undefined : row.total),
      textCell(isPart || row.agree === undefined ? '' : words.votesOf(row.agree, row.of), looks.center),
      textCell(words[row.status], isProposed ? looks.center : { ...looks.center, bold: true }),
      textCell(row.reason === '' ? pickedBy(row, result, language) : row.reason),
    ];
  });
}

/** Equals of whom the conference picked this one, or a pool that it picks from. */
function pickedBy({ award, member }: ProposalRow, { rulings }: Result, language: Language): string {
  for (const { ruling } of rulings) {
    if (ruling.ruling !== 'award' || ruling.award !== award.code) continue;
    if (ruling.members.some((one) => one === member)) return workbookWords(language).pickedBy(ruling.authority);
  }
  return '';
}

/** What is missing, and what is still to be decided and among whom. */
function proposalRemarks(
  { rules, members }: BlocYear,
  proposal: ProposalResult | undefined,
  places: number,
  language: Language,
): readonly string[] {
  const words = workbookWords(language);
  if (rules.awards.length === 0) return [tableWords(language).noAwards];
  if (!proposal) return [words.noProposal];
  const open = proposal.awards.flatMap((decision) =>
    decision.undecided.map((set) => {
      const names = set.members.map((one) => members.find(({ id }) => id === one)?.name ?? one).join(', ');
      const group = set.group === undefined ? '' : ` (${tableWords(language).group(set.group)})`;
      return words.openPlaces(decision.award.name + group, openReason(decision, set, tableWords(language)), names);
    }),
  );
  return places === 0 && open.length === 0 ? [words.nobody] : open;
}
