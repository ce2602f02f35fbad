import type { DetailsOf, Diagnostic } from '../../domain/diagnostic.ts';
import type { AwardRecord } from '../../domain/ledger.ts';
import type { YamlPath } from '../../domain/locator.ts';
import type { Rules } from '../../domain/rules.ts';
import { seasonNumber } from '../../domain/season.ts';
import { Spellings } from '../../domain/spellings.ts';
import type { BlocContext } from '../bloc-context.ts';

/** A rule that asks the ledger of awards. */
interface LedgerQuestion {
  readonly needed: DetailsOf['ledger-missing']['needed'];
  readonly awards: readonly string[];
  /** How many seasons before this one are asked; absent: no particular ones. */
  readonly seasons?: number;
  readonly path: YamlPath;
}

/** Formulas that leaves use and that ask the ledger. */
export function questionsOfFormulas({ rules, rubric }: BlocContext): readonly LedgerQuestion[] {
  const used = new Set(rubric.leaves.map(({ formula }) => formula));
  return [...rules.formulas].flatMap(([name, formula]): LedgerQuestion[] =>
    formula.kind === 'held' && used.has(name)
      ? [{ needed: 'held', awards: [...formula.awards.keys()], seasons: formula.within, path: formula.path }]
      : [],
  );
}

/** Conditions of awards that ask the ledger. */
export function questionsOfAwards({ awards }: Rules): readonly LedgerQuestion[] {
  const listed = new Set(awards.map(({ code }) => code));
  return awards.flatMap(({ conditions }) =>
    conditions.flatMap((condition): LedgerQuestion[] => {
      const path = [...condition.path, condition.kind];
      switch (condition.kind) {
        case 'history':
          return [
            {
              needed: 'history',
              awards: condition.anyOf,
              path,
              ...(condition.within === undefined ? {} : { seasons: condition.within }),
            },
          ];
        case 'streak': {
          const seasons = condition.includingThis ? condition.seasons - 1 : condition.seasons;
          return [{ needed: 'streak', awards: condition.anyOf, seasons, path }];
        }
        case 'holds':
          return listed.has(condition.award) ? [] : [{ needed: 'holds', awards: [condition.award], path }];
        default:
          return [];
      }
    }),
  );
}

/** Without awards.csv a rule that asks it cannot be answered. */
export function checkLedgerPresent(
  { ledger }: BlocContext,
  questions: readonly LedgerQuestion[],
): readonly Diagnostic[] {
  if (ledger.present) return [];
  return questions.map(({ needed, path }) => ({
    code: 'ledger-missing',
    at: { file: 'rules', path },
    details: { needed },
  }));
}

/** Awards that occur nowhere, and seasons of which the ledger says nothing of this bloc's units. */
export function checkLedgerAnswers(context: BlocContext, questions: readonly LedgerQuestion[]): readonly Diagnostic[] {
  const { year, rules, ledger } = context;
  const rows = year.awardLedger;
  if (!rows) return [];
  const heard = new Set([
    ...(year.awardsHeard ?? rows.map(({ award }) => award)),
    ...rules.awards.map(({ code }) => code),
    ...(rules.classes?.bands ?? []).map((band) => `rating:${band.class}`),
  ]);
  const spellings = new Spellings(heard);
  const found: Diagnostic[] = [];
  const told = new Set<string>();
  const short = new Set<number>();
  for (const { awards, path } of questions) {
    for (const award of awards) {
      if (heard.has(award) || told.has(award)) continue;
      told.add(award);
      found.push({
        code: 'award-unheard',
        at: { file: 'rules', path },
        details: { award, ...spellings.hint(award) },
      });
    }
  }
  const units = new Set(context.members.flatMap(({ id }) => [...ledger.lineage(id)]));
  const recorded = new Set(rows.filter(({ member }) => units.has(member)).map(({ season }) => seasonNumber(season)));
  for (const { seasons = 0, path } of questions) {
    for (let back = 1; back <= seasons; back++) {
      const season = ledger.season - back * ledger.step;
      // A season's name holds a year of 4 digits: no ledger goes further back.
      if (season < 1000) break;
      if (recorded.has(season) || short.has(season)) continue;
      short.add(season);
      found.push({
        code: 'ledger-short',
        at: { file: 'rules', path },
        details: { season: String(season), bloc: year.bloc },
      });
    }
  }
  return found;
}

/**
 * A status that cannot follow: revoked though never granted (to the unit or one that it came from), granted and refused,
 * or decided twice on one proposal.
 */
export function checkLedgerRows(
  rows: readonly AwardRecord[],
  lineage: (member: string) => ReadonlySet<string>,
): readonly Diagnostic[] {
  const subjects = new Map<string, AwardRecord[]>();
  for (const row of rows) {
    const key = subjectKey(row, row.member);
    const others = subjects.get(key);
    if (others) others.push(row);
    else subjects.set(key, [row]);
  }
  const isGranted = (row: AwardRecord): boolean =>
    [...lineage(row.member)].some((unit) =>
      subjects.get(subjectKey(row, unit))?.some(({ status }) => status === 'granted'),
    );
  return [...subjects.values()].flatMap((subject) => checkSubject(subject, isGranted));
}

/** What one decision is about: an award of a season and kind, for one unit (or one of its people). */
function subjectKey({ season, award, object, person, kind }: AwardRecord, unit: string): string {
  return JSON.stringify([season, unit, award, object, person ?? '', kind]);
}

function checkSubject(rows: readonly AwardRecord[], isGranted: (row: AwardRecord) => boolean): readonly Diagnostic[] {
  const granted = rows.filter(({ status }) => status === 'granted');
  const refused = rows.filter(({ status }) => status === 'refused');
  const proposed = rows.filter(({ status }) => status === 'proposed');
  const found: Diagnostic[] = [];
  const complain = (problem: DetailsOf['ledger-row']['problem'], row: AwardRecord): void => {
    const { award, member, season } = row;
    found.push({
      code: 'ledger-row',
      at: { file: 'award-ledger', row: row.row, column: 'status' },
      details: { problem, award, member, season },
    });
  };
  for (const row of rows) if (row.status === 'revoked' && !isGranted(row)) complain('revoked-before-granted', row);
  const decisions = [...granted, ...refused].sort((a, b) => a.row - b.row);
  const last = decisions[decisions.length - 1];
  if (!last || decisions.length <= proposed.length) return found;
  if (granted.length > 0 && refused.length > 0) complain('refused-and-granted', last);
  else if (proposed.length > 0) complain('decided-twice', last);
  return found;
}
