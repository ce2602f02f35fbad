import type { BlocYear } from '../domain/bloc-year.ts';
import type { Criterion } from '../domain/rubric.ts';
import type { Rules } from '../domain/rules.ts';
import type { Paper, Tally } from '../domain/votes.ts';
import type { BlocYearFolder } from './open-folder.ts';
import { readIndicators, type ValueForm } from './tables/read-indicators.ts';
import { readAppraisals, readSelfScores } from './tables/read-score-sheet.ts';
import { readPapers, readTallies } from './tables/read-votes.ts';
import type { Known } from './tables/score-cells.ts';
import { readRulings } from './yaml/read-rulings.ts';

type Sheets = Pick<BlocYear, 'selfScores' | 'appraisals' | 'indicators' | 'tallies' | 'papers' | 'rulings'>;

/** Scores, indicators, votes and rulings of a bloc year; those that its rules need and that are not there are told. */
export function loadSheets(
  folder: BlocYearFolder,
  known: Known,
  criteria: readonly Criterion[],
  rules: Rules | undefined,
): Sheets {
  const selfScores = folder.read('self-scores', 'self-scores.csv', (source, complain) =>
    readSelfScores(source, known, complain),
  );
  const appraisals = folder.read('appraisals', 'appraisals.csv', (source, complain) =>
    readAppraisals(source, known, complain),
  );
  const indicators = folder.read('indicators', 'indicators.csv', (source, complain) =>
    readIndicators(source, known, valueForms(criteria, rules), complain),
  );
  if (rules) complainOfNeeded(folder, criteria, rules);
  const tallies = folder.read('votes', 'votes.csv', (source, complain) => readTallies(source, known.names, complain));
  const papers = folder.read('ballots', 'ballots.csv', (source, complain) => readPapers(source, known.names, complain));
  complainOfContestTwice(folder, tallies ?? [], papers ?? []);
  const rulings = folder.read('rulings', 'rulings.yaml', (source, complain) =>
    readRulings(source, known.names, complain),
  );
  return {
    ...(selfScores === undefined ? {} : { selfScores }),
    ...(appraisals === undefined ? {} : { appraisals }),
    indicators: indicators ?? [],
    tallies: tallies ?? [],
    papers: papers ?? [],
    rulings: rulings ?? [],
  };
}

/** How each criterion's values are written follows from its formula. */
function valueForms(criteria: readonly Criterion[], rules: Rules | undefined): (criterion: string) => ValueForm {
  const formulaOf = new Map(criteria.map(({ code, formula }) => [code, formula]));
  return (criterion) => {
    const kind = rules?.formulas.get(formulaOf.get(criterion) ?? '')?.kind;
    return kind === undefined ? 'either' : kind === 'yesno' ? 'yes-no' : 'figure';
  };
}

/** Sheets that the leaves of the rubric need by the rules (spec 2, "Layout"), told at the key that asks for them. */
function complainOfNeeded(folder: BlocYearFolder, criteria: readonly Criterion[], rules: Rules): void {
  const parents = new Set(criteria.map(({ parent }) => parent));
  const leaves = criteria.filter(({ code }) => !parents.has(code));
  const marked = leaves.filter(({ formula }) => formula === undefined);
  const { final, unscored } = rules.scoring;
  const role = final === 'appraised' ? 'appraisals' : 'self-scores';
  // Appraisals are optional in themselves: without any, each base leaf would be told as not scored.
  const isNeeded = role === 'self-scores' || unscored === 'error';
  if (isNeeded && marked.length > 0 && folder.isMissing(role)) {
    folder.complainMissing(`${role}.csv`, role, { file: 'rules', path: ['scoring', 'final'] }, role);
  }
  const used = [...new Set(leaves.map(({ formula }) => formula ?? ''))];
  const asking = used.find((name) => (rules.formulas.get(name)?.kind ?? 'held') !== 'held');
  if (asking !== undefined && folder.isMissing('indicators')) {
    folder.complainMissing('indicators.csv', 'indicators', { file: 'rules', path: ['formulas', asking] }, 'indicators');
  }
}

/** A contest stands in one of the two files. */
function complainOfContestTwice(folder: BlocYearFolder, tallies: readonly Tally[], papers: readonly Paper[]): void {
  const tallied = new Map(tallies.toReversed().map(({ contest, row }) => [contest, row]));
  const told = new Set<string>();
  for (const { contest, row } of papers) {
    const other = tallied.get(contest);
    if (other === undefined || told.has(contest)) continue;
    told.add(contest);
    folder.complain({
      code: 'contest-twice',
      at: { file: 'ballots', row, column: 'contest' },
      details: { contest },
      related: { file: 'votes', row: other, column: 'contest' },
    });
  }
}
