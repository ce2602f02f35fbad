import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { fullFiles } from '../files/yaml/full-files.ts';
import { readText } from '../files/yaml/yaml-source.ts';
import { caseCount } from '../properties/case-count.ts';

const packageFolder = join(import.meta.dirname, '../..');
const roles = ['bloc', 'rules', 'rulings'] as const;
type Role = (typeof roles)[number];

const schemas = new Map(roles.map((role) => [role, readSchema(role)]));

function readSchema(role: Role): Schema {
  return JSON.parse(readFileSync(join(packageFolder, `schemas/${role}.schema.json`), 'utf8'));
}

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly $ref?: string;
}

/** As an editor judges: with the forms of numbers, dates and ids. */
const judge = new Map(
  roles.map((role): [Role, ValidateFunction] => {
    const ajv = new Ajv({ discriminator: true, allowUnionTypes: true, strictRequired: false, strictTypes: false });
    return [role, ajv.compile(schemas.get(role) ?? {})];
  }),
);

function isValid(role: Role, text: string): boolean {
  return judge.get(role)?.(parse(text)) === true;
}

describe('every YAML file of the examples follows its schema', () => {
  const files = readdirSync(join(packageFolder, 'examples'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|[\\/])(?:bloc|rules|rulings)\.yaml$/.test(file))
    .sort();
  expect(files.length).toBeGreaterThan(0);

  test.each(files)('%s', (file) => {
    const role = /(\w+)\.yaml$/.exec(file)?.[1] as Role;
    expect(isValid(role, readFileSync(join(packageFolder, 'examples', file), 'utf8'))).toBe(true);
  });
});

describe.each(roles)('%s.yaml with every key', (role) => {
  test('is in order for the schema and for the program', () => {
    expect(readText(role, fullFiles[role]).told).toEqual([]);
    expect(isValid(role, fullFiles[role])).toBe(true);
  });

  test('has every key of the schema', () => {
    const named = new Set(allKeys(schemas.get(role) ?? {}));
    const used = new Set(pathsOf(parse(fullFiles[role])).map((path) => path[path.length - 1]));
    expect([...named].filter((key) => !used.has(key))).toEqual([]);
  });

  test('says something else, or is told to lack something, without any one of its keys', () => {
    const full = readText(role, fullFiles[role]);
    for (const path of pathsOf(parse(fullFiles[role]))) {
      const changed = readText(role, stringify(changedAt(parse(fullFiles[role]), path, undefined)));
      if (changed.told.length === 0) expect([path, changed.content]).not.toEqual([path, full.content]);
    }
  });
});

describe('every closed word of the schema is one to the program too', () => {
  const words = roles.flatMap((role) =>
    Object.entries(schemas.get(role)?.$defs ?? {}).flatMap(([name, part]) =>
      Object.entries(part.properties ?? {}).flatMap(([key, one]) =>
        (resolve(role, one).enum ?? []).map((word, _, all) => [role, name, key, word, all] as const),
      ),
    ),
  );

  test.each(words)('%s: %s.%s: %s', (role, _, key, word, all) => {
    const document = parse(fullFiles[role]);
    const path = pathsOf(document).find(
      (one) => one[one.length - 1] === key && all.includes(String(valueAt(document, one))),
    );
    const { told } = readText(role, stringify(changedAt(document, path ?? [], word)));
    expect(told.filter((one) => !one.endsWith(' rules-contradiction'))).toEqual([]);
  });
});

/** What a schema cannot say: that a day exists, that a share is above nothing, that two places contradict each other. */
const beyondSchemas =
  /(?:date|share|number|number-ambiguous|number-range|rules-contradiction|duplicate|unknown-member|season-name|unknown-key)$/;

test('whatever stands in place of a value, an editor marks it if the program refuses it, and only then', () => {
  const odd = fc.constantFrom<unknown>(
    ...[
      '',
      ' ',
      'a',
      'A',
      'a b',
      'a-b',
      '-a',
      'Sở Y tế',
      'head',
      'all',
      'rank',
      'ruling',
      'true',
      '*',
      'node:I',
      'votes:co',
    ],
    ...[
      '1',
      '1,5',
      '1.5',
      '1.000',
      '-1',
      '0',
      '2019',
      '80%',
      '0%',
      '120%',
      '2/3',
      '3/2',
      '1/0',
      '2019-12-03',
      '31/12/2019',
    ],
    ...[0, 1, 2, 5, 1.5, -1, 100, 2019, true, false, null],
    ...[[], ['a'], ['a', 'b'], [1], [null], {}, { a: 1 }, { n: 1 }, { share: '20%', of: 'members' }, [{}], [[]]],
    ...['constructor', '__proto__', { constructor: 1 }, { kind: 'toString' }, { ruling: 'constructor' }],
  );
  const change = fc.tuple(fc.constantFrom(...roles), fc.nat(), fc.option(odd, { nil: undefined }));
  fc.assert(
    fc.property(change, ([role, place, value]) => {
      const document = parse(fullFiles[role]);
      const paths = pathsOf(document);
      const text = stringify(changedAt(document, paths[place % paths.length] ?? [], value));
      const { told, content } = readText(role, text);
      if (told.length === 0) expect([text, isValid(role, text)]).toEqual([text, true]);
      if (isValid(role, text)) expect([text, told.filter((one) => !beyondSchemas.test(one))]).toEqual([text, []]);
      // Nothing is left out without a word.
      if (content === undefined) expect([text, told.length]).not.toEqual([text, 0]);
    }),
    { numRuns: 6 * caseCount },
  );
});

function resolve(role: Role, part: Schema): Schema {
  return part.$ref === undefined ? part : (schemas.get(role)?.$defs?.[part.$ref.replace('#/$defs/', '')] ?? {});
}

function allKeys({ properties = {}, $defs = {} }: Schema): readonly string[] {
  return [
    ...Object.keys(properties),
    ...Object.values(properties).flatMap(allKeys),
    ...Object.values($defs).flatMap(allKeys),
  ];
}

type Path = readonly (string | number)[];

/** The path of every value below the root. */
function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]): readonly Path[] => {
    const below = [...path, Array.isArray(value) ? Number(key) : key];
    return [below, ...pathsOf(child, below)];
  });
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], root);
}

/** The document with another value at a path, or without it. */
function changedAt(root: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(root)) {
    return root.flatMap((item, index) => {
      if (index !== key) return [item];
      const changed = changedAt(item, rest, value);
      return changed === undefined ? [] : [changed];
    });
  }
  const changed = Object.entries(root as object).flatMap(([name, item]) => {
    if (name !== key) return [[name, item]];
    const below = changedAt(item, rest, value);
    return below === undefined ? [] : [[name, below]];
  });
  return Object.fromEntries(changed);
}
