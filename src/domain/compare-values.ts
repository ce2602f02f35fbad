/** Negative, zero or positive as `a` is below, at or above `b`; texts by their UTF-16 units: no locale has a say. */
export function compareValues<Value extends string | bigint>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
