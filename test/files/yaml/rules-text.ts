import { expect } from 'vitest';
import { type Points, points } from '../../../src/domain/points.ts';
import type { AwardRule, Rules } from '../../../src/domain/rules.ts';
import { readRulesText } from './yaml-source.ts';

/** The rules that a text states; it must be in order. */
export function rulesOf(text: string): Rules {
  const { content, told } = readRulesText(text);
  expect(told).toEqual([]);
  if (!content) throw new Error('nothing was read');
  return content;
}

/** The one award of the text, with further keys. */
export function awardOf(keys: string): AwardRule {
  const [award] = rulesOf(awardText(keys)).awards;
  if (!award) throw new Error('no award was read');
  return award;
}

export function awardText(keys: string): string {
  const more = keys === '' ? '' : `    ${keys.replaceAll('\n', '\n    ')}\n`;
  return `awards:\n  - award: co\n    name: Cờ\n    quota: 1\n${more}`;
}

export function whole(value: number): Points {
  return points(BigInt(value) * 10_000n);
}
