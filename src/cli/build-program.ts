import { Command, Help } from 'commander';
import type { Language } from '../report/language.ts';
import { addLanguageOption } from './common-options.ts';
import { defineAuditCommand } from './define-audit-command.ts';
import { defineBlocYearCommands } from './define-bloc-year-commands.ts';
import { defineDrawCommand } from './define-draw-command.ts';
import { defineLedgerCommands } from './define-ledger-commands.ts';
import { defineLockCommand } from './define-lock-command.ts';
import { defineOtherCommands } from './define-other-commands.ts';
import { definePaperCommands } from './define-paper-commands.ts';
import { defineStatsCommand } from './define-stats-command.ts';
import { defineTallyCommand } from './define-tally-command.ts';
import { defineTargetsCommand } from './define-targets-command.ts';
import { defineVerifyCommand } from './define-verify-command.ts';
import { type HelpWords, helpWords } from './help-words.ts';
import type { ExitStatus, Host } from './host.ts';
import { openSession, type Session } from './session.ts';

/** How a command tells what it ends with. */
export type EndWith = (status: ExitStatus) => void;

/** What the definitions of commands need. */
export interface ProgramContext {
  readonly session: Session;
  readonly words: HelpWords;
  readonly endWith: EndWith;
}

/** The commands with their options, arguments and help, all in the user's language. */
export function buildProgram(host: Host, language: Language, endWith: EndWith): Command {
  const words = helpWords(language);
  const context = { session: openSession(host, language), words, endWith };
  const program = new Command('thidua');
  program
    .description(words.program)
    .usage(words.usageOfProgram)
    .version(host.version, '-V, --version', words.version)
    .helpCommand(`help ${words.usageOf.help}`, words.help)
    .addHelpText('after', `\n${words.examples}`);
  addLanguageOption(program, context);
  speakOurWords(program, words, host);
  defineBlocYearCommands(program, context);
  defineLockCommand(program, context);
  definePaperCommands(program, context);
  defineLedgerCommands(program, context);
  defineTallyCommand(program, context);
  defineDrawCommand(program, context);
  defineAuditCommand(program, context);
  defineVerifyCommand(program, context);
  defineTargetsCommand(program, context);
  defineStatsCommand(program, context);
  defineOtherCommands(program, context);
  return program;
}

/** Set before subcommands are made, which take these settings over. */
function speakOurWords(program: Command, words: HelpWords, { stdout }: Host): void {
  const titles = new Map([
    ['Usage:', words.usage],
    ['Arguments:', words.arguments],
    ['Options:', words.options],
    ['Global Options:', words.globalOptions],
    ['Commands:', words.commands],
  ]);
  program
    .helpOption('-h, --help', words.helpOption)
    .exitOverride()
    .configureOutput({
      writeOut: stdout.write,
      // Everything that goes wrong is said by ourselves.
      writeErr: () => undefined,
      getOutHelpWidth: () => Math.min(stdout.columns ?? helpWidth, helpWidth),
      getOutHasColors: () => false,
    })
    .configureHelp({
      styleTitle: (title) => titles.get(title) ?? title,
      optionDescription: ({ description }) => description,
      argumentDescription: ({ description }) => description,
      subcommandTerm: (command) => Help.prototype.subcommandTerm(command).replace(/\s*\[options\]/, ''),
    });
}

const helpWidth = 100;
