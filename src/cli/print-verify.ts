import { diagnosticData } from '../report/diagnostic-data.ts';
import { printCsv } from '../report/result-csv.ts';
import { openDocument, printBloc } from '../report/result-document.ts';
import { checkedBlocJson } from '../report/result-json.ts';
import { sortDiagnostics } from '../report/summarise-diagnostics.ts';
import { markdownBlocks } from '../report/tables/markdown-blocks.ts';
import { printBlocks } from '../report/tables/print-blocks.ts';
import { verifyBlocks, verifyCells, verifyHeadings, verifyJson } from '../report/verify/verify-report.ts';
import type { Format } from './bloc-year-request.ts';
import { choosePaint } from './choose-paint.ts';
import { renameFiles } from './judge-bloc-year.ts';
import { pageWidth } from './page-width.ts';
import type { Session } from './session.ts';
import { showPath } from './show-path.ts';
import type { VerifiedBlocYear } from './verify/verified-bloc-year.ts';

/** Prints verifications on stdout, one bloc year after the other. */
interface VerifyPrinter {
  readonly start: () => void;
  readonly add: (verified: VerifiedBlocYear) => void;
  readonly end: () => void;
}

export async function openVerifyPrinter(format: Format, session: Session): Promise<VerifyPrinter> {
  if (format === 'json') return jsonPrinter(session);
  return format === 'csv' ? csvPrinter(session) : pagePrinter(format, session);
}

function jsonPrinter({ host: { stdout, version, cwd }, language }: Session): VerifyPrinter {
  const document = openDocument(version, 'verify');
  const showFile = (file: string): string => showPath(cwd, file);
  return {
    start: () => stdout.write(document.start),
    add: ({ judged: { loaded, result }, clauses, written, problems }) => {
      const { bloc, name, season, folder } = loaded;
      const diagnostics = sortDiagnostics(renameFiles(problems, showFile)).map((one) => diagnosticData(one, language));
      const identity = { bloc, name, season, path: showFile(folder) };
      const json = { ...checkedBlocJson(identity, result.status, diagnostics), ...verifyJson(clauses, written) };
      stdout.write(document.add(printBloc(json)));
    },
    end: () => stdout.write(document.end()),
  };
}

function csvPrinter({ host: { stdout }, language }: Session): VerifyPrinter {
  return {
    start: () => stdout.write(printCsv([verifyHeadings])),
    add: ({ judged: { loaded }, clauses }) => {
      const rows = verifyCells(loaded, clauses, language);
      if (rows.length > 0) stdout.write(printCsv(rows));
    },
    end: () => undefined,
  };
}

async function pagePrinter(format: Format, { host, language }: Session): Promise<VerifyPrinter> {
  const { stdout } = host;
  const page = { width: pageWidth(stdout), paint: await choosePaint(stdout, host) };
  let isFirst = true;
  return {
    start: () => undefined,
    add: ({ judged: { loaded }, clauses, written }) => {
      if (clauses.length === 0) return;
      const blocks = verifyBlocks(loaded, clauses, written, language);
      const text = format === 'md' ? markdownBlocks(blocks) : printBlocks(blocks, page);
      stdout.write(isFirst ? text : `\n${text}`);
      isFirst = false;
    },
    end: () => undefined,
  };
}
