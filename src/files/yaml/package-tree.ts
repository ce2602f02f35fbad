import type { Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { FileRole } from '../../domain/locator.ts';
import { TextPlaces } from '../text-places.ts';
import { composeDocument } from './compose-document.ts';
import { loadYamlPackage } from './load-yaml-package.ts';
import { readPlainScalar } from './plain-scalar.ts';
import { findSyntaxProblems } from './syntax-problems.ts';
import { stretchOf, TreeProblems } from './tree-problems.ts';
import { mostAliasedNodes, NumberTexts, type TreeReading, type YamlMapping, type YamlValue } from './yaml-tree.ts';

/** Reads a text by the package `yaml`: all of the language, and all that can be wrong with it. */
export function readTreeByPackage(text: string, file: FileRole): TreeReading {
  const composition = composeDocument(text);
  if ('beyond' in composition) {
    const { beyond, allowed, at } = composition;
    const place = new TextPlaces(text).place({ start: at, end: at + 1 });
    const details = { limit: beyond, allowed };
    return { tree: undefined, problems: [{ code: 'too-large', at: { file, ...place }, details }] };
  }
  const { document, second } = composition;
  const problems = new TreeProblems(text, file);
  if (composition.problems.length > 0) {
    for (const { problem, stretch, detail } of findSyntaxProblems(
      text,
      document,
      composition.problems,
      problems.places,
    )) {
      problems.syntax(problem, stretch, detail);
    }
    problems.isHushed = true;
  }
  if (second !== undefined) problems.syntax('multiple-documents', { start: second, end: second + 3 });
  const converter = new NodeConverter(text, problems);
  const root = converter.convert(document.contents);
  return { tree: { root, numbers: converter.numbers }, problems: problems.list };
}

/** Tags that change nothing, but that a scalar is text. */
const plainTags: ReadonlySet<string> = new Set([
  '!',
  ...['str', 'map', 'seq'].map((type) => `tag:yaml.org,2002:${type}`),
]);

/** Makes the tree of a file of the package's nodes. */
class NodeConverter {
  readonly numbers = new NumberTexts();
  readonly #text: string;
  readonly #problems: TreeProblems;
  readonly #anchors = new Map<string, Node>();
  /** How many nodes have been made for aliases, and how many aliases are being followed one from within another. */
  #aliased = 0;
  #following = 0;
  #isRefused = false;

  constructor(text: string, problems: TreeProblems) {
    this.#text = text;
    this.#problems = problems;
  }

  convert(node: Node | null): YamlValue {
    const { isAlias, isMap, isScalar, isSeq } = loadYamlPackage();
    if (node === null || this.#aliased > mostAliasedNodes) return null;
    if (isAlias(node)) return this.#follow(node);
    if (this.#following > 0) this.#aliased++;
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    if (node.tag !== undefined && !plainTags.has(node.tag)) this.#problems.syntax('tag', stretchOf(node), node.tag);
    if (isScalar(node)) return scalarValue(node);
    if (isMap(node)) return this.#convertMapping(node);
    return isSeq(node) ? this.#convertList(node) : null;
  }

  #convertMapping({ items }: YAMLMap): YamlMapping {
    const { isNode, isScalar } = loadYamlPackage();
    const mapping: YamlMapping = Object.create(null);
    const keys = new Map<string, Node>();
    let before: { readonly name: string; readonly value: Node | null } | undefined;
    for (const pair of items) {
      const key = isNode(pair.key) ? pair.key : null;
      const value = isNode(pair.value) ? pair.value : null;
      const name = isScalar(key) ? textOf(key) : '';
      const first = keys.get(name);
      if (key === null || name === '') {
        this.#problems.syntax(isScalar(key) || key === null ? 'colon' : 'other', stretchOf(key ?? value));
      } else if (before && this.#isSplitDecimal(before.value, key, value)) {
        this.#problems.splitDecimal(before.name, { start: stretchOf(before.value).start, end: stretchOf(key).end });
      } else if (first) {
        this.#problems.duplicateKey(name, key, first);
      } else {
        keys.set(name, key);
        mapping[name] = this.convert(value);
        this.#keepNumber(mapping, name, value);
        before = { name, value };
      }
    }
    return mapping;
  }

  /** `{ from: 97,5 }` is to YAML `from: 97` and a key `5` without a value. */
  #isSplitDecimal(before: Node | null, key: Node, value: Node | null): boolean {
    const { isScalar } = loadYamlPackage();
    if (!isScalar(before) || !isScalar(key) || (value && stretchOf(value).end > stretchOf(value).start)) return false;
    const { end } = stretchOf(before);
    const areDigits = /^\d+$/.test(textOf(before)) && /^\d+$/.test(textOf(key));
    return areDigits && this.#text[end] === ',' && stretchOf(key).start === end + 1;
  }

  #convertList({ items }: YAMLSeq): YamlValue[] {
    const { isNode } = loadYamlPackage();
    const list: YamlValue[] = [];
    for (const item of items) {
      const node = isNode(item) ? item : null;
      const index = list.push(this.convert(node)) - 1;
      this.#keepNumber(list, index, node);
    }
    return list;
  }

  #keepNumber(holder: object, key: string | number, node: Node | null): void {
    const { isAlias, isScalar } = loadYamlPackage();
    const meant = isAlias(node) ? this.#anchors.get(node.source) : node;
    if (isScalar(meant) && scalarValue(meant) === 0) this.numbers.set(holder, key, textOf(meant));
  }

  /** An alias stands for a copy of what has the anchor; how many nodes that makes is limited (spec 2, "Limits"). */
  #follow(alias: Node & { readonly source: string }): YamlValue {
    const target = this.#anchors.get(alias.source);
    if (!target) {
      this.#problems.syntax('alias', stretchOf(alias), `*${alias.source}`);
      return null;
    }
    // What is wrong with the target is told where it stands.
    const wasHushed = this.#problems.isHushed;
    this.#problems.isHushed = true;
    // An alias within what it refers to goes on to the limit.
    this.#following++;
    const value = this.convert(target);
    this.#following--;
    this.#problems.isHushed = wasHushed;
    if (this.#following === 0 && this.#aliased > mostAliasedNodes) {
      if (!this.#isRefused) this.#problems.tooManyAliases(alias);
      this.#isRefused = true;
    }
    return value;
  }
}

/** With the schema `failsafe` every scalar is text. */
function textOf({ value }: Scalar): string {
  return typeof value === 'string' ? value : '';
}

function scalarValue(scalar: Scalar): string | 0 | boolean | null {
  const isPlain = (scalar.type === undefined || scalar.type === 'PLAIN') && scalar.tag === undefined;
  return isPlain ? readPlainScalar(textOf(scalar)) : textOf(scalar);
}
