import type { Untrusted } from '../../domain/verification.ts';

/** Own property of an object; absent where it is no object or has none of this name. */
export function child(value: Untrusted, key: string): Untrusted {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as { readonly [key: string]: Untrusted })[key];
}

/** The items of a list; none where it is no list. */
export function items(value: Untrusted): readonly Untrusted[] {
  return Array.isArray(value) ? value : [];
}

/** Names of an object's own properties, in its order. */
export function keysOf(value: Untrusted): readonly string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

const longest = 120;

/** A value as it is shown and compared: what is nested deeper than a list of plain values only by its kind. */
export function shown(value: Untrusted): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item) => plain(item)).join(', ');
  return plain(value);
}

function plain(value: Untrusted): string {
  switch (typeof value) {
    case 'string':
      return value.length > longest ? `${value.slice(0, longest)}…` : value;
    case 'number':
    case 'boolean':
      return String(value);
    default:
      return value === null || value === undefined ? '–' : Array.isArray(value) ? '[…]' : '{…}';
  }
}

/**
 * Whether two values are the same through and through. It goes no deeper than both go, and `recomputed` is of this
 * program's own making, so that no nesting in `published` can exhaust it.
 */
export function areSame(published: Untrusted, recomputed: Untrusted): boolean {
  if (Array.isArray(recomputed)) {
    if (!Array.isArray(published) || published.length !== recomputed.length) return false;
    return recomputed.every((item, index) => areSame(published[index], item));
  }
  if (typeof recomputed !== 'object' || recomputed === null) return published === recomputed;
  if (typeof published !== 'object' || published === null || Array.isArray(published)) return false;
  const keys = Object.keys(recomputed);
  return (
    Object.keys(published).length === keys.length &&
    keys.every((key) => Object.hasOwn(published, key) && areSame(child(published, key), child(recomputed, key)))
  );
}

/** Items of two lists side by side by what identifies them; an item that comes twice is told from the first. */
export function pairs(
  published: Untrusted,
  recomputed: Untrusted,
  keyOf: (item: Untrusted) => string,
): readonly Pair[] {
  const left = byKey(items(published), keyOf);
  const right = byKey(items(recomputed), keyOf);
  return [...new Set([...right.keys(), ...left.keys()])].map((key) => ({
    key,
    published: left.get(key),
    recomputed: right.get(key),
  }));
}

/** One thing on both sides; undefined where it does not stand there. */
export interface Pair {
  readonly key: string;
  readonly published: Untrusted;
  readonly recomputed: Untrusted;
}

function byKey(list: readonly Untrusted[], keyOf: (item: Untrusted) => string): ReadonlyMap<string, Untrusted> {
  const map = new Map<string, Untrusted>();
  const times = new Map<string, number>();
  for (const item of list) {
    const key = keyOf(item);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    map.set(time === 1 ? key : `${key} (${time})`, item);
  }
  return map;
}

/** What identifies an item: the texts of these properties. */
export function keyBy(...keys: readonly string[]): (item: Untrusted) => string {
  return (item) => keys.map((key) => shown(child(item, key)) ?? '').join(' · ');
}
