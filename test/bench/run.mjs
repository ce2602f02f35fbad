// Speed and size, as ratios within one run: whole processes in turn, medians. Not a test: machines differ.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeLedger } from './make-ledger.mjs';
import { makeWorkspace } from './make-workspace.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const thidua = join(here, '../../bin/thidua.js');
const folder = mkdtempSync(join(tmpdir(), 'thidua-bench-'));
// It adds a fixed time to every start of Node where it is set.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** Runs a command to its end; wall time in ms, peak memory in MiB. */
function measure(args) {
  const start = process.hrtime.bigint();
  const { status, stderr, output } = spawnSync(process.execPath, args, {
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return { time, memory: Number(output[3]) / 1024 };
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Runs two commands in turn, after one run of each that is not counted. */
function pair(runs, first, second) {
  const times = { first: [], second: [] };
  for (let run = 0; run <= runs; run++) {
    const [a, b] = [measure(first).time, measure(second).time];
    if (run > 0) times.first.push(a);
    if (run > 0) times.second.push(b);
  }
  const ratios = times.first.map((time, run) => time / times.second[run]);
  return { first: median(times.first), second: median(times.second), ratio: median(ratios) };
}

function say(what, { first, second, ratio }, bar) {
  console.log(`${what}: ${ratio.toFixed(2)} × (${first.toFixed(0)} ms : ${second.toFixed(0)} ms); bar ${bar}`);
}

function memoryOf(args) {
  return measure(['-r', join(here, 'report-memory.cjs'), ...args]).memory;
}

function workspace(name, size) {
  const path = join(folder, name);
  makeWorkspace(path, size);
  return path;
}

try {
  const bare = ['-e', '0'];
  const one = workspace('one', { blocs: 1, members: 12, leaves: 40 });
  const propose = [thidua, 'propose', one, '--quiet'];
  say('start: --version : node -e 0', pair(21, [thidua, '--version'], bare), '1.8 ×');
  say('one bloc: propose : node -e 0', pair(21, propose, bare), '3.6 ×, aim 2.7 ×');
  console.log(`one bloc: peak memory ${memoryOf(propose).toFixed(0)} MiB; bar 70 MiB`);

  const fewer = workspace('fewer', { blocs: 200, members: 12, leaves: 40 });
  const many = workspace('many', { blocs: 2000, members: 12, leaves: 40 });
  const score = (path) => [thidua, 'score', path, '--quiet'];
  const parse = (path) => [join(here, 'parse-alone.mjs'), path];
  say('2,000 blocs: score : csv-parse alone', pair(15, score(many), parse(many)), '1.3 ×');
  const [low, high] = [memoryOf(score(fewer)), memoryOf(score(many))];
  console.log(`memory: ${low.toFixed(0)} MiB for 200 blocs, ${high.toFixed(0)} MiB for 2,000`);

  const small = workspace('small', { blocs: 1, members: 250, leaves: 200, isWide: true });
  const large = workspace('large', { blocs: 1, members: 1000, leaves: 200, isWide: true });
  const growth = pair(15, score(large), score(small));
  console.log(
    `1,000 units × 200 criteria: ${growth.first.toFixed(0)} ms, ${growth.ratio.toFixed(2)} × the time of a quarter`,
  );

  const ledger = join(folder, 'ledger');
  makeLedger(ledger, 1_000_000);
  const tenth = join(folder, 'tenth');
  makeLedger(tenth, 100_000);
  const stats = (path) => [thidua, 'stats', path, '--quiet'];
  say('1,000,000 rows: stats : csv-parse alone', pair(5, stats(ledger), parse(ledger)), '1.3 ×');
  const [some, all] = [memoryOf(stats(tenth)), memoryOf(stats(ledger))];
  console.log(`memory: ${some.toFixed(0)} MiB for 100,000 rows, ${all.toFixed(0)} MiB for 1,000,000`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
