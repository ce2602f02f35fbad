import type { BlocYear } from '../../domain/bloc-year.ts';
import type { CandidateTally, ContestTally } from '../../domain/contest-tally.ts';
import { shareText } from '../finding-words/figure-words.ts';
import type { Language } from '../language.ts';
import { printShare } from '../number-words.ts';
import { type Block, dropEmptyColumns, type TableCell } from '../tables/block.ts';
import { contestName } from '../tables/vote-verdicts.ts';
import { tableWords } from '../tables/words.ts';
import { voteBaseWords } from '../vote-base-words.ts';
import { tallyWords } from './tally-words.ts';

/** Each contest as it was counted: papers round by round, what was needed, every candidate, who is through. */
export function tallyBlocks(
  { members, rules }: Pick<BlocYear, 'members' | 'rules'>,
  contests: readonly ContestTally[],
  language: Language,
): readonly Block[] {
  const names = new Map<string, string>(members.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  return contests.flatMap((tally): readonly Block[] => [
    { kind: 'text', text: tally.name ?? contestName(rules, tally.contest, language), tone: 'strong' },
    ...paperLines(tally, language).map((text) => ({ kind: 'text', text }) as const),
    ...(tally.candidates.length > 0 ? [candidateTable(tally, nameOf, language)] : []),
    ...outcomeLines(tally, nameOf, language),
  ]);
}

function paperLines({ rounds, seats, threshold, held, notHeld }: ContestTally, language: Language): readonly string[] {
  const own = tallyWords(language);
  const words = tableWords(language);
  const papers = rounds.flatMap((round) => {
    const counts = (['issued', 'collected', 'valid', 'invalid'] as const).flatMap((count) => {
      const value = round[count];
      return value === undefined ? [] : [words.counts[count](value)];
    });
    if (counts.length === 0) return [];
    return `${rounds.length > 1 ? `${own.round} ${round.round}. ` : ''}${words.ballots(counts.join(', '))}`;
  });
  const needs = threshold
    ? [
        words.needs(
          shareText(threshold.share.text, language),
          threshold.strict,
          voteBaseWords(threshold.base)[language],
        ),
      ]
    : [];
  const asked = [...(seats === undefined ? [] : [own.seats(seats)]), ...needs].join(' ');
  const outcome = held ? [] : [notHeld === 'quorum' ? own.quorumMissed : own.notHeld];
  return [...papers, ...(asked === '' ? [] : [asked]), ...outcome];
}

function candidateTable(tally: ContestTally, nameOf: (id: string) => string, language: Language): Block {
  const words = tallyWords(language);
  const { candidates, rounds, threshold } = tally;
  const bound = threshold && { value: threshold.share, strict: threshold.strict };
  const table = {
    columns: [
      { heading: words.name, align: 'left', wraps: true },
      { heading: words.round, align: 'right' },
      { heading: words.agree, align: 'right' },
      { heading: words.disagree, align: 'right' },
      { heading: words.blank, align: 'right' },
      { heading: words.share, align: 'right' },
      { heading: words.needed, align: 'right' },
      { heading: words.outcome, align: 'left', wraps: true },
    ] as const,
    rows: candidates.map((one): readonly TableCell[] => [
      nameOf(one.member),
      rounds.length > 1 ? String(one.round) : '',
      String(one.agree),
      one.disagree ? String(one.disagree) : '',
      one.blank ? String(one.blank) : '',
      one.base === undefined || one.base === 0 ? '' : printShare(one.agree, one.base, language, bound),
      threshold && one.needed !== undefined ? String(one.needed) : '',
      outcomeCell(one, tally.seats !== undefined, language),
    ]),
  };
  return { kind: 'table', table: dropEmptyColumns(table, (text) => text === '') };
}

function outcomeCell({ passed, through }: CandidateTally, hasSeats: boolean, language: Language): TableCell {
  const words = tallyWords(language);
  if (passed === null) return '';
  if (!passed) return { text: words.failed, tone: 'error' };
  if (through === null) return { text: words.tied, tone: 'warning' };
  if (!through) return { text: words.passedOut, tone: 'dim' };
  return { text: hasSeats ? words.elected : words.passed, tone: 'good' };
}

function outcomeLines(
  { candidates, seats, undecided, vacant, held }: ContestTally,
  nameOf: (id: string) => string,
  language: Language,
): readonly Block[] {
  if (!held) return [];
  const words = tallyWords(language);
  const listed = (members: readonly string[]): string => members.map(nameOf).join(', ');
  const through = candidates.filter((one) => one.through === true).map(({ member }) => member);
  const line = (text: string, tone: 'good' | 'warning'): Block => ({ kind: 'text', text, tone });
  return [
    ...(through.length > 0
      ? [line((seats === undefined ? words.allThrough : words.through)(listed(through)), 'good')]
      : undecided
        ? []
        : [line(words.nobody, 'warning')]),
    ...(undecided ? [line(words.undecided(listed(undecided.members), undecided.places), 'warning')] : []),
    ...(vacant > 0 ? [line(words.vacant(vacant), 'warning')] : []),
  ];
}
