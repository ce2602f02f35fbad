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
import { readWholeNumber } from './read-option.ts';
import { refuseExcess } from './refuse-excess.ts';
import { openSession } from './session.ts';

/** The highest stage that an appraiser's sheet may be of. */
const mostStages = 99;

interface OutputOptions extends SelectionOptions {
  readonly format: Format;
  readonly quiet?: boolean;
  readonly dryRun?: boolean;
  readonly out?: string;
}

interface SheetsOptions extends OutputOptions {
  readonly appraisal?: string;
  readonly stage?: number;
}

interface ReportOptions extends OutputOptions {
  readonly only?: string;
  readonly templates?: string;
  readonly eject?: string;
  readonly strict?: boolean;
}

interface ImportOptions extends SelectionOptions {
  readonly format: Format;
  readonly quiet?: boolean;
  readonly to?: string;
  readonly table?: string;
  readonly sheet?: readonly string[];
  readonly map?: readonly string[];
  readonly member?: string;
  readonly scorer?: string;
  readonly stage?: number;
  readonly write?: boolean;
  readonly replace?: boolean;
}

/** `sheets`, `import` and `report`: what goes out to people on paper or in Excel, and what comes back. */
export function definePaperCommands(program: Command, context: ProgramContext): void {
  defineSheets(program, context);
  defineImport(program, context);
  defineReport(program, context);
}

function defineSheets(program: Command, context: ProgramContext): void {
  const { session, words, endWith } = context;
  const command = program
    .command('sheets')
    .description(words.sheets)
    .usage(words.usageOf.sheets)
    .argument(words.argument.path, words.path)
    .allowExcessArguments()
    .option(`--appraisal ${words.argument.scorer}`, words.appraisal);
  addStageOption(command, context);
  addSelectionOptions(command, context);
  addOutputOptions(command, context);
  command.action(async (path: string | undefined, options: SheetsOptions) => {
    refuseExcess(command, 1, session);
    const { makeSheets } = await import('./sheets.ts');
    const { appraisal, stage, out, format, dryRun } = options;
    const request = {
      ...selectionOf(path, options, session.words),
      ...(appraisal === undefined ? {} : { appraisal }),
      ...(stage === undefined ? {} : { stage }),
      ...(out === undefined ? {} : { out }),
      dryRun: dryRun === true,
      format,
    };
    endWith(await makeSheets(request, openSession(session.host, session.language, options.quiet)));
  });
}

function defineImport(program: Command, context: ProgramContext): void {
  const { session, words, endWith } = context;
  const command = program
    .command('import')
    .description(words.import)
    .usage(words.usageOf.import)
    .argument(words.argument.files, words.files)
    .option(`--to ${words.argument.folder}`, words.to)
    .option(`--table ${words.argument.table}`, words.table)
    .option(`--sheet ${words.argument.sheet}`, words.sheet, collect)
    .option(`--map ${words.argument.map}`, words.map, collect)
    .option(`--member ${words.argument.member}`, words.importMember)
    .option(`--scorer ${words.argument.scorer}`, words.scorer);
  addStageOption(command, context);
  command.option('--write', words.write).option('--replace', words.replace);
  addSelectionOptions(command, context);
  addFormatOption(command, context, ['table', 'csv', 'json', 'md']);
  addQuietOption(command, context);
  addLanguageOption(command, context);
  command.action(async (files: readonly string[], options: ImportOptions) => {
    const { importFiles } = await import('./import.ts');
    const { table, member, scorer, stage, format } = options;
    const request = {
      ...selectionOf(options.to, options, session.words),
      files,
      format,
      sheets: options.sheet ?? [],
      maps: options.map ?? [],
      ...(table === undefined ? {} : { table }),
      ...(member === undefined ? {} : { member }),
      ...(scorer === undefined ? {} : { scorer }),
      ...(stage === undefined ? {} : { stage }),
      writes: options.write === true,
      replaces: options.replace === true,
    };
    endWith(await importFiles(request, openSession(session.host, session.language, options.quiet)));
  });
}

function defineReport(program: Command, context: ProgramContext): void {
  const { session, words, endWith } = context;
  const command = program
    .command('report')
    .description(words.report)
    .usage(words.usageOf.report)
    .argument(words.argument.path, words.path)
    .allowExcessArguments()
    .option(`--only ${words.argument.list}`, words.only)
    .option(`--templates ${words.argument.folder}`, words.templates)
    .option(`--eject ${words.argument.folder}`, words.eject);
  addSelectionOptions(command, context);
  addOutputOptions(command, context);
  command.option('--strict', words.strict);
  command.action(async (path: string | undefined, options: ReportOptions) => {
    refuseExcess(command, 1, session);
    const opened = openSession(session.host, session.language, options.quiet);
    if (options.eject !== undefined) {
      endWith(await (await import('./eject-templates.ts')).ejectTemplates(options.eject, opened));
      return;
    }
    const { report } = await import('./report.ts');
    const { only, templates, out, format } = options;
    const request = {
      ...selectionOf(path, options, session.words),
      ...(only === undefined ? {} : { only }),
      ...(templates === undefined ? {} : { templates }),
      ...(out === undefined ? {} : { out }),
      dryRun: options.dryRun === true,
      strict: options.strict === true,
      format,
    };
    endWith(await report(request, opened));
  });
}

function addStageOption(command: Command, { words, session }: ProgramContext): void {
  command.option(`--stage ${words.argument.count}`, words.stage, (text) =>
    readWholeNumber('--stage', text, 1, mostStages, session.words),
  );
}

/** What commands that write files have in common. */
function addOutputOptions(command: Command, context: ProgramContext): void {
  const { words } = context;
  command.option('--dry-run', words.dryRun).option(`--out ${words.argument.folder}`, words.out);
  addFormatOption(command, context, ['table', 'csv', 'json', 'md']);
  addQuietOption(command, context);
  addLanguageOption(command, context);
}

function collect(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}
