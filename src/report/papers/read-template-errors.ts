import { shorten } from '../shorten.ts';
import type { TemplateProblem } from './template-problem.ts';

/** An error of the template library: one, or several in one. */
interface LibraryError {
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    /** Of a list that another name closes. */
    readonly openingtag?: string;
    readonly errors?: readonly LibraryError[];
  };
}

type TagProblem = Exclude<TemplateProblem['problem'], 'unknown-tag' | 'damaged'>;

const problemOf: Readonly<Record<string, TagProblem>> = {
  unclosed_tag: 'unclosed-tag',
  unopened_tag: 'unopened-tag',
  duplicate_open_tag: 'doubled-brace',
  duplicate_close_tag: 'doubled-brace',
  unclosed_loop: 'unclosed-list',
  unopened_loop: 'unopened-list',
  closing_tag_does_not_match_opening_tag: 'crossed-list',
  unbalanced_loop_tags: 'list-position',
  loop_position_invalid: 'list-position',
  no_xml_tag_found_at_left: 'list-position',
  no_xml_tag_found_at_right: 'list-position',
};

/** Of a text that was taken for a tag, as much as is needed to find it. */
const mostOfTag = 40;

/** What the template library found, as our own problems; each once. What it does not know by a tag is no document. */
export function problemsOf(error: unknown): readonly TemplateProblem[] {
  const { properties = {} } = (error ?? {}) as LibraryError;
  const all = properties.errors ?? [(error ?? {}) as LibraryError];
  // Who doubles the opening brace doubles the closing one: one mistake.
  const isDoubled = all.some((one) => one.properties?.id === 'duplicate_open_tag');
  const told = all.filter((one) => !(isDoubled && one.properties?.id === 'duplicate_close_tag'));
  const problems = told.map(({ properties: { id = '', xtag, openingtag } = {} }): TemplateProblem => {
    const tag = shorten((xtag ?? openingtag ?? '').replace(/\s+/g, ' ').trim(), mostOfTag);
    const problem = problemOf[id];
    if (problem) return { problem, tag };
    return tag === '' ? { problem: 'damaged' } : { problem: 'other', tag };
  });
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
