import type { Result, SeatReason, Status } from '../domain/result.ts';
import type { Json } from './json-text.ts';
import { lockJson } from './lock/lock-json.ts';
import { leadershipJson } from './result-json-leadership.ts';
import { membersJson } from './result-json-members.ts';
import { awardsJson, votesJson } from './result-json-proposal.ts';
import { rulingsJson } from './result-json-rulings.ts';

/** What identifies a bloc year in a document, known even where its files have errors. */
export interface BlocIdentity {
  readonly bloc: string;
  readonly name?: string | undefined;
  readonly season?: string | undefined;
  /** Its folder, as the reader of the document finds it. */
  readonly path: string;
}

/** A problem as data (spec 4, "Diagnostics"). */
export interface DiagnosticData {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly fix: string;
  readonly details: object;
}

/** `blocs[i]` of `thidua check`: who, and its problems. */
export function checkedBlocJson(identity: BlocIdentity, status: Status, diagnostics: readonly DiagnosticData[]) {
  return {
    bloc: identity.bloc,
    name: identity.name ?? null,
    season: identity.season ?? null,
    path: identity.path,
    status,
    diagnostics: diagnostics.map(diagnosticJson),
  };
}

/** `blocs[i]` and out/result.json: everything that the command worked out, with the reasons and the files read. */
export function blocResultJson(
  identity: BlocIdentity,
  result: Result,
  diagnostics: readonly DiagnosticData[],
  inputs: ReadonlyMap<string, string>,
  describe: (reason: SeatReason) => string,
): { readonly [key: string]: Json } {
  const { score, proposal, leadership, rulings, lock, status } = result;
  return {
    ...checkedBlocJson(identity, status, diagnostics),
    members: score ? membersJson(score.standings) : [],
    votes: proposal ? votesJson(proposal.rounds) : [],
    awards: proposal ? awardsJson(proposal.awards) : [],
    leadership: leadership ? leadershipJson(leadership, describe) : null,
    rulings: rulingsJson(rulings),
    ...(lock ? { lock: lockJson(lock) } : {}),
    inputs,
  };
}

export function diagnosticJson(data: DiagnosticData): Json {
  const { code, severity, file, line, column, message, fix, details } = data;
  return { code, severity, file, line, column, message, fix, details: details as Json };
}
