import type { Status } from '../domain/result.ts';
import { type ExitStatus, exitStatus } from './host.ts';

/** From harmless to grave: of several bloc years the gravest counts (spec 4, "Exit status"). */
const gravity: readonly ExitStatus[] = [
  exitStatus.decided,
  exitStatus.undecided,
  exitStatus.invalid,
  exitStatus.wrongUsage,
  exitStatus.crashed,
];

export function worstOf(one: ExitStatus, other: ExitStatus): ExitStatus {
  return gravity.indexOf(one) >= gravity.indexOf(other) ? one : other;
}

export function exitStatusOf(status: Status): ExitStatus {
  return exitStatus[status];
}
