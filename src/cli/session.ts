import type { Language } from '../report/language.ts';
import type { Host } from './host.ts';
import { type CliWords, cliWords } from './words.ts';

/** The outside world as one command sees it: in a language, and as talkative as the user wants it. */
export interface Session {
  readonly host: Host;
  readonly language: Language;
  readonly words: CliWords;
  /** Only results and errors are wanted. */
  readonly isQuiet: boolean;
  /** Says something besides the result on stderr, unless `--quiet`. */
  readonly note: (text: string) => void;
}

export function openSession(host: Host, language: Language, isQuiet = false): Session {
  return {
    host,
    language,
    words: cliWords(language),
    isQuiet,
    note: (text) => {
      if (!isQuiet) host.stderr.write(`${text}\n`);
    },
  };
}
