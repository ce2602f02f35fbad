import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Round } from '../../../src/domain/result.ts';
import { orderOfVotes } from '../../../src/engine/votes/order-of-votes.ts';
import { parseTallies } from '../year-texts/ballot-texts.ts';

/** Rounds are parted by `|`; the outcome is places with who holds them: `1a 2b 2c 4d`. */
function order(text: string): string {
  const rounds = text.split('|').map((row, index) => roundOf(row.trim(), index + 1));
  return [...orderOfVotes(rounds)]
    .toSorted(([a, left], [b, right]) => left - right || (a < b ? -1 : 1))
    .map(([member, place]) => `${place}${member}`)
    .join(' ');
}

function roundOf(text: string, round: number): Round {
  const candidates = parseTallies({ 'co-thi-dua': text }) as unknown as Round['candidates'];
  return { contest: 'co-thi-dua', round, held: true, candidates };
}

test.each([
  ['most votes first', 'a:3 b:7 c:5', '1b 2c 3a'],
  ['the same votes share a place and the next is skipped', 'a:7 b:5 c:5 d:1', '1a 2b 2c 4d'],
  ['no votes at all is a figure like any other', 'a:0 b:0 c:1', '1c 2a 2b'],
  ['a second round parts equals', 'a:7 b:5 c:5 | b:3 c:4', '1a 2c 3b'],
  ['a second round re-orders only among the places that those in it hold', 'a:5 b:4 c:3 d:2 | a:1 d:6', '1d 2b 3c 4a'],
  ['votes of a second round are not added to those of the first', 'a:7 b:2 c:1 | b:1 c:2', '1a 2c 3b'],
  ['many votes in a second round do not pass those who needed none', 'a:5 b:4 c:4 | b:8 c:0', '1a 2b 3c'],
  ['at equal figures those listed again stand first', 'a:5 b:5 c:3 | b:1', '1b 2a 3c'],
  ['those listed again stand first, however few votes they then have', 'a:5 b:5 c:5 | b:0 c:0', '1b 1c 3a'],
  ['equal again in the second round is equal', 'a:6 b:4 c:4 | b:3 c:3', '1a 2b 2c'],
  ['different in the first round, equal in the last: equal', 'a:6 b:5 c:2 | a:4 b:4', '1a 1b 3c'],
  ['equal in the first round, but only one is listed again: not equal', 'a:5 b:5 | a:5', '1a 2b'],
  ['whom the first round lacks comes last', 'a:2 b:1 | c:9', '1a 2b 3c'],
  ['whom the first round lacks can climb by a round that lists others too', 'a:4 b:3 | b:2 c:5', '1a 2c 3b'],
  ['a third round goes on from the second', 'a:5 b:5 c:5 | a:4 b:3 c:3 | b:1 c:6', '1a 2c 3b'],
  ['a third round among all may turn everything round', 'a:9 b:5 c:1 | a:9 b:5 c:1 | a:1 b:5 c:9', '1c 2b 3a'],
  ['a candidate that nobody is beside is first', 'a:0', '1a'],
])('%s', (_, rounds, expected) => {
  expect(order(rounds)).toBe(expected);
});

test('the order of rows changes nothing', () => {
  const rounds = fc.array(
    fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat(3)), {
      selector: ([member]) => member,
      minLength: 1,
    }),
    { minLength: 1, maxLength: 4 },
  );
  const text = (rows: readonly (readonly (readonly [string, number])[])[]): string =>
    rows.map((round) => round.map(([member, agree]) => `${member}:${agree}`).join(' ')).join(' | ');
  fc.assert(
    fc.property(rounds, (rows) => {
      expect(order(text(rows.map((round) => round.toReversed())))).toBe(order(text(rows)));
    }),
  );
});
