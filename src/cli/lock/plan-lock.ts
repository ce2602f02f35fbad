import type { Code } from '../../domain/diagnostic.ts';
import type { Lock } from '../../domain/lock.ts';
import { isError } from '../../domain/severity.ts';
import { findChanges, readMeaning } from '../../engine/lock/compare-lock.ts';
import { hasScores } from '../../engine/lock/judge-lock.ts';
import { meaningOf } from '../../engine/lock/meaning-entry.ts';
import { addState } from '../../files/lock/write-lock.ts';
import type { PlacedDiagnostic } from '../../report/placed-diagnostic.ts';
import type { JudgedBlocYear } from '../judge-bloc-year.ts';

/** What locking one bloc year comes to. */
export type LockPlan =
  | { readonly kind: 'new' | 'unchanged'; readonly lock: Lock }
  /** Not as adopted, or not in order: the problems that stand in the way. */
  | {
      readonly kind: 'broken' | 'differs' | 'not-locked';
      readonly problems: readonly PlacedDiagnostic[];
    };

export interface LockOptions {
  readonly amends: boolean;
  readonly authority?: string;
  /** Name and version of this program. */
  readonly tool: string;
}

/** Works out the next state of a lock. Only what is adopted has to be in order: scores and votes come later. */
export function planLock({ loaded, placed }: JudgedBlocYear, { amends, authority, tool }: LockOptions): LockPlan {
  const { year, adopted } = loaded;
  const errors = placed.filter(({ diagnostic }) => isError(diagnostic) && diagnostic.code !== 'locked-changed');
  const barring = errors.filter(({ diagnostic }) => bars(diagnostic.code, diagnostic.at.file, diagnostic.details));
  if (!year || !adopted || barring.length > 0)
    return { kind: 'broken', problems: barring.length > 0 ? barring : errors };
  const { lock } = year;
  const entries = readMeaning(year);
  const changes = findChanges(year, entries);
  const isOfOther = changes.some(({ change }) => change.file === 'bloc');
  if (isOfOther || (changes.length > 0 && !amends)) {
    return { kind: 'differs', problems: placed.filter(({ diagnostic }) => diagnostic.code === 'locked-changed') };
  }
  if (!lock && amends) return { kind: 'not-locked', problems: [] };
  if (lock && changes.length === 0) return { kind: 'unchanged', lock };
  const { bloc, season } = year;
  return {
    kind: 'new',
    lock: addState(lock ?? { bloc, season, states: [] }, {
      ...(authority === undefined ? {} : { authority }),
      tool,
      afterScores: hasScores(year),
      files: adopted,
      changes: changes.map(({ change }) => change),
      meaning: {
        rules: meaningOf(entries.rules),
        criteria: meaningOf(entries.criteria),
        members: meaningOf(entries.members),
      },
    }),
  };
}

/** What is only missing as long as the year has not been worked through. */
const laterInTheYear: ReadonlySet<Code> = new Set([
  'fact-missing',
  'ledger-missing',
  'counts-missing',
  'nothing-applicable',
  'present-above-members',
  'issued-above-members',
  'counts-mismatch',
  'votes-missing',
  'steps-order',
] satisfies Code[]);

function bars(code: Code, file: string, details: object): boolean {
  if (file === 'lock') return true;
  if (!['bloc', 'rules', 'criteria', 'members'].includes(file) || laterInTheYear.has(code)) return false;
  const isLaterFile = code === 'file-missing' && 'needed' in details && !isNeededNow(details.needed);
  return !isLaterFile;
}

function isNeededNow(needed: unknown): boolean {
  return needed === 'always' || needed === 'named';
}
