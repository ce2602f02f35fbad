import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  choiceWords,
  kindWords,
  objectWords,
  partWords,
  seatWords,
  statusWords,
} from '../src/files/cells/closed-words.ts';
import { foldHeading } from '../src/files/csv/fold-text.ts';
import { headingLookup, headingsOf, type TableRole } from '../src/files/csv/headings.ts';
import { baseWords } from '../src/files/tables/read-targets.ts';
import { allCodes } from '../src/report/code-page.ts';
import { emptyFolder, packageFolder, run } from './cli/fake-host.ts';

/** A fenced block; `file` where the line above it is nothing but a path. */
interface Block {
  readonly language: string;
  readonly text: string;
  readonly file?: string;
}

interface Command {
  readonly line: string;
  readonly printed: string;
}

const commands = [
  ...[
    'check',
    'score',
    'propose',
    'rotate',
    'explain',
    'sheets',
    'import',
    'report',
    'audit',
    'verify',
    'close',
    'decide',
    'next',
    'tally',
    'targets',
    'stats',
    'init',
    'schema',
    'codes',
  ],
];
const schemas = ['bloc', 'rules', 'rulings'];

const fileOf: Readonly<Record<TableRole, string>> = {
  members: 'members.csv',
  criteria: 'criteria.csv',
  'self-scores': 'self-scores.csv',
  appraisals: 'appraisals.csv',
  indicators: 'indicators.csv',
  votes: 'votes.csv',
  ballots: 'ballots.csv',
  'award-ledger': 'awards.csv',
  'leadership-ledger': 'leadership.csv',
  units: 'units.csv',
  decisions: 'decide --from',
  targets: 'targets.csv',
};

