import { expect, test } from 'vitest';
import { currentMembers } from '../../src/domain/current-members.ts';
import { buildYear } from '../engine/bloc-year-builder.ts';

test.each([
  ['no dates at all', {}, '2021-12-03', true],
  ['joined on the day of the conference', { since: '2021-12-03' }, '2021-12-03', true],
  ['joins the day after', { since: '2021-12-04' }, '2021-12-03', false],
  ['leaves on the day of the conference', { until: '2021-12-03' }, '2021-12-03', true],
  ['left the day before', { until: '2021-12-02' }, '2021-12-03', false],
  ['joined and not yet left', { since: '2020-01-01', until: '2022-12-31' }, '2021-12-03', true],
  ['without a conference date everybody is current', { until: '2001-01-01' }, undefined, true],
])('%s', (_, dates, date, expected) => {
  const year = buildYear({ members: [{ id: 'a', ...dates }], ...(date === undefined ? {} : { date }) });
  expect(currentMembers(year).length === 1).toBe(expected);
});
