import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeWorkbook } from '../../src/report/workbook/make-workbook.ts';
import { emptyFolder, run } from './fake-host.ts';

const files = {
  'bloc.yaml': 'bloc: a\nname: Khối A\nseason: "2024"\n',
  'members.csv': 'member,name,short_name\nso-y-te,Sở Y tế,SYT\nso-noi-vu,Sở Nội vụ,SNV\n',
  'criteria.csv': 'criterion,title,max\nI,Chuyên môn,20\nI.1,Chỉ tiêu,10\nI.2,Cải cách,10\n',
  'rules.yaml': 'ranking: { by: total }\n',
};

function blocYear(more: Readonly<Record<string, string>> = {}): string {
  const folder = join(emptyFolder(), 'a');
  for (const [name, text] of Object.entries({ ...files, ...more })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

describe('import', () => {
  test('shows what would change, and writes nothing unless asked', async () => {
    const folder = blocYear({ 'x.csv': 'Đơn vị,Tiêu chí,Điểm tự chấm\nSYT,I.1,9\n' });
    const { status, stdout, stderr } = await run(folder, ['import', 'x.csv']);
    expect(status).toBe(0);
    expect(stdout).toContain('self-scores.csv: thêm 1, giống 0, khác 0');
    expect(stderr).toContain('--write');
    expect(() => read(folder, 'self-scores.csv')).toThrow();
  });

  test('makes a file that is not there yet', async () => {
    const folder = blocYear({
      'x.csv': 'Bảng tự chấm\n\nĐơn vị;Tiêu chí;Điểm tự chấm;Minh chứng\nSYT;Chỉ tiêu;"8,5";BC 12\n',
    });
    expect((await run(folder, ['import', 'x.csv', '--write'])).status).toBe(0);
    expect(read(folder, 'self-scores.csv')).toBe('member,criterion,points,evidence\nso-y-te,I.1,8.5,BC 12\n');
  });

  test('keeps a wide file wide, with its semicolons, decimal comma, order and foot', async () => {
    const folder = blocYear({
      'self-scores.csv': 'Tiêu chí;SYT;Ghi chú\r\nI.2;7,5;x\r\nCộng;7,5;\r\n',
      'x.csv': 'Tiêu chí,Sở Y tế,Sở Nội vụ\nTự chấm\nI.1,9.25,8\nI.2,7.5,\n',
    });
    expect((await run(folder, ['import', 'x.csv', '--table', 'self-scores', '--write'])).status).toBe(0);
    expect(read(folder, 'self-scores.csv')).toBe(
      'Tiêu chí;SYT;Ghi chú;so-noi-vu\r\nI.1;9,25;;8\r\nI.2;7,5;x;\r\nCộng;7,5;;\r\n',
    );
  });

  test('replaces what differs only when told to, and then only that', async () => {
    const before = 'member,criterion,points,note\nso-y-te,I.1,9.0,giữ\nso-noi-vu,I.1,7,\n';
    const folder = blocYear({
      'self-scores.csv': before,
      'x.csv': 'Đơn vị,Tiêu chí,Điểm tự chấm\nSYT,I.1,9\nSNV,I.1,8\n',
    });
    const refused = await run(folder, ['import', 'x.csv', '--write']);
    expect([refused.status, read(folder, 'self-scores.csv')]).toEqual([1, before]);
    expect((await run(folder, ['import', 'x.csv', '--write', '--replace'])).status).toBe(0);
    expect(read(folder, 'self-scores.csv')).toBe(before.replace(',7,', ',8,'));
  });

  test('writes nothing where anything is wrong', async () => {
    const folder = blocYear({ 'x.csv': 'Đơn vị,Tiêu chí,Điểm tự chấm\nSYT,I.1,11\nSYX,I.2,8\nSYT,I.9,1\n' });
    const { status, stderr } = await run(folder, ['import', 'x.csv', '--write']);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /x\.csv:2:9 error score-above-max.*x\.csv:3:1 error unknown-member.*x\.csv:4:5 error unknown-criterion/s,
    );
    expect(() => read(folder, 'self-scores.csv')).toThrow();
  });

  test('two files that differ on one value are told', async () => {
    const sheet = (points: string) => `Đơn vị,Tiêu chí,Điểm tự chấm\nSYT,I.1,${points}\n`;
    const folder = blocYear({ 'x.csv': sheet('8'), 'y.csv': sheet('9') });
    expect((await run(folder, ['import', 'x.csv', 'y.csv'])).stderr).toContain('y.csv:2:9 error duplicate');
    expect((await run(folder, ['import', 'x.csv', 'x.csv'])).status).toBe(0);
  });

  test.each([
    ['a table that there is not', ['--table', 'diem'], 'diem'],
    ['a map without a column', ['--map', 'Điểm'], '--map'],
    ['a map to a column that there is not', ['--map', 'Điểm=pointz'], 'points'],
    ['a unit that there is not', ['--member', 'Sở X'], 'Sở X'],
  ])('%s is wrong usage', async (_what, options, word) => {
    const folder = blocYear({ 'x.csv': 'Tiêu chí,Điểm\nI.1,9\n' });
    const { status, stderr } = await run(folder, ['import', 'x.csv', ...options]);
    expect(status).toBe(2);
    expect(stderr).toContain(word);
  });

  test('a heading of the office’s own, a unit and a table by options', async () => {
    const folder = blocYear({ 'x.csv': 'Tiêu chí,Điểm TT\nI.1,9\n' });
    const options = ['--map', 'Điểm TT=points', '--member', 'SYT', '--table', 'self-scores', '--write'];
    expect((await run(folder, ['import', 'x.csv', ...options])).status).toBe(0);
    expect(read(folder, 'self-scores.csv')).toContain('so-y-te,I.1,9');
  });

  test('the head of a sheet names its appraiser, who does not appraise itself', async () => {
    const text = 'Người chấm: SNV\nTiêu chí,Sở Y tế\nI.1,9\n';
    const folder = blocYear({ 'x.csv': text, 'y.csv': text.replace('Sở Y tế', 'Sở Nội vụ') });
    expect((await run(folder, ['import', 'x.csv', '--write'])).status).toBe(0);
    expect(read(folder, 'appraisals.csv')).toBe('member,criterion,points,scorer\nso-y-te,I.1,9,so-noi-vu\n');
    expect((await run(folder, ['import', 'y.csv'])).stderr).toContain('self-appraisal');
  });

  test('names the columns that it does not read, and shows what would do something as mere text', async () => {
    const text = 'Đơn vị,Tiêu chí,Điểm tự chấm,Phòng ban,Minh chứng\nSYT,I.1,9,Thanh tra,\u001b[31mBC\n';
    const { stdout, stderr } = await run(blocYear({ 'x.csv': text }), ['import', 'x.csv']);
    expect(stderr).toContain('Không đọc các cột này của x.csv: Phòng ban.');
    expect(stdout).toContain('␛[31mBC');
    expect(stdout).not.toContain('\u001b');
  });

  test('new units and criteria of an office', async () => {
    const folder = blocYear({
      'm.csv': 'Mã đơn vị,Tên đơn vị,Từ ngày\nso-tu-phap,Sở Tư pháp,1/2/2024\n',
      'c.csv': 'Mã,Nội dung,Điểm tối đa\nI.3,Đoàn kết,5\n',
    });
    expect((await run(folder, ['import', 'm.csv', 'c.csv', '--write'])).status).toBe(0);
    expect(read(folder, 'members.csv')).toContain('so-tu-phap,Sở Tư pháp,,2024-02-01\n');
    expect(read(folder, 'criteria.csv')).toContain('I.3,Đoàn kết,5\n');
  });
});

describe('a sheet that was sent out', () => {
  test('comes back with what was filled in, without any option', async () => {
    const folder = blocYear({ 'self-scores.csv': 'member,criterion,points\nso-y-te,I.1,8.5\nso-y-te,I.2,9\n' });
    expect((await run(folder, ['sheets'])).status).toBe(0);
    writeFileSync(join(folder, 'self-scores.csv'), 'member,criterion,points\n');
    const { status, stdout } = await run(folder, ['import', 'out/sheets/so-y-te.xlsx', '--write', '--format', 'csv']);
    expect(status).toBe(0);
    expect(stdout).toContain('out/sheets/so-y-te.xlsx[Tự chấm]!D');
    expect(read(folder, 'self-scores.csv')).toBe('member,criterion,points\nso-y-te,I.1,8.5\nso-y-te,I.2,9\n');
  });

  test('of another season is refused', async () => {
    const folder = blocYear();
    const text = (value: string) => ({ kind: 'text', text: value }) as const;
    const bytes = await makeWorkbook({
      sheets: [
        {
          name: 'Tự chấm',
          widths: [10],
          rows: [
            { cells: [text('Năm: 2023')] },
            { cells: [text('Đơn vị'), text('Tiêu chí'), text('Điểm tự chấm')] },
            { cells: [text('SYT'), text('I.1'), { kind: 'number', value: '9' }] },
          ],
        },
      ],
    });
    writeFileSync(join(folder, 'x.xlsx'), bytes);
    expect((await run(folder, ['import', 'x.xlsx', '--write'])).stderr).toContain(
      'x.xlsx[Tự chấm]!A1 error import-other',
    );
  });
});
