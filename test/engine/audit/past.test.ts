import { describe, expect, test } from 'vitest';
import { findingsOf } from './read-findings.ts';

/** Four units; this season (2021) the flag goes to `a`. */
const base = {
  members: ['a', 'b', 'c', 'd'].map((id, index) => ({ id, ring: index + 1 })),
  scores: 'a 90 | b 80 | c 70 | d 60',
  rules: { awards: [{ code: 'co' }], leadership: {} },
  leadership: { head: 'a' },
};

describe('awards in turns', () => {
  test.each([
    ['two seasons are not judged', '2020 d co', ['co: not judged: few-seasons 2/3']],
    ['three are, and follow the ring', '2019 c co | 2020 d co', ['co: c d a ring']],
    ['three that do not follow it', '2019 d co | 2020 c co', ['co: d c a']],
    ['one that had it twice breaks the turns', '2019 a co | 2020 d co', []],
    ['again is in turn once all have had it', '2017 a co | 2018 b co | 2019 c co | 2020 d co', ['co: a b c d a ring']],
    ['a gap of a season breaks the run', '2018 c co | 2019 d co', ['co: not judged: few-seasons 1/3']],
    [
      'a refused proposal was never held',
      '2019 c co proposed | 2019 c co refused | 2020 d co',
      ['co: not judged: few-seasons 2/3'],
    ],
    ['a proposal counts as long as nothing is decided', '2019 c co proposed | 2020 d co', ['co: c d a ring']],
    [
      'a revoked award was never held',
      '2019 c co | 2019 c co revoked | 2020 d co',
      ['co: not judged: few-seasons 2/3'],
    ],
    [
      'an award of a person is none of the unit',
      '2019 c co object=individual | 2020 d co',
      ['co: not judged: few-seasons 2/3'],
    ],
    ['nor one in another bloc', '2019 c co bloc=kinh-te | 2020 d co', ['co: not judged: few-seasons 2/3']],
    ['one in this bloc by name is', '2019 c co bloc=noi-chinh | 2020 d co bloc=noi-chinh', ['co: c d a ring']],
    ['two in a season follow no ring', '2019 b co | 2019 c co | 2020 d co', ['co: b+c d a']],
    ['nor does a unit that is gone', '2018 b co | 2019 gone co | 2020 d co', ['co: b gone d a']],
    [
      'what the ledger has of this season already is told by the year itself',
      '2019 c co | 2020 d co | 2021 b co',
      ['co: c d a ring'],
    ],
  ])('%s', (_, awardLedger, expected) => {
    expect(findingsOf('in-turns', { ...base, awardLedger })).toEqual(expected);
  });

  test('a season that is still open has not been in turn', () => {
    const year = { ...base, scores: 'a 90 | b 90 | c 70 | d 60', awardLedger: '2019 c co | 2020 d co' };
    expect(findingsOf('in-turns', year)).toEqual(['co: not judged: few-seasons 2/3']);
  });

  test('what a unit was counts as what it has become', () => {
    const year = { ...base, awardLedger: '2019 old co | 2020 d co', units: 'c<old' };
    expect(findingsOf('in-turns', year)).toEqual(['co: c d a ring']);
  });

  test('without a ledger nothing is judged', () => {
    for (const kind of ['in-turns', 'to-the-head', 'never-honoured', 'quota-always-full'] as const) {
      expect(findingsOf(kind, base), kind).toEqual(['bloc: not judged: no-ledger']);
    }
  });
});

describe('awards to the head', () => {
  test.each([
    ['in three of three seasons', '2019 b co | 2020 c co', '2019 head b | 2020 head c', ['co: 3 of 3']],
    ['in two of three it is not told', '2019 b co | 2020 c co', '2019 head b | 2020 head d', []],
    [
      'a season without a known head is not compared',
      '2019 b co | 2020 c co',
      '2019 head b',
      ['co: not judged: no-heads 2/3'],
    ],
    [
      'in three of six, which is no more than half',
      '2016 b co | 2017 b co | 2018 b co | 2019 b co | 2020 c co',
      '2016 head a | 2017 head a | 2018 head a | 2019 head b | 2020 head c',
      [],
    ],
  ])('%s', (_, awardLedger, leadershipLedger, expected) => {
    expect(findingsOf('to-the-head', { ...base, awardLedger, leadershipLedger })).toEqual(expected);
  });
});

