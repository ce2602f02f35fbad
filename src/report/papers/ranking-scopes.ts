import type { BlocYear, MemberId } from '../../domain/bloc-year.ts';
import type { Result, Standing } from '../../domain/result.ts';
import type { Ruling } from '../../domain/ruling.ts';
import { printPercent, printPoints } from '../number-words.ts';
import { boundsOf, notConsideredBlocks, scopesOf, usesPercent } from '../tables/ranking-blocks.ts';
import { tableWords } from '../tables/words.ts';
import type { RankingRow, RankingScope } from './paper-data.ts';
import { sentence } from './paper-words.ts';

const words = tableWords('vi');

/** The ranking as papers print it, each group by itself where groups are ranked apart; nothing without points. */
export function rankingScopes(year: BlocYear, { score, rulings }: Result): readonly RankingScope[] {
  if (!score) return [];
  const ruled = new Set(rulings.flatMap(({ ruling }) => ruledOn(ruling)));
  return scopesOf(year, score.standings, words).map(({ heading, ranked }) => ({
    group: heading ?? '',
    rows: ranked.map((standing, index) => rankingRow(year, standing, index, ruled.has(standing.member.id))),
  }));
}

/** Units whose points, rank or being considered a ruling decides. */
function ruledOn(ruling: Ruling): readonly MemberId[] {
  if (ruling.ruling === 'rank') return ruling.order;
  return ruling.ruling === 'score' || ruling.ruling === 'exclude' ? [ruling.member] : [];
}

function rankingRow({ rules }: BlocYear, standing: Standing, index: number, isRuled: boolean): RankingRow {
  const band = rules.classes?.bands.find((one) => one.class === standing.class);
  return {
    no: String(index + 1),
    name: standing.member.name,
    self_total: standing.selfTotal === undefined ? '' : printPoints(standing.selfTotal, 'vi'),
    base: printPoints(standing.base, 'vi'),
    bonus: printPoints(standing.bonus, 'vi'),
    penalty: printPoints(standing.penalty, 'vi'),
    total: printPoints(standing.total, 'vi'),
    percent: usesPercent(rules) ? printPercent(standing.percent, 'vi', boundsOf(rules, 'percent')) : '',
    class: band?.name ?? standing.class ?? '',
    rank: String(standing.rank),
    note: noteOn(standing, isRuled),
  };
}

/** What is to be said beside a rank; the reasons stand in the remarks below. */
function noteOn({ tied, considered }: Standing, isRuled: boolean): string {
  const gate = considered === null ? words.consideredUnknown : considered ? '' : words.notConsidered;
  return [tied ? words.tiedNote : '', gate, isRuled ? 'theo quyết nghị' : ''].filter(Boolean).join('; ');
}

/**
 * What is to be said below the ranking: who is not considered and why, ties that nobody has decided, and what nobody
 * has marked.
 */
export function rankingRemarks(year: BlocYear, result: Result): readonly string[] {
  if (!result.score) return ['Chưa có kết quả chấm điểm.'];
  const { standings } = result.score;
  const gates = notConsideredBlocks(year, standings, result.rulings, 'vi', words);
  return [
    ...gates.flatMap((block) => (block.kind === 'text' ? [block.text] : [])),
    ...tieRemarks(year, standings),
    ...unscoredRemarks(standings),
  ];
}

function tieRemarks(year: BlocYear, standings: readonly Standing[]): readonly string[] {
  return scopesOf(year, standings, words).flatMap(({ heading, ranked }) => {
    const tied = ranked.filter((standing) => standing.tied);
    const ranks = [...new Set(tied.map(({ rank }) => rank))];
    return ranks.map((rank) => {
      const names = tied.filter((standing) => standing.rank === rank).map(({ member }) => member.name);
      const scope = heading === undefined ? '' : `${heading}: `;
      return sentence(`${scope}đồng hạng ${rank}: ${names.join(', ')}; hội nghị chưa quyết định thứ tự`);
    });
  });
}

function unscoredRemarks(standings: readonly Standing[]): readonly string[] {
  return standings.flatMap(({ member, points }) => {
    const codes = [...points].filter(([, { mark }]) => mark === 'zero').map(([code]) => code);
    return codes.length === 0 ? [] : [sentence(`${member.name}: chưa có điểm, tính 0 điểm: ${codes.join(', ')}`)];
  });
}
