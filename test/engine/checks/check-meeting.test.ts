import { expect, test } from 'vitest';
import { checkPresent, checkSteps } from '../../../src/engine/checks/check-meeting.ts';
import { codesOf } from '../read-problems.ts';

function stepsOn(...dates: readonly string[]) {
  return { steps: dates.map((date, index) => ({ step: `bước ${index + 1}`, date })), contests: [] };
}

test.each([
  ['no steps', [], []],
  ['a later day', ['2019-12-02', '2019-12-03'], []],
  ['the same day', ['2019-12-02', '2019-12-02'], []],
  ['a day back', ['2019-12-03', '2019-12-02'], ['steps-order']],
  ['back from the step before it, not from the first', ['2019-12-01', '2019-12-03', '2019-12-02'], ['steps-order']],
])('steps of the meeting: %s', (_, dates, expected) => {
  expect(codesOf(checkSteps(stepsOn(...dates)))).toEqual(expected);
});

test('a step that goes back says before which step', () => {
  expect(checkSteps(stepsOn('2019-12-03', '2019-12-02'))).toEqual([
    {
      code: 'steps-order',
      at: { file: 'bloc', path: ['meeting', 'steps', 1, 'date'] },
      details: { step: 'bước 2', date: '2019-12-02', previous: 'bước 1', previousDate: '2019-12-03' },
    },
  ]);
});

test.each([
  ['all present', 8, []],
  ['nobody present', 0, []],
  ['one more than there are', 9, ['present-above-members']],
])('of 8 members: %s', (_, present, expected) => {
  expect(codesOf(checkPresent({ present, steps: [], contests: [] }, 8))).toEqual(expected);
});

test('no meeting, nothing to say', () => {
  expect(checkSteps(undefined)).toEqual([]);
  expect(checkPresent(undefined, 8)).toEqual([]);
});
