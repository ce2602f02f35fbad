import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Lock } from '../../../src/domain/lock.ts';
import { hashMeaning } from '../../../src/files/lock/lock-hashes.ts';
import { readLock } from '../../../src/files/lock/read-lock.ts';
import { addState, type NewState, printLock } from '../../../src/files/lock/write-lock.ts';

const state: NewState = {
  authority: '01/BB',
  tool: 'thidua 1.2.3',
  afterScores: false,
  changes: [],
  files: {
    rules: { path: '../rules.yaml', sha256: '1'.repeat(64) },
    criteria: { path: 'criteria.csv', sha256: '2'.repeat(64) },
    members: { path: 'members.csv', sha256: '3'.repeat(64) },
  },
  meaning: {
    rules: new Map([['scoring', new Map([['scale', '100']])]]),
    criteria: new Map([
      ['I', new Map([['max', '10']])],
      ['1', new Map([['max', '5']])],
    ]),
    members: new Map([
      ['__proto__', new Map([['name', 'Sở "A"\tmột']])],
      ['constructor', new Map()],
    ]),
  },
};
const first = addState({ bloc: 'noi-chinh', season: '2021', states: [] }, state);
const amended = addState(first, {
  ...state,
  authority: '05/BB',
  afterScores: true,
  changes: [
    { file: 'criteria', entry: 'I', field: 'max', from: '10', to: '12' },
    { file: 'members', entry: 'b', to: 'name: B' },
  ],
  meaning: { ...state.meaning, criteria: new Map([['I', new Map([['max', '12']])]]) },
});

