import type { Document, Node, Pair, YAMLMap } from 'yaml';
import type { YamlPath } from '../../domain/locator.ts';
import type { Stretch } from '../csv/locate-in-csv.ts';
import type { SourceFile } from '../source-file.ts';
import { type TextPlace, TextPlaces } from '../text-places.ts';
import { composeDocument } from './compose-document.ts';
import { loadYamlPackage } from './load-yaml-package.ts';

interface Composed {
  readonly places: TextPlaces;
  readonly document: Document.Parsed | undefined;
}

/** Each file is composed again at most once, and only where something is to be reported. */
const composed = new WeakMap<SourceFile, Composed>();

/** Where a value stands (with `key`, where its key does); the nearest that exists above it, where it does not. */
export function locateInYaml(source: SourceFile, path: YamlPath, key: boolean): TextPlace {
  const { document, places } = composeOnce(source);
  return places.place(document ? findStretch(document, path, key) : { start: 0, end: 1 });
}

function composeOnce(source: SourceFile): Composed {
  const known = composed.get(source);
  if (known) return known;
  const composition = composeDocument(source.text);
  const made = {
    places: new TextPlaces(source.text),
    document: 'document' in composition ? composition.document : undefined,
  };
  composed.set(source, made);
  return made;
}

function findStretch(document: Document.Parsed, path: YamlPath, wantsKey: boolean): Stretch {
  const { isMap, isNode, isSeq } = loadYamlPackage();
  let node: Node | null = document.contents;
  let key: Node | null = null;
  for (const [depth, step] of path.entries()) {
    const holder = followAlias(document, node);
    if (isMap(holder)) {
      const pair = pairsOf(holder).get(String(step));
      if (!pair) return stretchOf(node, key, depth > 0);
      key = isNode(pair.key) ? pair.key : null;
      node = isNode(pair.value) ? pair.value : null;
    } else if (isSeq(holder) && typeof step === 'number' && step < holder.items.length) {
      const item = holder.items[step];
      key = null;
      node = isNode(item) ? item : null;
    } else {
      return stretchOf(node, key, depth > 0);
    }
  }
  return stretchOf(node, key, wantsKey);
}

/** The pairs of a mapping by their keys, the first of each: a mapping with many mistakes is asked for many of them. */
const knownPairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

function pairsOf(mapping: YAMLMap): ReadonlyMap<string, Pair> {
  const known = knownPairs.get(mapping);
  if (known) return known;
  const pairs = new Map<string, Pair>();
  for (const pair of mapping.items) {
    const key = keyText(pair);
    if (key !== undefined && !pairs.has(key)) pairs.set(key, pair);
  }
  knownPairs.set(mapping, pairs);
  return pairs;
}

/** An alias is looked through, so that what is wrong is shown where it can be corrected. */
function followAlias(document: Document.Parsed, node: Node | null): Node | null {
  return loadYamlPackage().isAlias(node) ? (node.resolve(document) ?? null) : node;
}

function keyText({ key }: Pair): string | undefined {
  return loadYamlPackage().isScalar(key) && typeof key.value === 'string' ? key.value : undefined;
}

/** An empty value is shown at its key. */
function stretchOf(node: Node | null, key: Node | null, prefersKey: boolean): Stretch {
  const [start = 0, end = 1] = node?.range ?? [];
  if (key?.range && (prefersKey || !node?.range || start === end)) return { start: key.range[0], end: key.range[1] };
  return { start, end };
}
