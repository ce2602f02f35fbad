import type { Command } from 'commander';
import type { Format } from './bloc-year-request.ts';
import type { ProgramContext } from './build-program.ts';
import { addFormatOption, addIdleOptions, addLanguageOption, addQuietOption } from './common-options.ts';
import { refuseExcess } from './refuse-excess.ts';
import { openSession } from './session.ts';

interface TargetsOptions {
  readonly season?: string;
  readonly format: Format;
  readonly quiet?: boolean;
}

/** `targets`: what was set out to be reached against what was. */
export function defineTargetsCommand(program: Command, context: ProgramContext): void {
  const { session, words, endWith } = context;
  const command = program
    .command('targets')
    .description(words.targets)
    .usage(words.usageOf.targets)
    .argument(words.argument.path, words.path)
    .allowExcessArguments()
    .option(`--season ${words.argument.season}`, words.season);
  addFormatOption(command, context);
  addIdleOptions(command, ['--dry-run', '--out <folder>']);
  addQuietOption(command, context);
  addLanguageOption(command, context);
  command.action(async (path: string | undefined, options: TargetsOptions) => {
    refuseExcess(command, 1, session);
    const { targets } = await import('./targets.ts');
    const { season, format, quiet } = options;
    const request = { path: path ?? '.', ...(season === undefined ? {} : { season }), format };
    endWith(await targets(request, openSession(session.host, session.language, quiet)));
  });
}
