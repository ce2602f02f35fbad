import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, packageFolder } from '../cli/fake-host.ts';
import { runBuilt } from './run-built.ts';

function example(): string {
  const folder = emptyFolder();
  cpSync(join(packageFolder, 'examples/bac-ninh'), folder, { recursive: true });
  return folder;
}

/** Libraries of other makers are bundled for these: the built program is what shows that they work. */
describe('the built program', () => {
  test('is ASCII, so that what its regular expressions say is not misread', () => {
    const bytes = readFileSync(join(packageFolder, 'dist/thidua.cjs'));
    expect(bytes.findIndex((byte) => byte > 0x7f)).toBe(-1);
  });

  test('makes all that people hold in their hands', () => {
    const folder = example();
    expect(runBuilt(folder, ['report', '2019/noi-chinh']).status).toBe(0);
    expect(readdirSync(join(folder, '2019/noi-chinh/out'))).toHaveLength(7);
  });

  test('takes back the sheets that it has sent out', () => {
    const folder = example();
    expect(runBuilt(folder, ['sheets', '2019/noi-chinh']).status).toBe(0);
    const { status, stdout } = runBuilt(folder, [
      'import',
      '2019/noi-chinh/out/sheets/cong-an.xlsx',
      '--to',
      '2019/noi-chinh',
    ]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/self-scores\.csv: thêm 0, giống \d+, khác 0/);
  });

  test('names the file of an appraiser with đ in the name', () => {
    const { stdout } = runBuilt(example(), ['sheets', '2019/noi-chinh', '--appraisal', 'Hội đồng', '--dry-run']);
    expect(stdout).toContain('tham-dinh-hoi-dong.xlsx');
  });

  test('copies its templates out', () => {
    const folder = emptyFolder();
    expect(runBuilt(folder, ['report', '--eject', 'mau']).status).toBe(0);
    expect(readdirSync(join(folder, 'mau'))).toHaveLength(5);
  });
});
