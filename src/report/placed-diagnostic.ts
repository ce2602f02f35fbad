import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Place } from '../domain/locator.ts';

/** A diagnostic with the place, and the other place it names, as a reader can open them. */
export interface PlacedDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly place: Place;
  readonly related?: Place;
}

/** The other place as text: `criteria.csv:9` where it stands in the same folder, else with its path. */
export function relatedPlace({ place, related }: PlacedDiagnostic): string | undefined {
  if (!related) return undefined;
  const [folder, other] = [folderOf(place.file), folderOf(related.file)];
  const file = folder === other ? related.file.slice(other.length) : related.file;
  return `${file}:${related.line}`;
}

/** Up to the last separator, that included. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
