import type { DetailsOfFiles } from './file-details.ts';
import type { Locator } from './locator.ts';
import type { LockChange } from './lock.ts';
import type { DetailsOfOffice } from './office-details.ts';

/**
 * What each code tells besides its place. A new diagnostic starts here, one about layout and files in file-details.ts,
 * about Word and Excel in office-details.ts;
 * its wording is in report/diagnostic-catalogue. Figures are canonical decimal text (`97.5`), so that details are plain
 * data.
 */
export interface DetailsOf extends DetailsOfFiles, DetailsOfOffice {
  // Members
  duplicate: {
    what:
      | 'member'
      | 'criterion'
      | 'score'
      | 'indicator'
      | 'candidate'
      | 'unit'
      | 'award'
      | 'counts'
      | 'season-seat'
      | 'class';
    value: string;
    firstLine?: number;
  };
  'name-ambiguous': { name: string; members: readonly string[] };
  'unknown-member': { value: string; closest?: string; column?: boolean };
  'member-not-current': { member: string; since?: string; until?: string; date: string };
  'reason-missing': { column: string; value: string };
  'ring-duplicate': { ring: number; first: string };
  'dates-order': { since: string; until: string };

  // Criteria
  'parent-missing': { criterion: string; parent: string; closest?: string };
  'parent-cycle': { criterion: string; cycle: readonly string[] };
  'max-missing': { criterion: string };
  'leaf-only': { criterion: string; column: string };
  'self-max': { criterion: string; selfMax: string; max: string };
  'unknown-formula': { criterion: string; formula: string; closest?: string };
  'unknown-criterion': { value: string; closest?: string };
  'criteria-sum': { criterion: string; max: string; sum: string; group?: string };
  'scale-sum': { scale: string; sum: string; group?: string; members: readonly string[] };
  'group-empty': { group: string; closest?: string };

  // Scores and indicators
  'score-above-max': { criterion: string; points: string; max: string };
  'score-above-self-max': { criterion: string; points: string; selfMax: string };
  'formula-row': { criterion: string; formula: string; section?: boolean };
  'group-mismatch': { member: string; memberGroup?: string; criterion: string; group: string };
  'na-forbidden': { member: string; criterion: string };
  'na-disputed': { member: string; criterion: string; scorers: readonly string[] };
  unscored: {
    member: string;
    criterion: string;
    source: 'self-scores' | 'appraisals' | 'indicators' | 'verified';
    fewScorers?: number;
    name?: string;
  };
  'scorers-short': {
    member: string;
    name: string;
    criterion: string;
    marks: number;
    needed: number;
    /** What counts in place of the marks: the self-score, or nothing at all. */
    counts: 'self' | 'nothing';
  };
  'self-appraisal': { member: string; name?: string };
  'section-differs': { member: string; criterion: string; stated: string; sum: string };
  'target-missing': { member: string; criterion: string };
  'target-zero': { member: string; criterion: string; target: string };
  'nothing-applicable': { member: string };

  // Rules
  'rules-unknown-name': { what: NameKind; name: string; closest?: string; known: readonly string[] };
  'rules-contradiction': { problem: Contradiction; name?: string; value?: string; other?: string };

  // Votes
  'issued-above-members': {
    contest: string;
    round: number;
    issued: number;
    members: number;
    extra: number;
    fromPapers?: boolean;
  };
  'present-above-members': { present: number; members: number };
  'counts-mismatch': {
    contest: string;
    round: number;
    problem: 'collected-above-issued' | 'invalid-above-collected' | 'collected-differs' | 'invalid-differs';
    stated: number;
    other: number;
    /** Papers that agree to more than a paper may choose, up to 5, where they are among the invalid ones. */
    overfull?: readonly { readonly ballot: string; readonly agreed: number }[];
    choose?: number;
  };
  'counts-missing': { contest: string; base: string; because: 'threshold' | 'quorum' };
  'votes-sum': {
    contest: string;
    round: number;
    member?: string;
    sum: number;
    allowed: number;
    base: 'valid' | 'members';
  };
  'votes-missing': {
    contest: string;
    round: number;
    collected: number;
    /** A contest that has votes but was not announced, or that no rule uses. */
    closest?: string;
  };
  'candidate-not-member': { contest: string; member: string; name?: string };
  'ballot-not-secret': { ballot: string; member: string };
  choice: { value: string; problem: 'word' | 'member-missing' | 'invalid-with-member' };
  'contest-twice': { contest: string };
  'contest-unknown': { contest: string; closest?: string };
  'steps-order': { step: string; date: string; previous: string; previousDate: string };
  'vote-ineligible': { contest: string; member: string };

