import { diagnosticData } from '../report/diagnostic-data.ts';
import { printCsv } from '../report/result-csv.ts';
import { sortDiagnostics } from '../report/summarise-diagnostics.ts';
import { renameFiles } from './judge-bloc-year.ts';
import type { ResultPrinter } from './result-printer.ts';
import type { Session } from './session.ts';
import { showPath } from './show-path.ts';

const headings = ['season', 'bloc', 'file', 'line', 'column', 'severity', 'code', 'message', 'fix'];

/** What `check --format csv` prints: a row for each problem. */
export function printDiagnosticsCsv({ host: { stdout, cwd }, language }: Session): ResultPrinter {
  return {
    holdsDiagnostics: true,
    start: () => stdout.write(printCsv([headings])),
    render: ({ loaded, placed }) => {
      const sorted = sortDiagnostics(renameFiles(placed, (file) => showPath(cwd, file)));
      const rows = sorted.map((one) => {
        const { file, line, column, severity, code, message, fix } = diagnosticData(one, language);
        return [loaded.season, loaded.bloc, file, line, column, severity, code, message, fix];
      });
      return rows.length > 0 ? printCsv(rows) : undefined;
    },
    print: (text) => stdout.write(String(text)),
  };
}
