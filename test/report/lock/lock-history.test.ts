import { expect, test } from 'vitest';
import type { LockChange, LockOutcome, LockState } from '../../../src/domain/lock.ts';
import { lockBlocks, lockTable } from '../../../src/report/lock/lock-blocks.ts';
import { lockHistory, lockRemarks, respelledText } from '../../../src/report/lock/lock-history.ts';

const bytes = { path: '../rules.yaml', sha256: '1'.repeat(64), meaning: '2'.repeat(64) };
const files = {
  rules: bytes,
  criteria: { ...bytes, path: 'criteria.csv' },
  members: { ...bytes, path: 'members.csv' },
};
const adopted: LockState = {
  authority: '01/BB',
  tool: 'thidua 1.2.3',
  afterScores: false,
  files,
  changes: [],
  seal: '0123456789abcdef'.repeat(4),
};

function amended(...changes: readonly LockChange[]): LockOutcome {
  const { authority: _, ...unstated } = adopted;
  return {
    states: [adopted, { ...unstated, afterScores: true, changes, seal: 'fedcba9876543210'.repeat(4) }],
    respelled: [],
  };
}

const max: LockChange = { file: 'criteria', entry: 'I', field: 'max', from: '10', to: '12.5' };

test('papers state what was adopted, by whom, and every amendment', () => {
  const lock = amended(
    max,
    { file: 'members', entry: 'b', to: 'name: B' },
    { file: 'rules', entry: 'gates', from: 'x' },
  );
  expect(lockRemarks(lock, 'vi')).toEqual([
    'Tiêu chí, quy định và danh sách đơn vị được thông qua theo 01/BB (mã khóa 0123 4567 89ab cdef).',
    'Sửa đổi lần 1 theo chưa ghi căn cứ, khi đã có điểm: tiêu chí I, cột “Điểm tối đa” (max): 10 → 12,5; thêm đơn vị b; bỏ mục gates (mã khóa fedc ba98 7654 3210).',
  ]);
  expect(lockRemarks(lock, 'en')[1]).toBe(
    'Amendment 1 by no authority stated, with scores on record: criterion I, column max: 10 → 12.5; added: member b; removed: gates (seal fedc ba98 7654 3210).',
  );
});

test('what was adopted without stating by whom, or when scores were on record, is said so', () => {
  const { authority: _, ...unstated } = adopted;
  const lock = { states: [{ ...unstated, afterScores: true }], respelled: [] };
  expect(lockRemarks(lock, 'vi')).toEqual([
    'Tiêu chí, quy định và danh sách đơn vị được thông qua, chưa ghi căn cứ, khi đã có điểm (mã khóa 0123 4567 89ab cdef).',
  ]);
  expect(lockRemarks(lock, 'en')).toEqual([
    'Rubric, rules and members were adopted, no authority stated, with scores on record (seal 0123 4567 89ab cdef).',
  ]);
});

test('without a lock nothing is said', () => {
  expect(lockRemarks(undefined, 'vi')).toEqual([]);
  expect(lockBlocks(undefined, 'vi')).toEqual([]);
});

test('of many changes the first ten are written out, and long values are cut', () => {
  const many = Array.from({ length: 12 }, (_, index): LockChange => ({ ...max, entry: `I.${index}` }));
  const [, last] = lockHistory(amended(...many), 'en');
  expect(last?.changes).toHaveLength(11);
  expect(last?.changes[10]).toBe('and 2 other changes, see thidua.lock');
  const long = lockHistory(amended({ ...max, to: 'a'.repeat(100) }), 'en')[1]?.changes[0];
  expect(long).toBe(`criterion I, column max: 10 → ${'a'.repeat(79)}…`);
});

test('a table has a column for changes where there are some', () => {
  expect(lockTable({ states: [adopted], respelled: [] }, 'en').columns).toHaveLength(3);
  expect(lockTable(amended(max), 'en').columns).toHaveLength(4);
});

test('files that are only written otherwise are named as they stand', () => {
  expect(respelledText({ states: [adopted], respelled: ['rules', 'members'] }, '2021/noi-chinh', 'vi')).toBe(
    '2021/noi-chinh: ../rules.yaml, members.csv được viết lại sau khi thông qua, nội dung không đổi.',
  );
  expect(respelledText({ states: [adopted], respelled: [] }, '2021/noi-chinh', 'vi')).toBeUndefined();
});
