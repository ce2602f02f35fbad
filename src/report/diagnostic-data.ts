import { severityOf } from '../domain/severity.ts';
import { describeDiagnostic } from './diagnostic-catalogue/describe-diagnostic.ts';
import type { Language } from './language.ts';
import { type PlacedDiagnostic, relatedPlace } from './placed-diagnostic.ts';
import type { DiagnosticData } from './result-json.ts';

/** A diagnostic as data, with its texts in the reader's language (spec 4, "Diagnostics"). */
export function diagnosticData(placed: PlacedDiagnostic, language: Language): DiagnosticData {
  const { diagnostic, place } = placed;
  const { message, fix } = describeDiagnostic(diagnostic, language, relatedPlace(placed));
  return {
    code: diagnostic.code,
    severity: severityOf(diagnostic),
    file: place.file,
    line: place.line,
    column: place.column,
    message,
    fix,
    details: diagnostic.details,
  };
}
