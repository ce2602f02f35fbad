import { expect } from 'vitest';
import { showPoints } from '../../../src/domain/points.ts';
import type { Appraisal, ScoreSheet } from '../../../src/domain/scores.ts';
import { readAppraisals, readSelfScores } from '../../../src/files/tables/read-score-sheet.ts';
import type { Known } from '../../../src/files/tables/score-cells.ts';
import { type Reading, readText } from '../read-text.ts';
import { knownNames } from './known-names.ts';

type Sheet = ScoreSheet<Appraisal> | undefined;

export function readSelf(text: string | Buffer, known: Known = knownNames()): Reading<Sheet> {
  return readText('self-scores', text, (source, complain) => readSelfScores(source, known, complain) as Sheet);
}

export function readAppraised(text: string): Reading<Sheet> {
  return readText('appraisals', text, (source, complain) => readAppraisals(source, knownNames(), complain));
}

/** `member criterion mark`, with the scorer and stage where they are told, sorted. */
export function entriesOf({ content, told }: Reading<Sheet>): string {
  expect(told).toEqual([]);
  const entries = (content?.entries ?? []).map(({ member, criterion, mark, scorer, stage }) =>
    [
      member,
      criterion,
      mark === 'na' ? mark : showPoints(mark),
      ...(scorer === '' ? [] : [`by ${scorer}`]),
      ...(stage === 1 ? [] : [`in ${stage}`]),
    ].join(' '),
  );
  return entries.sort().join(', ');
}