  // Gates and ledgers
  'fact-missing': {
    member: string;
    fact: 'registered' | 'pact-signed' | 'registered-for' | 'indicator';
    criterion?: string;
  };
  'ledger-missing': { needed: 'history' | 'streak' | 'holds' | 'held' | 'served' };
  'ledger-short': { season: string; bloc?: string };
  'ledger-row': {
    problem: 'revoked-before-granted' | 'revoked-twice' | 'refused-and-granted' | 'decided-twice' | 'season-missing';
    award?: string;
    member: string;
    season?: string;
  };
  /** A unit that is among its own predecessors. */
  'lineage-cycle': { unit: string; cycle: readonly string[] };
  /** A ledger, or what is to be recorded in it, names what the workspace does not know. */
  'ledger-unknown': { what: 'unit' | 'award' | 'season'; value: string; closest?: string };
  /** A figure of targets.csv that another source gives differently. */
  'target-differs': {
    what: 'actual' | 'base';
    target: string;
    season: string;
    stated: string;
    found: string;
    source: 'awards' | 'members' | 'parent' | 'years';
  };
  'target-contradiction': {
    problem:
      | 'actual-above-base'
      | 'part-above-whole'
      | 'min-above-max'
      | 'nothing-required'
      | 'of-missing'
      | 'strict-whole'
      | 'circle'
      | 'twice'
      | 'yearly-actual';
    target: string;
    season: string;
    value?: string;
    other?: string;
  };
  'target-unknown': { value: string; season: string; closest?: string };
  'award-unheard': { award: string; closest?: string };

  // Rulings
  'unknown-award': { award: string; closest?: string };
  'ruling-idle': { ruling: string; subject: string };
  'ruling-mismatch': {
    ruling: string;
    problem: 'no-such-tie' | 'not-tied' | 'wrong-number' | 'not-in-pool' | 'too-many' | 'no-such-seat';
    subject: string;
    named: readonly string[];
    candidates: readonly string[];
    places?: number;
  };
  'ruling-excess': { award: string; grants: number; quota: number; group?: string };
  'ruling-twice': { ruling: string; subject: string; first: number };
  'seat-barred-ruling': { seat: string; place: number; member: string; bars: readonly string[] };

  // The lock
  'locked-changed': LockChange;
  'lock-broken': {
    /** No JSON, not the form of a lock, of a later version, a state or the list of meanings changed by hand. */
    problem: 'json' | 'form' | 'newer' | 'seal' | 'meaning';
    /** The first state that is not as it was sealed, from 1. */
    state?: number;
  };

  // Leadership
  'leadership-missing': Record<never, never>;
  'head-unknown': {
    head?: string;
    closest?: string;
    /** It is a deputy, who would have moved up. */
    deputy?: string;
  };
  'leadership-differs': { seat: string; place: number; stated?: string; ledger?: string; season: string };
}

/** What a name in the rules may stand for. */
export type NameKind = 'class' | 'group' | 'kind' | 'award' | 'node' | 'criterion' | 'contest' | 'formula';

/** Rules that cannot be meant (spec 3.1). */
export type Contradiction =
  | 'percent-needed'
  | 'bands-equal'
  | 'votes-without-vote'
  | 'threshold-missing'
  | 'rank-within-group'
  | 'by-rank-within-group'
  | 'last-step-open'
  | 'step-order'
  | 'min-above-max'
  | 'cap-decimals'
  | 'points-above-max'
  | 'ruling-not-alone'
  | 'settings-missing'
  | 'ranks-repeated'
  | 'kinds-count'
  | 'base-missing';

export type Code = keyof DetailsOf;

export type Diagnostic<C extends Code = Code> = {
  [K in C]: {
    readonly code: K;
    readonly at: Locator;
    readonly details: DetailsOf[K];
    /** The other place that the text names: where the maximum stands, the earlier one of two. */
    readonly related?: Locator;
  };
}[C];
