import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import { collectTests } from './test-file.mjs';

/**
 * Runs the tests of the engine and the domain against one mutant after another in a process that has loaded them once.
 * They are pure functions of values, so nothing is left over from one mutant to the next, and a mutant costs what its
 * own tests cost instead of a start of vitest. Mutants that act while modules load get the modules loaded anew.
 */
class ResidentRunner {
  static inject = [commonTokens.options];
  #folders;
  #leftOut;
  #script;
  #tests;
  #loadedFor;
  #space;

  constructor(options) {
    this.#folders = options.resident.folders;
    this.#leftOut = options.resident.leftOut;
    globalThis.__stryker__ ??= {};
    this.#space = globalThis.__stryker__;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const files = this.#folders.flatMap(testFilesIn).sort();
    const contents = files
      .map((file) => `collectFile(${JSON.stringify(file)}, () => require("./${file}"));`)
      .join('\n');
    const bundle = await build({
      stdin: { contents, resolveDir: process.cwd(), loader: 'js' },
      bundle: true,
      write: false,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      external: ['vitest'],
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
    this.#load(undefined);
    const tests = [];
    for (const test of this.#tests) tests.push(await this.#run(test));
    return { status: 'complete', tests, mutantCoverage: this.#space.mutantCoverage ?? { static: {}, perTest: {} } };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, disableBail }) {
    this.#space.hitCount = 0;
    this.#space.hitLimit = hitLimit;
    this.#space.activeMutant = undefined;
    const tests = [];
    if (mutantActivation === 'static') {
      this.#space.activeMutant = activeMutant.id;
      try {
        this.#load(activeMutant.id);
      } catch (error) {
        tests.push({ id: 'load', name: 'load', timeSpentMs: 0, status: 1, failureMessage: String(error) });
      }
    } else if (this.#loadedFor !== undefined || this.#tests === undefined) {
      this.#load(undefined);
    }
    this.#space.activeMutant = activeMutant.id;
    const wanted = testFilter && new Set(testFilter);
    for (const test of this.#tests) {
      if (wanted && !wanted.has(idOf(test))) continue;
      const result = await this.#run(test);
      tests.push(result);
      if (result.failureMessage !== undefined && !disableBail) break;
      if (this.#space.hitCount > hitLimit) break;
    }
    this.#space.activeMutant = undefined;
    const outcome = determineHitLimitReached(this.#space.hitCount, hitLimit) ?? { status: 'complete', tests };
    return toMutantRunResult(outcome, false);
  }

  /** Evaluates every module anew and collects the tests. */
  #load(mutant) {
    const { tests, collectFile, vitest } = collectTests();
    const require = createRequire(join(process.cwd(), 'tests.cjs'));
    this.#loadedFor = mutant ?? undefined;
    const module = { exports: {} };
    const load = this.#script.runInThisContext();
    load((name) => (name === 'vitest' ? vitest : require(name)), module, module.exports, collectFile);
    this.#tests = tests.filter((test) => !this.#leftOut.includes(idOf(test)));
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

function testFilesIn(folder) {
  const names = readdirSync(folder, { recursive: true }).map((name) => name.replaceAll('\\', '/'));
  return names.filter((name) => name.endsWith('.test.ts')).map((name) => `${folder}/${name}`);
}

function idOf({ file, name }) {
  return `${file}#${name}`;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'resident', ResidentRunner)];
