/** Why an office file cannot be opened at all. */
export type OfficeFileProblem =
  | 'empty'
  /** No archive, or a part of one, or without what such a file holds. */
  | 'damaged'
  | 'password'
  /** The binary format of before 2007, whatever the file's name. */
  | 'legacy'
  | 'macros'
  /** Of another program: a paper where a workbook is due, a drawing, an archive. */
  | 'other-kind'
  | 'too-large'
  /** Packed so that it would unpack to more than anything here needs. */
  | 'unpacks-too-large'
  | 'missing'
  | 'unreadable';

/** What the codes about Word templates and imported tables tell: part of `DetailsOf`. */
export interface DetailsOfOffice {
  template: {
    problem:
      | OfficeFileProblem
      /** More text than any paper needs. */
      | 'too-long'
      | 'unknown-tag'
      | 'list-as-text'
      | 'unclosed-tag'
      | 'unopened-tag'
      | 'doubled-brace'
      | 'unclosed-list'
      | 'unopened-list'
      | 'crossed-list'
      | 'list-position'
      | 'other';
    /** Between braces, as it stands in the template. */
    tag?: string;
    closest?: string;
    /** The list that it stands in. */
    inside?: string;
  };
  workbook: { problem: OfficeFileProblem };
  /** A cell that could be taken for something else than is meant. */
  cell: {
    problem: /** `#REF!`, `#N/A` … */
      | 'error-value'
      /** A formula whose result is not stored. */
      | 'uncomputed'
      /** A date where a number is due: Excel turns `3/4` and `8.5` into dates. */
      | 'date'
      | 'percent'
      | 'decimals'
      | 'yes-no';
    column: string;
    /** As the sheet shows it. */
    value: string;
  };
  'headings-unknown': {
    /** The first texts of the sheet. */
    found: readonly string[];
  };
  /** Headings that fit several tables. */
  'import-table': { fits: readonly string[] };
  'import-other': { what: 'bloc' | 'season'; stated: string; expected: string };
  /** A sheet that says neither in a column nor above its headings of whom it is. */
  'import-member': { table: string };
}
