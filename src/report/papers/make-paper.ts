import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Result } from '../../domain/result.ts';
import type { MadeFile } from '../made-file.ts';
import { fillTemplate } from './fill-template.ts';
import type { PaperName } from './paper-data.ts';
import { paperDataOf } from './paper-data-of.ts';
import { placeholders } from './placeholders.ts';
import type { TemplateProblem } from './template-problem.ts';

/** One Word paper of a bloc year, or what is wrong with its template. */
export function makePaper(
  name: PaperName,
  template: Uint8Array,
  year: BlocYear,
  result: Result,
): MadeFile | { readonly problems: readonly TemplateProblem[] } {
  const { data, gaps } = paperDataOf(name, year, result);
  const filled = fillTemplate(template, data, placeholders[name]);
  return 'problems' in filled ? filled : { name: `${name}.docx`, bytes: filled.bytes, gaps };
}
