/**
 * Adds items to a list. `push(...items)` hands over each as an argument of its own, and of a hundred thousand rows that
 * is more than the stack holds.
 */
export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}

/** The largest of some numbers, and no less than `least`: as many as there are, where `Math.max` takes arguments. */
export function largest(numbers: Iterable<number>, least: number): number {
  let most = least;
  for (const number of numbers) if (number > most) most = number;
  return most;
}
