import { basename, dirname, join, relative } from 'node:path';
import type { BlocYear } from '../domain/bloc-year.ts';
import type { UnitRecord } from '../domain/ledger.ts';
import type { Result } from '../domain/result.ts';
import { followingSeason } from '../domain/season.ts';
import { type NextMembership, nextMembership } from '../engine/next/next-members.ts';
import { findWorkspace } from '../files/find-workspace.ts';
import { type LoadedBlocYear, loadBlocYear } from '../files/load-bloc-year.ts';
import { readUnitRegistry } from '../files/load-ledgers.ts';
import { nextBlocFile } from '../files/next/next-bloc-file.ts';
import { nextMembersFile } from '../files/next/next-members-file.ts';
import { isInside } from '../files/open-source.ts';
import { ChangedMeanwhile, readUnchanged } from '../files/read-unchanged.ts';
import { readFile, shareFiles } from '../files/share-files.ts';
import { findInTheWay, type NewFile, writeNewFiles } from '../files/write-new-files.ts';
import { inertText } from '../report/inert-text.ts';
import { seatName } from '../report/seat-words.ts';
import type { Selection } from './bloc-year-request.ts';
import { type FoundBlocYear, findBlocYears } from './find-bloc-years.ts';
import { type ExitStatus, exitStatus } from './host.ts';
import { judgeBlocYear, renameFiles } from './judge-bloc-year.ts';
import { ledgerWords } from './ledger/ledger-words.ts';
import { openPoints } from './ledger/open-points.ts';
import { emptySheets } from './next/empty-sheets.ts';
import { type NextWords, nextWords } from './next/next-words.ts';
import { reportProblems } from './report-problems.ts';
import type { Session } from './session.ts';
import { showPath } from './show-path.ts';
import { UsageError } from './usage-error.ts';
import { worstOf } from './worst-status.ts';
import { causeOf } from './write-results.ts';

export interface NextRequest extends Selection {
  readonly dryRun: boolean;
}

/** Makes next season's folders from this season's; nothing that exists is overwritten. */
export async function makeNextSeason(request: NextRequest, session: Session): Promise<ExitStatus> {
  const { host, words } = session;
  const own = nextWords(session.language);
  const found = findBlocYears(request, true, session);
  const shared = shareFiles();
  const outcomes: NextFolder[] = [];
  let status: ExitStatus = exitStatus.decided;
  for (const one of found) {
    const outcome = await planFolder(one, loadBlocYear(one.folder, shared), session, own);
    if (typeof outcome === 'number') status = worstOf(status, outcome);
    else outcomes.push(outcome);
  }
  const files = outcomes.flatMap((outcome) => outcome.files);
  const inTheWay = findInTheWay(files);
  if (inTheWay.length > 0) {
    throw new UsageError(own.inTheWay(inTheWay.map((file) => showPath(host.cwd, file)).join(', ')));
  }
  try {
    const written = request.dryRun ? files.map(({ path }) => path) : writeNewFiles(files);
    host.stdout.write([...new Set(written)].map((file) => `${showPath(host.cwd, file)}\n`).join(''));
  } catch (error) {
    const folder = outcomes[0]?.folder ?? host.cwd;
    throw new UsageError(words.cannotWrite(showPath(host.cwd, folder), words.causes[causeOf(error)]));
  }
  for (const outcome of outcomes) sayWhatIsNext(outcome, session, own);
  if (request.dryRun) session.note(words.dryRun);
  return status;
}

/** A bloc year that is to be made. */
interface NextFolder {
  readonly from: LoadedBlocYear;
  readonly year: BlocYear;
  readonly folder: string;
  readonly files: readonly NewFile[];
  readonly membership: NextMembership;
  readonly leadership: Result['leadership'];
}

async function planFolder(
  found: FoundBlocYear,
  loaded: LoadedBlocYear,
  session: Session,
  own: NextWords,
): Promise<NextFolder | ExitStatus> {
  const { host, language } = session;
  const shown = showPath(host.cwd, found.folder);
  const workspace = findWorkspace(found.folder);
  if (workspace === undefined) throw new UsageError(own.standsAlone(shown));
  const goal = loaded.year && !loaded.year.rules.leadership ? 'score' : 'rotate';
  const { result, placed } = judgeBlocYear(found, loaded, goal, host.cwd);
  await reportProblems(
    renameFiles(placed, (file) => showPath(host.cwd, file)),
    session,
  );
  if (!loaded.year || result.status === 'invalid') {
    host.stderr.write(`${own.isInvalid(shown)}\n`);
    return exitStatus.invalid;
  }
  // Awards that are still open change nothing of who is in the bloc and who leads it.
  const { leadership } = result;
  const open = leadership
    ? openPoints({ ...result, proposal: { awards: [], rounds: [] } }, language, ledgerWords(language))
    : [];
  if (open.length > 0) {
    host.stderr.write(`${inertText(own.notDecided(shown, open))}\n`);
    return exitStatus.undecided;
  }
  try {
    return { from: loaded, year: loaded.year, leadership, ...filesOf(loaded, loaded.year, leadership, workspace) };
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error;
    throw new UsageError(ledgerWords(language).changedMeanwhile(showPath(host.cwd, error.file)));
  }
}

