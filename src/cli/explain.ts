import type { MemberId } from '../domain/bloc-year.ts';
import { closestOf } from '../domain/closest.ts';
import type { Goal } from '../domain/result.ts';
import { type LoadedBlocYear, loadBlocYear } from '../files/load-bloc-year.ts';
import { shareFiles } from '../files/share-files.ts';
import type { PlacedDiagnostic } from '../report/placed-diagnostic.ts';
import type { Format, Selection } from './bloc-year-request.ts';
import { type FoundBlocYear, findBlocYears } from './find-bloc-years.ts';
import { type ExitStatus, exitStatus } from './host.ts';
import { type JudgedBlocYear, judgeBlocYear, renameFiles } from './judge-bloc-year.ts';
import { listNames } from './list-names.ts';
import { type Explained, printExplained } from './print-explained.ts';
import { reportProblems } from './report-problems.ts';
import { openSession, type Session } from './session.ts';
import { showPath } from './show-path.ts';
import { UsageError } from './usage-error.ts';
import { exitStatusOf, worstOf } from './worst-status.ts';

export interface ExplainRequest extends Selection {
  readonly member: string;
  readonly award?: string;
  readonly against?: string;
  readonly format: Format;
}

/** Why a member got what it got: in each bloc year of the selection that has it. Nothing is written. */
export async function explain(request: ExplainRequest, session: Session): Promise<ExitStatus> {
  const { host } = session;
  const shared = shareFiles();
  const read = findBlocYears(request, true, session).map((found) => ({
    found,
    loaded: loadBlocYear(found.folder, shared),
  }));
  const problems: PlacedDiagnostic[] = [];
  const explained: Explained[] = [];
  let status: ExitStatus = exitStatus.decided;
  for (const { found, loaded } of read) {
    const named = loaded.year === undefined ? undefined : resolveUnits(request, loaded);
    if (loaded.year !== undefined && named === undefined) continue;
    const judged = judgeAsFarAsCan(found, loaded, host.cwd);
    for (const one of renameFiles(judged.placed, (file) => showPath(host.cwd, file))) problems.push(one);
    status = worstOf(status, statusOf(judged));
    if (named === undefined || loaded.year === undefined) continue;
    checkAward(request, loaded, session);
    explained.push({ ...judged, year: loaded.year, ...named });
  }
  if (explained.length === 0 && status === exitStatus.decided) throw nobodyOfThatName(request, read, session);
  await printExplained(explained, request, session);
  // Warnings are for the commands that write; here only what stands in the way of an answer.
  await reportProblems(problems, openSession(host, session.language, true));
  return status;
}

interface NamedUnits {
  readonly member: MemberId;
  readonly against?: MemberId;
}

function resolveUnits({ member, against }: ExplainRequest, { names }: LoadedBlocYear): NamedUnits | undefined {
  const found = names?.resolve(member);
  const other = against === undefined ? undefined : names?.resolve(against);
  if (found === undefined || (against !== undefined && other === undefined)) return undefined;
  return { member: found, ...(other === undefined ? {} : { against: other }) };
}

/** As far as seats where the rules have them; where that is barred by errors, the points at least. */
function judgeAsFarAsCan(found: FoundBlocYear, loaded: LoadedBlocYear, cwd: string): JudgedBlocYear {
  const goal: Goal = loaded.year?.rules.leadership ? 'rotate' : 'propose';
  const whole = judgeBlocYear(found, loaded, goal, cwd);
  if (whole.result.status !== 'invalid') return whole;
  const { result } = judgeBlocYear(found, loaded, 'score', cwd);
  return { ...whole, result: { ...result, status: 'invalid' } };
}

/** An explanation is as open as anything in it. */
function statusOf({ result }: JudgedBlocYear): ExitStatus {
  const isOpen = result.proposal?.awards.some(({ provisional, undecided }) => provisional || undecided.length > 0);
  return worstOf(exitStatusOf(result.status), isOpen ? exitStatus.undecided : exitStatus.decided);
}

function checkAward({ award }: ExplainRequest, { year, bloc }: LoadedBlocYear, { words }: Session): void {
  const known = year?.rules.awards.map(({ code }) => code) ?? [];
  if (award === undefined || known.includes(award)) return;
  const closest = closestOf(award, known);
  const near = closest === undefined ? words.existing(known.join(', ')) : words.didYouMean(closest);
  throw new UsageError(words.noSuchAward(award, bloc) + (known.length === 0 ? '' : near));
}

function nobodyOfThatName(
  { member, against, path }: ExplainRequest,
  read: readonly { readonly loaded: LoadedBlocYear }[],
  { words }: Session,
): UsageError {
  const isUnknown = (text: string) => read.every(({ loaded }) => loaded.names?.resolve(text) === undefined);
  const missing = against !== undefined && !isUnknown(member) ? against : member;
  const closest = read.map(({ loaded }) => loaded.names?.closest(missing)).find((name) => name !== undefined);
  const [only, ...others] = read;
  const where = only && others.length === 0 ? only.loaded.bloc : path === '.' ? words.here : path;
  const all = [...new Set(read.flatMap(({ loaded }) => loaded.year?.members.map(({ id }) => id) ?? []))];
  const near = closest === undefined ? words.existing(listNames(all)) : words.didYouMean(closest);
  return new UsageError(words.noSuchMember(missing, where) + (all.length === 0 ? '' : near));
}
