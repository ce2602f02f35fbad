import type { YamlPath } from '../../domain/locator.ts';
import type { YamlValue } from './yaml-tree.ts';

/** What is allowed at one place of a file; made from the schema (schemas/to-structure.mjs). */
export interface ShapeNode {
  /** A name among the definitions, which then says the rest. */
  readonly ref?: string;
  /** Types (`text`, `number`, `whole-number`, `yes-no`, `list`, `mapping`) or closed words. */
  readonly words?: readonly string[];
  readonly keys?: Readonly<Record<string, ShapeNode>>;
  /** What stands under free keys. */
  readonly values?: ShapeNode;
  readonly items?: ShapeNode;
  /** What a mapping must be, where a scalar may stand too. */
  readonly mapping?: ShapeNode;
  /** The key whose word chooses among `of`. */
  readonly tag?: string;
  readonly of?: Readonly<Record<string, ShapeNode>>;
}

export interface Shape {
  readonly root: ShapeNode;
  readonly $defs: Readonly<Record<string, ShapeNode>>;
}

/** What is allowed at a path, given what stands on the way there. */
export function findAllowed(shape: Shape, root: YamlValue, path: YamlPath): ShapeNode {
  let value: YamlValue | undefined = root;
  let node = settle(shape, shape.root, value);
  for (const key of path) {
    const next = typeof key === 'number' ? node.items : (ownEntry(node.keys, key) ?? node.values);
    value = valueAt(value, key);
    node = settle(shape, next ?? {}, value);
  }
  return node;
}

/** What is allowed under a key of a mapping. */
export function allowedUnder(shape: Shape, node: ShapeNode, key: string): ShapeNode {
  return settle(shape, ownEntry(node.keys, key) ?? {}, undefined);
}

export function valueAt(value: YamlValue | undefined, key: string | number): YamlValue | undefined {
  return value === null || typeof value !== 'object' ? undefined : (value as Record<string | number, YamlValue>)[key];
}

/** Follows references, and what the value chooses among. */
function settle(shape: Shape, start: ShapeNode, value: YamlValue | undefined): ShapeNode {
  const isMapping = value !== null && typeof value === 'object' && !Array.isArray(value);
  let node = start;
  for (;;) {
    const tag = isMapping && node.tag !== undefined ? valueAt(value, node.tag) : undefined;
    const variant = typeof tag === 'string' ? ownEntry(node.of, tag) : undefined;
    const chosen = variant ?? (isMapping ? node.mapping : undefined);
    const next = node.ref === undefined ? chosen : ownEntry(shape.$defs, node.ref);
    if (!next) return node;
    node = next;
  }
}

/** Keys come from the file, and may be called like what every object inherits. */
function ownEntry(entries: Readonly<Record<string, ShapeNode>> | undefined, key: string): ShapeNode | undefined {
  return entries && Object.hasOwn(entries, key) ? entries[key] : undefined;
}
