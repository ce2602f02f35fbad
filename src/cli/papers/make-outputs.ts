import { createHash } from 'node:crypto';
import type { MadeFile } from '../../report/made-file.ts';
import type { PlacedDiagnostic } from '../../report/placed-diagnostic.ts';
import type { Session } from '../session.ts';
import type { Output } from './choose-outputs.ts';
import type { Material } from './judge-for-outputs.ts';
import { type LoadedTemplates, templateDiagnostic } from './load-templates.ts';

/** Makes one output; only its own code is loaded. A template that cannot be filled is told instead. */
export async function makeOutput(
  output: Output,
  { year, result }: Material,
  { templates }: LoadedTemplates,
  { language }: Session,
): Promise<MadeFile | { readonly problems: readonly PlacedDiagnostic[] }> {
  switch (output) {
    case 'xlsx': {
      const { makeResultWorkbook } = await import('../../report/result-workbook/make-result-workbook.ts');
      return makeResultWorkbook(year, result, language);
    }
    case 'html': {
      const { makeResultPage } = await import('../../report/page/make-result-page.ts');
      return makeResultPage(year, result, language, sha256);
    }
    default: {
      const template = templates.get(output);
      // What is wrong with it has been told.
      if (!template) return { problems: [] };
      const { makePaper } = await import('../../report/papers/make-paper.ts');
      const made = makePaper(output, template.bytes, year, result);
      if (!('problems' in made)) return made;
      return { problems: made.problems.map((problem) => templateDiagnostic(template.path, problem)) };
    }
  }
}

/** In base64, as a content security policy names it. */
function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}
