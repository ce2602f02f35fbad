import { dirname, join, relative, sep } from 'node:path';
import { findBlocYearFolders, findOuterBlocYear } from '../files/find-bloc-year-folders.ts';
import { readSchema } from '../files/package-schemas.ts';
import { findInTheWay, type NewFile, writeNewFiles } from '../files/write-new-files.ts';
import { type ExitStatus, exitStatus } from './host.ts';
import type { Session } from './session.ts';
import { showPath } from './show-path.ts';
import { planExample } from './skeleton/plan-example.ts';
import { planSkeleton } from './skeleton/plan-skeleton.ts';
import { targetCliWords } from './target-words.ts';
import { UsageError } from './usage-error.ts';
import { causeOf } from './write-results.ts';

/** Files of a bloc year to be made, by path from `workspace`, with `/`. */
export interface FolderPlan {
  /** Absolute: the folder that may hold several seasons, or the bloc year itself where it stands alone. */
  readonly workspace: string;
  /** The bloc year, absolute. */
  readonly folder: string;
  readonly files: readonly (Omit<NewFile, 'path'> & { readonly path: string })[];
  /** It is a workspace with targets, not one bloc year. */
  readonly isWorkspace?: true;
}

/** Where editors find the schemas: within the workspace, so that it can be moved and shared as a whole. */
const schemaFolder = '.thidua';

/** Makes a bloc year to fill in, or copies a shipped example; nothing that exists is overwritten. */
export async function init(path: string | undefined, from: string | undefined, session: Session): Promise<ExitStatus> {
  const { host, words, note } = session;
  const plan = from === undefined ? planSkeleton(path ?? '.', session) : planExample(path ?? '.', from, session);
  refuseNesting(plan, session);
  const files = withSchemas(plan, host.packageFolder);
  const inTheWay = findInTheWay(files);
  if (inTheWay.length > 0) {
    throw new UsageError(words.alreadyThere(inTheWay.map((file) => showPath(host.cwd, file)).join(', ')));
  }
  let written: readonly string[];
  try {
    written = writeNewFiles(files);
  } catch (error) {
    throw new UsageError(words.cannotWrite(showPath(host.cwd, plan.folder), words.causes[causeOf(error)]));
  }
  host.stdout.write(written.map((file) => `${showPath(host.cwd, file)}\n`).join(''));
  const shown = showPath(host.cwd, plan.folder);
  if (plan.isWorkspace) note(targetCliWords(session.language).tryTargets(shown));
  else note(from === undefined ? words.fillIn(shown) : words.tryExample(shown));
  return exitStatus.decided;
}

/** A bloc year may neither hold another nor stand in one. */
function refuseNesting({ folder, workspace }: FolderPlan, { host, words }: Session): void {
  const shown = showPath(host.cwd, folder);
  const { folders, nested } = findBlocYearFolders(folder);
  const [inner] = [...folders, ...nested.map((one) => one.folder)].filter((one) => one !== folder);
  if (inner !== undefined) throw new UsageError(words.wouldHold(shown, showPath(host.cwd, inner)));
  const outer = findOuterBlocYear(folder) ?? findOuterBlocYear(workspace);
  if (outer !== undefined) throw new UsageError(words.wouldStandIn(shown, showPath(host.cwd, outer)));
}

/** Adds the schemas, and to every YAML file the line by which editors find its own. */
function withSchemas({ workspace, files }: FolderPlan, packageFolder: string): readonly NewFile[] {
  const used = new Set<string>();
  const made = files.map(({ path, content, ...rest }) => {
    const absolute = join(workspace, path);
    const name = /(?:^|\/)(bloc|rules|rulings)\.yaml$/.exec(path)?.[1];
    if (name === undefined) return { path: absolute, content, ...rest };
    used.add(name);
    const text = typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
    return { path: absolute, content: withModeline(text, schemaPath(workspace, absolute, name)), ...rest };
  });
  const schemas = [...used].sort().map((name): NewFile => {
    return { path: schemaFile(workspace, name), content: readSchema(packageFolder, name), allowed: 'any' };
  });
  return [...made, ...schemas];
}

function schemaFile(workspace: string, name: string): string {
  return join(workspace, schemaFolder, `${name}.schema.json`);
}

function schemaPath(workspace: string, file: string, name: string): string {
  const path = relative(dirname(file), schemaFile(workspace, name)).split(sep).join('/');
  return path.startsWith('.') ? path : `./${path}`;
}

const modeline = /^# yaml-language-server: \$schema=.*\n/m;

function withModeline(text: string, path: string): string {
  const line = `# yaml-language-server: $schema=${path}\n`;
  return modeline.test(text) ? text.replace(modeline, () => line) : `${line}\n${text}`;
}
