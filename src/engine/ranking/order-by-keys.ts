/** One thing that members are ordered by: some may lack it. */
export interface SortKey {
  readonly has: (member: string) => boolean;
  /** Negative where `a` stands before `b`; both have the key. */
  readonly compare: (a: string, b: string) => number;
}

/**
 * Orders members by each key in turn, each only among those still equal: sets of equals, best first. A key that a
 * considered member of a set lacks is skipped for that set; unconsidered members that lack it come after those that
 * have it (spec 3.5). Within a set the given order is kept.
 */
export function orderByKeys(
  members: readonly string[],
  keys: readonly SortKey[],
  isConsidered: (member: string) => boolean,
): readonly (readonly string[])[] {
  let sets: readonly (readonly string[])[] = members.length === 0 ? [] : [members];
  for (const key of keys) sets = sets.flatMap((set) => (set.length === 1 ? [set] : splitByKey(set, key, isConsidered)));
  return sets;
}

function splitByKey(
  set: readonly string[],
  key: SortKey,
  isConsidered: (member: string) => boolean,
): readonly (readonly string[])[] {
  const lacking = set.filter((member) => !key.has(member));
  if (lacking.some(isConsidered)) return [set];
  const sorted = set.filter((member) => key.has(member)).sort(key.compare);
  const sets: string[][] = [];
  for (const member of sorted) {
    const last = sets[sets.length - 1];
    if (last?.[0] !== undefined && key.compare(last[0], member) === 0) last.push(member);
    else sets.push([member]);
  }
  return lacking.length === 0 ? sets : [...sets, lacking];
}
