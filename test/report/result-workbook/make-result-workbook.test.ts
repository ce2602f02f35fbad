import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { showPoints } from '../../../src/domain/points.ts';
import { openWorkbook } from '../../../src/files/workbook/open-workbook.ts';
import type { Worksheet } from '../../../src/files/workbook/worksheet.ts';
import { makeResultWorkbook } from '../../../src/report/result-workbook/make-result-workbook.ts';
import { emptyFolder } from '../../cli/fake-host.ts';
import type { YearInput } from '../../engine/bloc-year-builder.ts';
import { figure, share } from '../../engine/rules-builder.ts';
import { nothing, worked } from './sheet-lines.ts';

async function read(bytes: Uint8Array): Promise<readonly Worksheet[]> {
  const path = join(emptyFolder(), 'ket-qua.xlsx');
  writeFileSync(path, bytes);
  const opened = await openWorkbook(path);
  if ('problem' in opened) throw new Error(opened.problem);
  return opened.sheets;
}

const six = ['Xếp hạng', 'Bảng điểm', 'Tự chấm và thẩm định', 'Kiểm phiếu', 'Đề nghị khen thưởng', 'Luân phiên'];

describe('ket-qua.xlsx', () => {
  const input: YearInput = {
    members: ['=1+1', '<script>x</script>', '{#loop}'].map((name, index) => ({
      id: `m${index}`,
      name,
      ring: index + 1,
    })),
    scores: 'm0 96.25 | m1 80.1 | m2 70',
    rules: {
      awards: [
        { code: 'co', vote: { contest: 'co', threshold: { share: share('1/2'), base: 'members', strict: true } } },
      ],
      leadership: {},
    },
    leadership: { head: 'm0' },
    votes: { co: 'm0:3' },
    counts: { co: '3/3/0' },
  };

  test('has six sheets, and one of the rulings where there are any', async () => {
    const plain = worked(input);
    const ruled = worked({
      ...input,
      rulings: [{ ruling: 'score', member: 'm2', criterion: 'I', points: figure('71') }],
    });
    const names = async ([year, result]: typeof plain) =>
      (await read((await makeResultWorkbook(year, result, 'vi')).bytes)).map(({ name }) => name);
    expect(await names(plain)).toEqual(six);
    expect(await names(ruled)).toEqual([...six, 'Quyết nghị']);
  });

  test('has the figures of the engine as numbers, and names as text whatever they look like', async () => {
    const [year, result] = worked(input);
    const { name, bytes, gaps } = await makeResultWorkbook(year, result, 'vi');
    const [ranking] = await read(bytes);
    const rows = ranking?.rows.slice(4, 7).map((row) => [row[1], row[3]]);
    expect(rows).toEqual(
      result.score?.standings.map(({ member, total }) => [
        { kind: 'text', text: member.name },
        { kind: 'number', text: showPoints(total) },
      ]),
    );
    expect([name, gaps]).toEqual(['ket-qua.xlsx', []]);
  });

  test('has the same bytes for the same result', async () => {
    const [year, result] = worked(input);
    const [first, second] = [
      await makeResultWorkbook(year, result, 'vi'),
      await makeResultWorkbook(year, result, 'vi'),
    ];
    expect(first).toEqual(second);
  });

  test.each([
    ['the votes that have not been held', { votes: {}, counts: {} }, ['votes']],
    ['the papers that nobody counted', { counts: {} }, ['counts']],
  ] as const)('says that it left empty %s', async (_, changes, gaps) => {
    const [year, result] = worked({ ...input, ...changes });
    expect(new Set((await makeResultWorkbook(year, result, 'vi')).gaps)).toEqual(new Set(gaps));
  });

  test('keeps every sheet where nothing has been worked out, in English as well', async () => {
    const [year] = worked(input);
    const { bytes, gaps } = await makeResultWorkbook(year, nothing, 'en');
    const sheets = await read(bytes);
    expect(sheets.map(({ name }) => name)).toEqual([
      'Ranking',
      'Scores',
      'Self and appraisal',
      'Votes',
      'Proposed awards',
      'Leadership',
    ]);
    expect(gaps).toEqual(expect.arrayContaining(['scores', 'proposal', 'seats']));
  });
});
