import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { closestOf } from '../../domain/closest.ts';
import type { DetailsOf } from '../../domain/diagnostic.ts';
import { readShippedTemplate } from '../../files/package-templates.ts';
import { listTemplates, readTemplate } from '../../files/read-template.ts';
import { type PaperName, paperNames } from '../../report/papers/paper-data.ts';
import type { PlacedDiagnostic } from '../../report/placed-diagnostic.ts';
import type { Session } from '../session.ts';
import { UsageError } from '../usage-error.ts';
import { reportWords } from './report-words.ts';

/** A template of a paper; `path` is the office's own, as the user can open it. */
interface Template {
  readonly bytes: Uint8Array;
  readonly path: string;
}

export interface LoadedTemplates {
  readonly templates: ReadonlyMap<PaperName, Template>;
  readonly problems: readonly PlacedDiagnostic[];
}

/** The templates of some papers: the office's own where the folder of `--templates` has one, else the shipped one. */
export function loadTemplates(
  names: readonly PaperName[],
  folder: string | undefined,
  session: Session,
): LoadedTemplates {
  const own = folder === undefined ? new Set<string>() : ownTemplates(folder, session);
  const templates = new Map<PaperName, Template>();
  const problems: PlacedDiagnostic[] = [];
  for (const name of names) {
    if (folder === undefined || !own.has(name)) {
      templates.set(name, { bytes: readShippedTemplate(session.host.packageFolder, name), path: `${name}.docx` });
      continue;
    }
    const path = join(folder, `${name}.docx`);
    const read = readTemplate(resolve(session.host.cwd, folder), name);
    if ('problem' in read) problems.push(templateDiagnostic(path, { problem: read.problem }));
    else templates.set(name, { bytes: read.bytes, path });
  }
  return { templates, problems };
}

/** A folder that is none, or in which no name is a paper's, is a slip of the pen. */
function ownTemplates(folder: string, session: Session): ReadonlySet<string> {
  const { host, words, note } = session;
  const path = resolve(host.cwd, folder);
  try {
    readdirSync(path);
  } catch {
    throw new UsageError(words.noSuchPath(folder));
  }
  const own = reportWords(session.language);
  const { templates, others } = listTemplates(path);
  const isPaper = (name: string) => (paperNames as readonly string[]).includes(name);
  for (const file of [...templates.filter((name) => !isPaper(name)).map((name) => `${name}.docx`), ...others]) {
    const closest = closestOf(file.replace(/\.\w+$/, '').toLowerCase(), paperNames);
    note(own.notATemplate(file, closest === undefined ? undefined : `${closest}.docx`));
  }
  return new Set(templates);
}

export function templateDiagnostic(path: string, details: DetailsOf['template']): PlacedDiagnostic {
  return {
    diagnostic: { code: 'template', at: { file: 'elsewhere' }, details },
    place: { file: path.replaceAll('\\', '/'), line: 1, column: 1 },
  };
}
