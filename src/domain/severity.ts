import type { Code, Diagnostic } from './diagnostic.ts';

const warnings: ReadonlySet<Code> = new Set([
  'column-unknown',
  'season-folder',
  'member-not-current',
  'criteria-sum',
  'group-empty',
  'section-differs',
  'scorers-short',
  'contest-unknown',
  'vote-ineligible',
  'ledger-short',
  'award-unheard',
  'seat-barred-ruling',
  'head-unknown',
  'leadership-differs',
] satisfies Code[]);

/** Rulings whose idleness is only a warning (spec 2, `ruling-idle`). */
const idleIsHarmless: ReadonlySet<string> = new Set(['exclude', 'withhold', 'grant']);

export type Severity = 'error' | 'warning';

export function severityOf(diagnostic: Diagnostic): Severity {
  if (diagnostic.code === 'ruling-idle') {
    return idleIsHarmless.has(diagnostic.details.ruling) ? 'warning' : 'error';
  }
  return warnings.has(diagnostic.code) ? 'warning' : 'error';
}

/** What a code can be; `ruling-idle` is either, by the kind of ruling. */
export function severitiesOf(code: Code): readonly Severity[] {
  if (code === 'ruling-idle') return ['error', 'warning'];
  return [warnings.has(code) ? 'warning' : 'error'];
}

export function isError(diagnostic: Diagnostic): boolean {
  return severityOf(diagnostic) === 'error';
}
