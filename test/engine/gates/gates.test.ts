import { describe, expect, test } from 'vitest';
import type { Member } from '../../../src/domain/bloc-year.ts';
import type { YearInput } from '../bloc-year-builder.ts';
import { problemsOf, problemsWith } from '../read-problems.ts';
import { standingOf } from '../read-scores.ts';
import { figure, type RulesInput } from '../rules-builder.ts';

type Gates = NonNullable<RulesInput['gates']>;

/** Whether `a` is considered: it has 90 of 100 points and the class `tot`. */
function considered(gates: Gates, facts: Partial<Member> = {}, more: Partial<YearInput> = {}): boolean | null {
  return standingOf(yearWith(gates, facts, more)).considered;
}

function yearWith(gates: Gates, { id: _, ...facts }: Partial<Member> = {}, more: Partial<YearInput> = {}): YearInput {
  return {
    members: [{ id: 'a', ...facts }, 'b'],
    scores: 'a 90 | b 50',
    rules: { gates, classes: 'xuat-sac:95 tot:85 kha:0' },
    ...more,
  };
}

describe('gates (spec 3.5)', () => {
  test.each<[string, Gates, Partial<Member>, boolean | null]>([
    ['no gates: everybody', [], {}, true],
    ['registered: yes', ['registered'], { registered: true }, true],
    ['registered: no', ['registered'], { registered: false }, false],
    ['registered: not recorded is not a pass', ['registered'], {}, null],
    ['pact signed: yes', ['pact-signed'], { pactSigned: true }, true],
    ['pact signed: no', ['pact-signed'], { pactSigned: false }, false],
    ['pact signed: not recorded is not a pass', ['pact-signed'], {}, null],
    ['not disqualified', ['not-disqualified'], {}, true],
    ['disqualified', ['not-disqualified'], { disqualified: 'kỷ luật' }, false],
    ['disqualified, but no gate asks', [], { disqualified: 'kỷ luật' }, true],
    ['min-total met exactly', [{ kind: 'min-total', need: figure('90') }], {}, true],
    ['min-total missed by a hair', [{ kind: 'min-total', need: figure('90.0001') }], {}, false],
    ['min-percent met exactly', [{ kind: 'min-percent', need: figure('90') }], {}, true],
    ['min-percent missed by a hair', [{ kind: 'min-percent', need: figure('90.0001') }], {}, false],
    ['class-in: its class', [{ kind: 'class-in', classes: ['xuat-sac', 'tot'] }], {}, true],
    ['class-in: another', [{ kind: 'class-in', classes: ['xuat-sac'] }], {}, false],
    ['all gates passed', ['registered', 'not-disqualified'], { registered: true }, true],
    ['one of two failed', ['registered', 'not-disqualified'], { registered: true, disqualified: 'kỷ luật' }, false],
    ['one failed, another not known', ['registered', 'not-disqualified'], { disqualified: 'kỷ luật' }, false],
    ['one passed, another not known', ['registered', 'not-disqualified'], {}, null],
  ])('%s', (_, gates, facts, expected) => {
    expect(considered(gates, facts)).toBe(expected);
  });

  test('a percent that is printed as the threshold is not yet the threshold', () => {
    const gates: Gates = [{ kind: 'min-percent', need: figure('66.6667') }];
    expect(considered(gates, {}, { criteria: 'I:3', scores: 'a 2 | b 1', rules: { gates } })).toBe(false);
  });

  test('a member without a class is in none', () => {
    const gates: Gates = [{ kind: 'class-in', classes: ['xuat-sac'] }];
    expect(considered(gates, {}, { rules: { gates, classes: 'xuat-sac:95' } })).toBe(false);
  });

  test('all gates of all members are kept, passed or not', () => {
    const gates: Gates = ['not-disqualified', { kind: 'min-total', need: figure('60') }];
    const year = yearWith(gates, { disqualified: 'kỷ luật' });
    expect(standingOf(year, 'a').gates).toEqual([
      { kind: 'not-disqualified', met: false, detail: { kind: 'not-disqualified', reason: 'kỷ luật' } },
      { kind: 'min-total', met: true, detail: { kind: 'min-total', have: figure('90'), need: figure('60') } },
    ]);
    expect(standingOf(year, 'b').gates.map(({ met }) => met)).toEqual([true, false]);
  });

  test('an exclusion fails a member too, whatever the gates', () => {
    const rulings = [{ ruling: 'exclude', member: 'a' }] as const;
    expect(considered([], {}, { rulings })).toBe(false);
    expect(considered(['registered'], {}, { rulings })).toBe(false);
    expect(standingOf(yearWith([], {}, { rulings }), 'b').considered).toBe(true);
  });
});

describe('the date of the pact', () => {
  const pact = { signed: '2021-02-20', contents: [] };

  test.each<[string, Partial<Member>, Partial<YearInput>, boolean | null]>([
    ['counts for all where no column says otherwise', {}, { pact }, true],
    ['does not where there is a column', { pactSigned: false }, { pact }, false],
    ['a pact without a date counts for nobody', {}, { pact: { contents: [] } }, null],
  ])('%s', (_, facts, more, expected) => {
    expect(considered(['pact-signed'], facts, more)).toBe(expected);
  });

  test('an empty cell of that column is not recorded', () => {
    expect(standingOf(yearWith(['pact-signed'], { pactSigned: true }, { pact }), 'b').considered).toBeNull();
  });
});

describe('facts that nobody recorded', () => {
  test('stop a proposal, not a score', () => {
    const year = yearWith(['registered'], { registered: true });
    expect(problemsOf(year, 'score')).toEqual([]);
    for (const goal of ['check', 'propose'] as const) expect(problemsOf(year, goal)).toEqual(['fact-missing']);
  });

  test('are told at the member’s cell', () => {
    const year = yearWith(['registered'], { registered: true });
    expect(problemsWith('fact-missing', year)).toEqual([
      { at: { file: 'members', row: 1, column: 'registered' }, details: { member: 'b', fact: 'registered' } },
    ]);
  });

  test('or at the member’s row, where there is no such column', () => {
    const problems = problemsWith('fact-missing', yearWith(['pact-signed']));
    expect(problems.map(({ at }) => at)).toEqual([
      { file: 'members', row: 0 },
      { file: 'members', row: 1 },
    ]);
  });

  test('are not asked of former members', () => {
    const year = yearWith(['registered'], { registered: true });
    const members = [
      { id: 'a', registered: true },
      { id: 'b', until: '2021-01-01' },
    ];
    expect(problemsOf({ ...year, members, date: '2021-12-01' })).toEqual(['member-not-current']);
  });

  test('a class that the rules do not have is told', () => {
    expect(problemsOf(yearWith([{ kind: 'class-in', classes: ['gioi'] }]), 'score')).toEqual(['rules-unknown-name']);
  });
});
