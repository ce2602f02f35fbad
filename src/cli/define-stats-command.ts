import type { Command } from 'commander';
import { seasonNumber } from '../domain/season.ts';
import type { StatisticsQuery } from '../domain/statistics.ts';
import type { View } from '../report/stats/stats-tables.ts';
import type { Format } from './bloc-year-request.ts';
import type { ProgramContext } from './build-program.ts';
import { addFormatOption, addLanguageOption, addQuietOption } from './common-options.ts';
import { readChoice } from './read-option.ts';
import { refuseExcess } from './refuse-excess.ts';
import { openSession } from './session.ts';
import { statsCommandWords } from './stats-words.ts';
import { UsageError } from './usage-error.ts';

interface StatsOptions {
  readonly from?: string;
  readonly to?: string;
  readonly by: View;
  readonly object?: NonNullable<StatisticsQuery['object']>;
  readonly status: StatisticsQuery['status'];
  readonly format: Format;
  readonly dryRun?: boolean;
  readonly out?: string;
  readonly quiet?: boolean;
}

const views = ['award', 'unit', 'season', 'authority'] as const;
const objectChoices = ['collective', 'individual', 'household'] as const;
const statuses = ['granted', 'proposed', 'refused', 'revoked'] as const;

/** `stats`. */
export function defineStatsCommand(program: Command, context: ProgramContext): void {
  const { session, words, endWith } = context;
  const choose = <Choice extends string>(
    command: Command,
    flag: string,
    help: string,
    choices: readonly Choice[],
    usual?: Choice,
  ): void => {
    const byDefault = usual === undefined ? '' : ` ${words.byDefault(usual)}`;
    const read = (text: string) => readChoice(flag, text, choices, session.words);
    const description = `${help} ${words.choices(choices.join(', '))}${byDefault}`;
    const value = words.argument[flag === '--by' ? 'view' : flag === '--object' ? 'object' : 'status'];
    if (usual === undefined) command.option(`${flag} ${value}`, description, read);
    else command.option(`${flag} ${value}`, description, read, usual);
  };
  const command = program
    .command('stats')
    .description(words.stats)
    .usage(words.usageOf.stats)
    .argument(words.argument.path, words.workspace)
    .allowExcessArguments()
    .option(`--from ${words.argument.season}`, words.fromSeason)
    .option(`--to ${words.argument.season}`, words.toSeason);
  choose(command, '--by', words.by, views, 'award');
  choose(command, '--object', words.object, objectChoices);
  choose(command, '--status', words.status, statuses, 'granted');
  addFormatOption(command, context);
  command.option('--dry-run', words.dryRun).option(`--out ${words.argument.folder}`, words.outOfStats);
  addQuietOption(command, context);
  addLanguageOption(command, context);
  command.action(async (path: string | undefined, options: StatsOptions) => {
    refuseExcess(command, 1, session);
    const { from, to, by, object, status, format, dryRun, out } = options;
    const own = statsCommandWords(session.language);
    const first = yearOf('--from', from);
    const last = yearOf('--to', to);
    if (first !== undefined && last !== undefined && first > last) {
      throw new UsageError(own.backwards(from ?? '', to ?? ''));
    }
    const query: StatisticsQuery = {
      status,
      ...(first === undefined ? {} : { from: first }),
      ...(last === undefined ? {} : { to: last }),
      ...(object === undefined ? {} : { object }),
    };
    const { stats } = await import('./stats.ts');
    const request = {
      ...{ path: path ?? '.', query, by, format, dryRun: dryRun === true },
      ...(out === undefined ? {} : { out }),
    };
    endWith(await stats(request, openSession(session.host, session.language, options.quiet)));
  });

  function yearOf(option: string, season: string | undefined): number | undefined {
    if (season === undefined) return undefined;
    const year = seasonNumber(season);
    if (year === undefined) throw new UsageError(statsCommandWords(session.language).noYear(option, season));
    return year;
  }
}
