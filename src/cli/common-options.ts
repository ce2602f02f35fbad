import { type Command, Option } from 'commander';
import { type Format, formats, type Selection } from './bloc-year-request.ts';
import type { ProgramContext } from './build-program.ts';
import { readChoice } from './read-option.ts';
import { UsageError } from './usage-error.ts';
import type { CliWords } from './words.ts';

/** The options that say which bloc years are meant, as the parser hands them over. */
export interface SelectionOptions {
  readonly bloc?: readonly string[];
  readonly season?: string;
  readonly allSeasons?: boolean;
}

export function addSelectionOptions(command: Command, { words }: ProgramContext): void {
  command
    .option(`--bloc ${words.argument.id}`, words.bloc, (id: string, before: readonly string[] = []) => [...before, id])
    .option(`--season ${words.argument.season}`, words.season)
    .option('--all-seasons', words.allSeasons);
}

export function selectionOf(path: string | undefined, options: SelectionOptions, words: CliWords): Selection {
  const { bloc = [], season, allSeasons = false } = options;
  if (season !== undefined && allSeasons) throw new UsageError(words.optionsExclude('--season', '--all-seasons'));
  return { path: path ?? '.', blocs: bloc, ...(season === undefined ? {} : { season }), allSeasons };
}

export function addFormatOption(command: Command, context: ProgramContext, choices: readonly Format[] = formats): void {
  const { words, session } = context;
  command.option(
    `--format ${words.argument.format}`,
    `${words.format} ${words.choices(choices.join(', '))} ${words.byDefault('table')}`,
    (text) => readChoice('--format', text, choices, session.words),
    'table',
  );
}

export function addQuietOption(command: Command, { words }: ProgramContext): void {
  command.option('--quiet', words.quiet);
}

/** Options that change nothing here, taken without a word, so that a script's one set of them does for all commands. */
export function addIdleOptions(command: Command, flags: readonly string[]): void {
  for (const flag of flags) command.addOption(new Option(flag).hideHelp());
}

/** The language is found before the options are read, so that what is wrong with them can be said in it. */
export function addLanguageOption(command: Command, { words, session }: ProgramContext): void {
  command.option(`--lang ${words.argument.lang}`, words.lang, (text) =>
    readChoice('--lang', text, ['vi', 'en'], session.words),
  );
}
