// Proves, with the commit that is checked out: packed from two clean checkouts at different places, without install scripts
// of others, the package is the same to the byte; and it runs and installs where there is no registry.
import { deepStrictEqual, strictEqual } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const packageFolder = join(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'thidua-package-'));
const noRegistry = { ...process.env, npm_config_offline: 'true', npm_config_registry: 'http://127.0.0.1:9/' };
// Where Linux lets us, without any network at all.
const apart = spawnSync('unshare', ['-rn', 'true']).status === 0 ? ['unshare', '-rn'] : [];

try {
  const packed = ['one', join('another', 'place of two')].map(pack);
  const [first, second] = packed.map((file) => createHash('sha256').update(readFileSync(file)).digest('hex'));
  strictEqual(second, first, 'packing twice gives different bytes');
  console.log(`packed twice, the same bytes: sha256 ${first}`);
  runUnpacked(packed[0]);
  runInstalled(packed[0]);
} finally {
  spawnSync('chmod', ['-R', 'u+w', scratch]);
  rmSync(scratch, { recursive: true, force: true });
}

function pack(name) {
  const folder = join(scratch, name);
  run(['git', 'clone', '--quiet', packageFolder, folder], { cwd: scratch });
  run(['npm', 'ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: folder });
  run(['npm', 'pack', '--silent'], { cwd: folder });
  strictEqual(run(['git', 'status', '--porcelain'], { cwd: folder }), '', 'the build changes a file that is committed');
  return join(
    folder,
    readdirSync(folder).find((file) => file.endsWith('.tgz')),
  );
}

// From a folder that may not be written to; and, because the superuser may, it is seen that nothing was.
function runUnpacked(file) {
  const folder = join(scratch, 'empty');
  mkdirSync(folder);
  run(['tar', 'xzf', file, '-C', folder]);
  run(['chmod', '-R', 'a-w', join(folder, 'package')]);
  chmodSync(folder, 0o555);
  const before = listFiles(folder);
  tryCommands([process.execPath, join(folder, 'package/bin/thidua.js')], 'unpacked');
  deepStrictEqual(listFiles(folder), before, 'running the program changes the package');
}

function runInstalled(file) {
  const folder = join(scratch, 'installed');
  mkdirSync(folder);
  const cache = join(scratch, 'empty-cache');
  run(['npm', 'install', '--no-audit', '--no-fund', '--cache', cache, file], { cwd: folder, env: noRegistry });
  tryCommands([join(folder, 'node_modules/.bin/thidua')], 'installed');
}

function tryCommands(thidua, how) {
  const work = join(scratch, `work-${how}`);
  cpSync(join(packageFolder, 'examples'), work, { recursive: true });
  const year = join(work, 'hung-yen/2021/co-quan-dang');
  const out = ['--out', join(scratch, `out-${how}`)];
  const fresh = join(scratch, `new-${how}`, '2026', 'khoi');
  const decided = ['--award', 'co-thi-dua-chinh-phu', '--member', 'ban-to-chuc', '--status', 'granted'];
  const commands = [
    ['--version'],
    ['codes'],
    ['schema', 'rules'],
    ['init', fresh],
    ['check', year],
    ['lock', '--authority', '01/BB-KTĐ', year],
    ['score', year, ...out],
    ['propose', year, ...out],
    ['rotate', year, ...out],
    ['verify', year, ...out],
    ['draw', '--among', 'a,b,c', '--places', '1', '--seed', '01/BB-KTĐ'],
    ['sheets', year, ...out],
    ['report', year, ...out],
    ['tally', year],
    ['audit', year],
    ['explain', 'ban-to-chuc', year],
    ['next', year],
    ['close', year],
    ['decide', ...decided, year],
    ['stats', year, ...out],
    ['import', '--to', year, join(scratch, `out-${how}`, '2021/co-quan-dang/sheets/ban-to-chuc.xlsx')],
    ['targets', join(work, 'lai-chau')],
  ];
  for (const command of commands) run([...apart, ...thidua, ...command], { cwd: scratch, env: noRegistry });
  const written = readdirSync(join(scratch, `out-${how}`), { recursive: true });
  for (const ending of ['.xlsx', '.docx'])
    strictEqual(
      written.some((name) => name.endsWith(ending)),
      true,
      ending,
    );
  const network = apart.length > 0 ? 'no network' : 'no registry';
  console.log(
    `${how}, with ${network}: ${commands.map(([name]) => name).join(', ')} ran; ${written.length} files written`,
  );
}

function listFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .sort()
    .map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`);
}

function run([command, ...args], options) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status !== 0)
    throw new Error(`${[command, ...args].join(' ')} ended with ${status}:\n${error ?? ''}${stdout}${stderr}`);
  return stdout;
}
