import type { LedgerChange } from '../../domain/ledger-entry.ts';
import type { LedgerName } from '../../files/ledger/edit-ledger.ts';
import type { Json } from '../../report/json-text.ts';
import { changeColumns, changeJson, changeRow } from '../../report/ledger/ledger-changes.ts';
import { printCsv } from '../../report/result-csv.ts';
import { openDocument, printBloc } from '../../report/result-document.ts';
import { seatName } from '../../report/seat-words.ts';
import { type Block, dropEmptyColumns, type TableCell } from '../../report/tables/block.ts';
import { markdownBlocks } from '../../report/tables/markdown-blocks.ts';
import { printBlocks } from '../../report/tables/print-blocks.ts';
import type { Format } from '../bloc-year-request.ts';
import { choosePaint } from '../choose-paint.ts';
import { pageWidth } from '../page-width.ts';
import type { Session } from '../session.ts';
import { ledgerWords } from './ledger-words.ts';

/** Changes under one heading: of a bloc year, or of a list of decisions. */
export interface ShownChanges {
  readonly title?: string;
  /** What the document of `--format json` says of it besides. */
  readonly identity: Readonly<Record<string, Json>>;
  readonly changes: readonly LedgerChange[];
  readonly nameOf: NamesInLedger;
  /** The line on which a row of a ledger stands. */
  readonly lineOf: (ledger: LedgerName, row: number) => number;
  /** Rows that differ have been, or would be, taken out. */
  readonly isReplaced: boolean;
}

interface NamesInLedger {
  readonly unit: (id: string) => string;
  readonly award: (code: string) => string;
}

export async function printChanges(
  command: 'close' | 'decide',
  all: readonly ShownChanges[],
  format: Format,
  session: Session,
): Promise<void> {
  const { host, language } = session;
  if (format === 'json') {
    const { start, add, end } = openDocument(host.version, command);
    const blocs = all.map(({ identity, changes, lineOf }) =>
      printBloc({ ...identity, changes: changes.map((change) => changeJson(change, lineOf)) }),
    );
    host.stdout.write(start + blocs.map(add).join('') + end());
    return;
  }
  if (format === 'csv') {
    const rows = all.flatMap(({ changes, lineOf }) => changes.map((change) => changeRow(change, lineOf)));
    host.stdout.write(printCsv([changeColumns, ...rows]));
    return;
  }
  const blocks = all.flatMap(changeBlocks);
  if (blocks.length === 0) return;
  const page = { width: pageWidth(host.stdout), paint: await choosePaint(host.stdout, host) };
  host.stdout.write(format === 'md' ? markdownBlocks(blocks) : printBlocks(blocks, page));

  function changeBlocks({ title, changes, nameOf, lineOf, isReplaced }: ShownChanges): readonly Block[] {
    const words = ledgerWords(language);
    if (changes.length === 0) return [];
    const table = {
      columns: [
        { heading: words.season, align: 'left' },
        { heading: words.unit, align: 'left', wraps: true },
        { heading: words.award, align: 'left', wraps: true },
        { heading: words.status, align: 'left' },
        { heading: words.decision, align: 'left', wraps: true },
        { heading: words.line, align: 'right' },
        { heading: words.state, align: 'left' },
      ] as const,
      rows: changes.map((change): readonly TableCell[] => [
        change.entry.season,
        nameOf.unit(change.entry.member),
        subjectOf(change, nameOf),
        change.ledger === 'awards' ? words.statuses[change.entry.status] : '',
        change.ledger === 'awards' ? (change.entry.decision ?? '') : '',
        change.state === 'differs' ? String(lineOf(change.ledger, change.row)) : '',
        stateCell(change, isReplaced),
      ]),
    };
    return [
      ...(title === undefined ? [] : [{ kind: 'title', text: title } as const]),
      { kind: 'table', table: dropEmptyColumns(table, (text) => text === '') },
    ];
  }

  function subjectOf(change: LedgerChange, nameOf: NamesInLedger): string {
    if (change.ledger === 'leadership') return seatName(change.entry.seat, change.entry.place, language);
    const { award, note } = change.entry;
    return `${nameOf.award(award)}${note === undefined ? '' : ` (${note})`}`;
  }

  function stateCell({ state }: LedgerChange, isReplaced: boolean): TableCell {
    const { states } = ledgerWords(language);
    if (state === 'differs') return { text: isReplaced ? states.removed : states.differs, tone: 'warning' };
    return state === 'added' ? { text: states.added, tone: 'good' } : { text: states.unchanged, tone: 'dim' };
  }
}
