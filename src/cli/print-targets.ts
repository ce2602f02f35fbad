import { isError } from '../domain/severity.ts';
import type { JudgedTarget } from '../domain/target.ts';
import { diagnosticData } from '../report/diagnostic-data.ts';
import { type Json, printJson } from '../report/json-text.ts';
import type { PlacedDiagnostic } from '../report/placed-diagnostic.ts';
import { sortDiagnostics } from '../report/summarise-diagnostics.ts';
import { markdownBlocks } from '../report/tables/markdown-blocks.ts';
import { printBlocks } from '../report/tables/print-blocks.ts';
import { targetBlocks } from '../report/targets/target-blocks.ts';
import { targetCsv } from '../report/targets/target-csv.ts';
import { targetJson } from '../report/targets/target-json.ts';
import type { Format } from './bloc-year-request.ts';
import { choosePaint } from './choose-paint.ts';
import { pageWidth } from './page-width.ts';
import type { Session } from './session.ts';

/** The targets of one targets.csv, judged; none where it has errors. */
export interface TargetsOfFile {
  /** As the user can open it. */
  readonly file: string;
  readonly targets: readonly JudgedTarget[];
}

/** Prints targets in the form that is asked for. */
export async function printTargets(
  files: readonly TargetsOfFile[],
  problems: readonly PlacedDiagnostic[],
  { path, format }: { readonly path: string; readonly format: Format },
  { host, language }: Session,
): Promise<void> {
  const { stdout } = host;
  if (format === 'json') {
    const document = {
      tool: 'thidua',
      version: host.version,
      command: 'targets',
      path,
      status: problems.some(({ diagnostic }) => isError(diagnostic)) ? 'invalid' : 'decided',
      targets: files.flatMap(({ file, targets }) => targets.map((target) => targetJson(target, file))),
      diagnostics: sortDiagnostics(problems).map((one) => diagnosticData(one, language) as unknown as Json),
    };
    stdout.write(`${printJson(document)}\n`);
    return;
  }
  if (format === 'csv') {
    stdout.write(targetCsv(files));
    return;
  }
  const blocks = files
    .filter(({ targets }) => targets.length > 0)
    .flatMap(({ file, targets }) => targetBlocks(targets, file, language));
  if (blocks.length === 0) return;
  if (format === 'md') stdout.write(markdownBlocks(blocks));
  else stdout.write(printBlocks(blocks, { width: pageWidth(stdout), paint: await choosePaint(stdout, host) }));
}
