import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import { collectTests } from './test-file.mjs';

/**
 * Runs the tests of the engine and the domain against one mutant after another in a process that has loaded them once.
 * They are functions of values and of folders of their own, so nothing is left over from one mutant to the next, and a
 * mutant costs what its own tests cost instead of a start of vitest.
 */
class ResidentRunner {
  static inject = [commonTokens.options];
  #modules;
  #places;
  #leftOut;
  #onlyFor;
  #scratch;
  #script;
  #tests;
  #space;

  constructor(options) {
    this.#modules = options.resident.modules;
    this.#places = options.resident.tests;
    this.#leftOut = options.resident.leftOut;
    this.#onlyFor = options.resident.onlyFor;
    globalThis.__stryker__ ??= {};
    this.#space = globalThis.__stryker__;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // What tests leave behind there would be left by each mutant.
    this.#scratch = mkdtempSync(join(tmpdir(), 'thidua-mutation-'));
    process.env.TMPDIR = this.#scratch;
    const files = this.#places.flatMap(testFilesIn);
    const tests = files.map((file) => `collectFile(${JSON.stringify(file)}, () => require("./${file}"));`);
    // First the modules themselves, so that what they do while they are loaded is no test file's doing.
    const modules = this.#modules.flatMap((folder) => filesIn(folder, '.ts')).map((file) => `require("./${file}");`);
    const contents = [...modules, ...tests].join('\n');
    const bundle = await build({
      stdin: { contents, resolveDir: process.cwd(), loader: 'js' },
      bundle: true,
      write: false,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      external: ['vitest'],
      plugins: [knowOwnFolder],
      logLevel: 'silent',
    });
    const [{ text }] = bundle.outputFiles;
    this.#script = new Script(`(function (require, module, exports, collectFile) {${text}\n})`, {
      filename: 'tests.cjs',
    });
  }

  async dryRun() {
    this.#space.activeMutant = undefined;
    this.#space.mutantCoverage = undefined;
    const tests = [];
    this.#tests = this.#load(
      () => true,
      (file, milliseconds) => tests.push(passed(loadIdOf(file), file, milliseconds)),
    );
    for (const test of this.#tests) tests.push(await this.#run(test));
    return { status: 'complete', tests, mutantCoverage: this.#space.mutantCoverage ?? { static: {}, perTest: {} } };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, disableBail }) {
    this.#space.hitCount = 0;
    this.#space.hitLimit = hitLimit;
    // Of several processes one alone has done the dry run.
    this.#space.activeMutant = undefined;
    this.#tests ??= this.#load(() => true);
    this.#space.activeMutant = activeMutant.id;
    // Whole commands reach nearly everything, and take long: each is asked of the part that it is about.
    const changed = activeMutant.fileName.replaceAll('\\', '/');
    const isAsked = (file) => changed.includes(`/${this.#onlyFor[file] ?? 'src'}/`);
    const wanted = testFilter && new Set(testFilter);
    const isStatic = mutantActivation === 'static' || wanted === undefined;
    // What a test file works out while it is loaded, its tests only look at: it is loaded anew for the mutant.
    const isLoadedAnew = (file) => isAsked(file) && (isStatic || wanted.has(loadIdOf(file)));
    const tests = [];
    let own = [];
    let loading = '';
    try {
      own = this.#load((file) => {
        if (!isLoadedAnew(file)) return false;
        loading = file;
        return true;
      });
    } catch (error) {
      tests.push({ ...passed(loadIdOf(loading), loading, 0), status: 1, failureMessage: String(error) });
    }
    const others = this.#tests.filter(
      (test) => isAsked(test.file) && !isLoadedAnew(test.file) && wanted.has(idOf(test)),
    );
    if (tests.length === 0) {
      for (const test of [...own, ...others]) {
        const result = await this.#run(test);
        tests.push(result);
        if (result.failureMessage !== undefined && !disableBail) break;
        if (this.#space.hitCount > hitLimit) break;
      }
    }
    this.#space.activeMutant = undefined;
    this.#sweep();
    const outcome = determineHitLimitReached(this.#space.hitCount, hitLimit) ?? { status: 'complete', tests };
    return toMutantRunResult(outcome, false);
  }

  #sweep() {
    rmSync(this.#scratch, { recursive: true, force: true });
    mkdirSync(this.#scratch, { recursive: true });
  }

  dispose() {
    rmSync(this.#scratch, { recursive: true, force: true });
  }

  /** Evaluates test files, and the modules that they need, in a world of their own; returns their tests. */
  #load(isWanted, told = () => {}) {
    const { tests, collectFile, vitest } = collectTests();
    const require = createRequire(join(process.cwd(), 'tests.cjs'));
    const module = { exports: {} };
    const collect = (file, load) => {
      if (!isWanted(file)) return;
      const start = performance.now();
      this.#space.currentTestId = loadIdOf(file);
      try {
        collectFile(file, load);
      } finally {
        this.#space.currentTestId = undefined;
      }
      told(file, performance.now() - start);
    };
    const load = this.#script.runInThisContext();
    load((name) => (name === 'vitest' ? vitest : require(name)), module, module.exports, collect);
    return tests.filter((test) => !this.#leftOut.includes(idOf(test)));
  }

  async #run(test) {
    const id = idOf(test);
    const start = performance.now();
    this.#space.currentTestId = id;
    let failureMessage;
    try {
      await test.run();
    } catch (error) {
      failureMessage = error instanceof Error ? error.message : String(error);
    }
    this.#space.currentTestId = undefined;
    const told = { id, name: test.name, fileName: test.file, timeSpentMs: performance.now() - start };
    return failureMessage === undefined ? { ...told, status: 0 } : { ...told, status: 1, failureMessage };
  }
}

/** Bundled into one script, a test or module has no folder of its own: it is told where it stood. */
const knowOwnFolder = {
  name: 'own-folder',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta.dirname')) return undefined;
      return { contents: text.replaceAll('import.meta.dirname', JSON.stringify(dirname(path))), loader: 'ts' };
    });
  },
};

function testFilesIn(place) {
  return place.endsWith('.test.ts') ? [place] : filesIn(place, '.test.ts');
}

function filesIn(folder, ending) {
  const names = readdirSync(folder, { recursive: true }).map((name) => name.replaceAll('\\', '/'));
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`)
    .sort();
}

/** Loading a test file counts as a test: what is reached then is reached by the file's tests. */
function loadIdOf(file) {
  return `${file}#load`;
}

function passed(id, file, milliseconds) {
  return { id, name: id, fileName: file, timeSpentMs: milliseconds, status: 0 };
}

function idOf({ file, name }) {
  return `${file}#${name}`;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'resident', ResidentRunner)];
