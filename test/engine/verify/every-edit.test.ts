import { describe, expect, test } from 'vitest';
import type { Result } from '../../../src/domain/result.ts';
import { runBlocYear } from '../../../src/engine/run-bloc-year.ts';
import { compareResults, countLaterSeasons } from '../../../src/engine/verify/compare-results.ts';
import { publishedOf } from '../../published-of.ts';
import { record } from '../../record.ts';
import { makeYear } from '../make-year.ts';
import { figure, share } from '../rules-builder.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Path = readonly (string | number)[];

/** A year in which a published result holds whatever one can hold. */
function everything(): Json {
  const year = makeYear({
    members: [
      { id: 'a', name: 'Sở A', group: 'x', ring: 1 },
      { id: 'b', name: 'Sở B', group: 'x', ring: 2 },
      { id: 'c', name: 'Sở C', ring: 3, disqualified: 'kỷ luật' },
      { id: 'd', name: 'Sở D', ring: 4 },
    ],
    criteria: 'I I.1:40 I.2:20 II:30 T:10/bonus P:5/penalty',
    scores: 'a 38 19 28 5 0 | b 38 19 28 5 0 | c 30 10 20 - 1 | d 25 15 na 2 -',
    appraisals: 'a 37 19 28 - - | b 37 19 28 - -',
    votes: { co: 'a:3/1 b:3/1 d:1/2/1' },
    counts: { co: '4/4/0' },
    leadership: { head: 'a', deputies: ['d'] },
    rulings: [
      { ruling: 'score', member: 'd', criterion: 'I.2', points: figure('16') },
      { ruling: 'withhold', award: 'bang', member: 'a' },
      { ruling: 'grant', award: 'giay', member: 'd', for: 'Phòng 1' },
      { ruling: 'grant', award: 'giay', member: 'd', for: 'Phòng 2' },
      { ruling: 'seat', seat: 'deputy', place: 2, member: 'c' },
    ],
    rules: {
      scoring: { notApplicable: 'percent' },
      ranking: { by: 'percent' },
      gates: [{ kind: 'not-disqualified' }],
      classes: {
        by: 'percent',
        bands: [
          { class: 'tot', from: figure('80') },
          { class: 'kha', from: figure('0') },
        ],
      },
      awards: [
        {
          code: 'co',
          atCutoff: 'ruling',
          vote: { contest: 'co', threshold: { share: share('1/2'), base: 'members', strict: false } },
          by: [{ kind: 'own-votes' }],
        },
        { code: 'bang', quota: 2 },
        { code: 'giay', quota: 3, if: [{ kind: 'class-in', classes: ['tot'] }] },
      ],
      leadership: { method: 'ring', deputies: 2 },
    },
  });
  const result: Result = runBlocYear(year, 'rotate', { years: 3 });
  expect(result.status).not.toBe('invalid');
  return publishedOf(result) as Json;
}

function at(value: Json, path: Path): Json {
  return path.reduce<Json>((inner, key) => (inner as { readonly [key: string | number]: Json })[key] ?? null, value);
}

/** The value with what stands at the path replaced; left out where `put` is nothing. */
function withChange(value: Json, [key, ...rest]: Path, put: Json | undefined): Json {
  if (key === undefined) return put ?? null;
  const inner = rest.length > 0 ? withChange(at(value, [key]), rest, put) : put;
  if (Array.isArray(value)) {
    const list = value as readonly Json[];
    return inner === undefined ? list.toSpliced(Number(key), 1) : list.with(Number(key), inner);
  }
  const entries = Object.entries(value as object).flatMap(([name, old]) =>
    name !== key ? [[name, old]] : inner === undefined ? [] : [[name, inner]],
  );
  return Object.fromEntries(entries);
}

function pathsOf(value: Json, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, each]) =>
    pathsOf(each as Json, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inner : [path, ...inner];
}

function otherThan(value: Json): Json {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return `${value}1`;
  return typeof value === 'boolean' ? !value : typeof value === 'object' && value !== null ? null : 'x';
}

/** Told by the command itself, besides this. */
const elsewhere = new Set(['inputs', 'lock']);

const ways: Readonly<Record<string, (whole: Json, path: Path) => Json>> = {
  'changed to something else': (whole, path) => withChange(whole, path, otherThan(at(whole, path))),
  'left out': (whole, path) => withChange(whole, path, undefined),
};

describe.each(Object.entries(ways))('a published result in which something is %s', (_, change) => {
  const whole = everything();
  const paths = pathsOf(whole).filter(([first]) => !elsewhere.has(String(first)));
  const parts = [
    ...new Set(paths.map(([first, second]) => `${first} ${typeof second === 'number' ? second : ''}`.trim())),
  ];

  test.each(parts)('%s: each of its figures and words is missed', (part) => {
    const own = paths.filter(
      ([first, second]) => `${first} ${typeof second === 'number' ? second : ''}`.trim() === part,
    );
    const all = own.map((path) => {
      const clauses = compareResults(change(whole, path), whole);
      const told = clauses.filter(({ outcome }) => outcome === 'differs');
      expect(told.length, path.join('.')).toBeGreaterThan(0);
      return [clauses, compareResults(whole, change(whole, path))];
    });
    record('', all);
  });
});

test('nothing is missed in the same result', () => {
  const clauses = compareResults(everything(), everything());
  expect(clauses.filter(({ outcome }) => outcome !== 'ok')).toEqual([]);
  expect(clauses.length).toBeGreaterThan(8);
});

test('the seasons after the next are counted', () => {
  expect(countLaterSeasons(everything())).toBe(2);
  expect(countLaterSeasons({ leadership: null })).toBe(0);
});
