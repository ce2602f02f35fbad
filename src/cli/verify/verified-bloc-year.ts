import type { Clause } from '../../domain/verification.ts';
import type { PlacedDiagnostic } from '../../report/placed-diagnostic.ts';
import type { VerifyWords } from '../../report/verify/verify-words.ts';
import type { JudgedBlocYear } from '../judge-bloc-year.ts';

/** A bloc year with what was compared. */
export interface VerifiedBlocYear {
  readonly judged: JudgedBlocYear;
  /** In the order in which they are told; none where there was nothing to compare with. */
  readonly clauses: readonly Clause[];
  /** What wrote the results. */
  readonly written?: { readonly command: string; readonly version: string };
  /** Of the inputs, and of a published table; places as absolute paths or as the user wrote them. */
  readonly problems: readonly PlacedDiagnostic[];
  /** Why there was nothing to compare with. */
  readonly failure?: (words: VerifyWords, show: (path: string) => string) => string;
}
