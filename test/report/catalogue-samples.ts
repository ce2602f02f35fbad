import type { Code, DetailsOf } from '../../src/domain/diagnostic.ts';

/** Details of each code in its several forms, all values in plain letters so that a text's own words can be told. */
export const samples: { readonly [C in Code]: readonly DetailsOf[C][] } = {
  'nested-bloc': [{ outer: '2021/noi-chinh' }],
  'bloc-name': [
    { bloc: 'noichinh', folder: 'noi-chinh' },
    { bloc: 'noi-chinh', folder: 'Noi chinh', folderIsNoId: true },
  ],
  'season-name': [{ season: 'this year' }, { season: '“this year”' }],
  'season-folder': [
    { season: '2022 - 2023', folder: '2022-2023', ledgers: ['awards.csv'] },
    { season: '2022', folder: 'nam', ledgers: ['awards.csv', 'units.csv'] },
  ],
  'file-missing': (['always', 'named', 'self-scores', 'appraisals', 'indicators', 'verified'] as const).map(
    (needed) => ({
      file: 'members.csv',
      needed,
    }),
  ),
  'file-unreadable': (['permission', 'directory', 'not-regular', 'io'] as const).map((cause) => ({
    file: 'members.csv',
    cause,
  })),
  'path-outside': [
    { path: '../../rules.yaml', boundary: 'workspace', link: false },
    { path: 'rules.yaml', boundary: 'bloc-year', link: true },
  ],
  encoding: (['excel', 'legacy-excel', 'tcvn3', 'vni', 'windows-1258', 'utf-16', 'zip', 'nul', 'unknown'] as const).map(
    (guess) => ({ guess, byte: '0xB5' }),
  ),
  'too-large': (
    [
      'file-bytes',
      'ledger-bytes',
      'rows',
      'ledger-rows',
      'members',
      'criteria',
      'yaml-aliases',
      'yaml-nesting',
    ] as const
  ).map((limit) => ({ limit, allowed: 10_485_760 })),
  'yaml-syntax': (
    ['tab', 'indent', 'colon', 'quote', 'bracket', 'alias', 'multiple-documents', 'empty', 'tag', 'other'] as const
  ).map((problem) => ({ problem })),
  'duplicate-key': [{ key: 'season', firstLine: 3 }],
  'unknown-key': [
    { key: 'decimal', closest: 'decimals', allowed: ['scale', 'decimals'] },
    { key: 'x', allowed: [] },
  ],
  schema: [
    { key: 'name', problem: 'missing', expected: ['text'] },
    { key: 'decimals', problem: 'type', expected: ['whole-number'], value: 'two' },
    { key: 'combine', problem: 'value', expected: ['mean', 'median'], value: 'meen', closest: 'mean' },
    { key: 'awards', problem: 'too-few', expected: [] },
    { key: 'deputies', problem: 'too-many', expected: ['3'] },
    { key: 'quota', problem: 'one-of', expected: ['number', 'mapping'], value: 'x' },
    { key: 'share', problem: 'form', expected: [], value: '0.8' },
    { key: 'season', problem: 'type', expected: ['text'], value: '2021', quote: true },
    { key: 'season', problem: 'form', expected: ['"2022-2023"'], value: '2022/2023' },
    { key: 'season', problem: 'form', expected: [], value: '“2021”' },
  ],
  'csv-syntax': [{ problem: 'quote-open' }, { problem: 'quote-inside' }, { problem: 'other' }],
  'csv-empty': [{}],
  'title-above-header': [{ text: 'BANG DIEM', headingLine: 3 }],
  cells: [
    { found: 1, expected: 3 },
    { found: 5, expected: 3 },
  ],
  'column-missing': [
    { column: 'member', found: ['name'], closest: 'membr' },
    { column: 'actual', found: [], alternative: 'verified' },
    { column: 'points', found: ['member', 'so-y-te'], stray: 'member' },
  ],
  'column-duplicate': [{ column: 'Name', first: 'name' }],
  'column-unknown': [{ column: 'registerd', closest: 'registered' }, { column: 'x' }],
  id: [
    { value: 'A B', what: 'id' },
    { value: '', what: 'id' },
    { value: 'I 2', what: 'criterion' },
    { value: 'head', what: 'reserved' },
    { value: 'Co tinh', what: 'id', column: 'contest', named: 'co-tinh' },
    { value: '“co-tinh”', what: 'id' },
  ],
  number: [
    { value: '12 points', column: 'points', cell: true },
    { value: 'x', column: 'predecessors', cell: true },
    { value: '12 points', column: 'scale' },
  ],
  'number-ambiguous': [{ value: '1.000', suggestions: ['1000', '1.0'] }],
  'number-range': (['below', 'above', 'whole', 'decimals'] as const).map((problem) => ({
    value: '-1.5',
    column: 'agree',
    problem,
    bound: '2',
  })),
  date: [{ value: '31/2/2019' }, { value: '2019/12/03', suggestion: '2019-12-03' }],
  'yes-no': [{ value: 'maybe', column: 'registered' }],
  share: [
    { value: '0.8', aboveOne: false },
    { value: '0', aboveOne: true },
  ],
  duplicate: (
    [
      'member',
      'criterion',
      'score',
      'indicator',
      'candidate',
      'unit',
      'award',
      'counts',
      'season-seat',
      'class',
    ] as const
  ).map((what) => ({ what, value: 'so-y-te', firstLine: 2 })),
  'name-ambiguous': [{ name: 'SNV', members: ['so-noi-vu', 'so-nong-nghiep'] }],
  'unknown-member': [{ value: 'so-y-tee', closest: 'so-y-te' }, { value: 'x', column: true }, { value: 'x' }],
  'member-not-current': [
    { member: 'so-cu', until: '2020-06-30', date: '2020-12-01' },
    { member: 'so-moi', since: '2021-01-01', date: '2020-12-01' },
  ],
  'reason-missing': [{ column: 'disqualified', value: 'x' }],
  'ring-duplicate': [{ ring: 3, first: 'so-y-te' }],
  'dates-order': [{ since: '2021-07-01', until: '2020-01-01' }],
  'parent-missing': [{ criterion: 'I.1', parent: 'I', closest: 'II' }],
  'parent-cycle': [{ criterion: 'A', cycle: ['A', 'B'] }],
  'max-missing': [{ criterion: 'I.1' }],
  'leaf-only': [{ criterion: 'I', column: 'weight' }],
  'self-max': [{ criterion: 'I.1', selfMax: '25', max: '20' }],
  'unknown-formula': [{ criterion: 'I.1', formula: 'ratio', closest: 'ratios' }],
  'unknown-criterion': [{ value: 'l.2', closest: 'I.2' }],
  'criteria-sum': [{ criterion: 'I', max: '50', sum: '49.99', group: 'a' }],
  'scale-sum': [
    { scale: '100', sum: '99.5', members: ['so-y-te'] },
    { scale: '100', sum: '101', group: 'a', members: [] },
  ],
  'group-empty': [{ group: 'a', closest: 'b' }],
  'score-above-max': [{ criterion: 'I.2', points: '12.5', max: '10' }],
  'score-above-self-max': [{ criterion: 'I.2', points: '10', selfMax: '9.5' }],
  'formula-row': [
    { criterion: 'I.1', formula: 'ratio' },
    { criterion: 'I', formula: '', section: true },
  ],
  'group-mismatch': [
    { member: 'so-y-te', memberGroup: 'b', criterion: 'IV.1', group: 'a' },
    { member: 'so-y-te', criterion: 'IV.1', group: 'a' },
  ],
  'na-forbidden': [{ member: 'so-y-te', criterion: 'I.1' }],
  'na-disputed': [{ member: 'so-y-te', criterion: 'I.1', scorers: ['so-noi-vu'] }],
  unscored: [
    { member: 'so-y-te', criterion: 'I.1', source: 'self-scores' },
    { member: 'so-y-te', criterion: 'I.1', source: 'appraisals', fewScorers: 1 },
    { member: 'so-y-te', criterion: 'I.1', source: 'indicators' },
    { member: 'so-y-te', criterion: 'I.1', source: 'verified', name: 'So Y te' },
  ],
  'scorers-short': (['self', 'nothing'] as const).map((counts) => ({
    member: 'so-y-te',
    name: 'So Y te',
    criterion: 'I.1',
    marks: 2,
    needed: 3,
    counts,
  })),
  'self-appraisal': [{ member: 'so-y-te' }, { member: 'so-y-te', name: 'So Y te' }],
  'section-differs': [{ member: 'so-y-te', criterion: 'I', stated: '19', sum: '19.5' }],
  'target-missing': [{ member: 'so-y-te', criterion: 'I.1' }],
  'target-zero': [{ member: 'so-y-te', criterion: 'I.1', target: '0' }],
  'nothing-applicable': [{ member: 'so-y-te' }],
  'rules-unknown-name': (['class', 'group', 'kind', 'award', 'node', 'criterion', 'contest', 'formula'] as const).map(
    (what) => ({ what, name: 'tott', closest: 'tot', known: ['tot', 'kha'] }),
  ),
  'rules-contradiction': (
    [
      'percent-needed',
      'bands-equal',
      'votes-without-vote',
      'threshold-missing',
      'rank-within-group',
      'by-rank-within-group',
      'last-step-open',
      'step-order',
      'min-above-max',
      'cap-decimals',
      'points-above-max',
      'ruling-not-alone',
      'settings-missing',
      'ranks-repeated',
      'kinds-count',
      'base-missing',
    ] as const
  ).map((problem) => ({ problem, name: 'co-thi-dua', value: '12.5' })),
  'issued-above-members': [
    { contest: 'co-thi-dua', round: 1, issued: 9, members: 8, extra: 0 },
    { contest: 'co-thi-dua', round: 2, issued: 11, members: 8, extra: 2, fromPapers: true },
  ],
  'present-above-members': [{ present: 9, members: 8 }],
  'counts-mismatch': [
    ...(['collected-above-issued', 'invalid-above-collected', 'collected-differs', 'invalid-differs'] as const).map(
      (problem) => ({ contest: 'co-thi-dua', round: 1, problem, stated: 9, other: 8 }),
    ),
    {
      contest: 'head',
      round: 1,
      problem: 'invalid-differs',
      stated: 0,
      other: 1,
      overfull: [{ ballot: '07', agreed: 2 }],
      choose: 1,
    },
  ],
  'counts-missing': [
    { contest: 'co-thi-dua', base: 'present', because: 'quorum' },
    { contest: 'co-thi-dua', base: 'valid', because: 'threshold' },
  ],
  'votes-sum': [
    { contest: 'co-thi-dua', round: 1, member: 'so-y-te', sum: 9, allowed: 8, base: 'valid' },
    { contest: 'co-thi-dua', round: 1, sum: 17, allowed: 16, base: 'members' },
  ],
  'votes-missing': [
    { contest: 'co-thi-dua', round: 1, collected: 8 },
    { contest: 'co-thi-dua', round: 1, collected: 8, closest: 'co-thi-duaa' },
  ],
  'candidate-not-member': [
    { contest: 'co-thi-dua', member: 'so-cu' },
    { contest: 'co-thi-dua', member: 'so-cu', name: 'So cu' },
  ],
  'ballot-not-secret': [{ ballot: 'so-y-te', member: 'so-y-te' }],
  choice: [
    { value: 'fine', problem: 'word' },
    { value: 'agree', problem: 'member-missing' },
    { value: 'invalid', problem: 'invalid-with-member' },
  ],
  'contest-twice': [{ contest: 'co-thi-dua' }],
  'contest-unknown': [{ contest: 'co-thi-dau', closest: 'co-thi-dua' }],
  'steps-order': [{ step: 'vote', date: '2019-12-02', previous: 'scores', previousDate: '2019-12-03' }],
  'vote-ineligible': [{ contest: 'co-thi-dua', member: 'so-y-te' }],
  'fact-missing': (['registered', 'pact-signed', 'registered-for', 'indicator'] as const).map((fact) => ({
    member: 'so-y-te',
    fact,
    criterion: 'I.1',
  })),
  'ledger-missing': (['history', 'streak', 'holds', 'held', 'served'] as const).map((needed) => ({ needed })),
  'ledger-short': [{ season: '2018' }, { season: '2018', bloc: 'noi-chinh' }],
  'ledger-row': (
    [
      'revoked-before-granted',
      'refused-and-granted',
      'decided-twice',
      'predecessor-cycle',
      'predecessor-unknown',
    ] as const
  ).map((problem) => ({ problem, award: 'bang-khen', member: 'so-y-te', season: '2019', other: 'so-cu' })),
  'award-unheard': [{ award: 'bang-khenn', closest: 'bang-khen' }],
  'unknown-award': [{ award: 'bang-khenn', closest: 'bang-khen' }],
  'ruling-idle': (['score', 'rank', 'exclude', 'withhold', 'grant', 'award', 'seat'] as const).map((ruling) => ({
    ruling,
    subject: 'so-y-te',
  })),
  'ruling-mismatch': (
    ['no-such-tie', 'not-tied', 'wrong-number', 'not-in-pool', 'too-many', 'no-such-seat'] as const
  ).map((problem) => ({
    ruling: 'award',
    problem,
    subject: 'co-thi-dua',
    named: ['so-y-te'],
    candidates: ['so-noi-vu'],
    places: 1,
  })),
  'ruling-excess': [{ award: 'co-thi-dua', grants: 2, quota: 1, group: 'a' }],
  'ruling-twice': [{ ruling: 'seat', subject: 'head', first: 1 }],
  'seat-barred-ruling': [
    {
      seat: 'deputy',
      place: 2,
      member: 'so-y-te',
      bars: ['not-considered', 'seat-barred', 'leaving', 'served', 'kind'],
    },
  ],
  'leadership-missing': [{}],
  'head-unknown': [
    {},
    { head: 'so-cu', closest: 'so-y-te' },
    { deputy: 'so-y-tee', closest: 'so-y-te' },
    { deputy: 'phong-cu' },
  ],
  'leadership-differs': [
    { seat: 'head', place: 1, stated: 'so-y-te', season: '2019' },
    { seat: 'deputy', place: 2, ledger: 'so-y-te', season: '2019' },
  ],
};
