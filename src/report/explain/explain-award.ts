import type { BlocYear, MemberId } from '../../domain/bloc-year.ts';
import type { AwardDecision, Result } from '../../domain/result.ts';
import type { OrderKey } from '../../domain/rules.ts';
import { describeFinding } from '../finding-words.ts';
import type { Language } from '../language.ts';
import { printPoints } from '../number-words.ts';
import { vacancyCause } from '../proposal-rows.ts';
import { tableWords } from '../tables/words.ts';
import { withoutClause } from './award-outcome.ts';
import { awardPool, type PoolMember, type PoolScope } from './award-pool.ts';
import { findPick, otherRulingBlocks, pickBlock } from './award-rulings.ts';
import type { Block, Explanation, GridRow } from './explanation.ts';
import { rankingKey } from './ranking-keys.ts';
import { type ExplainWords, explainWords } from './words.ts';

/** The whole order of one award's pool with the cut-off drawn in, and why the others are not in it. */
export function explainAward(
  result: Result,
  year: BlocYear,
  award: string,
  language: Language,
  focus?: MemberId,
): Explanation {
  const words = explainWords(language);
  const decision = result.proposal?.awards.find((one) => one.award.code === award);
  const name = year.rules.awards.find(({ code }) => code === award)?.name;
  const title: Block = { kind: 'title', text: words.of(name ?? award, year.name, year.season) };
  if (name === undefined) return [title, { kind: 'text', text: words.noSuchAward(award) }];
  if (!decision) return [title, { kind: 'text', text: words.noProposal }];
  const { scopes, outsiders } = awardPool(year, result, decision);
  const columns = orderColumns(year, result, decision, language, words);
  return [
    title,
    { kind: 'text', text: ruleText(decision, columns, words) },
    ...(decision.provisional ? [{ kind: 'text', text: words.provisional } as const] : []),
    ...grantBlocks(year, decision, words),
    { kind: 'heading', text: words.pool },
    ...scopes.flatMap((scope) => {
      const pick = findPick(result, decision, memberIds(scope));
      const picked = scope.pool.filter(({ met }) => met).map(({ standing }) => standing.member.id);
      return [
        ...scopeBlocks(scope, decision, columns, words, focus, pick !== undefined),
        ...(pick
          ? [
              pickBlock(
                year,
                pick,
                picked.filter((member) => pick.ruling.members.includes(member)),
                language,
              ),
            ]
          : []),
        ...vacancyBlocks(scope, decision, language, words),
      ];
    }),
    ...(outsiders.length === 0 ? [] : [{ kind: 'heading', text: words.outside } as const]),
    ...outsiders.map(({ standing: { member }, obstacle }): Block => {
      const reason = obstacle
        ? describeFinding(withoutClause(obstacle, decision.award), year, language, decision.award)
        : words.notWonPlain;
      return { kind: 'item', text: `${marked(member.name, member.id === focus)}: ${reason}` };
    }),
    ...otherRulingBlocks(year, result, decision, language),
  ];
}

function memberIds({ pool }: PoolScope): readonly MemberId[] {
  return pool.map(({ standing }) => standing.member.id);
}

function vacancyBlocks(
  { group }: PoolScope,
  decision: AwardDecision,
  language: Language,
  words: ExplainWords,
): readonly Block[] {
  return decision.vacancies
    .filter((vacancy) => vacancy.group === group)
    .map((vacancy) => {
      const cause = vacancyCause(decision, vacancy, tableWords(language));
      return { kind: 'text', text: words.vacant(vacancy.places, cause) };
    });
}

/** What the pool is ordered by, as a column each. */
interface OrderColumn {
  readonly heading: string;
  readonly label: string;
  readonly isKey: boolean;
  readonly show: (member: PoolMember) => string;
}

function orderColumns(
  year: BlocYear,
  result: Result,
  { award }: AwardDecision,
  language: Language,
  words: ExplainWords,
): readonly OrderColumn[] {
  const keys = award.by === 'ruling' ? [] : award.by.map((key) => orderColumn(key, year, result, language, words));
  const has = (heading: string): boolean => keys.some((key) => key.heading === heading);
  const extra = [
    { ...orderColumn({ kind: 'rank' }, year, result, language, words), isKey: false },
    { ...orderColumn({ kind: 'total' }, year, result, language, words), isKey: false },
    ...(award.vote ? [{ ...orderColumn({ kind: 'own-votes' }, year, result, language, words), isKey: false }] : []),
  ];
  return [...keys, ...extra.filter(({ heading }) => !has(heading))];
}

