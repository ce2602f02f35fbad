import { describe, expect, test } from 'vitest';
import type { MemberInput, YearInput } from '../bloc-year-builder.ts';
import { makeYear } from '../make-year.ts';
import { changesBetween } from './locked-year.ts';

const first = { id: 'a', name: 'Sở A', kind: 'so', group: 'x', ring: 1 };
const second = { id: 'b', name: 'Sở B', ring: 2 };
const adopted = {
  members: [first, second],
  criteria: 'I:60 I.1:40 I.2:20/group=x II:10/bonus/weight=5/self=8/formula=f',
  rules: { formulas: { f: { kind: 'yesno' } }, leadership: { method: 'ring', deputies: 0 } },
} satisfies YearInput;

function differences(input: Partial<YearInput>): readonly string[] {
  return changesBetween(makeYear(adopted), makeYear({ ...adopted, ...input }));
}

test('what is as it was adopted differs in nothing', () => {
  expect(differences({})).toEqual([]);
});

describe('criteria.csv', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'a higher maximum',
      'I:60 I.1:42 I.2:20/group=x II:10/bonus/weight=5/self=8/formula=f',
      ['criteria I.1 max: 40 → 42'],
    ],
    [
      'another weight',
      'I:60 I.1:40 I.2:20/group=x II:10/bonus/weight=6/self=8/formula=f',
      ['criteria II weight: 5 → 6'],
    ],
    [
      'no self-score limit',
      'I:60 I.1:40 I.2:20/group=x II:10/bonus/weight=5/formula=f',
      ['criteria II self_max: 8 → -'],
    ],
    ['no formula', 'I:60 I.1:40 I.2:20/group=x II:10/bonus/weight=5/self=8', ['criteria II formula: f → -']],
    [
      'another part',
      'I:60 I.1:40 I.2:20/group=x II:10/penalty/weight=5/self=8/formula=f',
      ['criteria II part: bonus → penalty'],
    ],
    [
      'a group for a leaf',
      'I:60 I.1:40/group=x I.2:20/group=x II:10/bonus/weight=5/self=8/formula=f',
      ['criteria I.1 group: - → x'],
    ],
    ['a leaf more', 'I:60 I.1:40 I.2:20/group=x I.3:1 II:10/bonus/weight=5/self=8/formula=f', ['criteria I.3: added']],
    ['a leaf less', 'I:60 I.1:40 II:10/bonus/weight=5/self=8/formula=f', ['criteria I.2: removed']],
    ['rows in another order', 'II:10/bonus/weight=5/self=8/formula=f I:60 I.2:20/group=x I.1:40', []],
    [
      'a part that its section has anyway',
      'I:60/base I.1:40/base I.2:20/group=x II:10/bonus/weight=5/self=8/formula=f',
      [],
    ],
  ])('%s', (_, criteria, changes) => {
    expect(differences({ criteria })).toEqual(changes);
  });

  test('a part given to a section changes the leaves that it comes down to', () => {
    const criteria = 'I:60/penalty I.1:40/base I.2:20/group=x II:10/bonus/weight=5/self=8/formula=f';
    expect(differences({ criteria })).toEqual(['criteria I part: base → penalty', 'criteria I.2 part: base → penalty']);
  });

  test('a circle of parents is read to its end', () => {
    const circle = makeYear(adopted).criteria.map((one) => (one.code === 'I' ? { ...one, parent: 'I.1' } : one));
    expect(changesBetween(makeYear(adopted), { ...makeYear(adopted), criteria: circle })).toEqual([
      'criteria I parent: - → I.1',
    ]);
  });
});

describe('members.csv', () => {
  test.each<[string, readonly MemberInput[], readonly string[]]>([
    ['another name', [{ ...first, name: 'Sở A mới' }, second], ['members a name: Sở A → Sở A mới']],
    ['a short name', [{ ...first, shortName: 'SA' }, second], ['members a short_name: - → SA']],
    ['another kind', [{ ...first, kind: 'ban' }, second], ['members a kind: so → ban']],
    ['another group', [{ ...first, group: 'y' }, second], ['members a group: x → y']],
    ['a day of leaving', [{ ...first, until: '2021-06-30' }, second], ['members a until: - → 2021-06-30']],
    ['a day of joining', [{ ...first, since: '2021-03-01' }, second], ['members a since: - → 2021-03-01']],
    ['a registration', [{ ...first, registered: true }, second], ['members a registered: - → yes']],
    ['a registration refused', [{ ...first, registered: false }, second], ['members a registered: - → no']],
    ['a pact signed', [{ ...first, pactSigned: true }, second], ['members a pact_signed: - → yes']],
    [
      'awards registered for',
      [{ ...first, registeredFor: ['y', 'x'] }, second],
      ['members a registered_for: - → x, y'],
    ],
    [
      'a reason not to consider it',
      [{ ...first, disqualified: 'Kỷ luật' }, second],
      ['members a disqualified: - → Kỷ luật'],
    ],
    ['a reason to hold no seat', [{ ...first, seatBarred: 'Mới' }, second], ['members a seat_barred: - → Mới']],
    ['another place in the ring', [{ ...first, ring: 3 }, second], ['members a ring: 1 → 3']],
    ['a member more', [first, second, 'c'], ['members c: added']],
    ['a member less', [first], ['members b: removed']],
    ['a member under another id', [first, { ...second, id: 'c' }], ['members c: added', 'members b: removed']],
    ['rows in another order', [second, first], []],
  ])('%s', (_, members, changes) => {
    expect(differences({ members })).toEqual(changes);
  });

  test.each<[string, NonNullable<YearInput['rules']>['leadership'], readonly string[]]>([
    ['the ring goes by it', { method: 'ring', deputies: 0 }, ['members * ring: a, b → b, a']],
    ['succession falls back on it', { method: 'succession', deputies: 1 }, ['members * ring: a, b → b, a']],
    [
      'deputies come from the ring',
      { method: 'election', deputies: 1, deputyMethod: 'ring' },
      ['members * ring: a, b → b, a'],
    ],
    ['without deputies none do', { method: 'designation', deputies: 0, deputyMethod: 'ring' }, []],
    [
      'an election falls back on it',
      { method: 'election', deputies: 0, election: { fallbackRing: true } },
      ['members * ring: a, b → b, a'],
    ],
    ['an election alone does not', { method: 'election', deputies: 0 }, []],
    ['the same head for years', { method: 'standing', deputies: 0 }, []],
    ['no rule for seats', undefined, []],
  ])('of members without a number the order of rows counts where %s', (_, leadership, changes) => {
    const rules = leadership === undefined ? {} : { leadership };
    const year = (members: string) => makeYear({ members, rules });
    expect(changesBetween(year('a b'), year('b a'))).toEqual(changes);
  });

  test('one member without a number has no order', () => {
    const year = (members: readonly MemberInput[]) => makeYear({ ...adopted, members });
    expect(changesBetween(year([first, 'b']), year(['b', first]))).toEqual([]);
  });
});
