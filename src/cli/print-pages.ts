import type { Goal } from '../domain/result.ts';
import { markdownBlocks } from '../report/tables/markdown-blocks.ts';
import { printBlocks } from '../report/tables/print-blocks.ts';
import { resultBlocks } from '../report/tables/result-blocks.ts';
import { choosePaint } from './choose-paint.ts';
import { pageWidth } from './page-width.ts';
import type { ResultPrinter } from './result-printer.ts';
import type { Session } from './session.ts';

/** Every bloc year's tables in full, for a terminal or as Markdown. */
export async function printPages(goal: Goal, format: 'table' | 'md', session: Session): Promise<ResultPrinter> {
  const { host, language } = session;
  const { stdout } = host;
  const page = { width: pageWidth(stdout), paint: await choosePaint(stdout, host) };
  let isFirst = true;
  return {
    render: ({ loaded: { year }, result }) => {
      if (!year || result.status === 'invalid') return undefined;
      const blocks = resultBlocks(year, result, goal, language);
      return format === 'md' ? markdownBlocks(blocks) : printBlocks(blocks, page);
    },
    print: (text) => {
      stdout.write(isFirst ? String(text) : `\n${text}`);
      isFirst = false;
    },
  };
}
