import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';

const packageFolder = join(import.meta.dirname, '../..');
const build = pathToFileURL(join(packageFolder, 'bin/bundled.mjs')).href;
const { chooseLicence, makeNotice, readLicenceTexts } = await import(build);
const read = (path: string) => readFileSync(join(packageFolder, path), 'utf8');
const own = JSON.parse(read('package.json'));
type Locked = { integrity?: string; resolved?: string; hasInstallScript?: boolean };
const locked = Object.entries<Locked>(JSON.parse(read('package-lock.json')).packages).filter(([path]) => path !== '');
const builtins = new Set(createRequire(import.meta.url)('node:module').builtinModules);

test('every package is pinned by a SHA-512 hash, and none by the address of a registry', () => {
  expect(locked.length).toBeGreaterThan(50);
  expect(locked.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))).toEqual([]);
  expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test('every version in package.json is exact', () => {
  const inexact = Object.entries<string>(own.devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(inexact).toEqual([]);
});

test('every package with an install script is refused to run it', () => {
  const names = locked
    .filter(([, entry]) => entry.hasInstallScript)
    .map(([path]) => path.replace(/.*node_modules\//, ''));
  const refused = Object.keys(own.allowScripts).filter((name) => own.allowScripts[name] === false);
  expect(names.filter((name) => !refused.includes(name))).toEqual([]);
});

test('the package needs no other package, and its program requires only what is in Node and in it', () => {
  expect(own.dependencies).toBeUndefined();
  const required = ['dist/thidua.cjs', 'dist/office.cjs', 'bin/thidua.js'].flatMap((file) =>
    [...read(file).matchAll(/\brequire\((["'])([^"'\n]+)\1\)/g)].map(([, , name = '']) => name),
  );
  expect(required).toContain('node:fs');
  const elsewhere = required.filter(
    (name) => !builtins.has(name.replace(/^node:/, '')) && name !== '../dist/office.cjs',
  );
  expect(elsewhere).toEqual([]);
});

test('the bill of materials is valid by the schema of CycloneDX 1.6', () => {
  const schema = (name: string) =>
    JSON.parse(read(`node_modules/@cyclonedx/cyclonedx-library/res/schema/${name}.SNAPSHOT.schema.json`));
  const ajv = new Ajv({ strict: false, validateFormats: false });
  // The library's copies refer to each other by their file names.
  const folder = 'http://cyclonedx.org/schema/';
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
    ajv.addSchema({ ...schema(name), $id: `${folder}${name}.SNAPSHOT.schema.json` });
  }
  const validate = ajv.compile(schema('bom-1.6'));
  const sbom = JSON.parse(read('dist/sbom.cdx.json'));
  validate(sbom);
  expect(validate.errors).toBeNull();
  expect(validate({ ...sbom, components: [{ ...sbom.components[0], type: 'book' }] })).toBe(false);
});

test('NOTICE and the bill of materials list the same packages, with the hashes of the lock file', () => {
  type Component = { group?: string; name: string; version: string; hashes: { content: string }[] };
  const components: Component[] = JSON.parse(read('dist/sbom.cdx.json')).components;
  const names = components.map(({ group, name }) => (group === undefined ? name : `${group}/${name}`));
  const noticed = [...read('NOTICE').matchAll(/^={80}\n(\S+) (\S+)\nLicence: /gm)].map(([, name, version]) => ({
    name,
    version,
  }));
  expect(noticed).toEqual(components.map(({ version }, index) => ({ name: names[index], version })));
  expect(names).toEqual(expect.arrayContaining(['yaml', 'commander', 'docxtemplater', 'pizzip', 'lodash']));
  const hashes = new Map(locked.map(([path, { integrity = '' }]) => [path, integrity]));
  for (const [
    index,
    {
      hashes: [hash],
    },
  ] of components.entries()) {
    const integrity = `sha512-${Buffer.from(hash?.content ?? '', 'hex').toString('base64')}`;
    expect(integrity).toBe(hashes.get(`node_modules/${names[index]}`));
  }
});

test.each([
  ['MIT', 'MIT'],
  ['(MIT AND Zlib)', 'MIT AND Zlib'],
  ['(MIT OR GPL-3.0)', 'MIT'],
])('a package under %s is used under %s', (declared, used) => {
  expect(chooseLicence('some', declared)).toBe(used);
});

test.each(['GPL-3.0', 'MIT AND GPL-3.0', 'UNLICENSED', undefined])('a package under %s fails the build', (declared) => {
  expect(() => chooseLicence('some', declared)).toThrow(/^some: licence/);
});

test('a package without a licence text fails the build', () => {
  expect(() => readLicenceTexts('some', join(packageFolder, 'bin'))).toThrow('some is bundled but has no licence text');
});

test('where a package leaves the choice, NOTICE says which licence was chosen', () => {
  const entry = { name: 'some', version: '1.0.0', declared: '(MIT OR GPL-3.0)', licence: 'MIT', texts: ['Text.'] };
  expect(makeNotice({ packages: [entry] })).toContain(
    'some 1.0.0\nLicence: MIT (chosen from (MIT OR GPL-3.0))\n\nText.\n',
  );
});

test('what V8 has compiled is the same wherever it is built, and is taken by a plain run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'thidua compiled '));
  try {
    const program = join(folder, 'thidua.cjs');
    cpSync(join(packageFolder, 'dist'), folder, { recursive: true });
    rmSync(`${program}.compiled`);
    const keeper = ['--hash-seed=1', join(packageFolder, 'bin/keep-compiled.cjs'), program];
    expect(spawnSync(process.execPath, keeper, { cwd: packageFolder, encoding: 'utf8' })).toMatchObject({ status: 0 });
    const compiled = readFileSync(`${program}.compiled`);
    expect(compiled.equals(readFileSync(join(packageFolder, 'dist/thidua.cjs.compiled')))).toBe(true);
    const ask = `const { readFileSync } = require('node:fs');
      const [program] = process.argv.slice(1);
      const cachedData = readFileSync(program + '.compiled');
      const script = new (require('node:vm').Script)(readFileSync(program, 'latin1'), { filename: program, cachedData });
      console.log(script.cachedDataRejected);`;
    expect(spawnSync(process.execPath, ['-e', ask, program], { encoding: 'utf8' }).stdout).toBe('false\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
