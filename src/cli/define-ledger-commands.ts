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
import { readChoice, readWholeNumber } from './read-option.ts';
import { refuseExcess } from './refuse-excess.ts';
import { openSession, type Session } from './session.ts';
import { UsageError } from './usage-error.ts';

interface CloseOptions extends SelectionOptions {
  readonly replace?: boolean;
  readonly dryRun?: boolean;
  readonly format: Format;
  readonly quiet?: boolean;
}

/** `close`, `decide` and `next`: what carries a bloc from one season into the next. */
export function defineLedgerCommands(program: Command, context: ProgramContext): void {
  defineClose(program, context);
  defineDecide(program, context);
  defineNext(program, context);
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

interface DecideOptions {
  readonly season?: string;
  readonly award?: string;
  readonly member?: string;
  readonly status?: 'granted' | 'refused' | 'revoked';
  readonly decision?: string;
  readonly date?: string;
  readonly object?: 'collective' | 'individual' | 'household';
  readonly person?: string;
  readonly count?: number;
  readonly kind?: string;
  readonly note?: string;
  readonly from?: string;
  readonly dryRun?: boolean;
  readonly format: Format;
  readonly quiet?: boolean;
}

/** The most of one award that one decision may give. */
const mostAwards = 1_000_000;

function defineDecide(program: Command, context: ProgramContext): void {
  const { session, words, endWith } = context;
  const { argument } = words;
  const choice =
    <Choice extends string>(option: string, choices: readonly Choice[]) =>
    (text: string) =>
      readChoice(option, text, choices, session.words);
  const command = program
    .command('decide')
    .description(words.decide)
    .usage(words.usageOf.decide)
    .argument(argument.path, words.path)
    .allowExcessArguments()
    .option(`--award ${argument.id}`, words.decideAward)
    .option(`--member ${argument.member}`, words.decideMember)
    .option(
      `--status ${argument.status}`,
      words.decideStatus,
      choice('--status', ['granted', 'refused', 'revoked'] as const),
    )
    .option(`--decision ${argument.text}`, words.decision)
    .option(`--date ${argument.date}`, words.date)
    .option(`--season ${argument.season}`, words.decideSeason)
    .option(
      `--object ${argument.object}`,
      words.decideObject,
      choice('--object', ['collective', 'individual', 'household'] as const),
    )
    .option(`--person ${argument.text}`, words.person)
    .option(`--count ${argument.count}`, words.awardCount, (text) =>
      readWholeNumber('--count', text, 1, mostAwards, session.words),
    )
    .option(`--kind ${argument.kind}`, words.kind, choice('--kind', ['cong-trang', 'chuyen-de', 'dot-xuat'] as const))
    .option(`--note ${argument.text}`, words.decisionNote)
    .option(`--from ${argument.file}`, words.decideFrom)
    .option('--dry-run', words.dryRun);
  addFormatOption(command, context);
  addQuietOption(command, context);
  addLanguageOption(command, context);
  command.action(async (path: string | undefined, options: DecideOptions) => {
    refuseExcess(command, 1, session);
    refuseBoth(options, session);
    const { decide } = await import('./decide.ts');
    const { quiet, dryRun, ...stated } = options;
    const request = { ...stated, path: path ?? '.', dryRun: dryRun === true };
    endWith(await decide(request, openSession(session.host, session.language, quiet)));
  });
}

/** A file of decisions says all of each; only the season may be given for those that leave it out. */
function refuseBoth({ from, ...options }: DecideOptions, { words }: Session): void {
  const stated = (['award', 'member', 'status', 'decision', 'date', 'person', 'note'] as const).find(
    (option) => options[option] !== undefined,
  );
  if (from !== undefined && stated !== undefined) throw new UsageError(words.optionsExclude('--from', `--${stated}`));
}

interface NextOptions extends SelectionOptions {
  readonly dryRun?: boolean;
  readonly quiet?: boolean;
}

function defineNext(program: Command, context: ProgramContext): void {
  const { session, words, endWith } = context;
  const command = program
    .command('next')
    .description(words.next)
    .usage(words.usageOf.next)
    .argument(words.argument.path, words.path)
    .allowExcessArguments();
  addSelectionOptions(command, context);
  command.option('--dry-run', words.dryRun);
  addQuietOption(command, context);
  addLanguageOption(command, context);
  command.action(async (path: string | undefined, options: NextOptions) => {
    refuseExcess(command, 1, session);
    const { makeNextSeason } = await import('./next.ts');
    const request = { ...selectionOf(path, options, session.words), dryRun: options.dryRun === true };
    endWith(await makeNextSeason(request, openSession(session.host, session.language, options.quiet)));
  });
}
