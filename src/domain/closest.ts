/** The candidate nearest to `text` by edits, where it is near enough to be what was meant; equals by code point. */
export function closestOf(text: string, candidates: Iterable<string>): string | undefined {
  const written = text.toLowerCase();
  const allowed = Math.max(1, Math.floor(text.length / 3));
  let best: string | undefined;
  let bestDistance = allowed + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) >= bestDistance) continue;
    const distance = editDistance(written, candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance || (distance === bestDistance && best !== undefined && candidate < best)) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/**
 * Letters put in, left out, changed or swapped with their neighbour that make `b` of `a`; beyond `most` only that there
 * are more, which takes less to find out.
 */
function editDistance(a: string, b: string, most: number): number {
  const more = most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = new Array<number>(b.length + 1).fill(more);
    if (i <= most) current[0] = i;
    let least = current[0] ?? more;
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
      const changed = (last[j - 1] ?? more) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? (beforeLast[j - 2] ?? more) + 1 : changed;
      const distance = Math.min(changed, swapped, (last[j] ?? more) + 1, (current[j - 1] ?? more) + 1);
      current[j] = distance;
      if (distance < least) least = distance;
    }
    if (least > most) return more;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? more;
}
