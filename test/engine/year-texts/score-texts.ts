import type { MemberId } from '../../../src/domain/bloc-year.ts';
import type { Appraisal, Indicator, ScoreSheet, SelfScore, Value } from '../../../src/domain/scores.ts';
import { figure } from '../rules-builder.ts';
import { namedCell, rowsOf } from './rows.ts';

/** `'a 58.5 39 | b na -'`: a long sheet of marks of the leaves in order. */
export function parseSelfScores(text: string, leaves: readonly string[]): ScoreSheet<SelfScore> {
  return longSheet(rowsOf(text).flatMap(([member, ...cells], row) => marksOf(member, cells, leaves, row)));
}

/** `'a 58 39 | a/peer 57 40 | a/peer/2 57 40'`: scorer (empty by default) and stage (1 by default) after the member. */
export function parseAppraisals(text: string, leaves: readonly string[]): ScoreSheet<Appraisal> {
  return longSheet(
    rowsOf(text).flatMap(([who, ...cells], row) => {
      const [member = '', scorer = '', stage = '1'] = who.split('/');
      return marksOf(member, cells, leaves, row).map((entry) => ({ ...entry, scorer, stage: Number(stage) }));
    }),
  );
}

function marksOf(member: string, cells: readonly string[], leaves: readonly string[], row: number): SelfScore[] {
  return cells.flatMap((cell, at): SelfScore[] => {
    if (cell === '-') return [];
    const criterion = leaves[at] ?? `no leaf ${at + 1}`;
    const mark = cell === 'na' ? cell : figure(cell);
    return [{ member: member as MemberId, criterion, mark, row: row * leaves.length + at, column: 2 }];
  });
}

function longSheet<Entry>(entries: readonly Entry[]): ScoreSheet<Entry> {
  return { shape: 'long', entries, columnOf: new Map(), rowOf: new Map() };
}

/** `'a I.1 98 target=100 verified=97 | b I.1 yes | c I.1 na | d I.1 -'`. */
export function parseIndicators(text: string | undefined): readonly Indicator[] {
  return rowsOf(text).map(([member, criterion = '', actual = '-', ...named], row) => {
    const target = namedCell(named, 'target');
    const verified = namedCell(named, 'verified');
    return {
      member: member as MemberId,
      criterion,
      ...(actual === '-' ? {} : { actual: readValue(actual) }),
      ...(verified === undefined ? {} : { verified: readValue(verified) }),
      ...(target === undefined ? {} : { target: figure(target) }),
      row,
    };
  });
}

function readValue(text: string): Value {
  if (text === 'na') return text;
  return text === 'yes' || text === 'no' ? text === 'yes' : figure(text);
}
