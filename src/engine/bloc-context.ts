import type { BlocYear, Member } from '../domain/bloc-year.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Rules } from '../domain/rules.ts';
import type { Indicator } from '../domain/scores.ts';
import type { LedgerView } from './ledger/ledger-view.ts';
import type { Rubric } from './rubric/rubric-tree.ts';
import type { MarkCells } from './scoring/mark-cells.ts';

/** What every part of the engine works on: the bloc year with its current members, rubric and ledger made ready. */
export interface BlocContext {
  readonly year: BlocYear;
  readonly rules: Rules;
  /** Current members in file order. */
  readonly members: readonly Member[];
  readonly memberOf: ReadonlyMap<string, Member>;
  /** Position of each current member in `members`. */
  readonly indexOf: ReadonlyMap<string, number>;
  readonly rubric: Rubric;
  /** Where each entry of the two score sheets stands. */
  readonly cells: { readonly selfScores: MarkCells; readonly appraisals: MarkCells };
  readonly ledger: LedgerView;
  /** Current members' indicators by criterion, then by member. */
  readonly indicators: ReadonlyMap<string, ReadonlyMap<string, Indicator>>;
  readonly complain: (diagnostic: Diagnostic) => void;
}
