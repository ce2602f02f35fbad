import { expect, test } from 'vitest';
import { severityOf } from '../../../src/domain/severity.ts';
import { checkGroups, checkScale, checkSectionSums } from '../../../src/engine/checks/check-worth.ts';
import { buildRubric } from '../../../src/engine/rubric/rubric-tree.ts';
import { makeYear } from '../make-year.ts';
import { figure } from '../rules-builder.ts';
import { parseCriteria } from '../year-texts/rubric-text.ts';
import { placesOf } from './read-places.ts';

/** Sections whose max is another: `I max 50, sum 49.99`. */
function differing(criteria: string): readonly string[] {
  return checkSectionSums(buildRubric(parseCriteria(criteria))).map(({ code, details }) => {
    if (code !== 'criteria-sum') return code;
    const { criterion, max, sum, group } = details;
    return `${criterion} max ${max}, sum ${sum}${group === undefined ? '' : ` in ${group}`}`;
  });
}

test.each([
  ['its leaves add up to it', 'I:20 I.1:12.5 I.2:7.5', []],
  ['a real one: 50 against 49.99', 'I:50 I.1:25 I.2:24.99', ['I max 50, sum 49.99']],
  ['no max: nothing to compare', 'I I.1:12 I.2:7', []],
  ['max 0 is a max', 'I:0 I.1:12', ['I max 0, sum 12']],
  ['the weight counts, not the marks', 'I:20 I.1:100/weight=15 I.2:5', []],
  ['all leaves below, not the sections between', 'I:20 I.1:15 I.1.a:10 I.1.b:5 I.2:5', []],
  ['each level is compared', 'I:21 I.1:16 I.1.a:10 I.1.b:5 I.2:5', ['I max 21, sum 20', 'I.1 max 16, sum 15']],
  ['bonus leaves are not of a base section', 'I:10 I.1:10 I.2:5/bonus', []],
  ['a bonus section has bonus leaves', 'II:5/bonus II.1:3 II.2:2', []],
  ['a penalty section', 'III:5/penalty III.1:3', ['III max 5, sum 3']],
  ['a part given again below', 'II:5/bonus II.1:5 II.2:3/base', []],
  ['leaves of no group only', 'I:10 I.1:6 I.2:4', []],
  ['each group has its own leaves', 'I:10 I.1:6 I.2:4/group=x I.3:4/group=y', []],
  ['one group has too few', 'I:10 I.1:6 I.2:4/group=x I.3:3/group=y', ['I max 10, sum 9 in y']],
  ['both have', 'I:10 I.1:6 I.2:3/group=x I.3:3/group=y', ['I max 10, sum 9 in x', 'I max 10, sum 9 in y']],
])('a section’s max: %s', (_, criteria, expected) => {
  expect(differing(criteria)).toEqual(expected);
});

test('criteria-sum is a warning at the section’s max', () => {
  const [found] = checkSectionSums(buildRubric(parseCriteria('II:5 I:50 I.1:49')));
  expect(found && placesOf([found])).toEqual(['criteria-sum criteria 1 max']);
  expect(found && severityOf(found)).toBe('warning');
});

/** What `checkScale` says of a scale of 100: `sum 90 in x: a b`. */
function missing(criteria: string, members: string): readonly string[] {
  const { members: rows } = makeYear({
    members: members.split(' ').map((text) => {
      const [id = '', group] = text.split('/');
      return { id, ...(group === undefined ? {} : { group }) };
    }),
  });
  return checkScale(figure('100'), rows, buildRubric(parseCriteria(criteria))).map(({ code, details }) => {
    if (code !== 'scale-sum') return code;
    const who = details.members.length === 0 ? 'all' : details.members.join(' ');
    return `sum ${details.sum} in ${details.group ?? '-'}: ${who}`;
  });
}

test.each([
  ['base leaves add up', 'I:60 II:40', 'a b', []],
  ['one point short', 'I:60 II:39', 'a b', ['sum 99 in -: all']],
  ['a hundredth over', 'I:60 II:40.01', 'a b', ['sum 100.01 in -: all']],
  ['bonus and penalty do not count', 'I:100 II:10/bonus III:5/penalty', 'a', []],
  ['weights count', 'I:10/weight=60 II:10/weight=40', 'a', []],
  ['every group adds up', 'I:60 II:40/group=x III:40/group=y', 'a/x b/y', []],
  ['one group does not', 'I:60 II:40/group=x III:30/group=y', 'a/x b/y c/y', ['sum 90 in y: b c']],
  ['members without a group have only what is everybody’s', 'I:60 II:40/group=x', 'a/x b', ['sum 60 in -: b']],
  ['a group that no member has is not asked', 'I:100 II:40/group=x', 'a b', []],
])('scale 100: %s', (_, criteria, members, expected) => {
  expect(missing(criteria, members)).toEqual(expected);
});

test('without a scale nothing is asked; with one the place is the scale', () => {
  const { members } = makeYear({ members: 'a' });
  const rubric = buildRubric(parseCriteria('I:99'));
  expect(checkScale(undefined, members, rubric)).toEqual([]);
  expect(placesOf(checkScale(figure('100'), members, rubric))).toEqual(['scale-sum rules scoring.scale']);
});

test.each([
  ['every group has a member', 'I:5/group=x II:5', []],
  ['a group of nobody, at its first row only', 'I:5 II:5/group=z III:5/group=z', ['group-empty criteria 1 group']],
  [
    'two groups of nobody',
    'I:5/group=z II:5/group=w',
    ['group-empty criteria 0 group', 'group-empty criteria 1 group'],
  ],
  ['a group misspelt', 'I:5/group=xx', ['group-empty criteria 0 group']],
])('groups: %s', (_, criteria, expected) => {
  const { members } = makeYear({ members: [{ id: 'a', group: 'x' }, 'b'] });
  expect(placesOf(checkGroups(parseCriteria(criteria), members))).toEqual(expected);
});
