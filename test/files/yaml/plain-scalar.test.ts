import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument, type Scalar } from 'yaml';
import { readPlainScalar } from '../../../src/files/yaml/plain-scalar.ts';
import { caseCount } from '../../properties/case-count.ts';

/** What YAML 1.2 takes a scalar without quotes for. */
function byPackage(text: string): unknown {
  const { value } = parseDocument(text).contents as Scalar;
  return typeof value === 'number' ? 0 : value;
}

const samples = [
  'null',
  'Null',
  'nULL',
  '~',
  'true',
  'TRUE',
  'tRue',
  'false',
  'False',
  'yes',
  'no',
  'on',
  '08',
  '1.',
  '.5',
  '.',
];

test.each([
  ...samples,
  '1e3',
  '1e',
  '-1',
  '+1',
  '--1',
  '0x1F',
  '0xG',
  '0o17',
  '0o8',
  '.inf',
  '-.INF',
  '.Inf1',
  '.nan',
  '.NAN',
  '1_000',
  '1,5',
  '2019-12-03',
  '1.2.3',
  '80%',
  '2/3',
  'thads',
  'nội',
  'Tốt',
  'f',
])('%s is what the package takes it for', (text) => {
  expect(readPlainScalar(text)).toBe(byPackage(text));
});

test('so is any run of the characters that numbers and words are made of', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'0123456789.+-eExoaAfFnNtTrRuUlLiIsS~'),
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(
      text.filter((one) => !/^(-|---.*)$/.test(one)),
      (one) => {
        expect(readPlainScalar(one)).toBe(byPackage(one));
      },
    ),
    { numRuns: 10 * caseCount },
  );
});
