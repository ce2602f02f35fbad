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
}
