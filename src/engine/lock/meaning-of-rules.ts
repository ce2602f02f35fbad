import { compareValues } from '../../domain/compare-values.ts';
import type { YamlPath } from '../../domain/locator.ts';
import { type Points, showPoints } from '../../domain/points.ts';
import type {
  AwardRule,
  Condition,
  Formula,
  Gate,
  LeadershipRule,
  OrderKey,
  Quota,
  Rules,
  Threshold,
} from '../../domain/rules.ts';
import { type MeaningEntry, showShare } from './meaning-entry.ts';

type Values = Readonly<Record<string, string | number | undefined>>;

/** What rules.yaml says, in its own keys; what it leaves to a default is stated as if it were written. */
export function meaningOfRules(rules: Rules): readonly MeaningEntry[] {
  const { scoring, formulas, ranking, classes, gates, voting, awards, leadership } = rules;
  return [
    entry('scoring', ['scoring'], {
      scale: pointsOf(scoring.scale),
      final: scoring.final,
      combine: scoring.combine,
      scorers: scoring.scorers,
      decimals: scoring.decimals,
      unscored: scoring.unscored,
      not_applicable: scoring.notApplicable,
      bonus_cap: pointsOf(scoring.bonusCap),
      penalty_cap: pointsOf(scoring.penaltyCap),
    }),
    ...[...formulas].map(([name, formula]) => entry(`formulas.${name}`, formula.path, formulaValues(formula))),
    entry('ranking', ['ranking'], {
      by: ranking.by,
      within: ranking.within,
      ties: ranking.ties.length === 0 ? undefined : orderOf(ranking.ties),
    }),
    ...(classes ? [entry('classes', ['classes'], { by: classes.by, cap: pointsOf(classes.cap) })] : []),
    ...(classes?.bands ?? []).map((band) =>
      entry(`classes.${band.class}`, ['classes', 'bands'], { name: band.name, from: showPoints(band.from) }),
    ),
    entry('gates', ['gates'], numbered(gates.map((gate) => [gate.kind, judgedBy(gate)]))),
    entry('voting', ['voting'], { quorum: voting.quorum && showShare(voting.quorum) }),
    ...[...voting.contests].map(([contest, { choose, name, seats, threshold }]) =>
      entry(`voting.contests.${contest}`, ['voting', 'contests', contest], {
        choose,
        name,
        seats,
        threshold: threshold && showThreshold(threshold),
      }),
    ),
    entry('awards', ['awards'], { order: awards.map(({ code }) => code).join(', ') || undefined }),
    ...awards.map((award) => entry(`awards.${award.code}`, award.path, awardValues(award))),
    ...(leadership ? [entry('leadership', leadership.path, leadershipValues(leadership))] : []),
  ].filter(({ fields }) => fields.length > 0);
}

function entry(name: string, path: YamlPath, values: Values): MeaningEntry {
  const at = { file: 'rules', path } as const;
  return {
    name,
    at,
    fields: Object.entries(values).flatMap(([key, value]) =>
      value === undefined
        ? []
        : [{ name: key, value: String(value), at: { file: 'rules', path: [...path, ...keysOf(key)] } }],
    ),
  };
}

/** The keys that lead to a field from its entry: of `if.max-rank 2` the condition's list, as far as the file goes. */
function keysOf(field: string): YamlPath {
  return field.replace(/ \d+$/, '').split('.');
}

function formulaValues(formula: Formula): Values {
  const { kind } = formula;
  switch (kind) {
    case 'yesno':
    case 'leader':
      return { kind };
    case 'count':
      return { kind, each: showPoints(formula.each), max: pointsOf(formula.max) };
    case 'ratio':
      return { kind, floor: formula.floor && showShare(formula.floor), lower_is_better: flag(formula.lowerIsBetter) };
    case 'tiers':
      return {
        kind,
        bands: formula.bands
          .map(({ from, above, points }) => `${above ? '>' : '>='} ${showPoints(from)}: ${showPoints(points)}`)
          .join('; '),
        otherwise: showPoints(formula.otherwise),
        of: formula.ofRatio ? 'ratio' : undefined,
      };
    case 'held':
      return {
        kind,
        awards: setOf(
          [...formula.awards].map(([award, points]) => `${award}: ${showPoints(points)}`),
          '; ',
        ),
        within: formula.within,
        take: formula.take,
      };
  }
}

