import { dirname, resolve } from 'node:path';
import type { DecisionToRecord } from '../../domain/award-decision.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { parseDate } from '../../domain/iso-date.ts';
import type { Locator, Place } from '../../domain/locator.ts';
import { isId } from '../../files/cells/row-reader.ts';
import { placeProblem } from '../../files/place-problem.ts';
import { readFile } from '../../files/share-files.ts';
import { readDecisions } from '../../files/tables/read-decisions.ts';
import type { DecideRequest } from '../decide.ts';
import type { Session } from '../session.ts';
import { UsageError } from '../usage-error.ts';
import type { LedgerWords } from './ledger-words.ts';

/** The decisions that a call hands over, with what is wrong with the file that they stand in. */
export interface CollectedDecisions {
  readonly decisions: readonly DecisionToRecord[];
  readonly diagnostics: readonly Diagnostic[];
  readonly place: (at: Locator) => Place;
}

/** Decisions of a CSV file, or the one that the options state. */
export function collectDecisions(request: DecideRequest, session: Session, own: LedgerWords): CollectedDecisions {
  return request.from === undefined
    ? { decisions: [decisionOf(request, own)], diagnostics: [], place: ({ file }) => ({ file, line: 1, column: 1 }) }
    : readFrom(request.from, request, session);
}

function readFrom(from: string, { season }: DecideRequest, { host, words }: Session): CollectedDecisions {
  const path = resolve(host.cwd, from);
  const read = readFile('decisions', path, { folder: dirname(path), kind: 'workspace' }, readDecisions);
  if (read.isMissing) throw new UsageError(words.noSuchFile(from));
  const decisions = (read.content ?? []).map((decision) =>
    decision.season === undefined && season !== undefined ? { ...decision, season } : decision,
  );
  return {
    decisions,
    diagnostics: read.diagnostics,
    place: (at) =>
      placeProblem(
        at,
        () => path,
        () => read.source,
      ),
  };
}

function decisionOf(request: DecideRequest, own: LedgerWords): DecisionToRecord {
  const { award, member, status, season, decision, person, note } = request;
  if (award === undefined || member === undefined || status === undefined) throw new UsageError(own.decideNeeds);
  if (!isId(award)) throw new UsageError(own.badId('--award', award));
  const date = request.date === undefined ? undefined : parseDate(request.date);
  if (request.date !== undefined && date === undefined) throw new UsageError(own.badDate(request.date));
  return {
    ...(season === undefined ? {} : { season }),
    member,
    award,
    status,
    object: request.object ?? 'collective',
    ...(person === undefined ? {} : { person }),
    count: request.count ?? 1,
    ...(decision === undefined ? {} : { decision }),
    ...(date === undefined ? {} : { date }),
    kind: request.kind ?? 'cong-trang',
    ...(note === undefined ? {} : { note }),
  };
}
