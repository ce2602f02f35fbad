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
  const near = (known: readonly string[]): string => {
    const closest = closestOf(subject, known);
    return closest === undefined ? '' : words.didYouMean(closest);
  };
  switch (error.code) {
    case 'commander.unknownCommand':
      return new UsageError(words.unknownCommand(subject) + near(program.commands.map((one) => one.name())), help);
    case 'commander.unknownOption':
      return new UsageError(words.unknownOption(subject) + near(optionNames(command ?? program)), help);
    case 'commander.optionMissingArgument':
      return new UsageError(words.optionNeedsValue(subject.split(' ')[0] ?? subject), help);
    case 'commander.missingArgument':
      return new UsageError(words.argumentMissing(subject), help);
    case 'commander.help':
      return new UsageError(words.commandMissing, help);
    default:
      return new UsageError(words.notUnderstood(args.join(' ')), help);
  }
}

function optionNames({ options }: Command): readonly string[] {
  return options.flatMap(({ long }) => (long ? [long] : []));
}
