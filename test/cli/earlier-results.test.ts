import { expect, test } from 'vitest';
import { emptyFolder, run } from './fake-host.ts';
import { makeBlocYear } from './small-bloc-year.ts';

test.each<[string, readonly string[], string, string]>([
  ['errors', ['score'], 'a,I,61', 'giữ nguyên kết quả của lần chạy trước, tính từ dữ liệu cũ.'],
  ['warnings under --strict', ['score', '--strict'], 'a,I,58.5', 'không ghi kết quả mới vì còn cảnh báo (--strict).'],
  ['errors under --strict', ['score', '--strict'], 'a,I,61', 'tính từ dữ liệu cũ.'],
])('earlier results that stay because of %s are said to', async (_, command, row, said) => {
  const workspace = emptyFolder();
  const folder = makeBlocYear(workspace, '2021', 'noi-chinh');
  await run(folder, ['score']);
  makeBlocYear(workspace, '2021', 'noi-chinh', {
    'self-scores.csv': `member,criterion,points,x\n${row},\na,II,39,\nb,I,57,\nb,II,40,\nc,I,50,\nc,II,30,\n`,
  });
  const { status, stderr } = await run(folder, command);
  expect(status).toBe(1);
  expect(stderr).toContain(said);
  expect(stderr.match(/giữ nguyên/g)).toHaveLength(1);
  expect((await run(folder, [...command, '--dry-run'])).stderr).not.toContain('giữ nguyên');
});
