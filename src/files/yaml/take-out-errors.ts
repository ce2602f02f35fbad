import { closestOf } from '../../domain/closest.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { FileRole, YamlPath } from '../../domain/locator.ts';
import { allowedUnder, findAllowed, type Shape, type ShapeNode, valueAt } from './allowed-shape.ts';
import type { StructureError } from './structure-error.ts';
import type { YamlTree, YamlValue } from './yaml-tree.ts';

type SchemaDetails = Extract<Diagnostic, { code: 'schema' }>['details'];

/** One finding with all that is needed to say it. */
interface Finding {
  readonly error: StructureError;
  readonly path: YamlPath;
  readonly allowed: ShapeNode;
  readonly value: YamlValue | undefined;
  /** The known key nearest to an unknown one. */
  readonly closest?: string;
}

/**
 * Says what a validator found, in the words of the field, and takes what is wrong out of the tree, so that the rest can
 * be read. A mistake that shows in two ways is told once: a misspelt key is not also a missing one.
 */
export function takeOutErrors(
  file: FileRole,
  tree: YamlTree,
  errors: readonly StructureError[],
  shape: Shape,
): readonly Diagnostic[] {
  const findings = errors
    .filter(({ keyword }) => keyword !== 'if')
    .map((error): Finding => {
      const path = parsePointer(error.instancePath, tree.root);
      const allowed = findAllowed(shape, tree.root, path);
      const closest = error.keyword === 'additionalProperties' ? closestKey(unknownKey(error), allowed) : undefined;
      return { error, path, allowed, value: findValue(tree.root, path), ...(closest === undefined ? {} : { closest }) };
    });
  const unknown = new Map<string, Set<string | undefined>>();
  for (const { error, closest } of findings) {
    if (error.keyword !== 'additionalProperties') continue;
    const meant = unknown.get(error.instancePath) ?? new Set();
    meant.add(closest);
    unknown.set(error.instancePath, meant);
  }
  const isTold = ({ error: { keyword, instancePath, params } }: Finding): boolean => {
    const meant = unknown.get(instancePath);
    if (keyword === 'required') return meant?.has(String(params.missingProperty)) ?? false;
    return meant !== undefined && (keyword === 'maxProperties' || keyword === 'minProperties');
  };
  const told = findings.flatMap((finding) => (isTold(finding) ? [] : describe(file, tree, finding, shape)));
  for (const { error, path } of findings) {
    if (error.keyword === 'required') continue;
    takeOut(tree.root, error.keyword === 'additionalProperties' ? [...path, unknownKey(error)] : path);
  }
  return told;
}

function describe(file: FileRole, tree: YamlTree, finding: Finding, shape: Shape): readonly Diagnostic[] {
  const { error, path, allowed, value } = finding;
  const { keyword, params } = error;
  const words = allowed.words ?? [];
  const text = textOf(tree, path);
  const shown = text === undefined ? {} : { value: text };
  const key = path.findLast((step): step is string => typeof step === 'string') ?? `${file}.yaml`;
  const schema = (details: SchemaDetails, at: YamlPath = path): readonly Diagnostic[] => [
    { code: 'schema', at: { file, path: at }, details },
  ];
  switch (keyword) {
    case 'required': {
      const missing = String(params.missingProperty);
      const variants = missing === allowed.tag ? Object.keys(allowed.of ?? {}) : undefined;
      // Without its word nobody knows which keys a mapping may have; but one may be that word's key, misspelt.
      const misspelt = variants && keysOf(value).find((one) => closestOf(one, [missing]) !== undefined);
      if (misspelt !== undefined) {
        const details = { key: misspelt, allowed: [missing], closest: missing };
        return [{ code: 'unknown-key', at: { file, path: [...path, misspelt], key: true }, details }];
      }
      const expected = variants ?? allowedUnder(shape, allowed, missing).words ?? [];
      const isKey = typeof path[path.length - 1] === 'string';
      return [
        { code: 'schema', at: { file, path, key: isKey }, details: { key: missing, problem: 'missing', expected } },
      ];
    }
    case 'additionalProperties':
      return [describeUnknownKey(file, finding)];
    case 'discriminator': {
      const tag = allowed.tag ?? '';
      const variants = Object.keys(allowed.of ?? {});
      const named = textOf(tree, [...path, tag]);
      if (params.error === 'tag' && valueAt(value, tag) === undefined) return [];
      return schema({ key: tag, problem: 'value', expected: variants, ...nearest(named, variants) }, [...path, tag]);
    }
    case 'enum':
    case 'const':
      return schema({ key, problem: 'value', expected: words, ...nearest(text, words) });
    case 'type': {
      const isTextIn = words.length === 1 && words[0] === 'text' && text !== undefined;
      return schema({ key, problem: 'type', expected: words, ...shown, ...(isTextIn ? { quote: true } : {}) });
    }
    case 'minItems':
      return schema({ key, problem: 'too-few', expected: [] });
    case 'maxItems':
      return schema({ key, problem: 'too-many', expected: [] });
    case 'minProperties':
      if (!allowed.keys) return schema({ key, problem: 'too-few', expected: [] });
      return schema({ key, problem: 'one-of', expected: Object.keys(allowed.keys) });
    default:
      return schema({ key, problem: 'one-of', expected: keysOf(value) });
  }
}

function describeUnknownKey(file: FileRole, { error, path, allowed, closest }: Finding): Diagnostic {
  const key = unknownKey(error);
  const details = { key, allowed: Object.keys(allowed.keys ?? {}), ...(closest === undefined ? {} : { closest }) };
  return { code: 'unknown-key', at: { file, path: [...path, key], key: true }, details };
}

function keysOf(value: YamlValue | undefined): readonly string[] {
  return value !== null && typeof value === 'object' ? Object.keys(value) : [];
}

function closestKey(key: string, { keys }: ShapeNode): string | undefined {
  return closestOf(key, Object.keys(keys ?? {}));
}

function unknownKey({ params }: StructureError): string {
  return String(params.additionalProperty);
}

function nearest(text: string | undefined, words: readonly string[]): Pick<SchemaDetails, 'value' | 'closest'> {
  if (text === undefined) return {};
  const closest = closestOf(text, words);
  return { value: text, ...(closest === undefined ? {} : { closest }) };
}

/** A scalar as it stands in the file. */
function textOf({ root, numbers }: YamlTree, path: YamlPath): string | undefined {
  const key = path[path.length - 1];
  const holder = findValue(root, path.slice(0, -1));
  const value = key === undefined ? root : valueAt(holder, key);
  if (value === 0 && key !== undefined && holder !== null && typeof holder === 'object')
    return numbers.get(holder, key);
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : undefined;
}

function findValue(root: YamlValue, path: YamlPath): YamlValue | undefined {
  return path.reduce<YamlValue | undefined>(valueAt, root);
}

function parsePointer(pointer: string, root: YamlValue): YamlPath {
  let value: YamlValue | undefined = root;
  return pointer
    .split('/')
    .slice(1)
    .map((step) => {
      const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
      const key = Array.isArray(value) ? Number(name) : name;
      value = valueAt(value, key);
      return key;
    });
}

/** Leaves a hole, so that the others in a list keep their positions, and it is known that the key was there. */
function takeOut(root: YamlValue, path: YamlPath): void {
  const holder = findValue(root, path.slice(0, -1));
  const key = path[path.length - 1];
  if (key === undefined || holder === null || typeof holder !== 'object') return;
  (holder as Record<string | number, YamlValue | undefined>)[key] = undefined;
}