function orderColumn(
  key: OrderKey,
  year: BlocYear,
  result: Result,
  language: Language,
  words: ExplainWords,
): OrderColumn {
  if (key.kind === 'rank') {
    const label = words.rank.toLocaleLowerCase('vi');
    return { heading: words.rank, label, isKey: true, show: ({ standing }) => String(standing.rank) };
  }
  if (key.kind === 'own-votes') {
    return { heading: words.votes, label: words.votes.toLocaleLowerCase('vi'), isKey: true, show: votesCell };
  }
  if (key.kind === 'total') {
    const label = words.total.toLocaleLowerCase('vi');
    return { heading: words.total, label, isKey: true, show: ({ standing }) => printPoints(standing.total, language) };
  }
  const { label, show } = rankingKey(key, year.criteria, result);
  const text = label[language];
  const heading = key.kind === 'node' ? key.code : text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
  return { heading, label: text, isKey: true, show: ({ standing }) => show(standing, language) };
}

function votesCell({ findings }: PoolMember): string {
  for (const { detail } of findings) {
    if (detail.kind !== 'vote' || detail.agree === undefined) continue;
    return detail.base === undefined ? String(detail.agree) : `${detail.agree}/${detail.base}`;
  }
  return '';
}

function ruleText({ award, places }: AwardDecision, columns: readonly OrderColumn[], words: ExplainWords): string {
  const keys = columns.filter(({ isKey }) => isKey).map(({ label }) => label);
  return [
    words.placesOf(places),
    award.by === 'ruling' ? words.pickedByConference : words.orderedBy(keys.join(', ')),
    ...(award.clause === undefined ? [] : [words.clause(award.clause)]),
  ].join(' ');
}

function grantBlocks(year: BlocYear, { award, winners }: AwardDecision, words: ExplainWords): readonly Block[] {
  const granted = winners.filter((winner) => winner.granted);
  if (granted.length === 0) return [];
  const items = granted.map((winner): Block => {
    const name = year.members.find(({ id }) => id === winner.member)?.name ?? winner.member;
    const ruling = year.rulings.find(
      (one) =>
        one.ruling === 'grant' && one.award === award.code && one.member === winner.member && one.for === winner.for,
    );
    const part = winner.for === undefined ? '' : ` (${winner.for})`;
    return { kind: 'item', text: `${name}${part}${ruling ? `: ${ruling.reason} (${ruling.authority})` : ''}` };
  });
  return [{ kind: 'heading', text: words.grants }, ...items];
}

function scopeBlocks(
  scope: PoolScope,
  decision: AwardDecision,
  columns: readonly OrderColumn[],
  words: ExplainWords,
  focus: MemberId | undefined,
  isRuled: boolean,
): readonly Block[] {
  const groupName = scope.group === undefined ? words.noGroup : words.group(scope.group);
  const heading: readonly Block[] = decision.award.perGroup ? [{ kind: 'subheading', text: groupName }] : [];
  if (scope.pool.length === 0) return [...heading, { kind: 'text', text: words.emptyPool }];
  return [
    ...heading,
    {
      kind: 'grid',
      columns: [
        { heading: words.order, align: 'right' },
        { heading: words.member, align: 'left', wraps: true },
        ...columns.map(({ heading: text }) => ({ heading: text, align: 'right' }) as const),
        { heading: words.outcome, align: 'left', wraps: true },
      ],
      rows: poolRows(scope, decision, columns, words, focus, isRuled),
    },
  ];
}

/** The pool in order. A line stands where the places end; equals that it would divide stand between two. */
function poolRows(
  { pool, places = 0 }: PoolScope,
  decision: AwardDecision,
  columns: readonly OrderColumn[],
  words: ExplainWords,
  focus: MemberId | undefined,
  isRuled: boolean,
): readonly GridRow[] {
  const rows: GridRow[] = [];
  const isOrdered = decision.award.by !== 'ruling' && pool[0]?.detail.place !== undefined;
  let isDrawn = !isOrdered;
  pool.forEach((one, index) => {
    const { place = 0, equals } = one.detail;
    if (!isDrawn && place > places) {
      rows.push({ line: words.cutOff(places) });
      isDrawn = true;
    }
    // The first of equals that the cut-off divides.
    if (!isDrawn && place <= places && place + equals - 1 > places && index === place - 1) {
      const line = words.cutOffTie(places - place + 1, equals);
      rows.push({ line: isRuled ? words.cutOffRuled(line) : line });
    }
    const { id, name } = one.standing.member;
    rows.push({
      cells: [
        one.detail.place === undefined ? '' : String(one.detail.place),
        marked(name, id === focus),
        ...columns.map(({ show }) => show(one)),
        outcomeCell(decision, one, words),
      ],
      ...(id === focus ? { tone: 'strong' as const } : {}),
    });
  });
  if (!isDrawn && pool.length >= places) rows.push({ line: words.cutOff(places) });
  return rows;
}

function outcomeCell(
  { provisional, winners }: AwardDecision,
  { met, standing }: PoolMember,
  words: ExplainWords,
): string {
  if (met === null) return words.undecided;
  if (!met) return words.notProposed;
  if (provisional) return words.provisionalCell;
  const excess = winners.some((winner) => winner.member === standing.member.id && winner.excess);
  return excess ? words.proposedExcess : words.proposed;
}

/** The unit that was asked about stands out without colour too. */
function marked(name: string, isFocus: boolean): string {
  return isFocus ? `→ ${name}` : name;
}
