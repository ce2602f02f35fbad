import type { Command } from 'commander';
import type { Format } from './bloc-year-request.ts';
import type { ProgramContext } from './build-program.ts';
import {
  addFormatOption,
  addIdleOptions,
  addLanguageOption,
  addQuietOption,
  addSelectionOptions,
  type SelectionOptions,
  selectionOf,
} from './common-options.ts';
import { refuseExcess } from './refuse-excess.ts';
import { openSession } from './session.ts';

interface TallyOptions extends SelectionOptions {
  readonly format: Format;
  readonly quiet?: boolean;
}

/** `tally`: the votes alone. */
export function defineTallyCommand(program: Command, context: ProgramContext): void {
  const { session, words, endWith } = context;
  const command = program
    .command('tally')
    .description(words.tally)
    .usage(words.usageOf.tally)
    .argument(words.argument.path, words.path)
    .allowExcessArguments();
  addSelectionOptions(command, context);
  addFormatOption(command, context);
  addIdleOptions(command, ['--dry-run']);
  addQuietOption(command, context);
  addLanguageOption(command, context);
  command.action(async (path: string | undefined, options: TallyOptions) => {
    refuseExcess(command, 1, session);
    const { showTally } = await import('./tally.ts');
    const request = { ...selectionOf(path, options, session.words), format: options.format };
    endWith(await showTally(request, openSession(session.host, session.language, options.quiet)));
  });
}
