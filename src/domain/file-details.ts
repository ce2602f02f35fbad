/** What the codes about layout and files tell: the first part of `DetailsOf`, which says how details are written. */
export interface DetailsOfFiles {
  'nested-bloc': { outer: string };
  'bloc-name': {
    bloc: string;
    folder: string;
    /** The folder's name is no id: it is the folder that has to be renamed. */
    folderIsNoId?: boolean;
  };
  'season-name': { season: string };
  'season-folder': {
    season: string;
    folder: string;
    /** Ledgers that stand where a workspace would be. */
    ledgers: readonly string[];
  };
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
      | 'yaml-nesting'
      | 'yaml-entries'
      | 'target-nesting';
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
  id: {
    value: string;
    what: 'id' | 'criterion' | 'reserved';
    /** Where it stands in a table. */
    column?: string;
    /** It is the name of what has this id. */
    named?: string;
  };
  number: { value: string; column: string; cell?: boolean };
  'number-ambiguous': { value: string; suggestions: readonly string[] };
  'number-range': {
    value: string;
    column: string;
    /** `decimals`: more decimals than `least` allows. */
    problem: 'below' | 'above' | 'whole' | 'decimals';
    bound: string;
    /** It stands in a cell of a table, not under a key. */
    cell?: boolean;
  };
  date: { value: string; suggestion?: string };
  'yes-no': { value: string; column: string };
  share: { value: string; aboveOne: boolean };
}
