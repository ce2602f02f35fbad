import type { BlocYear } from '../../domain/bloc-year.ts';
import { compareFractions, type Fraction, fraction } from '../../domain/fraction.ts';
import type { Points } from '../../domain/points.ts';
import type { Result, Round, Standing } from '../../domain/result.ts';
import type { TieKey } from '../../domain/rules.ts';
import type { Bilingual, Language } from '../language.ts';
import { printPercent, printPoints } from '../number-words.ts';

/** One thing that members are ranked by, to be shown: whether a member has it, and whether two have the same. */
export interface RankingKey {
  readonly label: Bilingual;
  /** Null: not known, since there are no votes in this result. */
  readonly has: (standing: Standing) => boolean | null;
  readonly isSame: (a: Standing, b: Standing) => boolean;
  readonly show: (standing: Standing, language: Language) => string;
}

const labels: Readonly<Record<Exclude<TieKey['kind'], 'node' | 'votes'>, Bilingual>> = {
  total: { vi: 'tổng điểm', en: 'total' },
  percent: { vi: 'tỷ lệ điểm', en: 'percent' },
  base: { vi: 'điểm chuẩn', en: 'base points' },
  bonus: { vi: 'điểm thưởng', en: 'bonus points' },
  penalty: { vi: 'điểm trừ (ít hơn đứng trên)', en: 'penalty (fewer stand above)' },
  self_total: { vi: 'điểm tự chấm', en: 'self-score' },
};

/** What ranks members: the measure, then each tie key. */
export function rankingKeys({ rules: { ranking }, criteria }: BlocYear, result: Result): readonly RankingKey[] {
  return [{ kind: ranking.by } as const, ...ranking.ties].map((key) => rankingKey(key, criteria, result));
}

export function rankingKey(key: TieKey, criteria: BlocYear['criteria'], result: Result): RankingKey {
  switch (key.kind) {
    case 'node': {
      const title = criteria.find(({ code }) => code === key.code)?.title ?? '';
      return pointsKey(
        { vi: `điểm ${key.code} ${title}`.trim(), en: `points of ${key.code} ${title}`.trim() },
        (standing) => pointsAt(standing, key.code),
      );
    }
    case 'votes':
      return votesKey(key.contest, result);
    case 'percent':
      return figureKey(labels.percent, ({ percent }) => percent, printPercent);
    case 'self_total':
      return pointsKey(labels.self_total, ({ selfTotal }) => selfTotal);
    default: {
      const { kind } = key;
      return pointsKey(labels[kind], (standing) => standing[kind]);
    }
  }
}

/** A section's points, or a leaf's. */
function pointsAt({ nodes, points }: Standing, code: string): Points | undefined {
  return nodes.get(code) ?? points.get(code)?.final;
}

function pointsKey(label: Bilingual, read: (standing: Standing) => Points | undefined): RankingKey {
  return figureKey(
    label,
    (standing) => {
      const value = read(standing);
      return value === undefined ? undefined : fraction(value);
    },
    (value, language) => printPoints(value.num as Points, language),
  );
}

function figureKey(
  label: Bilingual,
  read: (standing: Standing) => Fraction | undefined,
  print: (value: Fraction, language: Language) => string,
): RankingKey {
  return {
    label,
    has: (standing) => read(standing) !== undefined,
    isSame: (a, b) => {
      const [left, right] = [read(a), read(b)];
      return left !== undefined && right !== undefined && compareFractions(left, right) === 0;
    },
    show: (standing, language) => {
      const value = read(standing);
      return value === undefined ? '–' : print(value, language);
    },
  };
}

/** Votes of a contest: equal are those listed in the same rounds with as many votes in the last. */
function votesKey(contest: string, { proposal }: Result): RankingKey {
  const roundsOf = ({ member }: Standing): readonly Round[] =>
    (proposal?.rounds ?? []).filter(
      (round) =>
        round.contest === contest && round.held && round.candidates.some((candidate) => candidate.member === member.id),
    );
  const votesIn = (standing: Standing, round: Round | undefined): number | undefined =>
    round?.candidates.find(({ member }) => member === standing.member.id)?.agree;
  const signature = (standing: Standing): string => {
    const rounds = roundsOf(standing);
    return `${rounds.map(({ round }) => round).join(' ')}: ${votesIn(standing, rounds[rounds.length - 1])}`;
  };
  return {
    label: { vi: `số phiếu “${contest}”`, en: `votes “${contest}”` },
    has: (standing) => (proposal ? roundsOf(standing).length > 0 : null),
    isSame: (a, b) => signature(a) === signature(b),
    show: (standing, language) => {
      const last = roundsOf(standing).at(-1);
      const votes = votesIn(standing, last);
      if (!last || votes === undefined) return '–';
      return last.round > 1 ? `${votes} (${language === 'vi' ? 'vòng' : 'round'} ${last.round})` : String(votes);
    },
  };
}
