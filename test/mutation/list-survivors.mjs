// Writes survivors.md from what `npm run test:mutation` has left in reports/mutation/mutation.json, or from the reports given.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const introduction = `# Mutants that survive

\`npm run test:mutation\` changes \`src/domain\` and \`src/engine\` in one place at a time and runs the tests that reach it. It
prints the score of each file; \`thresholds.break\` in \`stryker.config.json\` keeps the whole from falling. One part only:
\`npx stryker run --mutate 'src/engine/votes/**/*.ts'\`. This list is written by \`node test/mutation/list-survivors.mjs\`, of
one report or of those of several parts.

Left out are \`src/domain/vietnamese-headings.ts\`, a list of words; mutants that act only while a module is loaded
(\`ignoreStatic\`); and six slow tests (\`leftOut\`). Commands as a whole are run for the part that they are about
(\`onlyFor\`). \`resident-runner.mjs\` keeps the tests loaded from one mutant to the next: on \`src/domain\`, with the same
tests, it took 3 min 49 s where starting vitest for each mutant took 14 min 6 s, and killed 468 where the other killed 469.

The reasons are told by the form of the change:

- **there**: a \`?.\`, a \`?? []\`, a default or a check of \`undefined\`, where what is asked for is always there: the compiler
  asks for it, no input leads to it.
- **equal**: \`<\` for \`<=\` and the like, where both sides give the same once they are equal.
- **order**: comparing two things of one list, which are never the same.
- **shorter**: a way round work that would come to the same: it changes the time that is taken.
- **unreached**: no test goes there.
- **told apart by no test**: the rest.
`;

const reasons = ['there', 'equal', 'order', 'shorter', 'unreached', 'told apart by no test'];

function reasonOf(mutant, text, line) {
  const to = mutant.replacement;
  const isPlaceholder = /Stryker was here/.test(to);
  if (mutant.mutatorName === 'OptionalChaining') return 'there';
  if (isPlaceholder && /\?\? (\[\]|'')|= (''|\[\])/.test(line)) return 'there';
  if (mutant.mutatorName === 'LogicalOperator' && text.includes('??')) return 'there';
  if (to === 'false' && /(=== undefined|^!\w+$|^!\w+ \|\||=== noCell)/.test(text)) return 'there';
  if (to === 'true' && /(!== undefined|^\w+$)/.test(text)) return 'there';
  if (mutant.mutatorName === 'EqualityOperator' && isOneMore(text, to)) return 'equal';
  if (/[<>] \w+ \? -1 : |\.sort\(/.test(line)) return 'order';
  if (mutant.status === 'NoCoverage') return 'unreached';
  if (to === 'false' && /(length === [01]|size === 0)$/.test(text)) return 'shorter';
  return 'told apart by no test';
}

/** Whether two comparisons differ at equality only. */
function isOneMore(from, to) {
  const bare = (text) => text.replace(/([<>])=/, '$1');
  return from !== to && bare(from) === bare(to);
}

const given = process.argv.slice(2);
const reports = given.length > 0 ? given : ['reports/mutation/mutation.json'];
const files = reports.flatMap((path) => Object.entries(JSON.parse(readFileSync(path, 'utf8')).files)).sort();

const parts = new Map();
const rows = [];
for (const [path, { mutants, source }] of files) {
  const part = path.startsWith('src/domain')
    ? 'src/domain'
    : path.replace(/^(src\/engine)(?:\/([^/]+))?\/[^/]+$/, (_, engine, folder) =>
        folder ? `${engine}/${folder}` : `${engine}/*.ts`,
      );
  const lines = source.split('\n');
  const tried = mutants.filter(({ status }) => status !== 'Ignored');
  const survivors = tried.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const sums = parts.get(part) ?? { tried: 0, killed: 0, reasons: new Map() };
  sums.tried += tried.length;
  sums.killed += tried.length - survivors.length;
  parts.set(part, sums);
  const places = new Map();
  for (const mutant of survivors) {
    const { start, end } = mutant.location;
    const line = lines[start.line - 1] ?? '';
    const text = line.slice(start.column - 1, end.line === start.line ? end.column - 1 : undefined);
    const reason = reasonOf(mutant, text, line);
    sums.reasons.set(reason, (sums.reasons.get(reason) ?? 0) + 1);
    places.set(
      reason,
      (places.get(reason) ?? new Map()).set(start.line, (places.get(reason)?.get(start.line) ?? 0) + 1),
    );
  }
  if (survivors.length > 0) {
    const told = reasons
      .filter((reason) => places.has(reason))
      .map((reason) => {
        const numbers = [...places.get(reason)].sort(([a], [b]) => a - b);
        return `${reason} ${numbers.map(([line, times]) => (times === 1 ? line : `${line} (${times})`)).join(', ')}`;
      });
    rows.push(`- \`${path.replace('src/', '')}\`: ${told.join('; ')}`);
  }
}

const percent = (killed, tried) => `${(Math.floor((1000 * killed) / tried) / 10).toFixed(1)} %`;
const table = [...parts].map(([part, { tried, killed, reasons: own }]) => {
  const cells = reasons.map((reason) => own.get(reason) ?? 0);
  return `| \`${part}\` | ${tried} | ${killed} | ${percent(killed, tried)} | ${cells.join(' | ')} |`;
});
const tried = [...parts.values()].reduce((sum, one) => sum + one.tried, 0);
const killed = [...parts.values()].reduce((sum, one) => sum + one.killed, 0);
const text = `${introduction}
## By part: ${killed} of ${tried} killed, ${percent(killed, tried)}

| part | mutants | killed | | ${reasons.join(' | ')} |
|---|---|---|---|${reasons.map(() => '---|').join('')}
${table.join('\n')}

## By file

Line numbers, with how many mutants survive in that line where it is more than one.

${rows.join('\n')}
`;
writeFileSync(join(import.meta.dirname, 'survivors.md'), text);
console.log(`${killed} of ${tried} killed, ${percent(killed, tried)}`);
