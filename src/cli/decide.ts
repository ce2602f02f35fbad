import { resolve } from 'node:path';
import type { DecisionToRecord } from '../domain/award-decision.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { AwardRecord } from '../domain/ledger.ts';
import { append } from '../domain/long-lists.ts';
import { isError } from '../domain/severity.ts';
import { type DecisionProblem, planDecisions } from '../engine/ledger/plan-decisions.ts';
import { findWorkspace } from '../files/find-workspace.ts';
import { type AwardHistory, openAwardHistory } from '../files/ledger/open-award-history.ts';
import { describeDiagnostic } from '../report/diagnostic-catalogue/describe-diagnostic.ts';
import { inertText } from '../report/inert-text.ts';
import type { PlacedDiagnostic } from '../report/placed-diagnostic.ts';
import type { Format } from './bloc-year-request.ts';
import { type ExitStatus, exitStatus } from './host.ts';
import { renameFiles } from './judge-bloc-year.ts';
import { type CollectedDecisions, collectDecisions } from './ledger/collect-decisions.ts';
import { type LedgerWords, ledgerWords } from './ledger/ledger-words.ts';
import { printChanges } from './ledger/print-changes.ts';
import { recordChanges } from './ledger/record-changes.ts';
import { workOnLedgers } from './ledger/work-on-ledgers.ts';
import { reportProblems } from './report-problems.ts';
import type { Session } from './session.ts';
import { showPath } from './show-path.ts';
import { UsageError } from './usage-error.ts';

export interface DecideRequest {
  readonly path: string;
  readonly season?: string;
  readonly award?: string;
  readonly member?: string;
  readonly status?: DecisionToRecord['status'];
  readonly decision?: string;
  readonly date?: string;
  readonly object?: AwardRecord['object'];
  readonly person?: string;
  readonly count?: number;
  readonly kind?: string;
  readonly note?: string;
  /** A CSV file of decisions. */
  readonly from?: string;
  readonly dryRun: boolean;
  readonly format: Format;
}

/** Records in the ledger what the level above has decided; of several decisions all or none. */
export async function decide(request: DecideRequest, session: Session): Promise<ExitStatus> {
  const { host, language } = session;
  const own = ledgerWords(language);
  const workspace = findWorkspace(resolve(host.cwd, request.path));
  if (workspace === undefined) throw new UsageError(own.noLedger(request.path));
  const collected = collectDecisions(request, session, own);
  const work = () => record(workspace, collected, request, session, own);
  return request.dryRun ? work() : workOnLedgers(workspace, session, work);
}

async function record(
  workspace: string,
  collected: CollectedDecisions,
  { dryRun, format }: DecideRequest,
  session: Session,
  own: LedgerWords,
): Promise<ExitStatus> {
  const { host, note } = session;
  const history = openAwardHistory(workspace);
  const problems: PlacedDiagnostic[] = [
    ...history.diagnostics.map((diagnostic) => ({ diagnostic, place: history.place(diagnostic.at) })),
    ...collected.diagnostics.map((diagnostic) => ({ diagnostic, place: collected.place(diagnostic.at) })),
  ];
  // What the ledger itself says is asked only where it could be read.
  const canAsk = !history.diagnostics.some(isError);
  const { resolved, unknown } = canAsk ? resolveAll(collected.decisions, history) : { resolved: [], unknown: [] };
  const plan = planDecisions(history.records, resolved, history.lineage);
  const found = [...unknown, ...plan.problems.map((problem) => asFound(problem))];
  append(
    problems,
    found.flatMap((one) => placeFound(one, collected, history)),
  );
  const isBarred = found.length > 0 || problems.some(({ diagnostic }) => isError(diagnostic));
  const recording =
    isBarred || dryRun
      ? { written: [] }
      : recordChanges(workspace, plan.changes, new Map([['awards', history.hash]]), session, own);
  const changes = isBarred ? [] : plan.changes;
  const identity = { path: showPath(host.cwd, workspace), recorded: !isBarred && !dryRun };
  const lineOf = (_: string, row: number): number => history.place({ file: 'award-ledger', row }).line;
  await printChanges(
    'decide',
    [{ identity, changes, nameOf: history.names, lineOf, isReplaced: false }],
    format,
    session,
  );
  await reportProblems(
    renameFiles(problems, (file) => showPath(host.cwd, file)),
    session,
  );
  for (const one of found)
    if (one.decision.at === undefined) host.stderr.write(`${oneLine(one, history, session, own)}\n`);
  if (isBarred) {
    host.stderr.write(`${own.notRecorded}\n`);
    return exitStatus.invalid;
  }
  for (const { season } of plan.dated.slice(0, 1)) note(own.seasonTaken(season));
  for (const { member, award, season } of plan.unproposed) note(inertText(own.withoutProposal(member, award, season)));
  if (recording.failure !== undefined) {
    host.stderr.write(`${recording.failure}\n`);
    return exitStatus.wrongUsage;
  }
  if (plan.changes.length === 0) note(own.nothing);
  else if (dryRun) note(own.dry);
  else note(recording.written.length === 0 ? own.nothingNew : own.recorded(recording.written.join(', ')));
  return exitStatus.decided;
}

