import { type LockState, lockedFiles } from '../../domain/lock.ts';
import { diagnosticData } from '../../report/diagnostic-data.ts';
import { lockTable } from '../../report/lock/lock-blocks.ts';
import { lockStateJson } from '../../report/lock/lock-json.ts';
import { lockWords, shortSeal } from '../../report/lock/lock-words.ts';
import { openDocument, printBloc } from '../../report/result-document.ts';
import { diagnosticJson } from '../../report/result-json.ts';
import { sortDiagnostics } from '../../report/summarise-diagnostics.ts';
import type { Block } from '../../report/tables/block.ts';
import { printBlocks } from '../../report/tables/print-blocks.ts';
import { choosePaint } from '../choose-paint.ts';
import type { LockedBlocYear, LockRequest } from '../lock.ts';
import { pageWidth } from '../page-width.ts';
import type { Session } from '../session.ts';
import { showPath } from '../show-path.ts';
import { lockCliWords } from './lock-words.ts';

/** Prints what is locked in each bloc year: its files, every state that was adopted, and the seal for the minutes. */
export async function printLocks(
  done: readonly LockedBlocYear[],
  format: LockRequest['format'],
  session: Session,
): Promise<void> {
  const { host } = session;
  if (format === 'json') {
    const { start, add, end } = openDocument(host.version, 'lock');
    host.stdout.write(start + done.map((one) => add(printBloc(lockDocument(one, session)))).join('') + end());
    return;
  }
  const blocks = done.flatMap((one) => lockedBlocks(one, session));
  if (blocks.length === 0) return;
  host.stdout.write(
    printBlocks(blocks, { width: pageWidth(host.stdout), paint: await choosePaint(host.stdout, host) }),
  );
}

function lockedBlocks({ judged, plan, failure }: LockedBlocYear, { language }: Session): readonly Block[] {
  if (!('lock' in plan) || failure !== undefined) return [];
  const own = lockCliWords(language);
  const words = lockWords(language);
  const { states } = plan.lock;
  const last = states[states.length - 1];
  if (!last) return [];
  const { name, bloc, season = '' } = judged.loaded;
  return [
    { kind: 'title', text: own.title(name ?? bloc, season) },
    {
      kind: 'table',
      table: {
        columns: [
          { heading: own.file, align: 'left', wraps: true },
          { heading: own.what, align: 'left', wraps: true },
          { heading: own.sha256, align: 'left' },
          { heading: own.meaning, align: 'left' },
        ],
        rows: lockedFiles.map((file) => [last.files[file].path, words.files[file], ...hashesOf(last, file)]),
      },
    },
    { kind: 'table', table: lockTable({ states, respelled: [] }, language) },
    { kind: 'text', text: own.toMinutes(shortSeal(last.seal)) },
  ];
}

/** Enough of each hash to compare by eye; thidua.lock holds the whole. */
function hashesOf({ files }: LockState, file: (typeof lockedFiles)[number]): readonly string[] {
  return [shortSeal(files[file].sha256), shortSeal(files[file].meaning)];
}

function lockDocument({ judged, plan, problems, failure }: LockedBlocYear, { host, language }: Session) {
  const { bloc, name, season, folder } = judged.loaded;
  return {
    bloc,
    name: name ?? null,
    season: season ?? null,
    path: showPath(host.cwd, folder),
    status: failure === undefined ? plan.kind : 'unwritten',
    states: 'lock' in plan ? plan.lock.states.map(lockStateJson) : [],
    diagnostics: sortDiagnostics(problems).map((one) => diagnosticJson(diagnosticData(one, language))),
  };
}