/** What was judged is what is carried over (`ChangedMeanwhile`). */
function filesOf(
  loaded: LoadedBlocYear,
  year: BlocYear,
  leadership: Result['leadership'],
  workspace: string,
): Pick<NextFolder, 'folder' | 'files' | 'membership'> {
  const { folder: from, place } = loaded;
  const season = leadership?.season ?? year.nextSeason ?? followingSeason(year.season);
  const folder = join(workspace, season, basename(from));
  const membership = nextMembership(year, unitsOf(workspace), season);
  const head = leadership?.seats.find(({ seat }) => seat === 'head')?.member;
  const deputies = (leadership?.seats ?? []).flatMap(({ seat, member }) => (seat === 'deputy' ? (member ?? []) : []));
  const blocFile = nextBlocFile(textOf(readUnchanged(loaded, join(from, 'bloc.yaml'))), {
    season,
    ...(head === undefined ? {} : { head }),
    deputies,
  });
  const named = (['rules', 'criteria'] as const).flatMap((role) =>
    carryOver(loaded, place({ file: role }).file, folder),
  );
  const sheets = [...emptySheets(year, membership.members)].map(([name, content]) => ({
    path: join(folder, name),
    content,
  }));
  return {
    folder,
    membership,
    files: [
      { path: join(folder, 'bloc.yaml'), content: blocFile },
      ...named,
      {
        path: join(folder, 'members.csv'),
        content: nextMembersFile(readUnchanged(loaded, join(from, 'members.csv')), membership.members),
      },
      ...sheets,
    ],
  };
}

/**
 * Rules and rubric go where they stood: in the bloc's own folder, or in the season's for all its blocs, where they may
 * have been changed already and then stay. What stands in the workspace holds for all seasons.
 */
function carryOver(loaded: LoadedBlocYear, path: string, folder: string): readonly NewFile[] {
  const from = loaded.folder;
  const [oldSeason, newSeason] = [dirname(from), dirname(folder)];
  const content = (): Buffer => readUnchanged(loaded, path);
  if (isInside(path, from)) return [{ path: join(folder, relative(from, path)), content: content() }];
  if (!isInside(path, oldSeason)) return [];
  return [{ path: join(newSeason, relative(oldSeason, path)), content: content(), allowed: 'any' }];
}

function unitsOf(workspace: string): readonly UnitRecord[] {
  const boundary = { folder: workspace, kind: 'workspace' } as const;
  return readFile('units', join(workspace, 'units.csv'), boundary, readUnitRegistry).content ?? [];
}

function textOf(bytes: Buffer): string {
  return bytes.toString('utf8').replace(/^\ufeff/, '');
}

function sayWhatIsNext(
  { from, year, folder, membership, leadership }: NextFolder,
  { host, language, note }: Session,
  own: NextWords,
): void {
  const say = (text: string): void => note(inertText(text));
  const names = new Map<string, string>([
    ...year.members.map(({ id, name }) => [id, name] as const),
    ...membership.members.map(({ id, name }) => [id, name] as const),
  ]);
  const nameOf = (id: string): string => names.get(id) ?? id;
  const { members, dropped, isRingRenumbered } = membership;
  if (dropped.length > 0) say(own.dropped(dropped.map(({ name }) => name).join(', ')));
  for (const { name, isNew } of members) if (isNew) say(own.joined(name));
  for (const { name, turnOf, ring = 0 } of members) {
    if (turnOf !== undefined) say(own.turnOf(name, nameOf(turnOf), ring));
  }
  if (isRingRenumbered) say(own.renumbered);
  const seats = (leadership?.seats ?? []).flatMap(({ seat, place, member }) =>
    member === undefined ? [] : [`${seatName(seat, place, language)} – ${nameOf(member)}`],
  );
  if (seats.length > 0) say(own.seats(seats.join('; ')));
  else if (!leadership) say(own.noSeats);
  const { close, members: first, rules, bloc, scores, check } = own.steps;
  const steps = [first, rules, bloc, scores, check(showPath(host.cwd, folder))];
  say(own.fillIn(showPath(host.cwd, folder)));
  for (const step of [close(showPath(host.cwd, from.folder)), ...steps]) say(`- ${step}`);
}
