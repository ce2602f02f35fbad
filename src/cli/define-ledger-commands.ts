import type { Command } from 'commander';
import type { Format } from './bloc-year-request.ts';
import type { ProgramContext } from './build-program.ts';
import {
  addFormatOption,
  addLanguageOption,
  addQuietOption,
  addSelectionOptions,
  type SelectionOptions,
  selectionOf,
} from './common-options.ts';
import { refuseExcess } from './refuse-excess.ts';
import { openSession } from './session.ts';

interface CloseOptions extends SelectionOptions {
  readonly replace?: boolean;
  readonly dryRun?: boolean;
  readonly format: Format;
  readonly quiet?: boolean;
}

/** `close`, `decide` and `next`: what carries a bloc from one season into the next. */
export function defineLedgerCommands(program: Command, context: ProgramContext): void {
  defineClose(program, context);
}

function defineClose(program: Command, context: ProgramContext): void {
  const { session, words, endWith } = context;
  const command = program
    .command('close')
    .description(words.close)
    .usage(words.usageOf.close)
    .argument(words.argument.path, words.path)
    .allowExcessArguments()
    .option('--replace', words.replaceRows);
  addSelectionOptions(command, context);
  command.option('--dry-run', words.dryRun);
  addFormatOption(command, context);
  addQuietOption(command, context);
  addLanguageOption(command, context);
  command.action(async (path: string | undefined, options: CloseOptions) => {
    refuseExcess(command, 1, session);
    const { closeSeasons } = await import('./close.ts');
    const request = {
      ...selectionOf(path, options, session.words),
      replaces: options.replace === true,
      dryRun: options.dryRun === true,
      format: options.format,
    };
    endWith(await closeSeasons(request, openSession(session.host, session.language, options.quiet)));
  });
}
