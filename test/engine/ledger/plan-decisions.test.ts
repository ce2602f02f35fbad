import { expect, test } from 'vitest';
import type { DecisionToRecord } from '../../../src/domain/award-decision.ts';
import type { AwardRecord } from '../../../src/domain/ledger.ts';
import { lineageIn } from '../../../src/domain/lineage.ts';
import { planDecisions } from '../../../src/engine/ledger/plan-decisions.ts';
import { record } from '../../record.ts';
import { rowsOf } from '../year-texts/rows.ts';

/** `'2021 a flag proposed | 2021 a flag granted count=2'`: season, unit, award, status. */
function ledgerOf(text: string): readonly AwardRecord[] {
  return rowsOf(text).map(([season = '', member = '', award = '', status = '', ...facts], row) => {
    const given = Object.fromEntries(facts.map((fact) => fact.split('=')));
    return {
      season,
      member,
      award,
      status: status as AwardRecord['status'],
      object: 'collective',
      kind: 'cong-trang',
      ...given,
      count: Number(given['count'] ?? 1),
      row,
    };
  });
}

/** The same without the season where it is `-`. */
function decisionsOf(text: string): readonly DecisionToRecord[] {
  return ledgerOf(text).map(({ row: _, season, ...facts }) => {
    return { ...(facts as Omit<DecisionToRecord, 'season'>), ...(season === '-' ? {} : { season }) };
  });
}

const lineage = lineageIn([{ member: 'new', name: 'New', predecessors: ['old'], row: 0 }]);

/** What comes of it: `added 2021`, `unchanged 2021`, or the problem and the row of the ledger that it does not go with. */
function outcomeOf(ledger: string, decisions: string): string {
  const plan = planDecisions(ledgerOf(ledger), decisionsOf(decisions), lineage);
  record('', plan);
  const changes = plan.changes.map(({ state, entry }) => `${state} ${entry.season}`);
  const problems = plan.problems.map(({ details, row }) => `${details.problem}${row === undefined ? '' : ` ${row}`}`);
  return [...changes, ...problems].join(', ');
}

test.each<[string, string, string, string]>([
  ['granted, as proposed', '2021 a flag proposed', '2021 a flag granted', 'added 2021'],
  ['refused, as proposed', '2021 a flag proposed', '2021 a flag refused', 'added 2021'],
  [
    'granted again after it was refused',
    '2021 a flag proposed | 2021 a flag refused',
    '2021 a flag granted',
    'refused-and-granted 1',
  ],
  [
    'refused a second time',
    '2021 a flag proposed | 2021 a flag refused decision=1',
    '2021 a flag refused decision=2',
    'decided-twice 1',
  ],
  [
    'a proposal of a person is another thing',
    '2021 a flag proposed object=individual person=An',
    '2021 a flag granted',
    'added 2021',
  ],
  [
    'a decision on a person',
    '2021 a flag proposed object=individual person=An',
    '2021 a flag granted object=individual person=An',
    'added 2021',
  ],
  [
    'a proposal of another kind is another thing',
    '2021 a flag granted kind=dot-xuat',
    '2021 a flag granted',
    'added 2021',
  ],
  ['another count is another decision', '2021 a flag granted count=2', '2021 a flag granted', 'decided-twice 0'],
  [
    'another date is another decision',
    '2021 a flag granted date=2022-01-05',
    '2021 a flag granted date=2022-01-06',
    'decided-twice 0',
  ],
  [
    'the bloc of the proposal is taken over',
    '2021 a flag proposed bloc=noi-chinh',
    '2021 a flag granted',
    'added 2021',
  ],
  [
    'one that is stated stands',
    '2021 a flag proposed bloc=noi-chinh',
    '2021 a flag granted bloc=kinh-te',
    'added 2021',
  ],
  ['granted without a proposal: councils add', '2021 b flag proposed', '2021 a flag granted', 'added 2021'],
  [
    'what stands there already changes nothing',
    '2021 a flag proposed | 2021 a flag granted decision=12 date=2022-01-05',
    '2021 a flag granted decision=12 date=2022-01-05',
    'unchanged 2021',
  ],
  [
    'another decision on one proposal',
    '2021 a flag proposed | 2021 a flag granted decision=12',
    '2021 a flag granted decision=13',
    'decided-twice 1',
  ],
  [
    'a second decision without any proposal',
    '2021 a flag granted',
    '2021 a flag granted decision=13',
    'decided-twice 0',
  ],
  [
    'refused after it was granted',
    '2021 a flag proposed | 2021 a flag granted',
    '2021 a flag refused',
    'refused-and-granted 1',
  ],
  [
    'two proposals (of sub-units) bear two decisions',
    '2021 a flag proposed | 2021 a flag proposed | 2021 a flag granted decision=1',
    '2021 a flag refused decision=2',
    'added 2021',
  ],
  [
    '… and no third',
    '2021 a flag proposed | 2021 a flag proposed | 2021 a flag granted decision=1 | 2021 a flag granted decision=2',
    '2021 a flag granted decision=3',
    'decided-twice 3',
  ],
  ['revoked after it was granted', '2021 a flag granted', '2021 a flag revoked', 'added 2021'],
  ['revoked, though only proposed', '2021 a flag proposed', '2021 a flag revoked', 'revoked-before-granted'],
  ['revoked in another season', '2021 a flag granted', '2020 a flag revoked', 'revoked-before-granted'],
  ['revoked from the unit that it became', '2021 old flag granted', '2021 new flag revoked', 'added 2021'],
  [
    'revoked a second time',
    '2021 a flag granted | 2021 a flag revoked decision=1',
    '2021 a flag revoked decision=2',
    'revoked-twice 1',
  ],
  ['all of three revoked', '2021 a flag granted count=3', '2021 a flag revoked count=3', 'added 2021'],
  ['one more than three revoked', '2021 a flag granted count=3', '2021 a flag revoked count=4', 'revoked-twice'],
  ['a person’s award is another', '2021 a flag granted', '2021 a flag granted person=P', 'added 2021'],
  [
    'without a season: the newest proposed',
    '2019 a flag proposed | 2021 a flag proposed | 2020 a flag proposed',
    '- a flag granted',
    'added 2021',
  ],
  [
    'without a season, revoked: the newest granted',
    '2019 a flag granted | 2021 a flag proposed',
    '- a flag revoked',
    'added 2019',
  ],
  ['without a season and a proposal', '2021 b flag proposed', '- a flag granted', 'season-missing'],
  [
    'of many, each follows from those before it',
    '2021 a flag proposed',
    '2021 a flag granted | 2021 a flag revoked | 2021 a flag granted decision=2',
    'added 2021, added 2021, decided-twice',
  ],
])('%s', (_, ledger, decisions, outcome) => {
  expect(outcomeOf(ledger, decisions)).toBe(outcome);
});

test('a decision takes the bloc of its proposal', () => {
  const [change] = planDecisions(
    ledgerOf('2021 a flag proposed bloc=khoi-a'),
    decisionsOf('2021 a flag granted'),
    lineage,
  ).changes;
  expect(change?.entry.bloc).toBe('khoi-a');
});

test('a decision on what nobody proposed is told, a revocation is not', () => {
  const plan = planDecisions(
    ledgerOf('2021 a flag granted'),
    decisionsOf('2021 b flag granted | 2021 a flag revoked'),
    lineage,
  );
  expect(plan.unproposed.map(({ member }) => member)).toEqual(['b']);
});
