import type { RulingOf } from '../../domain/ruling.ts';
import type { BlocContext } from '../bloc-context.ts';
import type { ScoredMember } from '../ranking/scored-member.ts';
import type { Contest } from '../votes/collect-contests.ts';
import type { RankAmong } from './rank-among.ts';

/** What awards are decided from: everything that stands before the first of them. */
export interface AwardInput {
  readonly context: BlocContext;
  readonly scored: ReadonlyMap<string, ScoredMember>;
  readonly rankOf: ReadonlyMap<string, number>;
  readonly rankAmong: RankAmong;
  readonly contests: ReadonlyMap<string, Contest>;
  readonly rulings: AwardRulings;
  /** Only what comes out is wanted, not each member's findings. */
  readonly withoutFindings?: boolean;
}

/** The rulings that awards look at; those that name former members are already left out. */
interface AwardRulings {
  readonly exclude: readonly RulingOf<'exclude'>[];
  readonly withhold: readonly RulingOf<'withhold'>[];
  readonly grant: readonly RulingOf<'grant'>[];
  readonly award: readonly RulingOf<'award'>[];
}

/** Who holds which award so far: whole units only, a grant for a part of one leaves the unit free. */
export type Holders = Map<string, Set<string>>;
