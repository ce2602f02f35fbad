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
import { readWholeNumber } from './read-option.ts';
import { refuseExcess } from './refuse-excess.ts';
import { openSession } from './session.ts';

/** Seasons looked back at for units without an award: as many as the sources speak of at a time. */
const usualWithin = 5;
const mostWithin = 100;

interface AuditOptions extends SelectionOptions {
  readonly format: Format;
  readonly within?: number;
  readonly quiet?: boolean;
}

/** `audit`: what the figures warn of. */
export function defineAuditCommand(program: Command, context: ProgramContext): void {
  const { session, words, endWith } = context;
  const command = program
    .command('audit')
    .description(words.audit)
    .usage(words.usageOf.audit)
    .argument(words.argument.path, words.path)
    .allowExcessArguments();
  addSelectionOptions(command, context);
  command.option(
    `--within ${words.argument.count}`,
    `${words.within} ${words.byDefault(String(usualWithin))}`,
    (text) => readWholeNumber('--within', text, 1, mostWithin, session.words),
  );
  addFormatOption(command, context);
  addIdleOptions(command, ['--dry-run']);
  addQuietOption(command, context);
  addLanguageOption(command, context);
  command.action(async (path: string | undefined, options: AuditOptions) => {
    refuseExcess(command, 1, session);
    const { auditBlocYears } = await import('./audit.ts');
    const request = {
      ...selectionOf(path, options, session.words),
      format: options.format,
      within: options.within ?? usualWithin,
    };
    endWith(await auditBlocYears(request, openSession(session.host, session.language, options.quiet)));
  });
}
