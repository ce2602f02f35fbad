import type { Goal, Status } from '../domain/result.ts';
import { isError } from '../domain/severity.ts';
import type { Block, TableCell, Tone } from '../report/tables/block.ts';
import { markdownBlocks } from '../report/tables/markdown-blocks.ts';
import { printBlocks } from '../report/tables/print-blocks.ts';
import { choosePaint } from './choose-paint.ts';
import type { JudgedBlocYear } from './judge-bloc-year.ts';
import { pageWidth } from './page-width.ts';
import type { ResultPrinter } from './result-printer.ts';
import type { Session } from './session.ts';
import { summariseOutcome } from './summarise-outcome.ts';
import type { CliWords } from './words.ts';

const tones: Readonly<Record<Status, Tone>> = { decided: 'good', undecided: 'warning', invalid: 'error' };

/** One line a bloc year, and what they come to. */
export async function printSummary(goal: Goal, format: 'table' | 'md', session: Session): Promise<ResultPrinter> {
  const { host, words } = session;
  const page = { width: pageWidth(host.stdout), paint: await choosePaint(host.stdout, host) };
  const rows: (readonly TableCell[])[] = [];
  const counts: Record<Status, number> = { decided: 0, undecided: 0, invalid: 0 };
  return {
    render: (judged) => ({ status: judged.result.status, cells: summaryRow(judged, goal, words) }),
    print: (line) => {
      if (typeof line === 'string') return;
      counts[line.status]++;
      rows.push(line.cells);
    },
    end: () => {
      const blocks = [summaryTable(rows, words), ...(rows.length > 1 ? [totalLine(counts, goal, words)] : [])];
      host.stdout.write(format === 'md' ? markdownBlocks(blocks) : printBlocks(blocks, page));
    },
  };
}

function summaryRow({ loaded, result, placed }: JudgedBlocYear, goal: Goal, words: CliWords): TableCell[] {
  const errors = placed.filter(({ diagnostic }) => isError(diagnostic)).length;
  const facts = result.status === 'invalid' ? [] : summariseOutcome(result, goal, words);
  const problems = words.problems(errors, placed.length - errors);
  return [
    loaded.season ?? '',
    loaded.bloc,
    { text: statusWord(result.status, goal, words), tone: tones[result.status] },
    [...facts, problems].filter(Boolean).join('; '),
  ];
}

function summaryTable(rows: readonly (readonly TableCell[])[], words: CliWords): Block {
  return {
    kind: 'table',
    table: {
      columns: [
        { heading: words.season, align: 'left' },
        { heading: words.bloc, align: 'left' },
        { heading: words.status, align: 'left' },
        { heading: words.outcome, align: 'left', wraps: true },
      ],
      rows,
    },
  };
}

function totalLine(counts: Readonly<Record<Status, number>>, goal: Goal, words: CliWords): Block {
  const parts = (['decided', 'undecided', 'invalid'] as const)
    .filter((status) => counts[status] > 0)
    .map((status) => `${counts[status]} ${statusWord(status, goal, words)}`);
  const all = counts.decided + counts.undecided + counts.invalid;
  return { kind: 'text', text: words.total(all, parts.join(', ')) };
}

function statusWord(status: Status, goal: Goal, words: CliWords): string {
  return goal === 'check' && status === 'decided' ? words.valid : words[status];
}
