import type { Language } from '../report/language.ts';
import type { Host } from './host.ts';

/** The language of everything that is printed: `--lang`, else THIDUA_LANG, else Vietnamese. */
export function chooseLanguage({ args, env }: Host): Language {
  const { THIDUA_LANG: preferred } = env;
  return asLanguage(langOption(args)) ?? asLanguage(preferred) ?? 'vi';
}

function langOption(args: readonly string[]): string | undefined {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  const position = options.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const option = options[position];
  return option === '--lang' ? options[position + 1] : option?.slice('--lang='.length);
}

function asLanguage(text: string | undefined): Language | undefined {
  return text === 'vi' || text === 'en' ? text : undefined;
}
