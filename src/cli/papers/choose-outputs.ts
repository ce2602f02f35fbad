import { closestOf } from '../../domain/closest.ts';
import { type PaperName, paperNames } from '../../report/papers/paper-data.ts';
import type { Session } from '../session.ts';
import { UsageError } from '../usage-error.ts';
import { reportWords } from './report-words.ts';

/** Everything that `report` makes: the workbook, the page, and a paper from each template. */
export type Output = 'xlsx' | 'html' | PaperName;

const allOutputs: readonly Output[] = ['xlsx', 'html', ...paperNames];

/** The files of the workbook and the page; a paper's is named for it. */
const fileOf: Readonly<Partial<Record<Output, string>>> = { xlsx: 'ket-qua.xlsx', html: 'ket-qua.html' };

export function isPaper(output: Output): output is PaperName {
  return output !== 'xlsx' && output !== 'html';
}

export function outputFile(output: Output): string {
  return fileOf[output] ?? `${output}.docx`;
}

/** What `--only` names, in the order of making: `xlsx`, `html`, `docx` for all papers, a paper, or the name of a file. */
export function chooseOutputs(only: string | undefined, session: Session): readonly Output[] {
  if (only === undefined) return allOutputs;
  const names = only
    .split(/[,;]/)
    .map((text) => text.trim().toLowerCase())
    .filter((name) => name !== '');
  if (names.length === 0) throw new UsageError(reportWords(session.language).nothingChosen);
  const chosen = new Set(names.flatMap((name) => outputsNamed(name, session)));
  return allOutputs.filter((output) => chosen.has(output));
}

function outputsNamed(name: string, { words, language }: Session): readonly Output[] {
  if (name === 'docx') return paperNames;
  const output = allOutputs.find((one) => one === name || outputFile(one) === name);
  if (output) return [output];
  const known = [...allOutputs, 'docx'];
  const closest = closestOf(name, known);
  throw new UsageError(
    reportWords(language).noSuchOutput(name) +
      (closest === undefined ? words.existing(known.join(', ')) : words.didYouMean(closest)),
  );
}