describe.each(['README.md', 'README.vi.md'])('%s', (name) => {
  const readme = readFileSync(join(packageFolder, name), 'utf8');
  const blocks = readBlocks(readme);

  test('its files and commands, one after the other, give what it prints', async () => {
    const folder = emptyFolder();
    cpSync(join(packageFolder, 'examples'), join(folder, 'examples'), { recursive: true });
    let ran = 0;
    for (const { file, language, text } of blocks) {
      if (file !== undefined) write(join(folder, file), text);
      if (language !== 'console') continue;
      let status = '';
      for (const { line, printed } of readCommands(text)) {
        const outcome = isStatusQuestion(line) ? `${status}\n` : undefined;
        const done = outcome === undefined ? await run(folder, argumentsOf(line)) : undefined;
        if (done) status = String(done.status);
        expect.soft(printed, line).toBe(outcome ?? `${done?.stdout}${done?.stderr}`);
        ran++;
      }
    }
    expect(ran).toBeGreaterThan(5);
  });

  test('its first command sets up and runs an example, and its output follows', () => {
    const [first] = readCommands(blocks.find(({ language }) => language === 'console')?.text ?? '');
    expect(first?.line).toMatch(/^npm ci && node bin\/thidua\.js propose examples\//);
  });

  test('its YAML is what the schemas allow', () => {
    const loose = blocks.filter(({ language, file }) => language === 'yaml' && file === undefined);
    expect(loose.length).toBeGreaterThan(3);
    for (const { text } of loose) {
      const content: unknown = parse(text);
      const schema = Array.isArray(content) ? 'rulings' : /^bloc:/m.test(text) ? 'bloc' : 'rules';
      expect(problemsBy(schema, content), text).toEqual([]);
    }
  });

  test.each(schemas)('every key and word of the schema of %s.yaml stands in it', (schema) => {
    const words = [...wordsOf(readSchema(schema))];
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter((word) => !hasWord(readme, word))).toEqual([]);
  });

  test.each(Object.keys(headingsOf) as TableRole[])('every column and heading of %s stands in its section', (role) => {
    const file = fileOf[role];
    const section = readme
      .split(/^(?=###? )/m)
      .find((text) => /^### .*/.exec(text)?.[0].includes(file) || text.includes(`| ${file} |`));
    const cells = new Set(
      (section ?? '')
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .flatMap((line) => line.split(/[|,;]/))
        // The two spellings of ký and lý are told once for all headings.
        .flatMap((cell) => [cell, cell.replace(/([kl])ý/giu, '$1í')])
        .map((cell) => foldHeading(cell.replaceAll('`', '').trim())),
    );
    const missing = [...headingLookup(role)].filter(([heading, column]) => column !== 'stt' && !cells.has(heading));
    expect(missing).toEqual([]);
    expect(readme).toContain('| `stt` |');
  });

  test('every word that a cell may hold stands in it', () => {
    const lists = [partWords, choiceWords, statusWords, objectWords, kindWords, seatWords, baseWords];
    const words = lists.flatMap((list) => Object.entries<readonly string[]>(list).flat(2));
    expect(words.filter((word) => !hasWord(readme.toLowerCase(), word))).toEqual([]);
  });

  test('every command and option stands in it', async () => {
    for (const command of commands) {
      expect.soft(readme).toMatch(new RegExp(`^thidua ${command} `, 'm'));
      const { stdout } = await run('/', [command, '--help']);
      const options = stdout.match(/^ {2}(?:-\w, )?--[a-z-]+/gm) ?? [];
      const missing = options
        .map((option) => option.replace(/^.*--/, '--'))
        .filter((option) => !readme.includes(option));
      expect.soft(missing, command).toEqual([]);
    }
  });

  test('every diagnostic code stands in it', () => {
    expect(allCodes().filter((code) => !readme.includes(`\`${code}\``))).toEqual([]);
  });
});

test('both READMEs work the same example by hand', async () => {
  const [english, vietnamese] = await Promise.all(['README.md', 'README.vi.md'].map(workedResult));
  expect(english).toEqual(vietnamese);
});

/** The points, awards and seats of a README's worked example, without the names of things. */
async function workedResult(name: string): Promise<unknown> {
  const folder = emptyFolder();
  const seen = new Set<string>();
  for (const { file, text } of readBlocks(readFileSync(join(packageFolder, name), 'utf8'))) {
    // A file that is shown again is changed there, to show what follows.
    if (file === undefined || seen.has(file) || file.endsWith('rulings.yaml')) continue;
    seen.add(file);
    write(join(folder, file), text);
  }
  const { stdout } = await run(folder, ['rotate', '--format', 'json', '--lang', 'en']);
  const [{ members, votes, awards, leadership }] = JSON.parse(stdout).blocs;
  const facts = { members, votes, awards, leadership };
  return JSON.parse(JSON.stringify(facts, (key, value) => (key === 'name' || key === 'reason' ? undefined : value)));
}

function readBlocks(readme: string): readonly Block[] {
  const fenced = /(?:^`([^`\n]+)`\n\n)?^```(\w+)\n([\s\S]*?)^```$/gm;
  return [...readme.matchAll(fenced)].map(([, file, language = '', text = '']) => ({
    language,
    text,
    ...(file === undefined ? {} : { file }),
  }));
}

/** The commands of a console block, each with what is printed below it. */
function readCommands(text: string): readonly Command[] {
  return [...text.matchAll(/^[$>] (.+)\n((?:(?![$>] ).*\n)*)/gm)].map(([, line = '', printed = '']) => ({
    line,
    printed,
  }));
}

function isStatusQuestion(line: string): boolean {
  return line === 'echo $?' || line === 'echo %ERRORLEVEL%';
}

function argumentsOf(line: string): readonly string[] {
  const [, rest = ''] = /^(?:npm ci && )?(?:thidua|node bin\/thidua\.js) (.+)$/.exec(line) ?? [];
  return rest.split(' ');
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function readSchema(name: string): object {
  return JSON.parse(readFileSync(join(packageFolder, 'schemas', `${name}.schema.json`), 'utf8'));
}

function problemsBy(schema: string, content: unknown): readonly unknown[] {
  const ajv = new Ajv({ allErrors: true, discriminator: true, allowUnionTypes: true, strictRequired: false });
  const validate = ajv.compile(readSchema(schema));
  return validate(content) ? [] : (validate.errors ?? []);
}

/** The keys that a schema knows, and the words that it allows as values. */
function* wordsOf(schema: unknown): Generator<string> {
  if (schema === null || typeof schema !== 'object') return;
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === 'properties') yield* Object.keys(value);
    if (keyword === 'enum') yield* (value as unknown[]).filter((word) => typeof word === 'string');
    if (keyword === 'const' && typeof value === 'string') yield value;
    yield* wordsOf(value);
  }
}

function hasWord(text: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}\\d_-])${word}(?![\\p{L}\\d_-])`, 'u').test(text);
}