function read(text: string): Lock | object {
  const problems: object[] = [];
  const lock = readLock({ role: 'lock', path: '/thidua.lock', text, sha256: '' }, ({ details }) =>
    problems.push(details),
  );
  return lock ?? problems;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test('what is written is read again, whatever its members are called', () => {
  expect(read(printLock(first))).toEqual(first);
  expect(read(printLock(amended))).toEqual(amended);
  const { authority: _, ...unstated } = state;
  const without = addState({ bloc: 'a', season: '2021', states: [] }, unstated);
  expect(read(printLock(without))).toEqual(without);
});

test('the same lock gives the same bytes', () => {
  expect(printLock(first)).toBe(printLock(read(printLock(first)) as Lock));
});

test('a meaning is hashed line by line, in order of its names', () => {
  const meaning = new Map([
    [
      'b',
      new Map([
        ['y', '2'],
        ['x', '1'],
      ]),
    ],
    ['a', new Map([['z', '3']])],
  ]);
  expect(hashMeaning(meaning)).toBe(sha256('["a","z","3"]\n["b","x","1"]\n["b","y","2"]\n'));
});

test('no value passes for more than one line of a meaning', () => {
  const one = new Map([['a', new Map([['x', '1"]\n["b","x","2']])]]);
  const two = new Map([
    ['a', new Map([['x', '1']])],
    ['b', new Map([['x', '2']])],
  ]);
  expect(hashMeaning(one)).not.toBe(hashMeaning(two));
});

test('a seal is the hash of the seal before it and of what the state says', () => {
  const [one, two] = amended.states;
  const files = (meaning: string) =>
    `[["rules","../rules.yaml","${'1'.repeat(64)}","${hashMeaning(state.meaning.rules)}"],` +
    `["criteria","criteria.csv","${'2'.repeat(64)}","${meaning}"],` +
    `["members","members.csv","${'3'.repeat(64)}","${hashMeaning(state.meaning.members)}"]]`;
  const said = `["noi-chinh","2021","01/BB",false,${files(hashMeaning(state.meaning.criteria))},[]]`;
  expect(one?.seal).toBe(sha256(`\n${said}`));
  const then =
    `["noi-chinh","2021","05/BB",true,${files(sha256('["I","max","12"]\n'))},` +
    '[["criteria","I","max","10","12"],["members","b",null,null,"name: B"]]]';
  expect(two?.seal).toBe(sha256(`${one?.seal}\n${then}`));
});

describe('a lock that was changed by hand is refused', () => {
  test.each<[string, (root: Record<string, unknown>) => unknown, object]>([
    ['its authority', (root) => set(root, 'states.0.authority', '02/BB'), { problem: 'seal', state: 1 }],
    ['its bloc', (root) => set(root, 'bloc', 'van-xa'), { problem: 'seal', state: 1 }],
    ['its season', (root) => set(root, 'season', '2022'), { problem: 'seal', state: 1 }],
    ['a hash', (root) => set(root, 'states.0.files.rules.sha256', '4'.repeat(64)), { problem: 'seal', state: 1 }],
    [
      'that it came after the scores',
      (root) => set(root, 'states.1.after_scores', false),
      { problem: 'seal', state: 2 },
    ],
    ['what an amendment changed', (root) => set(root, 'states.1.changes.0.to', '13'), { problem: 'seal', state: 2 }],
    ['a seal', (root) => set(root, 'states.0.seal', '0'), { problem: 'seal', state: 1 }],
    [
      'a state taken out',
      (root) => set(root, 'states', (root['states'] as unknown[]).slice(1)),
      { problem: 'seal', state: 1 },
    ],
    [
      'the last state taken out',
      (root) => set(root, 'states', (root['states'] as unknown[]).slice(0, 1)),
      { problem: 'meaning' },
    ],
    ['what is locked', (root) => set(root, 'meaning.criteria.I.max', '13'), { problem: 'meaning' }],
    ['an entry added', (root) => set(root, 'meaning.members.c', { name: 'C' }), { problem: 'meaning' }],
  ])('%s', (_, change, problem) => {
    const root = JSON.parse(printLock(amended));
    change(root);
    expect(read(JSON.stringify(root))).toEqual([problem]);
  });
});

describe('what is no lock is refused', () => {
  test.each<[string, unknown]>([
    ['a list', []],
    ['nothing', null],
    ['a text', 'thidua'],
    ['an empty mapping', {}],
    ['no states', without('states')],
    ['an empty list of states', { ...JSON.parse(printLock(first)), states: [] }],
    ['states that are a text', { ...JSON.parse(printLock(first)), states: 'abc' }],
    ['a state that is none', { ...JSON.parse(printLock(first)), states: [null] }],
    ['an authority that is a number', changed('states.0.authority', 7)],
    ['no tool', changed('states.0.tool', undefined)],
    ['after_scores in words', changed('states.0.after_scores', 'yes')],
    ['a file missing', changed('states.0.files.members', undefined)],
    ['a file without its hash', changed('states.0.files.members.sha256', undefined)],
    ['changes that are no list', changed('states.0.changes', {})],
    ['a change of no known file', changed('states.0.changes', [{ file: 'votes', entry: 'a' }])],
    ['a change without entry', changed('states.0.changes', [{ file: 'rules' }])],
    ['a change with a number', changed('states.0.changes', [{ file: 'rules', entry: 'a', to: 1 }])],
    ['a change that is none', changed('states.0.changes', [7])],
    ['no seal', changed('states.0.seal', undefined)],
    ['no meaning', without('meaning')],
    ['a meaning without members', changed('meaning.members', undefined)],
    ['a meaning that is a text', changed('meaning.members', 'a')],
    ['an entry that is a text', changed('meaning.members.a', 'A')],
    ['a field that is a number', changed('meaning.members.a', { name: 1 })],
    ['a form that is a text', { ...JSON.parse(printLock(first)), lock: '1' }],
    ['a season that is a number', changed('season', 2021)],
  ])('%s', (_, root) => {
    expect(read(JSON.stringify(root))).toEqual([{ problem: 'form' }]);
  });

  test('no JSON', () => {
    expect(read('lock: 1\n')).toEqual([{ problem: 'json' }]);
    expect(read('['.repeat(200_000))).toEqual([{ problem: 'json' }]);
  });

  test('a form that only a later version knows', () => {
    expect(read('{"lock": 2}')).toEqual([{ problem: 'newer' }]);
  });
});

function set(root: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((node, key) => node[key] as Record<string, unknown>, root);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
}

function changed(path: string, value: unknown): unknown {
  const root = JSON.parse(printLock(first));
  set(root, path, value);
  return root;
}

function without(key: string): unknown {
  return changed(key, undefined);
}
