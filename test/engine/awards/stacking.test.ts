import { expect, test } from 'vitest';
import type { YearInput } from '../bloc-year-builder.ts';
import type { AwardInput } from '../rules-builder.ts';
import { decide, findingOf, showAll } from './read-proposal.ts';

const bloc = { members: 'a b c d', scores: 'a 90 | b 80 | c 70 | d 60' } satisfies YearInput;

function decideAll(awards: readonly AwardInput[], input: Partial<YearInput> = {}): string {
  return showAll({ ...bloc, ...input, rules: { ...input.rules, awards } });
}

const holds = (award: string) => ({ kind: 'holds', award }) as const;

test.each<[string, readonly AwardInput[], string]>([
  ['one award each, in the order of the list', [{ code: 'co' }, { code: 'bang', quota: 2 }], 'co: a; bang: b, c'],
  ['the order of the list is the precedence', [{ code: 'bang', quota: 2 }, { code: 'co' }], 'bang: a, b; co: c'],
  ['the earlier names the later in `with`', [{ code: 'co', with: ['bang'] }, { code: 'bang' }], 'co: a; bang: a'],
  ['the later names the earlier in `with`', [{ code: 'co' }, { code: 'bang', with: ['co'] }], 'co: a; bang: a'],
  [
    '`with` opens only what it names',
    [{ code: 'co', with: ['bang'] }, { code: 'bang' }, { code: 'giay' }],
    'co: a; bang: a; giay: b',
  ],
  [
    '`with` does not pass on',
    [
      { code: 'co', with: ['bang'] },
      { code: 'bang', with: ['giay'] },
      { code: 'giay', quota: 2 },
    ],
    'co: a; bang: a; giay: b, c',
  ],
  [
    'the later asks `holds` of the earlier, so both may be held',
    [
      { code: 'bang', quota: 2 },
      { code: 'co', if: [holds('bang')] },
    ],
    'bang: a, b; co: a',
  ],
  [
    'the earlier asks `holds` of the later, which bars nothing, but nobody holds that yet',
    [{ code: 'co', if: [holds('bang')] }, { code: 'bang' }],
    'co: - 1; bang: a',
  ],
  [
    'two awards that both need a third still exclude each other',
    [
      { code: 'bang', quota: 3 },
      { code: 'co', if: [holds('bang')] },
      { code: 'to', if: [holds('bang')] },
    ],
    'bang: a, b, c; co: a; to: b',
  ],
  ['an award that nobody is left for', [{ code: 'co', quota: 4 }, { code: 'bang' }], 'co: a, b, c, d; bang: - 1'],
  [
    'winners beyond the places hold the award too',
    [{ code: 'co', quota: 1, by: [{ kind: 'bonus' }], atCutoff: 'all' }, { code: 'bang' }],
    'co: a+, b+, c+, d+; bang: - 1',
  ],
])('%s', (_, awards, expected) => {
  expect(decideAll(awards)).toBe(expected);
});

test.each<[string, string, string]>([
  ['of this season', '2021 b bang', 'co: b'],
  ['of this season to a predecessor', '2021 x bang', 'co: c'],
  ['of the season before', '2020 b bang', 'co: - 1'],
  ['of this season, but revoked', '2021 b bang | 2021 b bang revoked', 'co: - 1'],
  ['of this season, only proposed', '2021 b bang proposed', 'co: - 1'],
  ['of this season, to one of its people', '2021 b bang object=individual', 'co: - 1'],
])('holds: granted in the ledger %s', (_, awardLedger, expected) => {
  expect(decideAll([{ code: 'co', if: [holds('bang')] }], { awardLedger, units: 'c<x' })).toBe(expected);
});

test('holds: of this list, or of the ledger this season', () => {
  const awards = [
    { code: 'bang', quota: 1 },
    { code: 'co', quota: 4, if: [holds('bang')] },
  ];
  expect(decideAll(awards, { awardLedger: '2021 d bang' })).toBe('bang: a; co: a, d, - 2');
  const decision = decide({ ...bloc, awardLedger: '2021 d bang', rules: { awards } }, 'co');
  expect(findingOf(decision, 'a', 'holds')).toMatchObject({ met: true, detail: { award: 'bang', from: 'proposal' } });
  expect(findingOf(decision, 'd', 'holds')).toMatchObject({ met: true, detail: { award: 'bang', from: 'ledger' } });
  expect(findingOf(decision, 'b', 'holds')).toMatchObject({ met: false, detail: { award: 'bang' } });
});

test('an award of the ledger bars nothing in this list', () => {
  expect(decideAll([{ code: 'co' }], { awardLedger: '2021 a bang' })).toBe('co: a');
});

test('the finding `holding` names every award that bars', () => {
  const awards = [{ code: 'co' }, { code: 'bang', with: ['co'] }, { code: 'giay', quota: 4 }];
  const decision = decide({ ...bloc, rules: { awards } }, 'giay');
  expect(findingOf(decision, 'a', 'holding')).toMatchObject({ met: false, detail: { bars: ['co', 'bang'] } });
  expect(findingOf(decision, 'b', 'holding')).toMatchObject({ met: true, detail: { bars: [] } });
});
