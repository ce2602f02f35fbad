import type { Command } from 'commander';
import type { ProgramContext } from './build-program.ts';
import {
  addFormatOption,
  addLanguageOption,
  addQuietOption,
  addSelectionOptions,
  type SelectionOptions,
  selectionOf,
} from './common-options.ts';
import type { LockRequest } from './lock.ts';
import { refuseExcess } from './refuse-excess.ts';
import { openSession } from './session.ts';

interface LockOptions extends SelectionOptions {
  readonly amend?: boolean;
  readonly authority?: string;
  readonly dryRun?: boolean;
  readonly format: LockRequest['format'];
  readonly quiet?: boolean;
}

/** `lock`: keeps what was adopted at the year's start, and every amendment of it. */
export function defineLockCommand(program: Command, context: ProgramContext): void {
  const { session, words, endWith } = context;
  const command = program
    .command('lock')
    .description(words.lock)
    .usage(words.usageOf.lock)
    .argument(words.argument.path, words.path)
    .allowExcessArguments()
    .option(`--authority ${words.argument.text}`, words.lockAuthority)
    .option('--amend', words.amend);
  addSelectionOptions(command, context);
  command.option('--dry-run', words.dryRun);
  addFormatOption(command, context, ['table', 'json']);
  addQuietOption(command, context);
  addLanguageOption(command, context);
  command.action(async (path: string | undefined, options: LockOptions) => {
    refuseExcess(command, 1, session);
    const { lockBlocYears } = await import('./lock.ts');
    const { authority } = options;
    const request: LockRequest = {
      ...selectionOf(path, options, session.words),
      amends: options.amend === true,
      ...(authority === undefined ? {} : { authority }),
      dryRun: options.dryRun === true,
      format: options.format,
    };
    endWith(await lockBlocYears(request, openSession(session.host, session.language, options.quiet)));
  });
}
