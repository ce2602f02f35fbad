import type { Paper, Tally } from '../../domain/votes.ts';
import { choiceWords, readWord } from '../cells/closed-words.ts';
import { type RowReader, readRows } from '../cells/row-reader.ts';
import { openTable } from '../csv/open-table.ts';
import type { MemberNames } from '../member-names.ts';
import type { Complain, SourceFile } from '../source-file.ts';
import { complainOfMember } from './score-cells.ts';

/** votes.csv, read: tallies by candidate. */
export function readTallies(source: SourceFile, names: MemberNames, complain: Complain): readonly Tally[] | undefined {
  const table = openTable(source, 'votes', complain);
  return (
    table &&
    readRows(table, complain, (reader): Tally | undefined => {
      const contest = reader.requiredId('contest');
      const member = readCandidate(reader, names, complain);
      const agree = reader.requiredCount('agree', 0);
      const disagree = reader.count('disagree', 0);
      const blank = reader.count('blank', 0);
      const round = readRound(reader);
      if (contest === undefined || member === undefined || agree === undefined || round === undefined) return undefined;
      return {
        contest,
        member,
        agree,
        ...(disagree === undefined ? {} : { disagree }),
        ...(blank === undefined ? {} : { blank }),
        round,
        row: reader.row,
      };
    })
  );
}

/** ballots.csv, read: a row for each candidate on each paper; a spoiled paper is one row without a candidate. */
export function readPapers(source: SourceFile, names: MemberNames, complain: Complain): readonly Paper[] | undefined {
  const table = openTable(source, 'ballots', complain);
  return (
    table &&
    readRows(table, complain, (reader): Paper | undefined => {
      const contest = reader.requiredId('contest');
      const ballot = readBallot(reader, names, complain);
      const round = readRound(reader);
      const paper = readChoice(reader, names, complain);
      if (contest === undefined || ballot === undefined || round === undefined || paper === undefined) return undefined;
      return { contest, ballot, round, row: reader.row, ...paper };
    })
  );
}

/** Empty is the first; a row of a round that cannot be read is of none. */
function readRound(reader: RowReader): number | undefined {
  return reader.text('round') === '' ? 1 : reader.count('round', 1);
}

/** A ballot's id says nothing of who cast it. */
function readBallot(reader: RowReader, names: MemberNames, complain: Complain): string | undefined {
  const ballot = reader.requiredText('ballot');
  const member = ballot === undefined ? undefined : names.resolve(ballot);
  if (ballot !== undefined && member !== undefined) {
    complain({ code: 'ballot-not-secret', at: reader.at('ballot'), details: { ballot, member } });
  }
  return ballot;
}

function readChoice(
  reader: RowReader,
  names: MemberNames,
  complain: Complain,
): Pick<Paper, 'member' | 'choice'> | undefined {
  const text = reader.text('choice');
  const choice = text === '' ? 'blank' : readWord(choiceWords, text);
  const named = reader.text('member') !== '';
  const problem =
    choice === undefined
      ? 'word'
      : choice === 'invalid' && named
        ? 'invalid-with-member'
        : choice !== 'invalid' && !named
          ? 'member-missing'
          : undefined;
  if (problem !== undefined) {
    const column = problem === 'member-missing' ? 'member' : 'choice';
    complain({ code: 'choice', at: reader.at(column), details: { value: text, problem } });
  }
  const member = named ? readCandidate(reader, names, complain) : undefined;
  if (choice === undefined || problem !== undefined || (named && member === undefined)) return undefined;
  return member === undefined ? { choice } : { member, choice };
}

function readCandidate(reader: RowReader, names: MemberNames, complain: Complain): string | undefined {
  const text = reader.text('member');
  const member = names.resolve(text);
  if (member === undefined) complainOfMember(text, reader.at('member'), names, complain);
  return member;
}
