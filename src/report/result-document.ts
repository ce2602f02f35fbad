import { type Json, printJson } from './json-text.ts';

/** What one call of a command puts out as JSON: `{tool, version, command, blocs: [...]}`, printed bloc by bloc. */
export interface ResultDocument {
  readonly start: string;
  /** The next bloc, printed, with what goes before it. */
  readonly add: (bloc: string) => string;
  readonly end: () => string;
}

export function openDocument(version: string, command: string): ResultDocument {
  let isEmpty = true;
  const head = { tool: 'thidua', version, command };
  const keys = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  return {
    start: `{\n${keys.join('')}  "blocs": [`,
    add: (bloc) => {
      const separator = isEmpty ? '\n    ' : ',\n    ';
      isEmpty = false;
      return separator + bloc;
    },
    end: () => (isEmpty ? ']\n}\n' : '\n  ]\n}\n'),
  };
}

/** One bloc as it stands in the list. */
export function printBloc(bloc: Json): string {
  return printJson(bloc, 4);
}

/** A document of one bloc. */
export function printDocument(version: string, command: string, bloc: Json): string {
  const { start, add, end } = openDocument(version, command);
  return start + add(printBloc(bloc)) + end();
}
