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
import { UsageError } from './usage-error.ts';

interface VerifyOptions extends SelectionOptions {
  readonly format: Format;
  readonly out?: string;
  readonly against?: string;
  readonly quiet?: boolean;
}

/** `verify`: whether what was published follows from the inputs. */
export function defineVerifyCommand(program: Command, context: ProgramContext): void {
  const { session, words, endWith } = context;
  const command = program
    .command('verify')
    .description(words.verify)
    .usage(words.usageOf.verify)
    .argument(words.argument.path, words.path)
    .allowExcessArguments();
  addSelectionOptions(command, context);
  command
    .option(`--against ${words.argument.file}`, words.verifyAgainst)
    .option(`--out ${words.argument.folder}`, words.verifyOut);
  addFormatOption(command, context);
  addIdleOptions(command, ['--dry-run']);
  addQuietOption(command, context);
  addLanguageOption(command, context);
  command.action(async (path: string | undefined, options: VerifyOptions) => {
    refuseExcess(command, 1, session);
    const { out, against, format } = options;
    if (out !== undefined && against !== undefined) {
      throw new UsageError(session.words.optionsExclude('--out', '--against'));
    }
    const { verifyBlocYears } = await import('./verify.ts');
    const request = {
      ...selectionOf(path, options, session.words),
      format,
      ...(out === undefined ? {} : { out }),
      ...(against === undefined ? {} : { against }),
    };
    endWith(await verifyBlocYears(request, openSession(session.host, session.language, options.quiet)));
  });
}
