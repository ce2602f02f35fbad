import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../src/report/diagnostic-catalogue/catalogue.ts';
import { run } from './cli/fake-host.ts';

const cases = join(import.meta.dirname, 'cases');

/** Folders of golden cases: a workspace as a user writes it, and in expected.txt what must come out. */
function foldersIn(what: string): readonly string[] {
  return readdirSync(join(cases, what)).sort();
}

/** The command of a case stands in `command`; nothing is ever written into the case. */
function commandOf(folder: string): readonly string[] {
  const file = join(folder, 'command');
  const [command = 'check', ...options] = (existsSync(file) ? readFileSync(file, 'utf8') : 'check').trim().split(/\s+/);
  const writes =
    ['score', 'propose', 'rotate', 'lock', 'close', 'decide', 'next'].includes(command) &&
    !options.includes('--dry-run');
  return [command, ...options, ...(writes ? ['--dry-run'] : [])];
}

async function outcomeOf(folder: string, language: 'vi' | 'en'): Promise<string> {
  const args = commandOf(folder);
  const { status, stdout, stderr } = await run(folder, [...args, '--lang', language]);
  return [`$ thidua ${args.join(' ')}`, stderr, stdout, `→ ${status}\n`].filter((part) => part !== '').join('\n');
}

describe.each(readdirSync(cases).sort())('%s', (what) => {
  test.each(foldersIn(what))('%s', async (name) => {
    const folder = join(cases, what, name);
    await expect(await outcomeOf(folder, 'vi')).toMatchFileSnapshot(join(folder, 'expected.txt'));
    await expect(await outcomeOf(folder, 'en')).toMatchFileSnapshot(join(folder, 'expected.en.txt'));
  });
});

describe('every diagnostic code', () => {
  test.each(Object.keys(catalogue).sort())('%s has a golden folder in which it is told', (code) => {
    const expected = readFileSync(join(cases, 'codes', code, 'expected.txt'), 'utf8');
    expect(expected).toMatch(new RegExp(`(?::\\d+:\\d+|\\]![A-Z]+\\d+) (?:error|warning) ${code}: `));
  });
});
