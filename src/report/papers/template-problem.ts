/** What is wrong with a template, told to whoever changed it in Word. */
export type TemplateProblem =
  /** A tag that the paper has no value for, with the nearest that it has; `inside` names the list it stands in. */
  | { readonly problem: 'unknown-tag'; readonly tag: string; readonly closest?: string; readonly inside?: string }
  /** A list, or what is only true or not, as if it were a text: `{rows}` without `#`. */
  | { readonly problem: 'list-as-text'; readonly tag: string }
  /** `{` without `}`, `}` without `{`. */
  | { readonly problem: 'unclosed-tag' | 'unopened-tag'; readonly tag: string }
  /** A brace twice; `tag` is where: some characters, with the braces. */
  | { readonly problem: 'doubled-brace'; readonly tag: string }
  /** `{#list}` without `{/list}`, the reverse, or another closed than was opened. */
  | { readonly problem: 'unclosed-list' | 'unopened-list' | 'crossed-list'; readonly tag: string }
  /** A list that begins and ends in places that do not fit together, such as two cells of different tables. */
  | { readonly problem: 'list-position'; readonly tag: string }
  /** A tag of a kind that is not in use here, with its mark: `@name`. */
  | { readonly problem: 'other'; readonly tag: string }
  /** What stands in the file is no document. */
  | { readonly problem: 'damaged' };
