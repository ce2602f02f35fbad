import type { Goal } from '../domain/result.ts';
import { openDocument, printBloc } from '../report/result-document.ts';
import { blocDocument } from './bloc-document.ts';
import type { ResultPrinter } from './result-printer.ts';
import type { Session } from './session.ts';
import { showPath } from './show-path.ts';

/** One JSON document, each bloc year printed as soon as it is worked out. */
export function printJsonResults(goal: Goal, { host, language }: Session): ResultPrinter {
  const { stdout, version, cwd } = host;
  const document = openDocument(version, goal);
  return {
    holdsDiagnostics: true,
    start: () => stdout.write(document.start),
    render: (judged) => printBloc(blocDocument(judged, goal, language, (path) => showPath(cwd, path))),
    print: (text) => stdout.write(document.add(String(text))),
    end: () => stdout.write(document.end()),
  };
}
