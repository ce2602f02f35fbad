import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, run } from './fake-host.ts';
import { makeBlocYear, votesToCome } from './small-bloc-year.ts';

const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

describe('one bloc year', () => {
  test('score prints a table and writes three files', async () => {
    const folder = makeBlocYear(emptyFolder(), '2021', 'noi-chinh');
    const { status, stdout, stderr } = await run(folder, ['score']);
    expect({ status, stdout }).toMatchInlineSnapshot(`
      {
        "status": 0,
        "stdout": "Khối thi đua noi-chinh · Năm 2021

      BẢNG XẾP HẠNG

      Hạng  Đơn vị       Tự chấm  Tổng điểm  Xếp loại
      ───────────────────────────────────────────────
         1  Sở A            97,5       97,5  Xuất sắc
         2  Sở Hòa Bình    97,13      97,13  Xuất sắc
         3  =Sở "C"           80         80  Khá
      ",
      }
    `);
    expect(stderr).toBe('Đã ghi: out/scores.csv, out/ranking.csv, out/result.json\n');
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['ranking.csv', 'result.json', 'scores.csv']);
    expect(read(folder, 'out/scores.csv')).toMatchInlineSnapshot(`
      "criterion,title,max,a,b,c
      I,Chuyên môn,60,58.5,57.13,50
      II,Xây dựng Đảng,40,39,40,30
      base,,,97.5,97.13,80
      bonus,,,0,0,0
      penalty,,,0,0,0
      total,,,97.5,97.13,80
      percent,,,97.5,97.13,80
      "
    `);
    expect(read(folder, 'out/ranking.csv')).toMatchInlineSnapshot(`
      "rank,member,name,group,self_total,base,bonus,penalty,total,percent,class,tied
      1,a,Sở A,,97.5,97.5,0,0,97.5,97.5,xuat-sac,no
      2,b,Sở Hòa Bình,,97.13,97.13,0,0,97.13,97.13,xuat-sac,no
      3,c,"'=Sở ""C""",,80,80,0,0,80,80,kha,no
      "
    `);
  });

  test('propose and rotate', async () => {
    const folder = makeBlocYear(emptyFolder(), '2021', 'noi-chinh');
    const proposed = await run(folder, ['propose', '--quiet']);
    expect(proposed).toMatchInlineSnapshot(`
      {
        "status": 0,
        "stderr": "",
        "stdout": "Khối thi đua noi-chinh · Năm 2021

      KẾT QUẢ BỎ PHIẾU

      Cờ thi đua

      Số phiếu: phát ra 3, thu về 3, hợp lệ 3, không hợp lệ 0. Cần từ 2/3 tổng số đơn
      vị thành viên.

      Đơn vị       Đồng ý   Tỷ lệ  Kết quả
      ──────────────────────────────────────
      Sở A              3    100%  đạt
      Sở Hòa Bình       1  33,33%  không đạt

      ĐỀ NGHỊ KHEN THƯỞNG

      Danh hiệu, hình thức khen thưởng  Đơn vị       Hạng   Điểm  Số phiếu  Tình trạng
      ────────────────────────────────────────────────────────────────────────────────
      Cờ thi đua (1 suất)               Sở A            1   97,5       3/3  đề nghị
      Bằng khen (1 suất)                Sở Hòa Bình     2  97,13            đề nghị
      ",
      }
    `);
    expect(read(folder, 'out/proposal.csv')).toMatchInlineSnapshot(`
      "award,award_name,member,name,for,rank,total,agree,of,status,reason
      co,Cờ thi đua,a,Sở A,,1,97.5,3,3,proposed,
      bang-khen,Bằng khen,b,Sở Hòa Bình,,2,97.13,,,proposed,
      "
    `);
    const rotated = await run(folder, ['rotate', '--years', '2', '--quiet']);
    expect(rotated).toMatchInlineSnapshot(`
      {
        "status": 0,
        "stderr": "",
        "stdout": "Khối thi đua noi-chinh · Năm 2021

      TRƯỞNG KHỐI, PHÓ KHỐI

      Năm 2022

      Chức danh    Đơn vị       Hình thức   Căn cứ
      ────────────────────────────────────────────────────────────────────────────────
      Trưởng khối  Sở Hòa Bình  luân phiên  đến lượt trong vòng luân phiên, sau Sở A
      Phó khối     =Sở "C"      luân phiên  đến lượt trong vòng luân phiên, sau Sở Hòa
                                            Bình

      Năm 2023

      Chức danh    Đơn vị   Hình thức   Căn cứ
      ────────────────────────────────────────────────────────────────────────────────
      Trưởng khối  =Sở "C"  luân phiên  đến lượt trong vòng luân phiên, sau Sở Hòa
                                        Bình
      Phó khối     Sở A     luân phiên  đến lượt trong vòng luân phiên, sau =Sở "C"
      ",
      }
    `);
    expect(read(folder, 'out/leadership.csv')).toMatchInlineSnapshot(`
      "season,seat,place,member,name,method,status,reason
      2022,head,1,b,Sở Hòa Bình,ring,decided,"đến lượt trong vòng luân phiên, sau Sở A"
      2022,deputy,1,c,"'=Sở ""C""",ring,decided,"đến lượt trong vòng luân phiên, sau Sở Hòa Bình"
      2023,head,1,c,"'=Sở ""C""",ring,decided,"đến lượt trong vòng luân phiên, sau Sở Hòa Bình"
      2023,deputy,1,a,Sở A,ring,decided,"đến lượt trong vòng luân phiên, sau =Sở ""C"""
      "
    `);
  });

  test('--dry-run writes nothing; --format csv prints the very file', async () => {
    const folder = makeBlocYear(emptyFolder(), '2021', 'noi-chinh');
    const dry = await run(folder, ['propose', '--format', 'csv', '--dry-run']);
    expect(existsSync(join(folder, 'out'))).toBe(false);
    await run(folder, ['propose']);
    expect(dry.stdout).toBe(read(folder, 'out/proposal.csv'));
  });

  test('--out writes by season and bloc', async () => {
    const workspace = emptyFolder();
    makeBlocYear(workspace, '2021', 'noi-chinh');
    await run(workspace, ['score', '--out', 'ket-qua']);
    expect(readdirSync(join(workspace, 'ket-qua/2021/noi-chinh')).sort()).toEqual([
      'ranking.csv',
      'result.json',
      'scores.csv',
    ]);
  });

  test('result.json does not tell where it was made, nor in which language', async () => {
    const one = makeBlocYear(emptyFolder(), '2021', 'noi-chinh');
    const other = makeBlocYear(emptyFolder(), '2021', 'noi-chinh');
    await run('/', ['rotate', one], { env: { THIDUA_LANG: 'en' } });
    await run(other, ['rotate']);
    expect(read(one, 'out/result.json')).toBe(read(other, 'out/result.json'));
    const { blocs } = JSON.parse(read(one, 'out/result.json'));
    expect(Object.keys(blocs[0].inputs)).toContain('members.csv');
    expect(blocs[0].path).toBe('.');
  });

  test('what is undecided is written, marked, and exits 3', async () => {
    const folder = makeBlocYear(emptyFolder(), '2021', 'noi-chinh', votesToCome('noi-chinh', '2021'));
    const { status, stdout, stderr } = await run(folder, ['propose']);
    expect(status).toBe(3);
    expect(stdout).toContain('chưa quyết');
    expect(stderr).toContain('trạng thái 3');
    expect(read(folder, 'out/proposal.csv')).toContain(',undecided,');
  });

  test('errors: nothing on stdout, nothing written, earlier results said to be of earlier inputs', async () => {
    const workspace = emptyFolder();
    const folder = makeBlocYear(workspace, '2021', 'noi-chinh');
    await run(folder, ['score']);
    const before = read(folder, 'out/ranking.csv');
    makeBlocYear(workspace, '2021', 'noi-chinh', { 'self-scores.csv': 'member,criterion,points\na,I,61\n' });
    const { status, stdout, stderr } = await run(workspace, ['score']);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('2021/noi-chinh/self-scores.csv:2:5 error score-above-max: ');
    expect(stderr).toContain('2021/noi-chinh/out giữ nguyên kết quả');
    expect(read(folder, 'out/ranking.csv')).toBe(before);
  });

  test('warnings fail only under --strict', async () => {
    const folder = makeBlocYear(emptyFolder(), '2021', 'noi-chinh', {
      'members.csv': 'member,name,shrt_name\na,Sở A,\nb,Sở B,\nc,Sở C,\n',
    });
    const lenient = await run(folder, ['check']);
    expect(lenient.status).toBe(0);
    expect(lenient.stderr).toContain('warning column-unknown');
    expect((await run(folder, ['check', '--quiet'])).stderr).toBe('');
    expect((await run(folder, ['score', '--strict'])).status).toBe(1);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  test('colour on a terminal only, or where it is forced', async () => {
    const folder = makeBlocYear(emptyFolder(), '2021', 'noi-chinh');
    const colours = async (settings: Parameters<typeof run>[2]) =>
      (await run(folder, ['score', '--dry-run'], settings)).stdout.includes('\u001b[');
    expect(await colours({})).toBe(false);
    expect(await colours({ terminal: 100 })).toBe(true);
    expect(await colours({ terminal: 100, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await colours({ env: { FORCE_COLOR: '1' } })).toBe(true);
  });

  test('an output that would take the place of an input is not written', async () => {
    const workspace = emptyFolder();
    makeBlocYear(workspace, '2021', 'noi-chinh');
    mkdirSync(join(workspace, '2021/noi-chinh/out/ranking.csv'), { recursive: true });
    const { status, stderr } = await run(workspace, ['score']);
    expect(status).toBe(2);
    expect(stderr).toContain('không ghi được 2021/noi-chinh/out');
  });
});

describe('several bloc years', () => {
  const twoSeasons = (): string => {
    const workspace = emptyFolder();
    makeBlocYear(workspace, '2020', 'noi-chinh');
    makeBlocYear(workspace, '2021', 'noi-chinh');
    makeBlocYear(workspace, '2021', 'van-xa', votesToCome('van-xa', '2021'));
    makeBlocYear(workspace, '2021', 'xay-dung', { 'self-scores.csv': undefined });
    return workspace;
  };

  test('the newest season, said so; a line each; 1 before 3 before 0', async () => {
    const { status, stdout, stderr } = await run(twoSeasons(), ['propose']);
    expect(status).toBe(1);
    expect(stderr).toContain('Lấy năm mới nhất: 2021 (còn có: 2020)');
    expect(stdout).toMatchInlineSnapshot(`
      "Năm   Khối       Tình trạng  Kết quả
      ─────────────────────────────────────────────────────────
      2021  noi-chinh  đã quyết    2 đề nghị
      2021  van-xa     chưa quyết  1 đề nghị; 1 suất chưa quyết
      2021  xay-dung   có lỗi      1 lỗi

      3 khối: 1 đã quyết, 1 chưa quyết, 1 có lỗi
      "
    `);
  });

  test('others are still done', async () => {
    const workspace = twoSeasons();
    await run(workspace, ['score', '--quiet']);
    expect(existsSync(join(workspace, '2021/noi-chinh/out/ranking.csv'))).toBe(true);
    expect(existsSync(join(workspace, '2021/xay-dung/out'))).toBe(false);
  });

  test('one JSON document', async () => {
    const workspace = twoSeasons();
    const { status, stdout } = await run(workspace, ['propose', '--all-seasons', '--format', 'json']);
    const document = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(document).toMatchObject({ tool: 'thidua', version: '1.2.3', command: 'propose' });
    const blocs: { path: string; status: string; members: unknown[]; leadership: unknown }[] = document.blocs;
    expect(blocs.map(({ path, status: each }) => [path, each])).toEqual([
      ['2020/noi-chinh', 'decided'],
      ['2021/noi-chinh', 'decided'],
      ['2021/van-xa', 'undecided'],
      ['2021/xay-dung', 'invalid'],
    ]);
    expect(blocs[3]).toMatchObject({ members: [], votes: [], awards: [], leadership: null });
  });

  test('csv rows say whose they are', async () => {
    const { stdout } = await run(twoSeasons(), ['score', '--all-seasons', '--format', 'csv', '--dry-run']);
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      'season,bloc,rank,member,name,group,self_total,base,bonus,penalty,total,percent,class,tied',
      '2020,noi-chinh,1,a,Sở A,,97.5,97.5,0,0,97.5,97.5,xuat-sac,no',
    ]);
  });

  test('check checks all seasons; a file that two blocs share is reported once', async () => {
    const workspace = emptyFolder();
    const shared = { 'criteria.csv': undefined, 'bloc.yaml': undefined };
    for (const bloc of ['a-b', 'c-d']) {
      makeBlocYear(workspace, '2021', bloc, {
        ...shared,
        'bloc.yaml': `bloc: ${bloc}\nname: K\nseason: "2021"\ncriteria: ../criteria.csv\n`,
        'votes.csv': undefined,
        '../criteria.csv': 'criterion,title,max\nI,A,60\nII,B,0\n',
      });
    }
    const { status, stdout, stderr } = await run(workspace, ['check']);
    expect(status).toBe(1);
    expect(stderr.match(/error max-missing/g)).toHaveLength(1);
    expect(stdout).toContain('2 khối: 2 có lỗi');
  });

  test('progress on a terminal only, when the work takes long, and gone in the end', async () => {
    let now = 0;
    const clock = () => {
      now += 400;
      return now;
    };
    const { stderr } = await run(twoSeasons(), ['score', '--all-seasons'], { terminal: 80, clock });
    expect(stderr).toContain('\r\u001b[K1/4 ');
    expect((await run(twoSeasons(), ['score', '--all-seasons'], { clock })).stderr).not.toContain('\u001b[K');
  });
});
