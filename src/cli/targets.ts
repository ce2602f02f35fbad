import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { closestOf } from '../domain/closest.ts';
import { append } from '../domain/long-lists.ts';
import { compareSeasons } from '../domain/season.ts';
import { isError } from '../domain/severity.ts';
import type { JudgedTarget } from '../domain/target.ts';
import { holdsSeason } from '../engine/targets/arrange-targets.ts';
import { judgeTargets } from '../engine/targets/judge-targets.ts';
import { findTargetFiles } from '../files/find-target-files.ts';
import { loadTargets } from '../files/load-targets.ts';
import { shareFiles } from '../files/share-files.ts';
import type { PlacedDiagnostic } from '../report/placed-diagnostic.ts';
import type { Format } from './bloc-year-request.ts';
import { type ExitStatus, exitStatus } from './host.ts';
import { renameFiles } from './judge-bloc-year.ts';
import { printTargets, type TargetsOfFile } from './print-targets.ts';
import { reportProblems } from './report-problems.ts';
import type { Session } from './session.ts';
import { showPath } from './show-path.ts';
import { targetCliWords } from './target-words.ts';
import { UsageError } from './usage-error.ts';

export interface TargetsRequest {
  /** A workspace, a season or a bloc year, as the user wrote it. */
  readonly path: string;
  readonly season?: string;
  readonly format: Format;
}

/** Holds targets against results. Nothing is written; a file with errors is not judged. */
export async function targets(request: TargetsRequest, session: Session): Promise<ExitStatus> {
  const { host } = session;
  const paths = findFiles(request, session);
  const shared = shareFiles();
  const blocYears = shareFiles();
  const problems: PlacedDiagnostic[] = [];
  const judged = paths.map((path): TargetsOfFile => {
    const loaded = loadTargets(path, shared, blocYears);
    const isReadable = !loaded.problems.some(({ diagnostic }) => isError(diagnostic));
    // What contradicts itself in rows that could be read is told along with what could not.
    const result = judgeTargets(loaded.rows, loaded);
    append(problems, loaded.problems);
    append(problems, result.problems.map(loaded.place));
    return { file: showPath(host.cwd, path), targets: isReadable ? result.targets : [] };
  });
  const placed = renameFiles(problems, (file) => showPath(host.cwd, file));
  const hasErrors = placed.some(({ diagnostic }) => isError(diagnostic));
  const shown = hasErrors ? judged : keepSeason(judged, request, session);
  await printTargets(shown, placed, request, session);
  if (request.format !== 'json') await reportProblems(placed, session);
  return hasErrors ? exitStatus.invalid : exitStatus.decided;
}

function findFiles({ path }: TargetsRequest, { host, words, language }: Session): readonly string[] {
  const root = resolve(host.cwd, path);
  const stats = path === '' ? undefined : statSync(root, { throwIfNoEntry: false });
  if (!stats) throw new UsageError(words.noSuchPath(path));
  if (!stats.isDirectory()) throw new UsageError(words.notAFolder(path));
  const files = findTargetFiles(root);
  if (files.length === 0) {
    throw new UsageError(targetCliWords(language).noTargets(path === '.' ? words.here : path));
  }
  return files;
}

/** Targets of a season, and those of terms that hold it with that year alone. */
function keepSeason(
  judged: readonly TargetsOfFile[],
  { season, path }: TargetsRequest,
  { words, language }: Session,
): readonly TargetsOfFile[] {
  if (season === undefined) return judged;
  const kept = judged.map(({ file, targets }) => ({ file, targets: targets.flatMap((one) => inSeason(one, season)) }));
  if (kept.some((one) => one.targets.length > 0)) return kept;
  const all = judged.flatMap((one) => one.targets.map(({ definition }) => definition.season));
  const known = [...new Set(all)].sort(compareSeasons);
  const closest = closestOf(season, known);
  const missing = targetCliWords(language).noTargetsOfSeason(season, path === '.' ? words.here : path);
  throw new UsageError(
    missing + (closest === undefined ? words.existing(known.join(', ')) : words.didYouMean(closest)),
  );
}

function inSeason(target: JudgedTarget, season: string): readonly JudgedTarget[] {
  if (target.definition.season === season) return [target];
  if (!holdsSeason(target.definition.season, season)) return [];
  return [{ ...target, years: target.years.filter((year) => year.season === season) }];
}
