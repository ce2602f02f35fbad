/** Keys and indexes from the root of a YAML file. */
export type YamlPath = readonly (string | number)[];

/** The files of a bloc year by the part that they play; `rules` and `criteria` may be shared by several blocs. */
export type FileRole =
  | 'bloc'
  | 'rules'
  | 'criteria'
  | 'members'
  | 'self-scores'
  | 'appraisals'
  | 'indicators'
  | 'votes'
  | 'ballots'
  | 'rulings'
  | 'award-ledger'
  | 'leadership-ledger'
  | 'units';

/**
 * Where a problem is, in the terms of whoever found it. Lines and columns are worked out from it only when there is
 * something to report. Without more than `file` it is the file as a whole.
 */
export type Locator =
  | { readonly file: FileRole }
  /** A YAML node; `key` points at the key instead of its value. */
  | { readonly file: FileRole; readonly path: YamlPath; readonly key?: boolean }
  /** A CSV row, counted from 0 below the headings, and a column by position or canonical name. */
  | { readonly file: FileRole; readonly row: number; readonly column?: number | string }
  /** A heading of a CSV file by position. */
  | { readonly file: FileRole; readonly heading: number }
  /** The quotation mark in a CSV file that is out of place. */
  | { readonly file: FileRole; readonly problem: 'quotes' }
  /** A place in the text: line from 1, column in characters from 1. */
  | { readonly file: FileRole; readonly line: number; readonly column: number; readonly length?: number };

/** A place that a reader can open: path from where the reader stands, line and column from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The line as it stands in the file, and how many characters from `column` on are meant. */
  readonly excerpt?: { readonly text: string; readonly length: number };
}

/**
 * What each code tells besides its place. A new diagnostic starts here; its wording is in
 * report/diagnostic-catalogue. Figures are canonical decimal text (`97.5`), so that details are plain data.
 */
export interface DetailsOf {
  // Layout and files
  'nested-bloc': { outer: string };
  'bloc-name': { bloc: string; folder: string };
  'season-name': { season: string };
  'file-missing': {
    file: string;
    needed: 'always' | 'named' | 'self-scores' | 'appraisals' | 'indicators' | 'verified';
  };
  'file-unreadable': { file: string; cause: 'permission' | 'directory' | 'not-regular' | 'io'; detail?: string };
  'path-outside': { path: string; boundary: 'workspace' | 'bloc-year'; link: boolean };
  encoding: {
    guess: 'excel' | 'legacy-excel' | 'tcvn3' | 'vni' | 'windows-1258' | 'utf-16' | 'zip' | 'nul' | 'unknown';
    byte?: string;
  };
  'too-large': {
    limit:
      | 'file-bytes'
      | 'ledger-bytes'
      | 'rows'
      | 'ledger-rows'
      | 'members'
      | 'criteria'
      | 'yaml-aliases'
      | 'yaml-nesting';
    allowed: number;
  };
  'yaml-syntax': {
    problem:
      | 'tab'
      | 'indent'
      | 'colon'
      | 'quote'
      | 'bracket'
      | 'alias'
      | 'multiple-documents'
      | 'empty'
      | 'tag'
      | 'other';
    detail?: string;
  };
  'duplicate-key': { key: string; firstLine: number };
  'unknown-key': { key: string; closest?: string; allowed: readonly string[] };
  schema: {
    key: string;
    problem: 'missing' | 'type' | 'value' | 'too-few' | 'too-many' | 'one-of' | 'form';
    /** What is allowed: type words (`text`, `number`, `whole-number`, `yes-no`, `list`, `mapping`) or the closed list. */
    expected: readonly string[];
    value?: string;
    closest?: string;
    /** The value is right but must be written in quotes. */
    quote?: boolean;
    /** It stands in a cell of a table; `key` is the column. */
    cell?: boolean;
  };
  'csv-syntax': { problem: 'quote-open' | 'quote-inside' | 'other'; detail?: string };
  'csv-empty': Record<never, never>;
  'title-above-header': { text: string; headingLine: number };
  cells: { found: number; expected: number };
  'column-missing': {
    column: string;
    found: readonly string[];
    closest?: string;
    alternative?: string;
    /** In a score sheet with a column for each member: the heading that makes it a long one. */
    stray?: string;
  };
  'column-duplicate': { column: string; first: string };
  'column-unknown': { column: string; closest?: string };
  id: { value: string; what: 'id' | 'criterion' | 'reserved' };
  number: { value: string; column: string };
  'number-ambiguous': { value: string; suggestions: readonly string[] };
  'number-range': {
    value: string;
    column: string;
    /** `decimals`: more decimals than `least` allows. */
    problem: 'below' | 'above' | 'whole' | 'decimals';
    bound: string;
  };
  date: { value: string; suggestion?: string };
  'yes-no': { value: string; column: string };
  share: { value: string; aboveOne: boolean };

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
  };
  'self-appraisal': { member: string };
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
  'votes-missing': { contest: string; round: number; collected: number };
  'candidate-not-member': { contest: string; member: string };
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
  'ledger-short': { season: string };
  'ledger-row': {
    problem:
      | 'revoked-before-granted'
      | 'refused-and-granted'
      | 'decided-twice'
      | 'predecessor-cycle'
      | 'predecessor-unknown';
    award?: string;
    member: string;
    season?: string;
    other?: string;
  };
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

const warnings: ReadonlySet<Code> = new Set([
  'column-unknown',
  'member-not-current',
  'criteria-sum',
  'group-empty',
  'section-differs',
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
