import { auditBlocks } from '../report/audit/audit-blocks.ts';
import { auditCells, auditHeadings, auditJson } from '../report/audit/audit-data.ts';
import { diagnosticData } from '../report/diagnostic-data.ts';
import { printCsv } from '../report/result-csv.ts';
import { openDocument, printBloc } from '../report/result-document.ts';
import { checkedBlocJson } from '../report/result-json.ts';
import { sortDiagnostics } from '../report/summarise-diagnostics.ts';
import { markdownBlocks } from '../report/tables/markdown-blocks.ts';
import { printBlocks } from '../report/tables/print-blocks.ts';
import type { AuditedBlocYear, AuditRequest } from './audit.ts';
import { choosePaint } from './choose-paint.ts';
import { renameFiles } from './judge-bloc-year.ts';
import { pageWidth } from './page-width.ts';
import type { Session } from './session.ts';
import { showPath } from './show-path.ts';

/** Prints audits on stdout, one bloc year after the other. */
interface AuditPrinter {
  readonly start: () => void;
  readonly add: (audited: AuditedBlocYear) => void;
  readonly end: () => void;
}

export async function openAuditPrinter(request: AuditRequest, session: Session): Promise<AuditPrinter> {
  if (request.format === 'json') return jsonPrinter(session);
  return request.format === 'csv' ? csvPrinter(session) : pagePrinter(request, session);
}

function jsonPrinter({ host: { stdout, version, cwd }, language }: Session): AuditPrinter {
  const document = openDocument(version, 'audit');
  const showFile = (file: string): string => showPath(cwd, file);
  return {
    start: () => stdout.write(document.start),
    add: ({ judged: { loaded, result, placed }, audit }) => {
      const { bloc, name, season, folder } = loaded;
      const diagnostics = sortDiagnostics(renameFiles(placed, showFile)).map((one) => diagnosticData(one, language));
      const identity = { bloc, name, season, path: showFile(folder) };
      const json = { ...checkedBlocJson(identity, result.status, diagnostics), ...auditJson(audit) };
      stdout.write(document.add(printBloc(json)));
    },
    end: () => stdout.write(document.end()),
  };
}

function csvPrinter({ host: { stdout }, language }: Session): AuditPrinter {
  return {
    start: () => stdout.write(printCsv([auditHeadings])),
    add: ({ judged: { loaded }, audit }) => {
      const rows = loaded.year && audit ? auditCells(loaded.year, audit, language) : [];
      if (rows.length > 0) stdout.write(printCsv(rows));
    },
    end: () => undefined,
  };
}

async function pagePrinter({ format, within }: AuditRequest, { host, language }: Session): Promise<AuditPrinter> {
  const { stdout } = host;
  const page = { width: pageWidth(stdout), paint: await choosePaint(stdout, host) };
  let isFirst = true;
  return {
    start: () => undefined,
    add: ({ judged: { loaded }, audit }) => {
      if (!loaded.year || !audit) return;
      const blocks = auditBlocks(loaded.year, audit, within, language);
      const text = format === 'md' ? markdownBlocks(blocks) : printBlocks(blocks, page);
      stdout.write(isFirst ? text : `\n${text}`);
      isFirst = false;
    },
    end: () => undefined,
  };
}