describe('units never honoured', () => {
  test.each([
    ['in three seasons', '2019 b co | 2020 c co', '', ['d: 2019-2021']],
    ['a rating is no award', '2019 b co | 2020 c co | 2020 d rating:tot', '', ['d: 2019-2021']],
    ['a revoked award is none', '2019 b co | 2020 c co | 2020 d co | 2020 d co revoked', '', ['d: 2019-2021']],
    ['an award of a predecessor counts', '2019 b co | 2020 c co | 2019 old co', 'd<old', []],
    ['an older award does not', '2018 d co | 2019 b co | 2020 c co', '', ['d: 2019-2021']],
    ['a season that the ledger lacks', '2020 c co', '', ['bloc: not judged: seasons-missing 2/3']],
    ['a later season is none of them', '2020 c co | 2022 d co', '', ['bloc: not judged: seasons-missing 2/3']],
    ['an award of a later season is not yet one', '2019 b co | 2020 c co | 2022 d co', '', ['d: 2019-2021']],
    ['a proposal is one', '2019 b co | 2020 c co | 2020 d co proposed', '', []],
    [
      'a refused proposal is none',
      '2019 b co | 2020 c co | 2020 d co proposed | 2020 d co refused',
      '',
      ['d: 2019-2021'],
    ],
    ['an award of a person is none', '2019 b co | 2020 c co | 2020 d co object=individual', '', ['d: 2019-2021']],
    ['the first of the seasons counts', '2019 d co | 2020 c co | 2020 b co', '', []],
  ])('%s', (_, awardLedger, units, expected) => {
    const year = { ...base, awardLedger, ...(units === '' ? {} : { units }) };
    expect(findingsOf('never-honoured', year, 3)).toEqual(expected);
  });

  test.each([
    ['in the first season', '2019-05-01', '', ['d: 2019-2021']],
    ['in the second', '2020-05-01', '', ['d: not judged: joined-later']],
    ['in the second, out of another', '2020-05-01', 'd<old', ['d: 2019-2021']],
  ])('a unit that joined %s', (_, since, units, expected) => {
    const members = base.members.map((member) => (member.id === 'd' ? { ...member, since } : member));
    const year = { ...base, members, awardLedger: '2019 b co | 2020 c co', ...(units === '' ? {} : { units }) };
    expect(findingsOf('never-honoured', year, 3)).toEqual(expected);
  });

  test('a unit that joined later, or may yet win, is not judged', () => {
    const members = base.members.map((member) => (member.id === 'd' ? { ...member, since: '2020-05-01' } : member));
    const awardLedger = '2019 b co | 2020 c co';
    expect(findingsOf('never-honoured', { ...base, members, awardLedger }, 3)).toEqual(['d: not judged: joined-later']);
    const scores = 'a 90 | b 80 | c 70 | d 90';
    expect(findingsOf('never-honoured', { ...base, scores, awardLedger: '2019 b co | 2020 c co' }, 3)).toEqual([
      'a: not judged: may-yet-win',
      'd: not judged: may-yet-win',
    ]);
  });
});

describe('quotas always full', () => {
  test.each([
    ['three seasons', '2019 b co | 2020 c co', 1, ['co: 1 in 2019 2020 2021']],
    ['two are not judged', '2020 c co', 1, ['co: not judged: few-seasons 2/3']],
    ['one season had a place less', '2019 b co | 2020 c co | 2020 d co', 2, []],
    ['every season both', '2019 b co | 2019 c co | 2020 c co | 2020 d co', 2, ['co: 2 in 2019 2020 2021']],
    ['a unit twice in a season is one', '2019 b co | 2019 b co kind=dot-xuat | 2020 c co | 2020 d co', 2, []],
  ])('%s', (_, awardLedger, quota, expected) => {
    const rules = { awards: [{ code: 'co', quota }] };
    expect(findingsOf('quota-always-full', { ...base, rules, awardLedger })).toEqual(expected);
  });

  test('an undecided award is not judged', () => {
    const year = { ...base, scores: 'a 90 | b 90 | c 70 | d 60', awardLedger: '2019 b co | 2020 c co' };
    expect(findingsOf('quota-always-full', year)).toEqual(['co: not judged: award-open']);
  });
});
