import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { format } from 'node:util';
import * as vitest from '@vitest/expect';

const { chai } = vitest;
chai.use(vitest.JestExtend);
chai.use(vitest.JestChaiExpect);
chai.use(vitest.JestAsymmetricMatchers);
chai.expect.extend(chai.expect, {
  /** Golden files are compared, never written. */
  toMatchFileSnapshot(received, file) {
    const pass = readFileSync(file, 'utf8') === received;
    return { pass, message: () => `${file} differs` };
  },
  toMatchSnapshot(received) {
    const recorded = running.recorded();
    const pass = recorded === undefined || recorded === `"${received}"`;
    return { pass, message: () => `${received} is not as recorded: ${recorded}` };
  },
});
chai.expect.getState = () => ({ currentTestName: running?.name });

/** The test that is being run, and how often it has compared something with what is on record. */
let running;

class RunningTest {
  name;
  #file;
  #count = 0;

  constructor(file, name) {
    this.#file = file;
    this.name = name;
  }

  recorded() {
    this.#count += 1;
    return recordsOf(this.#file)[`${this.name} ${this.#count}`]?.trim();
  }
}

const records = new Map();

/** What vitest has recorded of a test file: name and number → text. */
function recordsOf(file) {
  const path = join(dirname(file), '__snapshots__', `${basename(file)}.snap`);
  if (!records.has(path)) {
    const exports = {};
    if (existsSync(path)) new Function('exports', readFileSync(path, 'utf8'))(exports);
    records.set(path, exports);
  }
  return records.get(path);
}

/**
 * What `import … from 'vitest'` gives a test file that is collected outside vitest: its tests are noted, not run.
 * Only what the tests of the engine and the domain use is there; anything else fails when the file is loaded.
 */
export function collectTests() {
  const tests = [];
  const names = new Map();
  let file = '';
  let suites = [];

  const note = (title, run) => {
    const name = [...suites, title].join(' ');
    const same = names.get(`${file}#${name}`) ?? 0;
    names.set(`${file}#${name}`, same + 1);
    const own = file;
    // Of several tests of one name vitest counts on in what it has recorded: which run before is not known here.
    const recordedAs = same === 0 ? [...suites, title].join(' > ') : undefined;
    const runAs = () => {
      running = new RunningTest(own, recordedAs);
      return run();
    };
    tests.push({ file, name: same === 0 ? name : `${name} (${same + 1})`, run: runAs });
  };
  const describe = (title, collect) => {
    suites = [...suites, title];
    collect();
    suites = suites.slice(0, -1);
  };
  const each = (declare) => (rows) => (title, run) => {
    for (const row of rows) {
      const given = Array.isArray(row) ? row : [row];
      declare(entitle(title, given), () => run(...given));
    }
  };

  return {
    tests,
    /** Loads one test file; what it declares is noted as its own. */
    collectFile: (name, load) => {
      file = name;
      running = undefined;
      load();
    },
    vitest: {
      expect: chai.expect,
      test: Object.assign(note, { each: each(note) }),
      describe: Object.assign(describe, { each: each(describe) }),
    },
  };
}

/** A title with the row's values in its places: `%s` in order, `$name` by name. */
function entitle(title, row) {
  const places = title.match(/%[sdifjo]/g) ?? [];
  const [first] = row;
  return format(title, ...row.slice(0, places.length)).replace(/\$(\w+)/g, (whole, name) => {
    const value = typeof first === 'object' && first !== null ? first[name] : undefined;
    return value === undefined ? whole : String(value);
  });
}
