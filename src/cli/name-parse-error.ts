import type { Command, CommanderError } from 'commander';
import { closestOf } from '../domain/closest.ts';
import type { Language } from '../report/language.ts';
import { UsageError } from './usage-error.ts';
import { cliWords } from './words.ts';

/** What the parser found wrong, in our words and the user's language. */
export function nameParseError(
  error: CommanderError,
  program: Command,
  args: readonly string[],
  language: Language,
): UsageError {
  const words = cliWords(language);
  const command = program.commands.find((one) => args.includes(one.name()));
  const help = words.seeHelp(`thidua ${command ? `${command.name()} ` : ''}--help`);
  // The parser quotes what it stumbled over; the rest of its message is English of its own.
  const subject = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const commands = program.commands.map((one) => one.name());
  const near = (name: string, known: readonly string[]): string => {
    const closest = closestOf(name, known);
    return closest === undefined ? '' : words.didYouMean(closest);
  };
  switch (error.code) {
    case 'commander.unknownCommand':
      return new UsageError(words.unknownCommand(subject) + near(subject, commands), help);
    case 'commander.unknownOption':
      return new UsageError(words.unknownOption(subject) + near(subject, optionNames(command ?? program)), help);
    case 'commander.optionMissingArgument':
      return new UsageError(words.optionNeedsValue(subject.split(' ')[0] ?? subject), help);
    case 'commander.missingArgument':
      return new UsageError(words.argumentMissing(subject), help);
    case 'commander.help': {
      // The parser tells `help NAME`, of a command that there is not, no other way than no command at all.
      const name = args.includes('help') ? args[args.indexOf('help') + 1] : undefined;
      if (name === undefined) return new UsageError(words.commandMissing, help);
      return new UsageError(words.unknownCommand(name) + near(name, commands), help);
    }
    default:
      return new UsageError(words.notUnderstood(args.join(' ')), help);
  }
}

function optionNames({ options }: Command): readonly string[] {
  return options.flatMap(({ long }) => (long ? [long] : []));
}
