import { describe, expect, test } from 'vitest';
import { closestOf } from '../../src/domain/closest.ts';

describe('the nearest of the names', () => {
  test.each<[string, string, readonly string[], string | undefined]>([
    ['the very one', 'so-y-te', ['so-y-te', 'so-y-ta'], 'so-y-te'],
    ['a letter changed', 'so-y-ta', ['so-noi-vu', 'so-y-te'], 'so-y-te'],
    ['a letter left out', 'so-yte', ['so-noi-vu', 'so-y-te'], 'so-y-te'],
    ['a letter too many', 'so-yy-te', ['so-noi-vu', 'so-y-te'], 'so-y-te'],
    ['two letters swapped', 'os-y-te', ['so-y-te'], 'so-y-te'],
    ['two letters swapped, in a name of three', 'bca', ['abc', 'bac'], 'bac'],
    ['the last two letters swapped', 'abdc', ['abcd'], 'abcd'],
    ['letters of the other case', 'SO-Y-TE', ['so-y-te'], 'so-y-te'],
    ['a name of the other case', 'so-y-te', ['SO-Y-TE'], 'SO-Y-TE'],
    ['nothing near', 'so-y-te', ['cong-an-tinh'], undefined],
    ['no names', 'so-y-te', [], undefined],
    ['of two equally near ones the first by code point', 'ac', ['ad', 'ab'], 'ab'],
    ['the same the other way round', 'ac', ['ab', 'ad'], 'ab'],
    ['a nearer one after a farther one', 'abcdefghi', ['abcxyfghi', 'abcdefgh'], 'abcdefgh'],
    ['a nearer one before a farther one', 'abcdefghi', ['abcdefgh', 'abcxyfghi'], 'abcdefgh'],
    ['a third of the letters wrong', 'abcdef', ['abcdxy'], 'abcdxy'],
    ['more than a third of the letters wrong', 'abcdef', ['abcxyz'], undefined],
    ['one letter wrong in a name of two', 'ab', ['ax'], 'ax'],
    ['both letters wrong in a name of two', 'ab', ['xy'], undefined],
    ['a third more letters', 'abcdef', ['abcdefxy'], 'abcdefxy'],
    ['more than a third more letters', 'abcdef', ['abcdefxyz'], undefined],
    ['a third fewer letters', 'abcdef', ['abcd'], 'abcd'],
    ['an empty text is near to a name of one letter', '', ['a'], 'a'],
    ['two swaps apart from each other', 'badc', ['abcd'], undefined],
    ['two swaps in a longer name', 'badcef', ['abcdef'], 'abcdef'],
    ['a letter too many at the start', 'xso-y-te', ['so-noi-vu', 'so-y-te'], 'so-y-te'],
    ['a letter left out at the start', 'o-y-te', ['so-noi-vu', 'so-y-te'], 'so-y-te'],
    ['two letters too many at the start', 'xyso-y-te', ['so-y-te'], 'so-y-te'],
    ['two letters left out at the end', 'so-y-', ['so-y-te'], undefined],
    ['a letter left out and another put in behind the next', 'abc', ['bxc'], undefined],
    ['only the first half of a name', 'abcdef', ['abcxyzuvw'], undefined],
    ['letters moved by two are two changes', 'cab', ['abc'], undefined],
  ])('%s', (_, text, names, nearest) => {
    expect(closestOf(text, names)).toBe(nearest);
  });
});
