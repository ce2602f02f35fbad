import type { BlocYear } from '../../domain/bloc-year.ts';
import type { AwardDecision, Result } from '../../domain/result.ts';
import type { Language } from '../language.ts';
import { lockTable } from '../lock/lock-blocks.ts';
import { printPoints } from '../number-words.ts';
import { type ProposalRow, proposalRows } from '../proposal-rows.ts';
import { rulingBlocks } from '../tables/ruling-blocks.ts';
import { seatBlocks } from '../tables/seat-blocks.ts';
import { type TableWords, tableWords } from '../tables/words.ts';
import { type Content, element, type Html, join, named } from './html.ts';
import { blockTable, pageTable } from './page-table.ts';
import { pageWords } from './page-words.ts';

/** The awards in order of precedence: who is proposed, what is open, what stays empty. */
export function proposalSection(year: BlocYear, result: Result, language: Language): Html {
  const { proposal } = result;
  const own = pageWords(language);
  const words = tableWords(language);
  if (!proposal) return element('p', { class: 'open' }, own.noProposal);
  if (proposal.awards.length === 0) return element('p', {}, words.noAwards);
  const rows = proposalRows(year, result, language);
  return join([
    year.authority === undefined ? undefined : element('p', {}, own.to(year.authority)),
    ...proposal.awards.map((decision) =>
      awardPart(
        decision,
        rows.filter(({ award }) => award === decision.award),
        language,
        words,
      ),
    ),
  ]);
}

function awardPart(
  { award, places }: AwardDecision,
  rows: readonly ProposalRow[],
  language: Language,
  words: TableWords,
): Html {
  const hasVotes = rows.some(({ agree }) => agree !== undefined);
  const hasReasons = rows.some(({ reason }) => reason !== '');
  const cells = rows.map((row): readonly Content[] => [
    row.name === undefined ? element('span', { class: 'open' }, words.empty) : unitName(row, words),
    row.rank === undefined ? undefined : String(row.rank),
    row.total === undefined ? undefined : printPoints(row.total, language),
    ...(hasVotes ? [row.agree === undefined ? undefined : words.votesOf(row.agree, row.of)] : []),
    element('span', { class: row.status === 'proposed' ? 'good' : 'open' }, words[row.status]),
    ...(hasReasons ? [row.reason === '' ? undefined : named(row.reason)] : []),
  ]);
  return element(
    'section',
    { class: 'award' },
    element('h3', {}, named(award.name), ` (${words.places(places)})`),
    award.clause === undefined ? undefined : element('p', { class: 'facts' }, pageWords(language).clause(award.clause)),
    rows.length === 0
      ? undefined
      : pageTable(
          award.name,
          [
            { heading: words.member, look: 'name', isRowHeading: true },
            { heading: words.rank, look: 'right' },
            { heading: words.points, look: 'right' },
            ...(hasVotes ? [{ heading: words.votes, look: 'right' } as const] : []),
            { heading: words.status },
            ...(hasReasons ? [{ heading: words.reason, look: 'name' } as const] : []),
          ],
          cells,
        ),
  );
}

function unitName({ name = '', for: part }: ProposalRow, words: TableWords): Html {
  return part === undefined ? named(name) : join([named(name), ' (', named(words.part(part)), ')']);
}

/** Who leads next season, and in the seasons after it. */
export function seatsSection(year: BlocYear, { leadership }: Result, language: Language): Html {
  const own = pageWords(language);
  if (!leadership) return element('p', { class: 'open' }, own.noSeats);
  let season = own.seats;
  return join(
    seatBlocks(year, leadership, language).map((block) => {
      if (block.kind === 'text' && block.tone === 'strong') {
        season = block.text;
        return element('h3', {}, block.text);
      }
      return block.kind === 'table' ? blockTable(season, block.table.columns, block.table.rows) : undefined;
    }),
  );
}

/** The decisions on record; nothing where there are none. */
export function rulingsSection(year: BlocYear, { rulings }: Result, language: Language): Html | undefined {
  const table = rulingBlocks(year, rulings, language).find((block) => block.kind === 'table');
  if (table?.kind !== 'table') return undefined;
  return blockTable(pageWords(language).rulings, table.table.columns, table.table.rows);
}

/** What was adopted at the year's start, and its amendments; nothing where nothing has been locked. */
export function lockSection({ lock }: Result, language: Language): Html | undefined {
  if (!lock) return undefined;
  const { columns, rows } = lockTable(lock, language);
  return blockTable(pageWords(language).lock, columns, rows);
}
