import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readShippedTemplate } from '../files/package-templates.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { paperNames } from '../report/papers/paper-data.ts';
import { type ExitStatus, exitStatus } from './host.ts';
import { reportWords } from './papers/report-words.ts';
import type { Session } from './session.ts';
import { UsageError } from './usage-error.ts';
import { causeOf } from './write-results.ts';

/** Copies the shipped templates out, to be changed in Word. None that somebody has changed is written over. */
export async function ejectTemplates(folder: string, { host, words, note, language }: Session): Promise<ExitStatus> {
  const target = resolve(host.cwd, folder);
  const templates = paperNames.map((name) => ({
    path: join(target, `${name}.docx`),
    shown: join(folder, `${name}.docx`).replaceAll('\\', '/'),
    bytes: readShippedTemplate(host.packageFolder, name),
  }));
  const changed = templates.filter(({ path, bytes }) => existsSync(path) && !isSame(path, bytes));
  if (changed.length > 0) throw new UsageError(words.alreadyThere(changed.map(({ shown }) => shown).join(', ')));
  for (const { path, shown, bytes } of templates) {
    try {
      writeAtomically(path, bytes);
    } catch (error) {
      host.stderr.write(`${words.cannotWrite(shown, words.causes[causeOf(error)])}\n`);
      return exitStatus.wrongUsage;
    }
  }
  host.stdout.write(templates.map(({ shown }) => `${shown}\n`).join(''));
  note(reportWords(language).useTemplates(folder));
  return exitStatus.decided;
}

function isSame(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}