/** A problem with one decision; `row` is the row of the ledger that it does not go with. */
interface Found {
  readonly decision: DecisionToRecord;
  readonly column: string;
  readonly diagnostic: Pick<Diagnostic, 'code' | 'details'>;
  readonly row?: number;
}

function asFound({ decision, details, row }: DecisionProblem): Found {
  const column = details.problem === 'season-missing' ? 'award' : 'status';
  return { decision, column, diagnostic: { code: 'ledger-row', details }, ...(row === undefined ? {} : { row }) };
}

/** Units by their ids, and blocs where the ledger will need them; what the workspace does not know is told. */
function resolveAll(
  decisions: readonly DecisionToRecord[],
  history: AwardHistory,
): { readonly resolved: readonly DecisionToRecord[]; readonly unknown: readonly Found[] } {
  const resolved: DecisionToRecord[] = [];
  const unknown: Found[] = [];
  for (const decision of decisions) {
    const member = history.findUnit(decision.member);
    const missing = [
      ...(member === undefined ? [['unit', 'member', decision.member] as const] : []),
      ...(history.knowsAward(decision.award) ? [] : [['award', 'award', decision.award] as const]),
      ...(decision.season === undefined || history.knowsSeason(decision.season)
        ? []
        : [['season', 'season', decision.season] as const]),
    ];
    for (const [what, column, value] of missing) {
      const closest = history.closest(what, value);
      const details = { what, value, ...(closest === undefined ? {} : { closest }) };
      unknown.push({ decision, column, diagnostic: { code: 'ledger-unknown', details } });
    }
    if (member === undefined || missing.length > 0) continue;
    const bloc = decision.bloc ?? blocOf({ ...decision, member }, history);
    resolved.push({ ...decision, member, ...(bloc === undefined ? {} : { bloc }) });
  }
  return { resolved, unknown };
}

/** Only where no row of the ledger will tell it. */
function blocOf({ season, member, award }: DecisionToRecord, history: AwardHistory): string | undefined {
  const isTold = history.records.some((row) => row.member === member && row.award === award && row.bloc !== undefined);
  return season === undefined || isTold ? undefined : history.blocOf(season, member);
}

/** Problems with rows of a file, placed there. */
function placeFound(
  { decision: { at }, column, diagnostic, row }: Found,
  collected: CollectedDecisions,
  history: AwardHistory,
): readonly PlacedDiagnostic[] {
  if (at === undefined) return [];
  const place = collected.place({ ...at, column } as typeof at);
  const related = row === undefined ? {} : { related: history.place({ file: 'award-ledger', row }) };
  return [{ diagnostic: { ...diagnostic, at } as Diagnostic, place, ...related }];
}

/** A problem with what the command line states: one line, since it stands in no file. */
function oneLine(
  { diagnostic, row }: Found,
  history: AwardHistory,
  { host, language, words }: Session,
  own: LedgerWords,
): string {
  const at = { file: 'decisions' } as const;
  const { message, fix } = describeDiagnostic({ ...diagnostic, at } as Diagnostic, language);
  const place = row === undefined ? undefined : history.place({ file: 'award-ledger', row });
  const where = place === undefined ? '' : ` (${showPath(host.cwd, place.file)}:${place.line})`;
  return `${words.wrongUsage} ${diagnostic.code}: ${message}${where}; ${own.fix}: ${fix}`;
}
