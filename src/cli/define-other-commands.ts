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

interface ExplainOptions extends SelectionOptions {
  readonly award?: string;
  readonly against?: string;
  readonly format: Format;
  readonly quiet?: boolean;
}

/** `explain`, `init`, `schema` and `codes`. */
export function defineOtherCommands(program: Command, context: ProgramContext): void {
  defineExplain(program, context);
  defineInit(program, context);
  defineSchema(program, context);
  defineCodes(program, context);
}

function defineExplain(program: Command, context: ProgramContext): void {
  const { session, words, endWith } = context;
  const command = program
    .command('explain')
    .description(words.explain)
    .usage(words.usageOf.explain)
    .argument(words.argument.member, words.member)
    .argument(words.argument.path, words.path)
    .allowExcessArguments()
    .option(`--award ${words.argument.id}`, words.award)
    .option(`--against ${words.argument.member}`, words.against);
  addSelectionOptions(command, context);
  addFormatOption(command, context, ['table', 'json', 'md']);
  addIdleOptions(command, ['--dry-run', '--out <folder>']);
  addQuietOption(command, context);
  addLanguageOption(command, context);
  command.action(async (member: string, path: string | undefined, options: ExplainOptions) => {
    refuseExcess(command, 2, session);
    const { explain } = await import('./explain.ts');
    const { award, against, format } = options;
    const request = {
      ...selectionOf(path, options, session.words),
      member,
      ...(award === undefined ? {} : { award }),
      ...(against === undefined ? {} : { against }),
      format,
    };
    endWith(await explain(request, openSession(session.host, session.language, options.quiet)));
  });
}

function defineInit(program: Command, context: ProgramContext): void {
  const { session, words, endWith } = context;
  const command = program
    .command('init')
    .description(words.init)
    .usage(words.usageOf.init)
    .argument(words.argument.path, words.initPath)
    .allowExcessArguments()
    .option(`--from ${words.argument.example}`, words.from);
  addQuietOption(command, context);
  addLanguageOption(command, context);
  command.action(async (path: string | undefined, options: { readonly from?: string; readonly quiet?: boolean }) => {
    refuseExcess(command, 1, session);
    const { init } = await import('./init.ts');
    endWith(await init(path, options.from, openSession(session.host, session.language, options.quiet)));
  });
}

function defineSchema(program: Command, context: ProgramContext): void {
  const { session, words, endWith } = context;
  const command = program
    .command('schema')
    .description(words.schema)
    .usage(words.usageOf.schema)
    .argument(words.argument.name, words.schemaName)
    .allowExcessArguments();
  addIdleOptions(command, ['--quiet']);
  addLanguageOption(command, context);
  command.action(async (name: string | undefined) => {
    refuseExcess(command, 1, session);
    const { schema } = await import('./schema.ts');
    endWith(schema(name, session));
  });
}

function defineCodes(program: Command, context: ProgramContext): void {
  const { session, words, endWith } = context;
  const command = program
    .command('codes')
    .description(words.codes)
    .usage(words.usageOf.codes)
    .argument(words.argument.code, words.code)
    .allowExcessArguments();
  addIdleOptions(command, ['--quiet']);
  addFormatOption(command, context, ['table', 'json', 'md']);
  addLanguageOption(command, context);
  command.action(async (code: string | undefined, options: { readonly format: Format }) => {
    refuseExcess(command, 1, session);
    const { codes } = await import('./codes.ts');
    endWith(await codes(code, options.format, session));
  });
}
