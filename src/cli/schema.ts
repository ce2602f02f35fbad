import { closestOf } from '../domain/closest.ts';
import { listSchemas, readSchema } from '../files/package-schemas.ts';
import { type ExitStatus, exitStatus } from './host.ts';
import type { Session } from './session.ts';
import { UsageError } from './usage-error.ts';

/** Prints a JSON Schema of this package; without a name, which there are. */
export function schema(name: string | undefined, { host, words }: Session): ExitStatus {
  const known = listSchemas(host.packageFolder);
  if (name === undefined) {
    host.stdout.write(known.map((one) => `${one}\n`).join(''));
    return exitStatus.decided;
  }
  // The name of the file that it is for does as well.
  const asked = name.replace(/\.(ya?ml|json|schema\.json)$/, '');
  if (!known.includes(asked)) {
    const closest = closestOf(asked, known);
    const near = closest === undefined ? words.existing(known.join(', ')) : words.didYouMean(closest);
    throw new UsageError(words.noSuchSchema(name) + near);
  }
  host.stdout.write(readSchema(host.packageFolder, asked));
  return exitStatus.decided;
}
