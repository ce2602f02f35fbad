import type { Command } from 'commander';
import type { Session } from './session.ts';
import { UsageError } from './usage-error.ts';

/** A command takes no more arguments than it names: what is left over would be ignored without a word. */
export function refuseExcess(command: Command, most: number, { words }: Session): void {
  const excess = command.args.slice(most);
  if (excess.length === 0) return;
  throw new UsageError(words.argumentsExcess(excess.join(' ')), words.seeHelp(`thidua ${command.name()} --help`));
}
