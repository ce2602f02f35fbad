import type { Diagnostic } from '../../domain/diagnostic.ts';
import { inertText } from '../inert-text.ts';
import type { Language } from '../language.ts';
import { catalogue } from './catalogue.ts';
import type { Wording } from './wording.ts';

export interface DiagnosticText {
  readonly message: string;
  readonly fix: string;
}

/**
 * What is wrong and what to do, each one line. `other` is the other place that it concerns (`criteria.csv:9`). Values
 * from files are shown inert.
 */
export function describeDiagnostic(diagnostic: Diagnostic, language: Language, other?: string): DiagnosticText {
  // Code and details belong together, which the type of a union cannot tell for both at once.
  const { message, fix } = catalogue[diagnostic.code] as Wording<Diagnostic['details']>;
  return {
    message: inertText(message(diagnostic.details, other)[language]),
    fix: inertText(fix(diagnostic.details, other)[language]),
  };
}
