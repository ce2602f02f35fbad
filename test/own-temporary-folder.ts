import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What tests make in the folder of temporary files goes into one of this run, which is removed at its end. */
export default function useOwnTemporaryFolder(): () => void {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'thidua-test-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
