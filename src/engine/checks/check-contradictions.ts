import type { Contradiction, Diagnostic } from '../../domain/diagnostic.ts';
import type { YamlPath } from '../../domain/locator.ts';
import { hasDecimals, showPoints } from '../../domain/points.ts';
import type { AwardRule, Band, LeadershipRule, Quota, Rules } from '../../domain/rules.ts';

type Details = Omit<(Diagnostic & { code: 'rules-contradiction' })['details'], 'problem'>;

/** Rules that cannot be meant (`rules-contradiction`, spec 3.1). */
export function checkContradictions(rules: Rules): readonly Diagnostic[] {
  return [
    ...checkScoring(rules),
    ...checkBands(rules),
    ...checkAwardCodes(rules.awards),
    ...rules.awards.flatMap((award) => checkAward(award, rules)),
    ...(rules.leadership ? checkLeadership(rules.leadership, rules) : []),
  ];
}

function contradiction(problem: Contradiction, path: YamlPath, details: Details = {}): Diagnostic {
  return { code: 'rules-contradiction', at: { file: 'rules', path }, details: { problem, ...details } };
}

function checkScoring({ scoring, ranking, classes }: Rules): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  if (scoring.notApplicable === 'percent') {
    const path = ['scoring', 'not_applicable'];
    if (ranking.by !== 'percent')
      found.push(contradiction('percent-needed', path, { name: 'ranking.by', value: ranking.by }));
    else if (classes && classes.by !== 'percent') {
      found.push(contradiction('percent-needed', path, { name: 'classes.by', value: classes.by }));
    }
  }
  const caps = [
    ['bonus_cap', scoring.bonusCap],
    ['penalty_cap', scoring.penaltyCap],
  ] as const;
  for (const [name, cap] of caps) {
    if (cap === undefined || hasDecimals(cap, scoring.decimals)) continue;
    const value = showPoints(cap);
    found.push(contradiction('cap-decimals', ['scoring', name], { name, value, other: String(scoring.decimals) }));
  }
  return found;
}

function checkBands({ classes, formulas }: Rules): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  classes?.bands.forEach(({ from }, index) => {
    if (classes.bands[index + 1]?.from !== from) return;
    found.push(contradiction('bands-equal', ['classes', 'bands'], { name: 'classes', value: showPoints(from) }));
  });
  for (const [name, formula] of formulas) {
    if (formula.kind !== 'tiers') continue;
    formula.bands.forEach((band, index) => {
      const next: Band | undefined = formula.bands[index + 1];
      if (!next || next.from !== band.from || next.above !== band.above) return;
      found.push(contradiction('bands-equal', [...formula.path, 'bands'], { name, value: showPoints(band.from) }));
    });
  }
  return found;
}

function checkAwardCodes(awards: readonly AwardRule[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return awards.flatMap(({ code, path }): Diagnostic[] => {
    if (!seen.has(code)) {
      seen.add(code);
      return [];
    }
    return [
      { code: 'duplicate', at: { file: 'rules', path: [...path, 'award'] }, details: { what: 'award', value: code } },
    ];
  });
}

function checkAward(award: AwardRule, { ranking }: Rules): readonly Diagnostic[] {
  const { code: name, path, by, vote, quota, perGroup } = award;
  const found: Diagnostic[] = [];
  const keys = by === 'ruling' ? [] : by;
  if (!vote && keys.some(({ kind }) => kind === 'own-votes')) {
    found.push(contradiction('votes-without-vote', [...path, 'by'], { name }));
  }
  if (vote && !vote.threshold && keys[0]?.kind !== 'own-votes') {
    found.push(contradiction('threshold-missing', [...path, 'vote'], { name }));
  }
  if (ranking.within === 'group' && !perGroup && keys.some(({ kind }) => kind === 'rank')) {
    found.push(contradiction('rank-within-group', path, { name }));
  }
  for (const condition of award.conditions) {
    if (condition.kind !== 'history' || condition.atMost === undefined || condition.atLeast <= condition.atMost)
      continue;
    found.push(
      contradiction('min-above-max', [...condition.path, 'history'], {
        name,
        value: String(condition.atLeast),
        other: String(condition.atMost),
      }),
    );
  }
  return [...found, ...checkQuota(name, quota, [...path, 'quota'])];
}

function checkQuota(name: string, quota: Quota, path: YamlPath): readonly Diagnostic[] {
  if (quota.kind === 'share') {
    const { min, max } = quota;
    if (min === undefined || max === undefined || min <= max) return [];
    return [contradiction('min-above-max', path, { name, value: String(min), other: String(max) })];
  }
  if (quota.kind !== 'by-size') return [];
  const found: Diagnostic[] = [];
  const { steps } = quota;
  if (steps[steps.length - 1]?.upTo !== undefined) found.push(contradiction('last-step-open', path, { name }));
  steps.slice(0, -1).forEach(({ upTo }, index) => {
    const before = index === 0 ? 0 : (steps[index - 1]?.upTo ?? 0);
    if (upTo === undefined || upTo <= before)
      found.push(contradiction('step-order', [...path, 'by_size', index], { name }));
  });
  return found;
}

function checkLeadership(rule: LeadershipRule, { ranking }: Rules): readonly Diagnostic[] {
  const { method, deputyMethod, deputies, ranks, award, deputyKinds, path } = rule;
  const found: Diagnostic[] = [];
  const uses = (wanted: string): boolean => method === wanted || (deputies > 0 && deputyMethod === wanted);
  if (uses('by-rank')) {
    if (ranking.within === 'group') found.push(contradiction('by-rank-within-group', [...path, 'method']));
    if (!ranks) found.push(contradiction('settings-missing', [...path, 'method'], { name: 'ranks', value: 'by-rank' }));
  }
  if (uses('by-award') && award === undefined) {
    found.push(contradiction('settings-missing', [...path, 'method'], { name: 'award', value: 'by-award' }));
  }
  if (ranks && new Set([ranks.head, ...ranks.deputies]).size !== 1 + ranks.deputies.length) {
    found.push(contradiction('ranks-repeated', [...path, 'ranks']));
  }
  if (ranks && deputyMethod === 'by-rank' && ranks.deputies.length !== deputies) {
    found.push(
      contradiction('kinds-count', [...path, 'ranks'], {
        name: 'ranks.deputies',
        value: String(ranks.deputies.length),
        other: String(deputies),
      }),
    );
  }
  if (deputyKinds && deputyKinds.length !== deputies) {
    found.push(
      contradiction('kinds-count', [...path, 'deputy_kinds'], {
        name: 'deputy_kinds',
        value: String(deputyKinds.length),
        other: String(deputies),
      }),
    );
  }
  return found;
}
