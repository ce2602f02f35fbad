import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, packageFolder, run } from './fake-host.ts';

/** Two groups; cuc-thue and thanh-tra share rank 2 of theirs and are equal for one place of bang-khen. */
function example(): string {
  const folder = emptyFolder();
  cpSync(join(packageFolder, 'test/cases/decide/per-group'), folder, { recursive: true });
  return folder;
}

const rulingsOf = (folder: string): string => join(folder, '2024/khoi-a/rulings.yaml');

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

async function drawn(folder: string, args: readonly string[]) {
  const { status, stdout, stderr } = await run(folder, ['draw', ...args, '--format', 'json', '--lang', 'en']);
  return { status, stderr, document: stdout === '' ? undefined : JSON.parse(stdout) };
}

async function refusal(folder: string, args: readonly string[]) {
  const { status, stdout, stderr } = await run(folder, ['draw', ...args, '--lang', 'en']);
  expect(stdout).toBe('');
  return `${status} ${stderr.split('\n')[0]}`;
}

const authority = ['--authority', 'Minutes 05/BB: “lots”, with a # and a quotation mark "'];

test('an award: announced, drawn, pasted, decided, and then no longer drawn', async () => {
  const folder = example();
  const before = readdirSync(folder, { recursive: true }).sort();
  const announced = await drawn(folder, ['--award', 'bang-khen']);
  expect([announced.status, announced.document.status, announced.document.seed]).toEqual([3, 'undecided', null]);
  const { hash } = announced.document;
  expect(hash).toBe('e29a3ba011cef782471e458e6044c6c87fd17ed44c83c1ffe927ef60b0f686db');
  expect(hash).toBe(sha256('2024/khoi-a/award:bang-khen/group:khoi-nc/1:cuc-thue,thanh-tra'));

  const seed = `${hash.slice(0, 16)} dice-4-1-6`;
  const draw = await drawn(folder, ['--award', 'bang-khen', '--seed', seed, ...authority]);
  // Worked out with sha256sum and python3: index 1 of two.
  expect([draw.status, draw.document.drawn]).toEqual([0, ['thanh-tra']]);
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);

  writeFileSync(rulingsOf(folder), `${draw.document.ruling}\n`);
  const { status, stdout } = await run(folder, ['propose', '--dry-run', '--format', 'json']);
  expect(status).toBe(0);
  const [{ awards }] = JSON.parse(stdout).blocs;
  const winners = awards.find((one: { award: string }) => one.award === 'bang-khen').winners;
  expect(winners.map((one: { member: string }) => one.member)).toEqual(['so-noi-vu', 'so-tu-phap', 'thanh-tra']);
  expect(await refusal(folder, ['--award', 'bang-khen', '--seed', seed])).toBe(
    '2 thidua: error: award “bang-khen” has no tie to draw lots for',
  );
});

test('a rank: the whole order is drawn and takes effect', async () => {
  const folder = example();
  const seed = `${sha256('2024/khoi-a/rank:2/group:khoi-nc/2:cuc-thue,thanh-tra')} dice`;
  const draw = await drawn(folder, ['--rank', '2', '--seed', seed, ...authority]);
  expect(draw.status).toBe(0);
  writeFileSync(rulingsOf(folder), `${draw.document.ruling}\n`);
  const { status, stdout } = await run(folder, ['propose', '--dry-run', '--format', 'json']);
  expect(status).toBe(0);
  const [{ members }] = JSON.parse(stdout).blocs;
  const ofGroup = members.filter((one: { group: string }) => one.group === 'khoi-nc');
  expect(ofGroup.map((one: { member: string }) => one.member)).toEqual(['cong-an', ...draw.document.drawn]);
  expect(ofGroup.map((one: { rank: number }) => one.rank)).toEqual([1, 2, 3]);
  expect(await refusal(folder, ['--rank', '2', '--seed', seed])).toBe('2 thidua: error: nobody shares rank 2');
});

test('ties in two groups are drawn together, and one ruling names the winners of both', async () => {
  const folder = example();
  const scores = join(folder, '2024/khoi-a/self-scores.csv');
  writeFileSync(scores, readFileSync(scores, 'utf8').replace('58,57,56,55', '58,57,57,60'));
  const { document } = await drawn(folder, ['--award', 'bang-khen']);
  expect(document.text).toBe(
    [
      '2024/khoi-a/award:bang-khen/group:so-nganh/2:so-noi-vu,so-tai-chinh,so-tu-phap',
      '2024/khoi-a/award:bang-khen/group:khoi-nc/1:cuc-thue,thanh-tra',
    ].join('\n'),
  );
  const draw = await drawn(folder, ['--award', 'bang-khen', '--seed', `${document.hash}/1`, ...authority]);
  expect(draw.document.drawn).toHaveLength(3);
  writeFileSync(rulingsOf(folder), `${draw.document.ruling}\n`);
  expect((await run(folder, ['propose', '--dry-run'])).status).toBe(0);
});

