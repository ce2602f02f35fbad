import { closestOf } from '../../domain/closest.ts';
import type { DrawSet, Tie } from '../../domain/draw.ts';
import { drawLots } from '../../engine/draw/draw-lots.ts';
import { findAwardTie, findRankTie } from '../../engine/draw/find-tie.ts';
import { tieText } from '../../engine/draw/tie-text.ts';
import { type LoadedBlocYear, loadBlocYear } from '../../files/load-bloc-year.ts';
import { sha256 } from '../../files/sha256.ts';
import { shareFiles } from '../../files/share-files.ts';
import type { DrawnTie } from '../../report/draw/draw-document.ts';
import { drawRuling } from '../../report/draw/draw-ruling.ts';
import type { Format, Selection } from '../bloc-year-request.ts';
import { findBlocYears } from '../find-bloc-years.ts';
import { type ExitStatus, exitStatus } from '../host.ts';
import { type JudgedBlocYear, judgeBlocYear, renameFiles } from '../judge-bloc-year.ts';
import { reportProblems } from '../report-problems.ts';
import { openSession, type Session } from '../session.ts';
import { showPath } from '../show-path.ts';
import { UsageError } from '../usage-error.ts';
import { drawCommandWords, noTieText } from './draw-command-words.ts';
import { printDraw, printNoDraw } from './print-draw.ts';

/** Lots among units named by hand. */
export interface AmongRequest {
  readonly set: DrawSet;
  readonly seed: string;
  readonly format: Format;
}

/** Lots among the equals of one bloc year. */
export interface TieRequest extends Selection {
  readonly award?: string;
  readonly rank?: number;
  readonly group?: string;
  readonly seed?: string;
  readonly authority?: string;
  readonly format: Format;
}

/** Digits of a tie's hash that its seed must hold. */
const markLength = 16;

/** Draws lots among units named by hand. */
export async function drawAmong({ set, seed, format }: AmongRequest, session: Session): Promise<ExitStatus> {
  const outcome = { seed, sets: drawLots([set], seed, sha256), ruling: [] };
  await printDraw({ sets: [set], outcome }, format, session);
  return exitStatus.decided;
}

/** Draws lots among the equals of a bloc year, or says what the seed must hold. Nothing is written. */
export async function drawTie(request: TieRequest, session: Session): Promise<ExitStatus> {
  const { host, language } = session;
  const judged = judgeOnly(request, session);
  const { loaded, result } = judged;
  if (result.status === 'invalid' || !loaded.year) {
    const placed = renameFiles(judged.placed, (file) => showPath(host.cwd, file));
    if (request.format === 'json') printNoDraw(placed, session);
    else await reportProblems(placed, openSession(host, language, true));
    return exitStatus.invalid;
  }
  const tie = findTie(request, judged, session);
  const bound = bindTie(loaded, loaded.year, tie);
  const { seed, authority, format } = request;
  if (seed === undefined) {
    await printDraw({ tie: bound, sets: tie.sets }, format, session);
    return exitStatus.undecided;
  }
  if (!seed.toLowerCase().includes(bound.mark)) {
    throw new UsageError(drawCommandWords(language).seedUnbound(bound.mark));
  }
  const sets = drawLots(tie.sets, seed, sha256);
  const ruling = drawRuling(bound, sets, seed, authority, language);
  await printDraw({ tie: bound, sets: tie.sets, outcome: { seed, sets, ruling } }, format, session);
  return exitStatus.decided;
}

function judgeOnly(request: TieRequest, session: Session): JudgedBlocYear {
  const { host, language } = session;
  const [found, ...others] = findBlocYears(request, true, session);
  if (others.length > 0) {
    const folders = [found, ...others].map(({ folder }) => showPath(host.cwd, folder));
    throw new UsageError(drawCommandWords(language).oneBloc(folders.join(', ')));
  }
  return judgeBlocYear(found, loadBlocYear(found.folder, shareFiles()), 'propose', host.cwd);
}

function findTie(request: TieRequest, { loaded, result }: JudgedBlocYear, { words, language }: Session): Tie {
  const { award, rank = 0, group } = request;
  const rules = loaded.year?.rules;
  if (!rules) throw new RangeError('a bloc year without errors has rules');
  const known = rules.awards.map(({ code }) => code);
  if (award !== undefined && !known.includes(award)) {
    const closest = closestOf(award, known);
    const near = closest === undefined ? words.existing(known.join(', ')) : words.didYouMean(closest);
    throw new UsageError(words.noSuchAward(award, loaded.bloc) + (known.length === 0 ? '' : near));
  }
  const found = award === undefined ? findRankTie(rules, result, rank, group) : findAwardTie(rules, result, award);
  if ('kind' in found) throw new UsageError(noTieText(found, language));
  return found;
}

function bindTie({ bloc }: LoadedBlocYear, year: NonNullable<LoadedBlocYear['year']>, tie: Tie): DrawnTie {
  const { season, name, members } = year;
  const text = tieText({ season, bloc }, tie);
  const hash = sha256(text);
  const names = new Map<string, string>(members.map((member) => [member.id, member.name]));
  const unitName = (id: string): string => names.get(id) ?? id;
  return { season, bloc, name, unitName, subject: tie.subject, text, hash, mark: hash.slice(0, markLength) };
}
