import { createHash } from 'node:crypto';
import { expect } from 'vitest';

/**
 * Keeps on record, among the snapshots of the test that runs, the whole of something of which the test itself looks at a
 * part: when a change alters anything else of it, be it meant or not, that is seen. `--update` records it anew.
 */
export function record(told: string, value: unknown): void {
  if (expect.getState().currentTestName === undefined) return;
  expect(`${told} ${shortHash(showWhole(value))}`.trim()).toMatchSnapshot();
}

/** As JSON in which a property that is there without a value is no property that is missing. */
export function showWhole(value: unknown): string {
  const show = (_: string, inner: unknown): unknown => {
    if (inner === undefined) return '(undefined)';
    if (typeof inner === 'bigint') return `${inner}n`;
    if (inner instanceof Map) return [...inner];
    return inner instanceof Set ? [...inner] : inner;
  };
  return JSON.stringify(value, show, 1) ?? '';
}

export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
