import { closestOf } from '../domain/closest.ts';
import { allCodes, codePage, isCode, listCodes } from '../report/code-page.ts';
import { type Json, printJson } from '../report/json-text.ts';
import { codeListMarkdown, codePageMarkdown, printCodeList, printCodePage } from '../report/print-code-page.ts';
import type { Format } from './bloc-year-request.ts';
import { choosePaint } from './choose-paint.ts';
import { type ExitStatus, exitStatus } from './host.ts';
import { pageWidth } from './page-width.ts';
import type { Session } from './session.ts';
import { UsageError } from './usage-error.ts';

/** Tells what a diagnostic means and what to do; without a code, which there are. */
export async function codes(code: string | undefined, format: Format, session: Session): Promise<ExitStatus> {
  const text = code === undefined ? await listText(format, session) : await pageText(code, format, session);
  session.host.stdout.write(`${text}\n`);
  return exitStatus.decided;
}

async function listText(format: Format, { host, language }: Session): Promise<string> {
  const groups = listCodes(language);
  if (format === 'json') return printJson(groups.flatMap((group) => group.codes.map((one) => ({ ...one })) as Json[]));
  if (format === 'md') return codeListMarkdown(groups, language);
  return printCodeList(groups, language, pageWidth(host.stdout), await choosePaint(host.stdout, host));
}

async function pageText(code: string, format: Format, { host, language, words }: Session): Promise<string> {
  if (!isCode(code)) {
    const closest = closestOf(code, allCodes());
    const near = closest === undefined ? '' : words.didYouMean(closest);
    throw new UsageError(words.noSuchCode(code) + near, words.seeHelp('thidua codes'));
  }
  const page = codePage(code, language);
  if (format === 'json') return printJson({ ...page, example: { ...page.example } });
  if (format === 'md') return codePageMarkdown(page, language);
  return printCodePage(page, language, pageWidth(host.stdout), await choosePaint(host.stdout, host));
}