test('a ruling without an authority is printed with an empty line for it, which is refused until filled in', async () => {
  const folder = example();
  const seed = 'e29a3ba011cef782 dice-4-1-6';
  const { document } = await drawn(folder, ['--award', 'bang-khen', '--seed', seed]);
  writeFileSync(rulingsOf(folder), `${document.ruling}\n`);
  const { status, stderr } = await run(folder, ['check', '--lang', 'en']);
  expect(status).toBe(1);
  expect(stderr).toContain('rulings.yaml:5:3 error schema: “authority” must be text');
});

test('what is printed for people is the same ruling', async () => {
  const folder = example();
  const seed = 'E29A3BA011CEF782 it\'s "4-1-6"';
  const options = ['draw', '--award', 'bang-khen', '--seed', seed, ...authority];
  const { document } = await drawn(folder, options.slice(1));
  const { stdout } = await run(folder, options);
  const lines = stdout.split('\n').map((line) => line.slice(4));
  expect(lines).toContain(`printf '%s' 'E29A3BA011CEF782 it'\\''s "4-1-6",1' | sha256sum`);
  expect(lines).toContain(document.ruling.split('\n')[2]);
});

test('files with errors: nothing is drawn', async () => {
  const folder = example();
  appendFileSync(join(folder, '2024/khoi-a/rules.yaml'), 'no-such-key: 1\n');
  expect(await refusal(folder, ['--award', 'bang-khen'])).toMatch(/^1 .*rules\.yaml:6:1 error /);
  const { status, document } = await drawn(folder, ['--award', 'bang-khen']);
  expect([status, document.status, document.diagnostics.length, document.drawn]).toEqual([1, 'invalid', 1, []]);
});

test('typing changes nothing', async () => {
  const one = await drawn('/', ['--among', 'b, a,c', '--places', '3', '--seed', 's']);
  const other = await drawn('/', ['--among', 'c,b,a', '--places', '3', '--seed', 's']);
  expect(one).toEqual(other);
});

test('a seed is taken in NFC, and not trimmed', async () => {
  const drawnBy = async (seed: string) => (await drawn('/', ['--among', 'a,b', '--seed', seed])).document.sets[0].steps;
  expect(await drawnBy('Bốc'.normalize('NFD'))).toEqual(await drawnBy('Bốc'));
  expect((await drawnBy(' s '))[0].hash).toBe(sha256(' s ,1'));
});

describe('wrong usage', () => {
  test.each([
    [[], 'lots among whom?'],
    [['--among', 'a,b'], '--among needs --seed'],
    [['--among', 'a,b', '--seed', ''], '--seed must not be empty'],
    [['--among', 'a,b', '--seed', 'x\ny'], '--seed holds characters that are not seen'],
    [['--among', 'a,a', '--seed', 'x'], '“a” stands there twice'],
    [['--among', 'a,', '--seed', 'x'], '“” is no id'],
    [['--among', 'a,B', '--seed', 'x'], '“B” is no id'],
    [['--among', 'a,b', '--places', '3', '--seed', 'x'], 'a whole number from 1 to 2'],
    [['--among', 'a,b', '--places', '0', '--seed', 'x'], 'a whole number from 1 to 2'],
    [['--among', 'a,b', '--award', 'c', '--seed', 'x'], '--among and --award exclude each other'],
    [['.', '--among', 'a,b', '--seed', 'x'], '--among and . exclude each other'],
    [['--award', 'bang-khen', '--rank', '2'], '--award and --rank exclude each other'],
    [['--award', 'bang-khen', '--places', '2'], '--places and --award exclude each other'],
    [['--award', 'bang-khen', '--group', 'khoi-nc'], '--group goes with --rank only'],
    [['--award', 'bang-khen', '--authority', ' '], '--authority must not be empty'],
    [['--award', 'bang-khem'], 'did you mean “bang-khen”?'],
    [['--award', 'co-tinh'], 'there is one at: bang-khen'],
    [['--award', 'bang-khen', '--seed', 'dice'], '--seed must hold e29a3ba011cef782'],
    [['--rank', '1'], 'shared ranks: 2 (group khoi-nc)'],
    [['--rank', '2', '--group', 'so-nganh'], 'nobody shares rank 2'],
    [['nowhere', '--rank', '2'], 'there is no folder nowhere'],
  ])('%j', async (args, told) => {
    expect(await refusal(example(), args)).toMatch(/^2 /);
    expect(await refusal(example(), args)).toContain(told);
  });

  test('more than one bloc year', async () => {
    const folder = example();
    cpSync(join(folder, '2024/khoi-a'), join(folder, '2024/khoi-b'), { recursive: true });
    const bloc = join(folder, '2024/khoi-b/bloc.yaml');
    writeFileSync(bloc, readFileSync(bloc, 'utf8').replace('khoi-a', 'khoi-b'));
    expect(await refusal(folder, ['--award', 'bang-khen'])).toContain('choose by --bloc, --season');
    expect((await drawn(folder, ['--award', 'bang-khen', '--bloc', 'khoi-b'])).document.bloc).toBe('khoi-b');
  });
});