function awardValues(award: AwardRule): Values {
  return {
    name: award.name,
    quota: quotaOf(award.quota),
    per: award.perGroup ? 'group' : undefined,
    ...numbered(award.conditions.map((condition) => [`if.${condition.kind}`, judgedBy(condition)])),
    vote:
      award.vote && `${award.vote.contest}${award.vote.threshold ? `, ${showThreshold(award.vote.threshold)}` : ''}`,
    by: award.by === 'ruling' ? 'ruling' : orderOf(award.by),
    at_cutoff: award.atCutoff,
    with: award.with.length === 0 ? undefined : setOf(award.with),
    authority: award.authority,
    clause: award.clause,
  };
}

function leadershipValues(rule: LeadershipRule): Values {
  const { ranks, election } = rule;
  const heldBy = ranks && [
    ranks.head === undefined ? '' : `head: ${ranks.head}`,
    `deputies: ${ranks.deputies.join(', ')}`,
  ];
  return {
    method: rule.method,
    deputies: rule.deputies,
    deputy_method: rule.deputyMethod,
    head_kinds: rule.headKinds && setOf(rule.headKinds),
    deputy_kinds: rule.deputyKinds?.join(', '),
    bars: setOf(rule.bars.map((bar) => (bar.kind === 'served' ? `served ${bar.seat} ${bar.within}` : bar.kind))),
    'election.threshold': election.threshold && showThreshold(election.threshold),
    'election.fallback': election.fallbackRing ? 'ring' : undefined,
    ranks: heldBy?.filter((part) => part !== '').join('; '),
    award: rule.award,
  };
}

function quotaOf(quota: Quota): string {
  switch (quota.kind) {
    case 'count':
      return String(quota.count);
    case 'all':
      return 'all';
    case 'share': {
      const { share, of, round, min, max } = quota;
      const bounds = [min === undefined ? '' : `, min ${min}`, max === undefined ? '' : `, max ${max}`];
      return `${showShare(share)} of ${of}, ${round}${bounds.join('')}`;
    }
    case 'by-size':
      return quota.steps
        .map(({ upTo, count }) => (upTo === undefined ? `else ${count}` : `up to ${upTo}: ${count}`))
        .join('; ');
  }
}

/** What a gate or condition is judged by. */
function judgedBy(one: Gate | Condition): string {
  switch (one.kind) {
    case 'registered':
    case 'pact-signed':
    case 'not-disqualified':
      return 'yes';
    case 'min-percent':
    case 'min-total':
      return showPoints(one.need);
    case 'class-in':
      return setOf(one.classes);
    case 'min-ratio':
      return `${one.criterion} ${one.strict ? '>' : '>='} ${showShare(one.share)}`;
    case 'max-rank':
      return `${one.rank} among ${one.among}`;
    case 'group-in':
      return setOf(one.groups);
    case 'kind-in':
      return setOf(one.kinds);
    case 'holds':
      return one.award;
    case 'history': {
      const { anyOf, within, atLeast, atMost, awardKind } = one;
      const parts = [
        within === undefined ? '' : `within ${within}`,
        `at least ${atLeast}`,
        atMost === undefined ? '' : `at most ${atMost}`,
        awardKind ?? '',
      ];
      return [setOf(anyOf), ...parts.filter((part) => part !== '')].join('; ');
    }
    case 'streak':
      return `${setOf(one.anyOf)}; seasons ${one.seasons}${one.includingThis ? ', including this' : ''}`;
  }
}

function showThreshold({ share, base, strict }: Threshold): string {
  return `${strict ? '>' : '>='} ${showShare(share)} of ${base}`;
}

function orderOf(keys: readonly OrderKey[]): string {
  return keys
    .map((key) => {
      if (key.kind === 'node') return `node:${key.code}`;
      if (key.kind === 'votes') return `votes:${key.contest}`;
      return key.kind === 'own-votes' ? 'votes' : key.kind;
    })
    .join(', ');
}

/** Fields of which there may be several of one name: the second is `name 2`. Their order says nothing. */
function numbered(pairs: readonly (readonly [string, string])[]): Values {
  const sorted = pairs.toSorted(([a, x], [b, y]) => compareValues(a, b) || compareValues(x, y));
  const counts = new Map<string, number>();
  return Object.fromEntries(
    sorted.map(([name, value]) => {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return [count === 1 ? name : `${name} ${count}`, value];
    }),
  );
}

function setOf(items: readonly string[], separator = ', '): string {
  return [...new Set(items)].sort().join(separator);
}

function pointsOf(value: Points | undefined): string | undefined {
  return value === undefined ? undefined : showPoints(value);
}

function flag(value: boolean): string | undefined {
  return value ? 'true' : undefined;
}
