import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Result } from '../../domain/result.ts';
import type { Gap } from '../made-file.ts';
import { type BallotQuestion, ballotQuestions } from './ballot-questions.ts';
import type { BallotData, BallotPaper } from './paper-data.ts';
import { paperFrame } from './paper-frame.ts';
import { longDate, twoDigits } from './paper-words.ts';

/** Heights on a paper in millimetres, as the shipped template has them, and what a page holds: papers that fit share one. */
const heightOf = { head: 51, row: 5.8, secondLine: 5, headLine: 6, cutLine: 12 };
const pageHeight = 268;

/** A text of more characters takes another line. */
const charactersIn = { name: 48, contest: 58, instruction: 95, bloc: 34 };

/** Lines that the height of the head allows for. */
const linesInHead = { contest: 1, instruction: 2, bloc: 3 };

/** The papers of each question, as many as are issued; by default one for each voter. None bears a number or a name. */
export function ballotData(
  year: BlocYear,
  result: Result,
): { readonly data: BallotData; readonly gaps: readonly Gap[] } {
  const questions = ballotQuestions(year, result).filter(({ candidates }) => candidates.length > 0);
  // Of a contest that has been voted on, only rounds still to come are printed; where all are done, all are.
  const open = questions.filter(({ isVotedOn }) => !isVotedOn);
  const printed = open.length > 0 ? open : questions;
  const data = {
    ...paperFrame(year, 'phieu-bau', 'meeting'),
    meeting_date: longDate(year.meeting?.date),
    papers: printed.flatMap((question, index) => papersOf(year, question, index === 0)),
  };
  if (printed.length === 0) return { data, gaps: ['ballots'] };
  return { data, gaps: printed.some(({ isUnfiltered }) => isUnfiltered) ? ['candidates'] : [] };
}

function papersOf(year: BlocYear, question: BallotQuestion, isFirst: boolean): readonly BallotPaper[] {
  const names = new Map<string, string>(year.members.map(({ id, name }) => [id, name]));
  const candidates = question.candidates.map((member, index) => ({
    no: String(index + 1),
    name: names.get(member) ?? member,
  }));
  const paper = { contest: question.title, instruction: instructionOf(question), candidates };
  const height = paperHeight(paper, year.name);
  const onPage = Math.max(1, Math.floor((pageHeight + heightOf.cutLine) / (height + heightOf.cutLine)));
  return Array.from({ length: question.issued ?? question.voters }, (_, index) => ({
    ...paper,
    new_page: index % onPage === 0 && !(isFirst && index === 0),
    cut_line: index % onPage !== 0,
  }));
}

/** A guess on the safe side: text that wraps takes more lines. */
function paperHeight({ contest, instruction, candidates }: Omit<BallotPaper, 'new_page' | 'cut_line'>, bloc: string) {
  const texts = { contest, instruction, bloc };
  const extra = (['contest', 'instruction', 'bloc'] as const).reduce(
    (sum, name) => sum + Math.max(0, linesOf(texts[name], charactersIn[name]) - linesInHead[name]),
    0,
  );
  return candidates.reduce(
    (sum, { name }) => sum + heightOf.row + (linesOf(name, charactersIn.name) - 1) * heightOf.secondLine,
    heightOf.head + extra * heightOf.headLine,
  );
}

function linesOf(text: string, characters: number): number {
  return Math.max(1, Math.ceil(text.length / characters));
}

/** How to vote: one mark in each row, or no more agreeing marks than may be chosen. */
function instructionOf({ choose, candidates }: BallotQuestion): string {
  const mark = 'Đánh dấu X vào ô Đồng ý hoặc ô Không đồng ý của từng đơn vị';
  if (choose === undefined || choose >= candidates.length) return `${mark}.`;
  return `${mark}; đồng ý không quá ${twoDigits(choose)} đơn vị, phiếu đồng ý nhiều hơn là không hợp lệ.`;
}
