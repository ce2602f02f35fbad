import type { BlocYear } from '../../domain/bloc-year.ts';
import { fraction, multiply } from '../../domain/fraction.ts';
import type { CandidateVotes, ProposalResult, Result, Round } from '../../domain/result.ts';
import { shareText } from '../finding-words/figure-words.ts';
import type { Language } from '../language.ts';
import { printShare } from '../number-words.ts';
import { contestName, countOfBase, demandsOf, verdictsIn } from '../tables/vote-verdicts.ts';
import { tableWords } from '../tables/words.ts';
import { voteBaseWords } from '../vote-base-words.ts';
import { bar, legend, positionOn } from './bars.ts';
import { type Content, element, type Html, join, named } from './html.ts';
import { pageTable } from './page-table.ts';
import { pageWords } from './page-words.ts';

/** Every contest and round, with the threshold drawn where it stands. */
export function votesSection(year: BlocYear, result: Result, language: Language): Html {
  const words = pageWords(language);
  const { proposal } = result;
  if (!proposal) return element('p', { class: 'open' }, words.noProposal);
  if (proposal.rounds.length === 0) return element('p', {}, words.noVotes);
  return join([
    legend([
      { look: 'agree', text: words.agree },
      { look: 'threshold', text: words.threshold, isMark: true },
    ]),
    ...proposal.rounds.map((round) => roundPart(year, result, proposal, round, language)),
  ]);
}

function roundPart(year: BlocYear, result: Result, proposal: ProposalResult, round: Round, language: Language): Html {
  const words = tableWords(language);
  const demands = demandsOf(year.rules, round.contest);
  const counts = (['issued', 'collected', 'valid', 'invalid'] as const).flatMap((count) => {
    const value = round[count];
    return value === undefined ? [] : [words.counts[count](value)];
  });
  const needs = demands.map(({ threshold: { share, strict, base }, awards }) => {
    const asked = [shareText(share.text, language), strict, voteBaseWords(base)[language]] as const;
    return demands.length === 1 ? words.needs(...asked) : words.needsOf(awards.join(', '), ...asked);
  });
  const facts = [...(counts.length > 0 ? [words.ballots(counts.join(', '))] : []), ...needs].join(' ');
  const outcome = round.held ? undefined : round.candidates.length > 0 ? words.quorumMissed : words.voteNotHeld;
  return element(
    'section',
    { class: 'contest' },
    element('h3', {}, named(words.contest(contestName(year.rules, round.contest, language), round.round))),
    facts === '' ? undefined : element('p', { class: 'facts' }, facts),
    outcome === undefined ? undefined : element('p', { class: 'open' }, outcome),
    round.candidates.length === 0 ? undefined : candidateTable(year, result, proposal, round, language),
  );
}

function candidateTable(
  year: BlocYear,
  result: Result,
  proposal: ProposalResult,
  round: Round,
  language: Language,
): Html {
  const own = pageWords(language);
  const words = tableWords(language);
  const [demand] = demandsOf(year.rules, round.contest);
  const verdictOn = verdictsIn(year, proposal, round);
  const usual = demand ? countOfBase(year, result, round, demand.threshold.base) : undefined;
  const name = words.contest(contestName(year.rules, round.contest, language), round.round);
  const names = new Map<string, string>(year.members.map(({ id, name: called }) => [id, called]));
  const anyDisagrees = round.candidates.some(({ disagree = 0 }) => disagree > 0);
  const anyBlank = round.candidates.some(({ blank = 0 }) => blank > 0);
  const rows = round.candidates
    .toSorted((a, b) => b.agree - a.agree)
    .map((candidate): readonly Content[] => {
      const verdict = verdictOn(candidate.member);
      const base = verdict?.detail.base ?? usual;
      const threshold = verdict?.detail.threshold ?? demand?.threshold;
      return [
        named(names.get(candidate.member) ?? candidate.member),
        voteBar(
          candidate,
          base ?? round.issued ?? round.collected,
          threshold && base ? threshold.share : undefined,
          language,
        ),
        sharePrinted(candidate, base, threshold, language),
        ...(anyDisagrees ? [String(candidate.disagree ?? '')] : []),
        ...(anyBlank ? [String(candidate.blank ?? '')] : []),
        verdict === undefined || verdict.met === null || !round.held
          ? undefined
          : element(
              'span',
              { class: `verdict ${verdict.met ? 'good' : 'bad'}` },
              verdict.met ? words.passed : words.failed,
            ),
      ];
    });
  return pageTable(
    name,
    [
      { heading: words.member, look: 'name', isRowHeading: true },
      { heading: own.bar, look: 'barcell' },
      { heading: words.agree, look: 'right' },
      ...(anyDisagrees ? [{ heading: words.disagree, look: 'right' } as const] : []),
      ...(anyBlank ? [{ heading: words.blank, look: 'right' } as const] : []),
      { heading: words.outcome },
    ],
    rows,
  );
}

type Threshold = NonNullable<ReturnType<typeof demandsOf>[number]>['threshold'];

function sharePrinted(
  { agree }: CandidateVotes,
  base: number | undefined,
  threshold: Threshold | undefined,
  language: Language,
) {
  if (base === undefined || base === 0) return String(agree);
  const bound = threshold && { value: threshold.share, strict: threshold.strict };
  return pageWords(language).votesOf(String(agree), String(base), printShare(agree, base, language, bound));
}

/** A bar of the votes out of all that could have been; the threshold stands at its exact share. */
function voteBar(
  { agree }: CandidateVotes,
  whole: number | undefined,
  share: Threshold['share'] | undefined,
  language: Language,
): Html | undefined {
  if (whole === undefined || whole === 0) return undefined;
  const end = fraction(BigInt(whole));
  const marks = share ? [{ look: 'threshold', at: positionOn(multiply(share, end), end) }] : [];
  const to = positionOn(fraction(BigInt(agree)), end);
  return bar(pageWords(language).voteBar(String(agree), String(whole)), [{ look: 'agree', from: 0, to }], marks);
}
