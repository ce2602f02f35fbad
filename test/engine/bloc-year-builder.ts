import type { BlocYear, Meeting, Member, MemberId } from '../../src/domain/bloc-year.ts';
import type { Ruling } from '../../src/domain/ruling.ts';
import { makeRules, type RulesInput } from './rules-builder.ts';
import { parseCounts, parsePapers, parseTallies } from './year-texts/ballot-texts.ts';
import { parseAwardLedger, parseLeadershipLedger, parseUnits } from './year-texts/ledger-texts.ts';
import { markedLeaves, parseCriteria } from './year-texts/rubric-text.ts';
import { parseAppraisals, parseIndicators, parseSelfScores } from './year-texts/score-texts.ts';

export type MemberInput = string | (Partial<Omit<Member, 'id'>> & { readonly id: string });

/** A ruling with ids as plain text; reason, authority and place are filled in. */
export type RulingInput = Ruling extends infer R
  ? R extends Ruling
    ? { readonly [K in keyof R as Exclude<K, 'reason' | 'authority' | 'path'>]: WithPlainIds<R[K]> }
    : never
  : never;

type WithPlainIds<T> = T extends MemberId ? string : T extends readonly MemberId[] ? readonly string[] : T;

/** A bloc year as a test states it: only what the test is about. In texts, rows are parted by `|` and cells by spaces. */
export interface YearInput {
  /** `'a b c'`, or ids and members with the facts that matter. */
  readonly members: string | readonly MemberInput[];
  /** `'I:60 II II.1:40/bonus/weight=20/group=x/formula=f/self=30'`: code and max, then part and columns. */
  readonly criteria?: string;
  /** `'a 58.5 39 | b na -'`: self-scores of the leaves without formula, in order; `-` is an empty cell. */
  readonly scores?: string;
  /** `'a 58 39 | a/peer 57 40 | a/peer/2 57 40'`: the same, with scorer and stage. */
  readonly appraisals?: string;
  /** `'a I.1 98 target=100 verified=97 | b I.1 yes | c I.1 na'`: member, criterion, actual. */
  readonly indicators?: string;
  readonly rules?: RulesInput;
  /** `{ 'co-thi-dua': 'a:7 b:5/2/1', 'co-thi-dua#2': 'b:6' }`: agree/disagree/blank by contest and round. */
  readonly votes?: Readonly<Record<string, string>>;
  /** `{ head: ['a', 'a -b ?c', 'invalid'] }`: the candidates of each paper. */
  readonly papers?: Readonly<Record<string, readonly string[]>>;
  /** `{ 'co-thi-dua': '8/8/0', head: '10/9/1+2' }`: issued/collected/invalid and extra voters. */
  readonly counts?: Readonly<Record<string, string>>;
  /** Member units present. */
  readonly present?: number;
  /** The conference's day, an ISO date. */
  readonly date?: string;
  readonly rulings?: readonly RulingInput[];
  /** `'2019 a co-thi-dua | 2020 b bang-khen revoked count=2 kind=dot-xuat'`; no ledger where absent. */
  readonly awardLedger?: string;
  /** `'2019 head a | 2019 deputy#2 b'`, of this bloc. */
  readonly leadershipLedger?: string;
  /** `'a<b,c | d<e'`: a unit and its predecessors. */
  readonly units?: string;
  readonly season?: string;
  readonly nextSeason?: string;
  readonly leadership?: { readonly head?: string; readonly deputies?: readonly string[] };
  readonly pact?: BlocYear['pact'];
}

const bloc = 'noi-chinh';

/** The season is 2021, the bloc `noi-chinh` and the rubric one criterion of 100 points unless stated. */
export function buildYear(input: YearInput): BlocYear {
  const { scores, appraisals, awardLedger, leadershipLedger, leadership, nextSeason, pact } = input;
  const members = makeMembers(input.members);
  const criteria = parseCriteria(input.criteria ?? 'I:100');
  const leaves = markedLeaves(criteria);
  const meeting = makeMeeting(input);
  return {
    bloc,
    name: 'Khối Nội chính',
    season: input.season ?? '2021',
    ...(nextSeason === undefined ? {} : { nextSeason }),
    ...(leadership === undefined ? {} : { leadership: { deputies: [], ...leadership } }),
    ...(pact === undefined ? {} : { pact }),
    ...(meeting === undefined ? {} : { meeting }),
    members,
    memberColumns: columnsOf(members),
    criteria,
    ...(scores === undefined ? {} : { selfScores: parseSelfScores(scores, leaves) }),
    ...(appraisals === undefined ? {} : { appraisals: parseAppraisals(appraisals, leaves) }),
    indicators: parseIndicators(input.indicators),
    tallies: parseTallies(input.votes),
    papers: parsePapers(input.papers),
    rules: makeRules(input.rules),
    rulings: (input.rulings ?? []).map(makeRuling),
    ...(awardLedger === undefined ? {} : { awardLedger: parseAwardLedger(awardLedger) }),
    ...(leadershipLedger === undefined ? {} : { leadershipLedger: parseLeadershipLedger(leadershipLedger, bloc) }),
    units: parseUnits(input.units),
  };
}

function makeMembers(members: YearInput['members']): readonly Member[] {
  const list: readonly MemberInput[] = typeof members === 'string' ? members.split(' ') : members;
  return list.map((given, row): Member => {
    const { id, ...facts } = typeof given === 'string' ? { id: given } : given;
    return { name: id, row, ...facts, id: id as MemberId };
  });
}

/** The columns for which some member states a fact. */
function columnsOf(members: readonly Member[]): ReadonlySet<string> {
  const keys = members.flatMap((member) => Object.keys(member)).filter((key) => key !== 'row');
  return new Set(keys.map((key) => (key === 'id' ? 'member' : key.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`))));
}

function makeMeeting({ counts, present, date }: YearInput): Meeting | undefined {
  if (counts === undefined && present === undefined && date === undefined) return undefined;
  return {
    ...(date === undefined ? {} : { date }),
    ...(present === undefined ? {} : { present }),
    steps: [],
    contests: parseCounts(counts),
  };
}

function makeRuling(ruling: RulingInput, index: number): Ruling {
  return {
    reason: 'Hội nghị thống nhất',
    authority: 'Biên bản hội nghị',
    path: [index],
    ...ruling,
  } as object as Ruling;
}
