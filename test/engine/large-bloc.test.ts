import { expect, test } from 'vitest';
import { runBlocYear } from '../../src/engine/run-bloc-year.ts';
import { buildYear } from './bloc-year-builder.ts';

/** 500 units × 300 criteria, every cell the same. */
function largeYear(mark: string) {
  const members = Array.from({ length: 500 }, (_, index) => `don-vi-${index}`);
  const criteria = Array.from({ length: 300 }, (_, index) => `tc${index}:10`);
  const cells = criteria.map(() => mark).join(' ');
  return buildYear({
    members,
    criteria: criteria.join(' '),
    scores: members.map((member) => `${member} ${cells}`).join(' | '),
  });
}

test('a large bloc is scored', () => {
  const { status, score } = runBlocYear(largeYear('5'), 'score');
  expect(status).toBe('decided');
  expect(score?.standings.every(({ rank, tied }) => rank === 1 && tied)).toBe(true);
});

test('a large bloc is told every one of its problems', () => {
  const { status, diagnostics } = runBlocYear(largeYear('11'), 'score');
  expect(status).toBe('invalid');
  expect(diagnostics).toHaveLength(150_000);
});
