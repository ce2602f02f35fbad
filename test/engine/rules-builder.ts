import { type Points, parsePoints } from '../../src/domain/points.ts';
import type {
  AwardRule,
  ClassRule,
  Condition,
  ContestRule,
  Formula,
  Gate,
  LeadershipRule,
  Measure,
  Quota,
  RankingRule,
  Rules,
  Scoring,
  TieKey,
} from '../../src/domain/rules.ts';
import { parseShare, type Share } from '../../src/domain/share.ts';

/** Each kind of a union without its place in rules.yaml. */
type Unplaced<T> = T extends unknown ? Omit<T, 'path'> : never;

type WordGate = 'registered' | 'pact-signed' | 'not-disqualified';

export type AwardInput = Partial<Omit<AwardRule, 'path' | 'conditions' | 'quota'>> & {
  readonly code: string;
  /** A number, or any quota; 1 by default. */
  readonly quota?: number | Quota;
  readonly if?: readonly Unplaced<Condition>[];
};

/** rules.yaml as a test states it: only what the test is about. */
export interface RulesInput {
  readonly scoring?: Partial<Scoring>;
  readonly formulas?: Readonly<Record<string, Unplaced<Formula>>>;
  readonly ranking?: {
    readonly by?: Measure;
    readonly within?: RankingRule['within'];
    /** As in rules.yaml: `base`, `node:I`, `votes:co-thi-dua`. */
    readonly ties?: readonly string[];
  };
  /** `'xuat-sac:95 tot:85 kha:0'` by total, or a whole rule. */
  readonly classes?: string | ClassRule;
  readonly gates?: readonly (WordGate | Unplaced<Gate>)[];
  readonly quorum?: string;
  readonly contests?: Readonly<Record<string, ContestRule>>;
  readonly awards?: readonly AwardInput[];
  /** The method is `ring` and there is no deputy unless stated. */
  readonly leadership?: Partial<LeadershipRule>;
}

/** Rules with the defaults of spec 3.1 and no gates, awards or leadership unless stated. */
export function makeRules({
  scoring,
  formulas = {},
  ranking = {},
  classes,
  gates = [],
  quorum,
  contests = {},
  awards = [],
  leadership,
}: RulesInput = {}): Rules {
  return {
    scoring: { ...defaultScoring, ...scoring },
    formulas: new Map(
      Object.entries(formulas).map(([name, formula]) => [name, { ...formula, path: ['formulas', name] }]),
    ),
    ranking: {
      by: ranking.by ?? 'total',
      within: ranking.within ?? 'bloc',
      ties: (ranking.ties ?? []).map(parseTieKey),
    },
    ...(classes === undefined ? {} : { classes: typeof classes === 'string' ? parseClasses(classes) : classes }),
    gates: gates.map((gate, index) => ({
      ...(typeof gate === 'string' ? { kind: gate } : gate),
      path: ['gates', index],
    })),
    voting: {
      ...(quorum === undefined ? {} : { quorum: share(quorum) }),
      contests: new Map(Object.entries(contests)),
    },
    awards: awards.map(makeAward),
    ...(leadership === undefined ? {} : { leadership: makeLeadership(leadership) }),
  };
}

const defaultScoring: Scoring = {
  final: 'appraised-else-self',
  combine: 'mean',
  scorers: 1,
  decimals: 2,
  unscored: 'error',
  notApplicable: 'forbid',
};

function makeAward({ quota = 1, if: conditions = [], ...given }: AwardInput, index: number): AwardRule {
  const path = ['awards', index];
  return {
    name: given.code,
    quota: typeof quota === 'number' ? { kind: 'count', count: quota } : quota,
    perGroup: false,
    by: [{ kind: 'rank' }],
    atCutoff: 'ruling',
    with: [],
    ...given,
    conditions: conditions.map((condition, place) => ({ ...condition, path: [...path, 'if', place] })),
    path,
  };
}

function makeLeadership(given: Partial<LeadershipRule>): LeadershipRule {
  const method = given.method ?? 'ring';
  return {
    method,
    deputies: 0,
    deputyMethod: method,
    bars: [{ kind: 'not-considered' }, { kind: 'seat-barred' }, { kind: 'leaving' }],
    election: { fallbackRing: false },
    path: ['leadership'],
    ...given,
  };
}

function parseTieKey(text: string): TieKey {
  const [kind = '', name = ''] = text.split(':');
  if (kind === 'node') return { kind, code: name };
  if (kind === 'votes') return { kind, contest: name };
  return { kind } as TieKey;
}

function parseClasses(text: string): ClassRule {
  const bands = text.split(' ').map((band) => {
    const [name = '', from = ''] = band.split(':');
    return { class: name, from: figure(from) };
  });
  return { by: 'total', bands };
}

/** Points from text, as files give them. */
export function figure(text: string): Points {
  const value = parsePoints(text);
  if (value === undefined || value === 'ambiguous') throw new Error(`no figure: ${text}`);
  return value;
}

export function share(text: string): Share {
  const value = parseShare(text, true);
  if (!value) throw new Error(`no share: ${text}`);
  return value;
}
