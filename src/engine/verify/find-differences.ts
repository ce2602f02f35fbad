import type { Clause, ClauseKind, Difference, Untrusted } from '../../domain/verification.ts';
import { areSame, child, type Pair, shown } from './untrusted.ts';

/** A clause that holds where nothing differs. */
export function clauseOf(kind: ClauseKind, differences: readonly Difference[], name?: string): Clause {
  return {
    kind,
    ...(name === undefined ? {} : { name }),
    outcome: differences.length === 0 ? 'ok' : 'differs',
    differences,
  };
}

/** Two values of one thing; a list or object is only shown to differ. */
export function differenceOf(
  subject: readonly string[],
  field: string | undefined,
  left: Untrusted,
  right: Untrusted,
): readonly Difference[] {
  if (areSame(left, right)) return [];
  const [was, is] = [shown(left), shown(right)];
  // Lists of things say nothing when printed, nor do two values that print alike.
  if (was === is || holdsObjects(right)) {
    return [{ subject, ...(field === undefined ? {} : { field }), reason: 'changed' }];
  }
  return [sideBySide(subject, field, was, is)];
}

/** A figure as published and as recomputed; absent where there is none. */
export function sideBySide(
  subject: readonly string[],
  field: string | undefined,
  published: string | undefined,
  recomputed: string | undefined,
): Difference {
  return {
    subject,
    ...(field === undefined ? {} : { field }),
    ...(published === undefined ? {} : { published }),
    ...(recomputed === undefined ? {} : { recomputed }),
  };
}

/** What stands on one side only is one difference, whatever it holds. */
export function oneSided(
  { published, recomputed }: Pair,
  subject: readonly string[],
): readonly Difference[] | undefined {
  if (published === undefined) return [{ subject, reason: 'missing' }];
  return recomputed === undefined ? [{ subject, reason: 'added' }] : undefined;
}

/** The differences of one thing in these of its properties. */
export function fieldDifferences(
  pair: Pair,
  fields: readonly string[],
  subject: readonly string[],
): readonly Difference[] {
  return (
    oneSided(pair, subject) ??
    fields.flatMap((field) => differenceOf(subject, field, child(pair.published, field), child(pair.recomputed, field)))
  );
}

function holdsObjects(value: Untrusted): boolean {
  return Array.isArray(value) && value.some((item) => typeof item === 'object' && item !== null);
}
