import { compareValues } from '../../domain/compare-values.ts';
import type { DrawnSet, DrawSet, DrawStep, HashText } from '../../domain/draw.ts';

/** A SHA-256 is a whole number below this. */
const hashes = 1n << 256n;

/**
 * Draws from each set in turn, without putting back: the hash of `seed,1`, `seed,2`, … modulo the number of units left
 * is the index of the next one drawn. The numbers at the top of the hash's range that would favour the first units are
 * rejected, and the counter goes on. The same seed and sets give the same draw, whatever the order of typing.
 */
export function drawLots(sets: readonly DrawSet[], seed: string, hash: HashText): readonly DrawnSet[] {
  let counter = 0;
  return sets.map((set) => {
    const units = sortIds(set.units);
    const left = [...units];
    const steps: DrawStep[] = [];
    const drawn: string[] = [];
    while (drawn.length < set.places && left.length > 0) {
      counter++;
      const step = { counter, ...hashOf(`${seed},${counter}`, hash), left: left.length };
      const index = indexOf(step.hash, left.length);
      const [unit] = index === undefined ? [] : left.splice(index, 1);
      if (index === undefined || unit === undefined) {
        steps.push(step);
        continue;
      }
      steps.push({ ...step, index, unit });
      drawn.push(unit);
    }
    return { ...set, units, steps, drawn };
  });
}

/** Ids in the order of their ASCII codes: no locale has a say. */
export function sortIds(ids: readonly string[]): readonly string[] {
  return [...ids].sort(compareValues);
}

function hashOf(text: string, hash: HashText): { readonly text: string; readonly hash: string } {
  return { text, hash: hash(text) };
}

/** None where the hash is not below the greatest multiple of `left` in its range. */
function indexOf(hash: string, left: number): number | undefined {
  const number = BigInt(`0x${hash}`);
  const count = BigInt(left);
  return number < hashes - (hashes % count) ? Number(number % count) : undefined;
}
