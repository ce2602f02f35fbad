import type { Command } from 'commander';
import type { Format } from './bloc-year-request.ts';
import type { ProgramContext } from './build-program.ts';
import {
  addFormatOption,
  addIdleOptions,
  addLanguageOption,
  addQuietOption,
  type SelectionOptions,
  selectionOf,
} from './common-options.ts';
import { readWholeNumber } from './read-option.ts';
import { refuseExcess } from './refuse-excess.ts';
import { openSession } from './session.ts';

/** As the parser hands them over. */
export interface DrawOptions extends SelectionOptions {
  readonly among?: string;
  readonly places?: string;
  readonly seed?: string;
  readonly award?: string;
  readonly rank?: number;
  readonly group?: string;
  readonly authority?: string;
  readonly format: Format;
  readonly quiet?: boolean;
}

/** As many as a bloc has units at most. */
const mostRanks = 1000;

/** `draw`: lots that anyone can repeat. */
export function defineDrawCommand(program: Command, context: ProgramContext): void {
  const { session, words, endWith } = context;
  const command = program
    .command('draw')
    .description(words.draw)
    .usage(words.usageOf.draw)
    .argument(words.argument.path, words.path)
    .allowExcessArguments()
    .option(`--among ${words.argument.ids}`, words.among)
    .option(`--places ${words.argument.count}`, `${words.drawPlaces} ${words.byDefault('1')}`)
    .option(`--award ${words.argument.id}`, words.drawAward)
    .option(`--rank ${words.argument.count}`, words.drawRank, (text) =>
      readWholeNumber('--rank', text, 1, mostRanks, session.words),
    )
    .option(`--group ${words.argument.id}`, words.drawGroup)
    .option(`--seed ${words.argument.text}`, words.seed)
    .option(`--authority ${words.argument.text}`, words.drawAuthority)
    .option(`--bloc ${words.argument.id}`, words.bloc, (id: string, before: readonly string[] = []) => [...before, id])
    .option(`--season ${words.argument.season}`, words.season);
  addFormatOption(command, context);
  addIdleOptions(command, ['--dry-run']);
  addQuietOption(command, context);
  addLanguageOption(command, context);
  command.action(async (path: string | undefined, options: DrawOptions) => {
    refuseExcess(command, 1, session);
    const { readAmong, readSeed, refuseMisfits } = await import('./draw/read-draw-options.ts');
    refuseMisfits(path, options, session);
    const { drawAmong, drawTie } = await import('./draw/draw.ts');
    const { among, places, award, rank, group, authority, format } = options;
    const seed = options.seed === undefined ? undefined : readSeed(options.seed, session);
    const talk = openSession(session.host, session.language, options.quiet);
    if (among !== undefined && seed !== undefined) {
      const set = readAmong(among, places, session);
      endWith(await drawAmong({ set, seed, format }, talk));
      return;
    }
    const request = {
      ...selectionOf(path, options, session.words),
      ...(award === undefined ? {} : { award }),
      ...(rank === undefined ? {} : { rank }),
      ...(group === undefined ? {} : { group }),
      ...(seed === undefined ? {} : { seed }),
      ...(authority === undefined ? {} : { authority: authority.normalize('NFC') }),
      format,
    };
    endWith(await drawTie(request, talk));
  });
}
