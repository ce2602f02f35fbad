import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Diagnostic, NameKind } from '../../domain/diagnostic.ts';
import type { YamlPath } from '../../domain/locator.ts';
import type { MinRatio, OrderKey, Rules, TieKey } from '../../domain/rules.ts';
import { Spellings } from '../../domain/spellings.ts';

interface NameUse {
  readonly what: NameKind;
  readonly name: string;
  readonly path: YamlPath;
}

/** How many of the known names are offered. */
const mostNamed = 40;

/** Every class, group, kind, award, node and contest that the rules name exists (`rules-unknown-name`, spec 3.1). */
export function checkNames(year: BlocYear): readonly Diagnostic[] {
  const known = knownNames(year);
  const spellings = new Map<NameKind, Spellings>();
  return namesUsed(year.rules).flatMap(({ what, name, path }): Diagnostic[] => {
    if (known[what].has(name)) return [];
    const ofKind = spellings.get(what) ?? new Spellings(known[what]);
    spellings.set(what, ofKind);
    return [
      {
        code: 'rules-unknown-name',
        at: { file: 'rules', path },
        details: { what, name, known: [...known[what]].slice(0, mostNamed), ...ofKind.hint(name) },
      },
    ];
  });
}

/** Contests that the rules ask: of awards, and of elected seats. */
export function contestsOfRules({ awards, leadership }: Rules): ReadonlySet<string> {
  const contests = new Set(awards.flatMap(({ vote }) => (vote ? [vote.contest] : [])));
  if (leadership?.method === 'election') contests.add('head');
  if (leadership?.deputyMethod === 'election' && leadership.deputies > 0) contests.add('deputy');
  return contests;
}

/** Contests whose votes some rule looks at: those asked, and those that only order equals. */
export function contestsUsed(rules: Rules): ReadonlySet<string> {
  const keys: readonly OrderKey[] = [
    ...rules.ranking.ties,
    ...rules.awards.flatMap(({ by }) => (by === 'ruling' ? [] : by)),
  ];
  // What the rules set up to be counted has a use of its own.
  const counted = [...rules.voting.contests].filter(([, { seats, threshold }]) => seats !== undefined || threshold);
  const names = [...contestsOfRules(rules), ...counted.map(([contest]) => contest)];
  return new Set([...names, ...keys.flatMap((key) => (key.kind === 'votes' ? [key.contest] : []))]);
}

function knownNames({ rules, members, criteria, tallies, papers, meeting }: BlocYear): Record<NameKind, Set<string>> {
  const defined = <Value>(values: readonly (Value | undefined)[]): Value[] =>
    values.filter((value) => value !== undefined);
  const nodes = new Set(criteria.map(({ code }) => code));
  return {
    class: new Set(rules.classes?.bands.map((band) => band.class)),
    group: new Set(defined([...members, ...criteria].map(({ group }) => group))),
    kind: new Set(defined(members.map(({ kind }) => kind))),
    award: new Set(rules.awards.map(({ code }) => code)),
    node: nodes,
    criterion: nodes,
    contest: new Set([
      'head',
      'deputy',
      ...contestsOfRules(rules),
      ...[...tallies, ...papers, ...(meeting?.contests ?? [])].map(({ contest }) => contest),
    ]),
    formula: new Set(rules.formulas.keys()),
  };
}

function namesUsed({ ranking, gates, voting, awards, leadership }: Rules): readonly NameUse[] {
  const used: NameUse[] = [];
  const use = (what: NameKind, names: readonly string[], path: YamlPath): void => {
    names.forEach((name, index) => {
      used.push({ what, name, path: names.length === 1 ? path : [...path, index] });
    });
  };
  ranking.ties.forEach((key, index) => {
    useKey(use, key, ['ranking', 'ties', index]);
  });
  for (const gate of gates) {
    if (gate.kind === 'class-in') use('class', gate.classes, [...gate.path, gate.kind]);
    if (gate.kind === 'min-ratio') useRatio(use, gate, [...gate.path, gate.kind]);
  }
  for (const contest of voting.contests.keys()) use('contest', [contest], ['voting', 'contests', contest]);
  for (const award of awards) {
    for (const condition of award.conditions) {
      const path = [...condition.path, condition.kind];
      if (condition.kind === 'class-in') use('class', condition.classes, path);
      if (condition.kind === 'group-in') use('group', condition.groups, path);
      if (condition.kind === 'kind-in') use('kind', condition.kinds, path);
      if (condition.kind === 'min-ratio') useRatio(use, condition, path);
    }
    if (award.by !== 'ruling') {
      award.by.forEach((key, index) => {
        useKey(use, key, [...award.path, 'by', index]);
      });
    }
    use('award', award.with, [...award.path, 'with']);
  }
  if (leadership) {
    use('kind', leadership.headKinds ?? [], [...leadership.path, 'head_kinds']);
    use('kind', leadership.deputyKinds ?? [], [...leadership.path, 'deputy_kinds']);
    if (leadership.award !== undefined) use('award', [leadership.award], [...leadership.path, 'award']);
  }
  return used;
}

type Use = (what: NameKind, names: readonly string[], path: YamlPath) => void;

function useKey(use: Use, key: OrderKey | TieKey, path: YamlPath): void {
  if (key.kind === 'node') use('node', [key.code], path);
  if (key.kind === 'votes') use('contest', [key.contest], path);
}

function useRatio(use: Use, { criterion }: MinRatio, path: YamlPath): void {
  if (criterion !== '*') use('criterion', [criterion], [...path, 'criterion']);
}
