import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isError } from '../domain/severity.ts';
import type { Statistics, StatisticsQuery } from '../domain/statistics.ts';
import { findWorkspace } from '../files/find-workspace.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import type { MadeFile } from '../report/made-file.ts';
import type { View } from '../report/stats/stats-tables.ts';
import type { Format } from './bloc-year-request.ts';
import { choosePaint } from './choose-paint.ts';
import { countWorkspace } from './count-workspace.ts';
import { type ExitStatus, exitStatus } from './host.ts';
import { pageWidth } from './page-width.ts';
import { reportProblems } from './report-problems.ts';
import type { Session } from './session.ts';
import { showPath } from './show-path.ts';
import { statsCommandWords } from './stats-words.ts';
import { UsageError } from './usage-error.ts';
import { causeOf, refuseLinkOut } from './write-results.ts';

export interface StatsRequest {
  readonly path: string;
  readonly query: StatisticsQuery;
  readonly by: View;
  readonly format: Format;
  readonly dryRun: boolean;
  readonly out?: string;
}

/** What each unit has won and who has led: counted from the ledgers, printed, and written as a workbook and a page. */
export async function stats(request: StatsRequest, session: Session): Promise<ExitStatus> {
  const { host, note, words } = session;
  const workspace = workspaceOf(request.path, session);
  const { statistics, problems } = countWorkspace(workspace, request.query, host.cwd);
  if (!statistics || problems.some(({ diagnostic }) => isError(diagnostic))) {
    await reportProblems(problems, session);
    return exitStatus.invalid;
  }
  const folder = request.out === undefined ? join(workspace, 'out') : resolve(host.cwd, request.out);
  const files = request.dryRun ? [] : await makeFiles(statistics, session);
  const written: string[] = [];
  let failure: string | undefined;
  for (const { name, bytes } of files) {
    const shown = showPath(host.cwd, join(folder, name));
    try {
      refuseLinkOut(folder, workspace, request.out);
      writeAtomically(join(folder, name), bytes);
      written.push(shown);
    } catch (error) {
      failure = words.cannotWrite(shown, words.causes[causeOf(error)]);
      break;
    }
  }
  await print(request, workspace, statistics, written, session);
  await reportProblems(problems, session);
  if (failure !== undefined) host.stderr.write(`${failure}\n`);
  else note(request.dryRun ? words.dryRun : words.written(written.join(', ')));
  return failure === undefined ? exitStatus.decided : exitStatus.wrongUsage;
}

function workspaceOf(path: string, { host, words, language }: Session): string {
  const own = statsCommandWords(language);
  const root = resolve(host.cwd, path);
  if (!existsSync(root)) throw new UsageError(words.noSuchPath(path));
  const workspace = findWorkspace(root);
  if (workspace === undefined) throw new UsageError(own.noWorkspace(path));
  if (!existsSync(join(workspace, 'awards.csv'))) {
    throw new UsageError(own.noLedger(showPath(host.cwd, workspace)));
  }
  return workspace;
}

async function makeFiles(statistics: Statistics, { language }: Session): Promise<readonly MadeFile[]> {
  const { makeStatsWorkbook } = await import('../report/stats/make-stats-workbook.ts');
  const { makeStatsPage } = await import('../report/stats/make-stats-page.ts');
  const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
  return [await makeStatsWorkbook(statistics, language), makeStatsPage(statistics, language, hash)];
}

async function print(
  { by, format }: StatsRequest,
  workspace: string,
  statistics: Statistics,
  files: readonly string[],
  { host, language }: Session,
): Promise<void> {
  const { stdout } = host;
  if (format === 'csv') {
    const { statsCsv } = await import('../report/stats/stats-csv.ts');
    stdout.write(statsCsv(statistics, by));
  } else if (format === 'json') {
    const { statsJson } = await import('../report/stats/stats-json.ts');
    stdout.write(statsJson(host.version, showPath(host.cwd, workspace), statistics, files));
  } else {
    const { statsBlocks } = await import('../report/stats/stats-blocks.ts');
    const { markdownBlocks } = await import('../report/tables/markdown-blocks.ts');
    const { printBlocks } = await import('../report/tables/print-blocks.ts');
    const blocks = statsBlocks(statistics, by, language);
    const page = { width: pageWidth(stdout), paint: await choosePaint(stdout, host) };
    stdout.write(format === 'md' ? markdownBlocks(blocks) : printBlocks(blocks, page));
  }
}
