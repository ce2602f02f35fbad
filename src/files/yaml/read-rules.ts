import type { ClassRule, ContestRule, RankingRule, Rules, Scoring } from '../../domain/rules.ts';
import { isError } from '../../domain/severity.ts';
import { isId } from '../cells/row-reader.ts';
import type { ClassesPart, RankingPart, RulesFile, ScoringPart, VotingPart } from '../generated/rules-file.ts';
import * as schema from '../generated/validate-rules.js';
import type { Complain, SourceFile } from '../source-file.ts';
import { openYaml } from './open-yaml.ts';
import { readAwards, readThreshold } from './read-awards.ts';
import { readGates } from './read-conditions.ts';
import { compareFalling, complainOfName, readFormulas } from './read-formulas.ts';
import { readTieKey } from './read-keys.ts';
import { readLeadership } from './read-leadership.ts';
import {
  at,
  entriesOf,
  type Part,
  partAt,
  partsOf,
  readCount,
  readEach,
  readId,
  readPoints,
  readShare,
  readText,
  readWord,
} from './read-part.ts';

const mostDecimals = 4;

/**
 * Reads rules.yaml (spec 3.1, 3.6, 3.7) with its defaults filled in. Names that must exist and rules that contradict
 * each other are for the engine to judge, but for what only the file shows. Nothing where anything in it is wrong: a
 * bloc is not judged by half of its rules.
 */
export function readRules(source: SourceFile, complain: Complain): Rules | undefined {
  let isSound = true;
  const file = openYaml<RulesFile>(source, schema, (diagnostic) => {
    if (isError(diagnostic)) isSound = false;
    complain(diagnostic);
  });
  if (file === 'empty')
    complain({ code: 'yaml-syntax', at: { file: 'rules', line: 1, column: 1 }, details: { problem: 'empty' } });
  if (file === 'empty' || file === undefined) return undefined;
  const classes = readClasses(partAt(file, 'classes'));
  const leadership = readLeadership(partAt(file, 'leadership'));
  const rules: Rules = {
    scoring: readScoring(partAt(file, 'scoring')),
    formulas: readFormulas(partAt(file, 'formulas')),
    ranking: readRanking(partAt(file, 'ranking')),
    ...(classes && { classes }),
    gates: readGates(partAt(file, 'gates')),
    voting: readVoting(partAt(file, 'voting')),
    awards: readAwards(partAt(file, 'awards')),
    ...(leadership && { leadership }),
  };
  return isSound ? rules : undefined;
}

/**
 * What stands in for rules that cannot be read, so that what is wrong elsewhere is told at the same time. Points may have
 * all the decimals there are, since nobody knows how many the rules allow.
 */
export const blankRules: Rules = {
  scoring: { ...readScoring(undefined), decimals: mostDecimals },
  formulas: new Map(),
  ranking: readRanking(undefined),
  gates: [],
  voting: readVoting(undefined),
  awards: [],
};

function readScoring(part: Part<ScoringPart> | undefined): Scoring {
  const scale = part && readPoints(part, 'scale');
  const bonusCap = part && readPoints(part, 'bonus_cap');
  const penaltyCap = part && readPoints(part, 'penalty_cap');
  return {
    ...(scale === undefined ? {} : { scale }),
    final: (part && readWord(part, 'final')) ?? 'appraised-else-self',
    combine: (part && readWord(part, 'combine')) ?? 'mean',
    scorers: (part && readCount(part, 'scorers', 1)) ?? 1,
    decimals: (part && readCount(part, 'decimals', 0, mostDecimals)) ?? 2,
    unscored: (part && readWord(part, 'unscored')) ?? 'error',
    notApplicable: (part && readWord(part, 'not_applicable')) ?? 'forbid',
    ...(bonusCap === undefined ? {} : { bonusCap }),
    ...(penaltyCap === undefined ? {} : { penaltyCap }),
  };
}

function readRanking(part: Part<RankingPart> | undefined): RankingRule {
  return {
    by: (part && readWord(part, 'by')) ?? 'total',
    within: (part && readWord(part, 'within')) ?? 'bloc',
    ties: readEach(part && partAt(part, 'ties'), readTieKey),
  };
}

/** Bands in falling order; one class cannot have two. */
function readClasses(part: Part<ClassesPart> | undefined): ClassRule | undefined {
  if (!part) return undefined;
  const cap = readPoints(part, 'cap');
  const seen = new Set<string>();
  const bands = partsOf(partAt(part, 'bands')).flatMap((band) => {
    const id = readId(band, 'class');
    const name = readText(band, 'name');
    const from = readPoints(band, 'from');
    if (id !== undefined && seen.has(id)) {
      band.complain({ code: 'duplicate', at: at(band, 'class'), details: { what: 'class', value: id } });
    }
    if (id === undefined || from === undefined) return [];
    seen.add(id);
    return { class: id, ...(name === undefined ? {} : { name }), from };
  });
  return {
    by: readWord(part, 'by') ?? 'total',
    ...(cap === undefined ? {} : { cap }),
    bands: bands.toSorted((a, b) => compareFalling(a.from, b.from)),
  };
}

function readVoting(part: Part<VotingPart> | undefined): Rules['voting'] {
  const quorum = part && readShare(part, 'quorum');
  const settings = part && partAt(part, 'contests');
  const contests = entriesOf(settings).map(([contest, entry]): readonly [string, ContestRule] => {
    if (settings && !isId(contest)) complainOfName(settings, contest);
    const choose = readCount(entry, 'choose', 1);
    const name = readText(entry, 'name');
    const seats = readCount(entry, 'seats', 1);
    const threshold = readThreshold(entry, contest);
    return [
      contest,
      {
        ...(choose === undefined ? {} : { choose }),
        ...(name === undefined ? {} : { name }),
        ...(seats === undefined ? {} : { seats }),
        ...(threshold && { threshold }),
      },
    ];
  });
  return { ...(quorum && { quorum }), contests: new Map(contests) };
}
