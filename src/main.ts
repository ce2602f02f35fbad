import packageJson from '../package.json' with { type: 'json' };
import { openOutput } from './cli/open-output.ts';
import { runCommandLine } from './cli/run-command-line.ts';

const stdout = openOutput(1);

runCommandLine({
  args: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  stdout,
  // What is said about a result comes after it, also where both go to one terminal.
  stderr: openOutput(2, stdout.flush),
  version: packageJson.version,
  packageFolder: `${import.meta.dirname}/..`,
  clock: () => performance.now(),
  thisYear: () => new Date().getFullYear(),
}).then((status) => {
  process.exitCode = status;
});
