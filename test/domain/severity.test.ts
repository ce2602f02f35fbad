import { expect, test } from 'vitest';
import type { Code, Diagnostic } from '../../src/domain/diagnostic.ts';
import { isError, severitiesOf, severityOf } from '../../src/domain/severity.ts';

/** The codes marked (w) in spec 5, and later ones that are warnings. */
const warnings: readonly Code[] = [
  'award-unheard',
  'column-unknown',
  'contest-unknown',
  'criteria-sum',
  'group-empty',
  'head-unknown',
  'leadership-differs',
  'ledger-short',
  'member-not-current',
  'scorers-short',
  'season-folder',
  'seat-barred-ruling',
  'section-differs',
  'vote-ineligible',
];

function told(code: Code, details: object = {}): Diagnostic {
  return { code, at: { file: 'bloc' }, details } as Diagnostic;
}

test.each(warnings)('%s is a warning', (code) => {
  expect(severityOf(told(code))).toBe('warning');
  expect(severitiesOf(code)).toEqual(['warning']);
  expect(isError(told(code))).toBe(false);
});

test.each<Code>(['unscored', 'ruling-mismatch', 'locked-changed'])('%s is an error', (code) => {
  expect(severityOf(told(code))).toBe('error');
  expect(severitiesOf(code)).toEqual(['error']);
  expect(isError(told(code))).toBe(true);
});

test.each([
  ['score', 'error'],
  ['rank', 'error'],
  ['award', 'error'],
  ['seat', 'error'],
  ['exclude', 'warning'],
  ['withhold', 'warning'],
  ['grant', 'warning'],
])('that a ruling of kind %s is idle is an %s', (ruling, severity) => {
  expect(severityOf(told('ruling-idle', { ruling, subject: '' }))).toBe(severity);
});

test('an idle ruling can be either', () => {
  expect(severitiesOf('ruling-idle')).toEqual(['error', 'warning']);
});
