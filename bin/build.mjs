import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { makeNotice, makeSbom, readBundled } from './bundled.mjs';

const packageFolder = join(dirname(fileURLToPath(import.meta.url)), '..');
const program = join(packageFolder, 'dist/thidua.cjs');

// What Word and Excel files need is as large as all the rest, and only their commands ask for it: it stands in a file of
// its own, so that starting the others does not read it.
const officeProgram = '../dist/office.cjs';
const officePackages = [
  'docxtemplater',
  'docxtemplater/js/inspect-module.js',
  'fflate',
  'pizzip',
  'read-excel-file/universal',
  'write-excel-file/universal',
];
const office = await build({
  metafile: true,
  stdin: {
    contents: officePackages
      .map((name) => `exports[${JSON.stringify(name)}] = () => require(${JSON.stringify(name)});`)
      .join('\n'),
    resolveDir: packageFolder,
  },
  absWorkingDir: packageFolder,
  outfile: join(packageFolder, 'dist/office.cjs'),
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  logLevel: 'warning',
});
const officeApart = {
  name: 'office-apart',
  setup(program) {
    program.onResolve({ filter: /^[a-z]/ }, ({ path }) =>
      officePackages.includes(path) ? { path, namespace: 'office' } : undefined,
    );
    program.onResolve({ filter: /office\.cjs$/ }, ({ path }) => ({ path, external: true }));
    program.onLoad({ filter: /.*/, namespace: 'office' }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(officeProgram)})[${JSON.stringify(path)}]();`,
      loader: 'js',
    }));
  },
};

// One file, because opening and resolving many is what makes a Node command slow to start. CommonJS, because a module
// that is imported dynamically is then evaluated only when a command asks for it. As one function in ASCII, so that
// bin/thidua.js can run it with what V8 has compiled beforehand, and V8 need not decode it.
const main = await build({
  metafile: true,
  absWorkingDir: packageFolder,
  entryPoints: [join(packageFolder, 'src/main.ts')],
  outfile: program,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  minifyWhitespace: true,
  minifySyntax: true,
  charset: 'ascii',
  legalComments: 'none',
  define: { 'import.meta.dirname': '__dirname' },
  plugins: [officeApart],
  banner: { js: '(function (require, __dirname) { const module = { exports: {} };' },
  footer: { js: '})' },
  logLevel: 'warning',
});

// What stands in regular expressions is left as it is by the bundler, and would be misread.
const escaped = readFileSync(program, 'utf8').replace(
  /[^\0-\x7f]/g,
  (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
);
writeFileSync(program, escaped);

// The Word templates, from their source.
const templateFolder = join(packageFolder, 'dist/templates');
const maker = join(packageFolder, 'dist/make-templates.cjs');
await build({
  entryPoints: [join(packageFolder, 'src/report/templates/make-templates.ts')],
  outfile: maker,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
});
mkdirSync(templateFolder, { recursive: true });
const { makeTemplates } = (await import(pathToFileURL(maker).href)).default;
for (const [name, bytes] of Object.entries(makeTemplates())) writeFileSync(join(templateFolder, `${name}.docx`), bytes);
rmSync(maker);

// What others wrote of it: their licences, and the bill of materials.
const bundled = readBundled(packageFolder, [main.metafile, office.metafile]);
writeFileSync(join(packageFolder, 'NOTICE'), makeNotice(bundled));
writeFileSync(join(packageFolder, 'dist/sbom.cdx.json'), makeSbom(packageFolder, bundled));

// A run over an example, so that what every run needs is compiled by then.
rmSync(`${program}.compiled`, { force: true });
const keeper = ['--hash-seed=1', join(packageFolder, 'bin/keep-compiled.cjs'), program];
const { status, stderr } = spawnSync(process.execPath, keeper, { cwd: packageFolder, encoding: 'utf8' });
if (status !== 0) throw new Error(`the program could not be compiled beforehand: ${stderr}`);
