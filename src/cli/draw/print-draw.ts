import { diagnosticData } from '../../report/diagnostic-data.ts';
import { drawBlocks } from '../../report/draw/draw-blocks.ts';
import { drawJson, drawRows } from '../../report/draw/draw-data.ts';
import type { DrawDocument } from '../../report/draw/draw-document.ts';
import { printJson } from '../../report/json-text.ts';
import type { PlacedDiagnostic } from '../../report/placed-diagnostic.ts';
import { printCsv } from '../../report/result-csv.ts';
import { diagnosticJson } from '../../report/result-json.ts';
import { sortDiagnostics } from '../../report/summarise-diagnostics.ts';
import { markdownBlocks } from '../../report/tables/markdown-blocks.ts';
import { printBlocks } from '../../report/tables/print-blocks.ts';
import type { Format } from '../bloc-year-request.ts';
import { choosePaint } from '../choose-paint.ts';
import { pageWidth } from '../page-width.ts';
import type { Session } from '../session.ts';

/** Prints a draw, or what is to be drawn, in the form that is asked for. */
export async function printDraw(draw: DrawDocument, format: Format, { host, language, note }: Session): Promise<void> {
  const { stdout, version } = host;
  if (format === 'json') {
    const document = { tool: 'thidua', version, command: 'draw', ...drawJson(draw), diagnostics: [] };
    stdout.write(`${printJson(document)}\n`);
    return;
  }
  if (format === 'csv') {
    stdout.write(printCsv(drawRows(draw)));
    if (draw.tie && !draw.outcome) note(`${draw.tie.text}\n${draw.tie.hash}`);
    return;
  }
  const blocks = drawBlocks(draw, language);
  if (format === 'md') stdout.write(markdownBlocks(blocks));
  else stdout.write(printBlocks(blocks, { width: pageWidth(stdout), paint: await choosePaint(stdout, host) }));
}

/** The JSON document of a bloc year whose files have errors: nothing is drawn. */
export function printNoDraw(problems: readonly PlacedDiagnostic[], { host, language }: Session): void {
  const { stdout, version } = host;
  const diagnostics = sortDiagnostics(problems).map((one) => diagnosticJson(diagnosticData(one, language)));
  const document = { tool: 'thidua', version, command: 'draw', ...drawJson({ sets: [] }), status: 'invalid' };
  stdout.write(`${printJson({ ...document, diagnostics })}\n`);
}
