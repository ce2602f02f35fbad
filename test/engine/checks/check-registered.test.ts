import { expect, test } from 'vitest';
import { problemsOf, problemsWith } from '../read-problems.ts';
import type { RulesInput } from '../rules-builder.ts';

const asking: RulesInput = { awards: [{ code: 'co-tinh', if: [{ kind: 'registered' }] }] };
const bloc = { members: [{ id: 'a', registeredFor: ['co-tinhh'] }], scores: 'a 90' } as const;

test('an award misspelt in registered_for is told with the nearest, where registration counts', () => {
  expect(problemsWith('award-unheard', { ...bloc, rules: asking })).toEqual([
    {
      at: { file: 'members', row: 0, column: 'registered_for' },
      details: { award: 'co-tinhh', closest: 'co-tinh' },
    },
  ]);
});

test.each<[string, object]>([
  ['where no award asks it', { rules: { awards: [{ code: 'co-tinh' }] } }],
  ['for an award of the rules', { members: [{ id: 'a', registeredFor: ['co-tinh'] }] }],
  ['for an award of the ledger', { awardLedger: '2020 b co-tinhh' }],
  ['for none', { members: [{ id: 'a', registeredFor: [] }] }],
])('nothing is told %s', (_, given) => {
  expect(problemsOf({ ...bloc, rules: asking, ...given })).toEqual([]);
});
