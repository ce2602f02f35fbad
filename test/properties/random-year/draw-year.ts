import fc from 'fast-check';
import { type Draw, drawFrom } from './draw.ts';
import { allCodes, drawAwards } from './draw-awards.ts';
import { drawLeadership, drawLedgers } from './draw-leadership.ts';
import { drawMembers, isCurrent } from './draw-members.ts';
import { drawRubric, type Rubric } from './draw-rubric.ts';
import { drawScores } from './draw-scores.ts';
import { drawVotes } from './draw-votes.ts';
import { quarters, type RandomYear, type Row, type YamlMap, type YamlValue } from './year.ts';

/** A bloc year over the whole of what files and rules can say; nearly all hold together. */
export const anyYear: fc.Arbitrary<RandomYear> = fc.gen().map((g) => drawYear(drawFrom(g)));

function drawYear(draw: Draw): RandomYear {
  const members = drawMembers(draw);
  const current = members.rows.filter(isCurrent).map(({ member = '' }) => member);
  const rubric = drawRubric(draw);
  const { scoring, ranking, classes } = drawMeasures(draw, rubric);
  const worth = rubric.leaves.reduce((sum, { part, weight, max }) => sum + (part === 'base' ? (weight ?? max) : 0), 0);
  const isWithinGroup = ranking.within === 'group';
  const hasIndicators = rubric.leaves.some(
    ({ formula }) => formula && !['held', 'yesno', 'count'].includes(String(formula.rule.kind)),
  );
  const ground = {
    isWithinGroup,
    hasClasses: classes !== undefined,
    hasRatios: hasIndicators,
    nodes: rubric.sections,
    worth,
  };
  const awards = drawAwards(draw, ground);
  const leadership = draw.chance(85) ? drawLeadership(draw, isWithinGroup) : undefined;
  const contests = new Map<string, number>();
  for (const { award, vote } of awards) if (vote !== undefined) contests.set(String(award), draw.chance(20) ? 2 : 99);
  const isElected = leadership?.method === 'election' || leadership?.deputy_method === 'election';
  if (leadership && isElected) {
    contests.set('head', 1);
    if (Number(leadership.deputies) > 0) contests.set('deputy', Number(leadership.deputies));
  }
  const votes = drawVotes(draw, current, contests);
  const settings = [...contests].filter(([contest, choose]) => choose === 2 && contest !== 'deputy');
  const ledgers = drawLedgers(draw, current);
  const sheets = drawScores(draw, members.rows, rubric.leaves, scoring);
  const formulas = rubric.leaves.flatMap(({ formula }) => (formula ? [[formula.name, formula.rule] as const] : []));
  const head = draw.pick([...current, ...current, 'so-cu']);
  const hasQuorum = draw.chance(20);
  const gates = drawGates(draw, classes !== undefined, hasIndicators);
  return {
    season: draw.pick(['2021', '2021', '2020-2021']),
    bloc: {
      bloc: 'khoi-a',
      name: 'Khối thi đua: các "sở" # 1',
      authority: 'UBND tỉnh',
      leadership: {
        head,
        deputies: draw.some(
          current.filter((id) => id !== head),
          0,
          2,
        ),
      },
      meeting: {
        date: '2021-12-03',
        minutes: '05/BB-KTĐ',
        present: draw.int(Math.ceil(current.length / 2), current.length),
        contests: votes.counts,
      },
    },
    rules: {
      scoring,
      ...(formulas.length > 0 ? { formulas: Object.fromEntries(formulas) } : {}),
      ranking,
      ...(classes ? { classes } : {}),
      ...(gates.length > 0 ? { gates } : {}),
      voting: {
        ...(hasQuorum ? { quorum: '2/3' } : {}),
        ...(settings.length > 0
          ? { contests: Object.fromEntries(settings.map(([contest, choose]) => [contest, { choose }])) }
          : {}),
      },
      awards,
      ...(leadership ? { leadership } : {}),
    },
    rulings: drawRulings(draw, current, rubric, members.rows),
    tables: {
      'members.csv': members,
      'criteria.csv': rubric.criteria,
      'self-scores.csv': sheets.self,
      ...(sheets.appraisals.rows.length > 0 ? { 'appraisals.csv': sheets.appraisals } : {}),
      ...(sheets.indicators.rows.length > 0 ? { 'indicators.csv': sheets.indicators } : {}),
      ...(votes.tallies.rows.length > 0 ? { 'votes.csv': votes.tallies } : {}),
      ...(votes.ballots.rows.length > 0 ? { 'ballots.csv': votes.ballots } : {}),
      '../../awards.csv': ledgers.awards,
      '../../leadership.csv': ledgers.seats,
      '../../units.csv': ledgers.units,
    },
  };
}

