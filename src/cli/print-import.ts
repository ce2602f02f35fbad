import type { ImportChange } from '../domain/import-change.ts';
import { diagnosticData } from '../report/diagnostic-data.ts';
import { printFigure } from '../report/number-words.ts';
import type { PlacedDiagnostic } from '../report/placed-diagnostic.ts';
import { printCsv } from '../report/result-csv.ts';
import { openDocument, printBloc } from '../report/result-document.ts';
import { diagnosticJson } from '../report/result-json.ts';
import { sortDiagnostics } from '../report/summarise-diagnostics.ts';
import { type Block, dropEmptyColumns } from '../report/tables/block.ts';
import { markdownBlocks } from '../report/tables/markdown-blocks.ts';
import { printBlocks } from '../report/tables/print-blocks.ts';
import type { Format } from './bloc-year-request.ts';
import { choosePaint } from './choose-paint.ts';
import { type ImportWords, importWords } from './import-words.ts';
import { pageWidth } from './page-width.ts';
import type { Session } from './session.ts';

/** What an import came to, as it is shown. */
export interface ShownImport {
  readonly bloc: string;
  readonly season: string;
  readonly path: string;
  readonly changes: readonly ImportChange[];
  readonly written: ReadonlySet<string>;
  readonly problems: readonly PlacedDiagnostic[];
}

/** So many changes of one kind are shown to people. */
const mostShown = 20;

export async function printImport(shown: ShownImport, format: Format, session: Session): Promise<void> {
  const { host, language } = session;
  const words = importWords(language);
  if (format === 'json') {
    host.stdout.write(importDocument(shown, session));
    return;
  }
  if (format === 'csv') {
    const rows = shown.changes.map(({ file, key, column, before, after, kind, from }) => [
      file,
      key['member'],
      key['criterion'],
      key['scorer'],
      key['stage'],
      column,
      before,
      after,
      kind,
      from,
    ]);
    host.stdout.write(
      printCsv([['file', 'member', 'criterion', 'scorer', 'stage', 'column', 'old', 'new', 'kind', 'from'], ...rows]),
    );
    return;
  }
  const blocks = importBlocks(shown.changes, words, session);
  if (blocks.length === 0) return;
  const page = { width: pageWidth(host.stdout), paint: await choosePaint(host.stdout, host) };
  host.stdout.write(format === 'md' ? markdownBlocks(blocks) : printBlocks(blocks, page));
}

function importBlocks(changes: readonly ImportChange[], words: ImportWords, { language }: Session): readonly Block[] {
  const files = [...new Set(changes.map(({ file }) => file))];
  return files.flatMap((file): Block[] => {
    const own = changes.filter((change) => change.file === file);
    const of = (kind: ImportChange['kind']) => own.filter((change) => change.kind === kind);
    const [added, equal, different] = [of('added'), of('equal'), of('different')];
    const listed = [...different.slice(0, mostShown), ...added.slice(0, mostShown)];
    const hidden = added.length + different.length - listed.length;
    const figure = (text: string) => printFigure(text, language);
    const table = {
      columns: [
        { heading: words.member, align: 'left', wraps: true },
        { heading: words.criterion, align: 'left' },
        { heading: words.column, align: 'left' },
        { heading: words.before, align: 'right', wraps: true },
        { heading: words.after, align: 'right', wraps: true },
        { heading: words.state, align: 'left' },
      ] as const,
      rows: listed.map(({ key, column, before = '', after, kind }) => [
        key['member'] ?? '',
        key['criterion'] ?? '',
        column,
        figure(before),
        figure(after),
        { text: words.kinds[kind], tone: kind === 'added' ? ('good' as const) : ('warning' as const) },
      ]),
    };
    return [
      { kind: 'text', text: words.fileTitle(file, added.length, equal.length, different.length), tone: 'strong' },
      ...(listed.length === 0
        ? []
        : [{ kind: 'table', table: dropEmptyColumns(table, (text) => text === '') } as const]),
      ...(hidden > 0 ? [{ kind: 'text', text: words.more(hidden) } as const] : []),
    ];
  });
}

function importDocument(shown: ShownImport, { host, language }: Session): string {
  const { start, add, end } = openDocument(host.version, 'import');
  const files = [...new Set(shown.changes.map(({ file }) => file))].map((file) => {
    const count = (kind: ImportChange['kind']) =>
      shown.changes.filter((change) => change.file === file && change.kind === kind).length;
    return {
      file,
      added: count('added'),
      equal: count('equal'),
      different: count('different'),
      written: shown.written.has(file),
    };
  });
  const bloc = printBloc({
    bloc: shown.bloc,
    season: shown.season,
    path: shown.path,
    diagnostics: sortDiagnostics(shown.problems).map((one) => diagnosticJson(diagnosticData(one, language))),
    files,
    changes: shown.changes.map(({ file, table, key, column, before, after, kind, from }) => ({
      file,
      table,
      ...key,
      column,
      old: before ?? null,
      new: after,
      kind,
      from,
    })),
  });
  return start + add(bloc) + end();
}
