import type { LedgerChange } from '../domain/ledger-entry.ts';
import { planClosing } from '../engine/ledger/plan-closing.ts';
import { findWorkspace } from '../files/find-workspace.ts';
import type { LedgerName } from '../files/ledger/edit-ledger.ts';
import { type LoadedBlocYear, loadBlocYear } from '../files/load-bloc-year.ts';
import { shareFiles } from '../files/share-files.ts';
import { diagnosticData } from '../report/diagnostic-data.ts';
import { inertText } from '../report/inert-text.ts';
import type { PlacedDiagnostic } from '../report/placed-diagnostic.ts';
import { diagnosticJson } from '../report/result-json.ts';
import { sortDiagnostics } from '../report/summarise-diagnostics.ts';
import type { Format, Selection } from './bloc-year-request.ts';
import { type FoundBlocYear, findBlocYears } from './find-bloc-years.ts';
import { type ExitStatus, exitStatus } from './host.ts';
import { type JudgedBlocYear, judgeBlocYear, renameFiles } from './judge-bloc-year.ts';
import { type LedgerWords, ledgerWords } from './ledger/ledger-words.ts';
import { openPoints } from './ledger/open-points.ts';
import { printChanges, type ShownChanges } from './ledger/print-changes.ts';
import { recordChanges } from './ledger/record-changes.ts';
import { workOnLedgers } from './ledger/work-on-ledgers.ts';
import { reportProblems } from './report-problems.ts';
import type { Session } from './session.ts';
import { showPath } from './show-path.ts';
import { UsageError } from './usage-error.ts';
import { exitStatusOf, worstOf } from './worst-status.ts';

export interface CloseRequest extends Selection {
  /** Rows of the ledgers that say otherwise are taken out. */
  readonly replaces: boolean;
  readonly dryRun: boolean;
  readonly format: Format;
}

/** Records decided seasons in the ledgers of their workspace; what is undecided or differs is refused, and told. */
export async function closeSeasons(request: CloseRequest, session: Session): Promise<ExitStatus> {
  const { host, language } = session;
  const own = ledgerWords(language);
  const found = findBlocYears(request, true, session);
  const workspace = findWorkspace(found[0].folder);
  const alone = found.find(({ folder }) => findWorkspace(folder) === undefined);
  if (workspace === undefined || alone) {
    throw new UsageError(own.standsAlone(showPath(host.cwd, (alone ?? found[0]).folder)));
  }
  const work = () => close(found, workspace, request, session, own);
  return request.dryRun ? work() : workOnLedgers(workspace, session, work);
}

/** One bloc year as closing sees it. */
interface Closing {
  readonly judged: JudgedBlocYear;
  readonly changes: readonly LedgerChange[];
  readonly status: ExitStatus;
  /** Why nothing of it is recorded. */
  readonly refusal?: string;
}

async function close(
  found: readonly FoundBlocYear[],
  workspace: string,
  request: CloseRequest,
  session: Session,
  own: LedgerWords,
): Promise<ExitStatus> {
  const { host, note } = session;
  const shared = shareFiles();
  const closings = found.map((one) => closeOne(one, loadBlocYear(one.folder, shared), request, session, own));
  const accepted = closings.filter(({ refusal }) => refusal === undefined).flatMap(({ changes }) => changes);
  const recording =
    request.dryRun || accepted.length === 0
      ? { written: [] }
      : recordChanges(workspace, accepted, hashesOf(closings), session, own);
  await printChanges(
    'close',
    closings.map((closing) => shownOf(closing, request, session, own)),
    request.format,
    session,
  );
  const problems = closings.flatMap(({ judged }) => placedOf(judged, session));
  if (request.format !== 'json') await reportProblems(problems, session);
  for (const { refusal } of closings) if (refusal !== undefined) host.stderr.write(`${inertText(refusal)}\n`);
  const status = closings.reduce<ExitStatus>((worst, one) => worstOf(worst, one.status), exitStatus.decided);
  if (recording.failure !== undefined) {
    host.stderr.write(`${recording.failure}\n`);
    return worstOf(status, exitStatus.wrongUsage);
  }
  if (request.dryRun) note(own.dry);
  else if (recording.written.length > 0) note(own.recorded(recording.written.join(', ')));
  else if (accepted.length > 0) note(own.nothingNew);
  return status;
}