function drawMeasures(draw: Draw, { sections }: Rubric): { scoring: YamlMap; ranking: YamlMap; classes?: YamlMap } {
  const isPercent = draw.chance(40);
  const final = draw.pick(['appraised-else-self', 'appraised-else-self', 'appraised', 'self', 'highest']);
  const ties = draw.shuffled([
    'base',
    'bonus',
    'total',
    'percent',
    'self_total',
    'penalty',
    ...sections.map((code) => `node:${code}`),
  ]);
  const measure = isPercent ? 'percent' : draw.pick(['total', 'base']);
  const classes: YamlMap = {
    by: isPercent ? 'percent' : draw.pick(['total', 'base', 'percent']),
    ...(draw.chance(30) ? { cap: 100 } : {}),
    bands: draw.shuffled([
      { class: 'tot', name: 'Tốt', from: draw.pick([20, 40]) },
      { class: 'kha', from: draw.pick([0, 10]) },
    ]),
  };
  return {
    scoring: {
      final,
      combine: draw.pick(['mean', 'median', 'min', 'max', 'trimmed-mean']),
      ...(draw.chance(25) ? { scorers: draw.int(1, 3) } : {}),
      decimals: draw.int(0, 4),
      unscored: draw.pick(['error', 'zero']),
      not_applicable: isPercent ? 'percent' : 'forbid',
      ...(draw.chance(30) ? { bonus_cap: draw.int(0, 10) } : {}),
      ...(draw.chance(30) ? { penalty_cap: draw.int(0, 10) } : {}),
    },
    ranking: {
      by: measure,
      within: draw.chance(20) ? 'group' : 'bloc',
      ...(draw.chance(60) ? { ties: ties.slice(0, draw.int(1, 3)) } : {}),
    },
    ...(draw.chance(70) ? { classes } : {}),
  };
}

function drawGates(draw: Draw, hasClasses: boolean, hasRatios: boolean): YamlValue[] {
  return [
    ...draw.some(['registered', 'pact-signed', 'not-disqualified']),
    ...(draw.chance(25) ? [{ 'min-percent': draw.pick([10, 30]) }] : []),
    ...(draw.chance(15) ? [{ 'min-total': draw.pick([1, 5]) }] : []),
    ...(hasClasses && draw.chance(15) ? [{ 'class-in': ['tot', 'kha'] }] : []),
    ...(hasRatios && draw.chance(15)
      ? [{ 'min-ratio': { criterion: '*', share: draw.pick(['20%', '50%']), strict: draw.chance(50) } }]
      : []),
  ];
}

const onRecord = { reason: 'Hội nghị thống nhất', authority: 'Biên bản 05', date: '2021-12-03' };

function drawRulings(draw: Draw, current: readonly string[], { leaves }: Rubric, members: readonly Row[]): YamlMap[] {
  if (draw.chance(60)) return [];
  const rulings: YamlMap[] = [];
  const member = draw.pick(current);
  if (draw.chance(35)) {
    const { code, max, weight } = draw.pick(leaves.filter(({ group }) => group === undefined));
    // A whole number, and so within any number of decimals.
    rulings.push({
      ruling: 'score',
      member,
      criterion: code,
      points: draw.int(0, Math.floor(Number(quarters(weight ?? max)))),
      ...onRecord,
    });
  }
  if (draw.chance(25)) rulings.push({ ruling: 'exclude', member: draw.pick(current), ...onRecord });
  if (draw.chance(25)) rulings.push({ ruling: 'withhold', award: allCodes[0], member, ...onRecord });
  if (draw.chance(25)) {
    const part = draw.chance(30) ? { for: 'Phòng 1' } : {};
    rulings.push({ ruling: 'grant', award: allCodes[0], member: draw.pick(current), ...part, ...onRecord });
  }
  if (draw.chance(25) && members.length > 0)
    rulings.push({ ruling: 'seat', seat: 'head', member: draw.pick(current), ...onRecord });
  return rulings;
}
