import type { Status } from '../domain/result.ts';
import { diagnosticData } from '../report/diagnostic-data.ts';
import type { Gap } from '../report/made-file.ts';
import type { PlacedDiagnostic } from '../report/placed-diagnostic.ts';
import { printCsv } from '../report/result-csv.ts';
import { openDocument, printBloc } from '../report/result-document.ts';
import { diagnosticJson } from '../report/result-json.ts';
import { sortDiagnostics } from '../report/summarise-diagnostics.ts';
import type { Block } from '../report/tables/block.ts';
import { markdownBlocks } from '../report/tables/markdown-blocks.ts';
import { printBlocks } from '../report/tables/print-blocks.ts';
import type { Format } from './bloc-year-request.ts';
import { choosePaint } from './choose-paint.ts';
import { type MadeWords, madeWords } from './made-words.ts';
import { pageWidth } from './page-width.ts';
import type { Session } from './session.ts';

/** What was made of one bloc year, as it is shown. */
export interface MadeBlocYear {
  readonly bloc: string;
  readonly name?: string;
  readonly season?: string;
  /** The bloc year's folder and its files, as the user can open them. */
  readonly path: string;
  readonly files: readonly { readonly file: string; readonly gaps: readonly Gap[] }[];
  readonly status: Status;
  readonly problems: readonly PlacedDiagnostic[];
}

/** Shows what was made: for one bloc year each file, for several one line each. */
export async function printMadeFiles(
  command: string,
  made: readonly MadeBlocYear[],
  format: Format,
  session: Session,
): Promise<void> {
  const { host, language } = session;
  const { stdout } = host;
  const words = madeWords(language);
  if (format === 'json') {
    stdout.write(madeDocument(command, made, session));
    return;
  }
  if (format === 'csv') {
    const rows = made.flatMap(({ season = '', bloc, files }) =>
      files.map(({ file, gaps }) => [season, bloc, file, gaps.join(' ')]),
    );
    stdout.write(printCsv([['season', 'bloc', 'file', 'left_empty'], ...rows]));
    return;
  }
  const [only, ...others] = made;
  const blocks = only && others.length === 0 ? fileBlocks(only, words) : [summaryBlock(made, session, words)];
  if (blocks.length === 0) return;
  const page = { width: pageWidth(stdout), paint: await choosePaint(stdout, host) };
  stdout.write(format === 'md' ? markdownBlocks(blocks) : printBlocks(blocks, page));
}

function fileBlocks({ files }: MadeBlocYear, words: MadeWords): readonly Block[] {
  if (files.length === 0) return [];
  const hasGaps = files.some(({ gaps }) => gaps.length > 0);
  const columns = [
    { heading: words.file, align: 'left', wraps: true },
    { heading: words.leftEmpty, align: 'left', wraps: true },
  ] as const;
  const rows = files.map(({ file, gaps }) => [file, gaps.map((gap) => words.gaps[gap]).join('; ')]);
  return [
    {
      kind: 'table',
      table: hasGaps ? { columns, rows } : { columns: columns.slice(0, 1), rows: rows.map((row) => row.slice(0, 1)) },
    },
  ];
}

function summaryBlock(made: readonly MadeBlocYear[], { words }: Session, own: MadeWords): Block {
  return {
    kind: 'table',
    table: {
      columns: [
        { heading: words.season, align: 'left' },
        { heading: words.bloc, align: 'left' },
        { heading: words.status, align: 'left' },
        { heading: words.outcome, align: 'left', wraps: true },
      ],
      rows: made.map(({ season = '', bloc, status, files }) => [
        season,
        bloc,
        { text: words[status], tone: status === 'decided' ? 'good' : status === 'invalid' ? 'error' : 'warning' },
        files.length === 0 ? own.none : own.files(files.length),
      ]),
    },
  };
}

function madeDocument(command: string, made: readonly MadeBlocYear[], { host, language }: Session): string {
  const { start, add, end } = openDocument(host.version, command);
  const blocs = made.map(({ bloc, name, season, path, status, problems, files }) =>
    printBloc({
      bloc,
      name: name ?? null,
      season: season ?? null,
      path,
      status,
      diagnostics: sortDiagnostics(problems).map((one) => diagnosticJson(diagnosticData(one, language))),
      files: files.map(({ file, gaps }) => ({ file, left_empty: [...gaps] })),
    }),
  );
  return start + blocs.map(add).join('') + end();
}
