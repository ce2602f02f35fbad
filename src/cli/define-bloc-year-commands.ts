import type { Command } from 'commander';
import type { Goal } from '../domain/result.ts';
import type { BlocYearRequest, Format } from './bloc-year-request.ts';
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

/** The most seasons that `rotate --years` goes on for. */
const mostYears = 100;

interface GoalOptions extends SelectionOptions {
  readonly format: Format;
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly dryRun?: boolean;
  readonly out?: string;
  readonly years?: number;
}

/** `check`, `score`, `propose` and `rotate`. */
export function defineBlocYearCommands(program: Command, context: ProgramContext): void {
  for (const goal of ['check', 'score', 'propose', 'rotate'] as const) defineGoal(program, goal, context);
}

function defineGoal(program: Command, goal: Goal, context: ProgramContext): void {
  const { session, words, endWith } = context;
  const command = program
    .command(goal)
    .description(words[goal])
    .usage(words.usageOf[goal])
    .argument(words.argument.path, words.path)
    .allowExcessArguments();
  addSelectionOptions(command, context);
  addFormatOption(command, context);
  if (goal === 'check') addIdleOptions(command, ['--dry-run', '--out <folder>']);
  else command.option('--dry-run', words.dryRun).option(`--out ${words.argument.folder}`, words.out);
  if (goal === 'rotate') {
    command.option(`--years ${words.argument.count}`, words.years, (text) =>
      readWholeNumber('--years', text, 1, mostYears, session.words),
    );
  }
  command.option('--strict', words.strict);
  addQuietOption(command, context);
  addLanguageOption(command, context);
  command.action(async (path: string | undefined, options: GoalOptions) => {
    refuseExcess(command, 1, session);
    const request: BlocYearRequest = {
      ...selectionOf(path, options, session.words),
      format: options.format,
      strict: options.strict === true,
      dryRun: goal === 'check' || options.dryRun === true,
      ...(options.out === undefined ? {} : { out: options.out }),
      years: options.years ?? 1,
    };
    const { runBlocYears } = await import('./run-bloc-years.ts');
    endWith(await runBlocYears(goal, request, openSession(session.host, session.language, options.quiet)));
  });
}
