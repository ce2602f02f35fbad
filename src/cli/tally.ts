import type { ContestTally } from '../domain/contest-tally.ts';
import type { FileRole } from '../domain/locator.ts';
import { isError } from '../domain/severity.ts';
import { isOpen, tallyContests } from '../engine/tally/tally-contests.ts';
import { type LoadedBlocYear, loadBlocYear } from '../files/load-bloc-year.ts';
import { shareFiles } from '../files/share-files.ts';
import { diagnosticData } from '../report/diagnostic-data.ts';
import type { PlacedDiagnostic } from '../report/placed-diagnostic.ts';
import { printCsv } from '../report/result-csv.ts';
import { openDocument, printBloc } from '../report/result-document.ts';
import { diagnosticJson } from '../report/result-json.ts';
import { sortDiagnostics } from '../report/summarise-diagnostics.ts';
import type { Block } from '../report/tables/block.ts';
import { markdownBlocks } from '../report/tables/markdown-blocks.ts';
import { printBlocks } from '../report/tables/print-blocks.ts';
import { tallyBlocks } from '../report/tally/tally-blocks.ts';
import { tallyColumns, tallyJson, tallyRows } from '../report/tally/tally-data.ts';
import type { Format, Selection } from './bloc-year-request.ts';
import { choosePaint } from './choose-paint.ts';
import { findBlocYears } from './find-bloc-years.ts';
import { type ExitStatus, exitStatus } from './host.ts';
import { renameFiles } from './judge-bloc-year.ts';
import { ledgerWords } from './ledger/ledger-words.ts';
import { pageWidth } from './page-width.ts';
import { reportProblems } from './report-problems.ts';
import type { Session } from './session.ts';
import { showPath } from './show-path.ts';
import { exitStatusOf, worstOf } from './worst-status.ts';

export interface TallyRequest extends Selection {
  readonly format: Format;
}

/** One bloc year's contests, or what is wrong with its votes. */
interface Tallied {
  readonly loaded: LoadedBlocYear;
  readonly contests: readonly ContestTally[];
  readonly problems: readonly PlacedDiagnostic[];
  readonly status: 'decided' | 'undecided' | 'invalid';
}

/** Counts every contest, whether or not an award or a seat hangs on it. */
export async function showTally(request: TallyRequest, session: Session): Promise<ExitStatus> {
  const { language, note } = session;
  const found = findBlocYears(request, true, session);
  const shared = shareFiles();
  const all = found.map(({ folder }) => tallyOne(loadBlocYear(folder, shared), session));
  await print(all, request.format, session);
  const problems = all.flatMap((one) => one.problems);
  if (request.format !== 'json') await reportProblems(problems, session);
  const status = all.reduce<ExitStatus>((worst, one) => worstOf(worst, exitStatusOf(one.status)), exitStatus.decided);
  if (all.every(({ contests, status: one }) => contests.length === 0 && one !== 'invalid')) {
    note(ledgerWords(language).noContests);
  }
  return status;
}

/** Files that no count of votes asks for. */
const notAsked: ReadonlySet<FileRole> = new Set([
  'criteria',
  'self-scores',
  'appraisals',
  'indicators',
  'rulings',
  'award-ledger',
  'leadership-ledger',
  'units',
]);
const notAskedFiles = /^(?:criteria|self-scores|appraisals|indicators)\.csv$/;

function tallyOne(loaded: LoadedBlocYear, { host }: Session): Tallied {
  const year = loaded.year ?? loaded.remains;
  const read = loaded.diagnostics.filter(
    (one) => !notAsked.has(one.at.file) && !(one.code === 'file-missing' && notAskedFiles.test(one.details.file)),
  );
  const { contests, found } = year ? tallyContests(year) : { contests: [], found: [] };
  // What was misread leaves gaps of which nothing more is said.
  const diagnostics = read.some(isError) ? read : [...read, ...found];
  const placed = diagnostics.map((diagnostic) => ({
    diagnostic,
    place: loaded.place(diagnostic.at),
    ...(diagnostic.related ? { related: loaded.place(diagnostic.related) } : {}),
  }));
  const problems = renameFiles(placed, (file) => showPath(host.cwd, file));
  if (!year || diagnostics.some(isError)) return { loaded, contests: [], problems, status: 'invalid' };
  return { loaded, contests, problems, status: contests.some(isOpen) ? 'undecided' : 'decided' };
}

async function print(all: readonly Tallied[], format: Format, { host, language }: Session): Promise<void> {
  if (format === 'json') {
    const { start, add, end } = openDocument(host.version, 'tally');
    const blocs = all.map(({ loaded, contests, problems, status }) =>
      add(
        printBloc({
          bloc: loaded.bloc,
          name: loaded.name ?? null,
          season: loaded.season ?? null,
          path: showPath(host.cwd, loaded.folder),
          status,
          diagnostics: sortDiagnostics(problems).map((one) => diagnosticJson(diagnosticData(one, language))),
          contests: contests.map((contest) => tallyJson(contest, nameIn(loaded))),
        }),
      ),
    );
    host.stdout.write(start + blocs.join('') + end());
    return;
  }
  if (format === 'csv') {
    const rows = all.flatMap(({ loaded, contests }) =>
      contests.flatMap((contest) =>
        tallyRows({ season: loaded.season ?? '', bloc: loaded.bloc }, contest, nameIn(loaded)),
      ),
    );
    host.stdout.write(printCsv([tallyColumns, ...rows]));
    return;
  }
  const blocks = all.flatMap(({ loaded, contests }): readonly Block[] => {
    const year = loaded.year ?? loaded.remains;
    if (!year || contests.length === 0) return [];
    const title = ledgerWords(language).title(year.name, year.season);
    return [{ kind: 'title', text: title }, ...tallyBlocks(year, contests, language)];
  });
  if (blocks.length === 0) return;
  const page = { width: pageWidth(host.stdout), paint: await choosePaint(host.stdout, host) };
  host.stdout.write(format === 'md' ? markdownBlocks(blocks) : printBlocks(blocks, page));
}

function nameIn({ year, remains }: LoadedBlocYear): (id: string) => string {
  const names = new Map<string, string>((year ?? remains)?.members.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