function closeOne(
  found: FoundBlocYear,
  loaded: LoadedBlocYear,
  { replaces }: CloseRequest,
  { host, language }: Session,
  own: LedgerWords,
): Closing {
  const goal = loaded.year && !loaded.year.rules.leadership ? 'propose' : 'rotate';
  const judged = judgeBlocYear(found, loaded, goal, host.cwd);
  const { result } = judged;
  const shown = showPath(host.cwd, loaded.folder);
  const refused = { judged, changes: [], status: exitStatusOf(result.status) };
  if (!loaded.year || result.status === 'invalid') return { ...refused, refusal: own.isInvalid(shown) };
  if (result.status === 'undecided') {
    return { ...refused, refusal: own.notDecided(shown, openPoints(result, language, own)) };
  }
  const { changes, decided } = planClosing(loaded.year, result);
  const differing = changes.filter(({ state }) => state === 'differs').length;
  if (differing > 0 && !replaces) {
    return { judged, changes, status: exitStatus.invalid, refusal: own.differs(shown, differing) };
  }
  if (decided.length > 0) {
    const rows = decided.map(({ row }) => lineIn(loaded, 'awards', row)).join(', ');
    return { judged, changes, status: exitStatus.invalid, refusal: own.decidedAlready(shown, rows) };
  }
  return { judged, changes, status: exitStatus.decided };
}

/** SHA-256 of the ledgers as they were read, by name. */
function hashesOf(closings: readonly Closing[]): ReadonlyMap<LedgerName, string | undefined> {
  const hashes = new Map<LedgerName, string | undefined>();
  for (const { judged } of closings) {
    for (const name of ['awards', 'leadership'] as const) {
      const hash = judged.loaded.inputs.get(`../../${name}.csv`);
      if (hash !== undefined) hashes.set(name, hash);
    }
  }
  return hashes;
}

/** The line of a ledger's file on which a row stands. */
function lineIn({ place }: LoadedBlocYear, ledger: LedgerName, row: number): number {
  return place({ file: ledger === 'awards' ? 'award-ledger' : 'leadership-ledger', row }).line;
}

function placedOf({ placed }: JudgedBlocYear, { host }: Session): readonly PlacedDiagnostic[] {
  return renameFiles(placed, (file) => showPath(host.cwd, file));
}

function shownOf(
  { judged, changes, refusal }: Closing,
  { replaces }: CloseRequest,
  session: Session,
  own: LedgerWords,
): ShownChanges {
  const { loaded, result } = judged;
  const { bloc, name, season, year, folder } = loaded;
  const members = new Map<string, string>(year?.members.map(({ id, name: own }) => [id, own]));
  const awards = new Map(year?.rules.awards.map((award) => [award.code, award.name]));
  const classes = new Map(year?.rules.classes?.bands.map((band) => [`rating:${band.class}`, band.name]));
  const diagnostics = sortDiagnostics(placedOf(judged, session));
  return {
    title: own.title(name ?? bloc, season ?? ''),
    identity: {
      bloc,
      name: name ?? null,
      season: season ?? null,
      path: showPath(session.host.cwd, folder),
      status: result.status,
      recorded: refusal === undefined,
      diagnostics: diagnostics.map((one) => diagnosticJson(diagnosticData(one, session.language))),
    },
    changes,
    isReplaced: replaces && refusal === undefined,
    lineOf: (ledger, row) => lineIn(loaded, ledger, row),
    nameOf: {
      unit: (id) => members.get(id) ?? id,
      award: (code) => awards.get(code) ?? ratingName(code, classes, own),
    },
  };
}

/** A class by its name; an award that the rules do not have by its code. */
function ratingName(code: string, classes: ReadonlyMap<string, string | undefined>, own: LedgerWords): string {
  const mark = 'rating:';
  return code.startsWith(mark) ? own.rating(classes.get(code) ?? code.slice(mark.length)) : code;
}
