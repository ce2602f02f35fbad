import type PizZip from 'pizzip';
import { packArchive, unpackArchive } from '../archive/pack-archive.ts';
import { checkTags } from './check-tags.ts';
// biome-ignore lint/correctness/useImportExtensions: it is CommonJS on purpose, with declarations beside it
import { load as loadDocxtemplater } from './docxtemplater-package.cjs';
import { paperText } from './paper-text.ts';
import type { Placeholders } from './placeholders.ts';
import { problemsOf } from './read-template-errors.ts';
import type { TemplateProblem } from './template-problem.ts';

/** A template (a `.docx` that has been looked at before), filled: the same bytes for the same data. */
export function fillTemplate(
  template: Uint8Array,
  data: object,
  known: Placeholders,
): { readonly bytes: Uint8Array } | { readonly problems: readonly TemplateProblem[] } {
  const { Docxtemplater, inspectModule, PizZip } = loadDocxtemplater();
  const inspector = inspectModule();
  try {
    const archive = new PizZip();
    // Unpacked here, to no more than was looked at: the library would unpack whatever is there.
    const parts = unpackArchive(template);
    if (![...parts.keys()].some(isDocument)) return { problems: [{ problem: 'damaged' }] };
    for (const [name, bytes] of parts) archive.file(name, bytes);
    const document = new Docxtemplater(archive, {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      modules: [inspector],
      parser: (tag) => ({ get: (scope: unknown) => ownValue(scope, tag) }),
      // A list that is left out where it is empty, or a text that is: never a word of the program's own.
      nullGetter: () => '',
    });
    const problems = checkTags(inspector.getAllStructuredTags(), known);
    if (problems.length > 0) return { problems };
    document.render(inertData(data));
    return { bytes: packArchive(partsOf(document.getZip())) };
  } catch (error) {
    return { problems: problemsOf(error) };
  }
}

/** The part with the text; Word on the web numbers it. */
function isDocument(name: string): boolean {
  return /^word\/document\d*\.xml$/.test(name);
}

/** Only what the data holds itself, so that no tag reaches further. */
function ownValue(scope: unknown, tag: string): unknown {
  const name = tag.trim();
  return scope !== null && typeof scope === 'object' && Object.hasOwn(scope, name)
    ? (scope as Record<string, unknown>)[name]
    : undefined;
}

/** Every text of the data as it can stand in a document. */
function inertData(data: object): object {
  return JSON.parse(JSON.stringify(data), (_key, value: unknown) =>
    typeof value === 'string' ? paperText(value) : value,
  );
}

function partsOf(archive: PizZip): ReadonlyMap<string, Uint8Array> {
  const files = Object.values(archive.files).filter(({ dir }) => !dir);
  return new Map(files.map((file) => [file.name, file.asUint8Array()]));
}
