// What of other people's packages is in the built program: read from the bundler's own account of what it put in, so that
// nothing is listed that is not there and nothing is there that is not listed.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// Where a package leaves the choice, the licence it is used under.
const chosenLicences = new Map([['(MIT OR GPL-3.0)', 'MIT']]);
const allowedLicences = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'Zlib',
]);

/** The licence a package is used under, as an SPDX expression. Throws where that is not one we may pass on. */
export function chooseLicence(name, declared) {
  const used = chosenLicences.get(declared) ?? String(declared).replace(/^\((.*)\)$/, '$1');
  for (const licence of used.split(' AND ')) {
    if (!allowedLicences.has(licence)) throw new Error(`${name}: licence ${declared} is not one that may be bundled`);
  }
  return used;
}

/** The texts of a package's licence files, in the order of their names. Throws where there is none. */
export function readLicenceTexts(name, folder) {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
  if (files.length === 0) throw new Error(`${name} is bundled but has no licence text`);
  return files.sort().map((file) => readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim());
}

/** The packages in the bundles of `metafiles`, by name, with what each of them, and the program, uses directly. */
export function readBundled(packageFolder, metafiles) {
  const lock = JSON.parse(readFileSync(join(packageFolder, 'package-lock.json'), 'utf8'));
  const paths = new Set();
  const uses = new Map();
  for (const { inputs, outputs } of metafiles) {
    const kept = Object.values(outputs).flatMap((output) =>
      Object.entries(output.inputs).flatMap(([input, { bytesInOutput }]) => (bytesInOutput > 0 ? [input] : [])),
    );
    for (const input of kept) {
      const from = packagePath(input);
      if (from !== '') paths.add(from);
      for (const { path } of inputs[input].imports) {
        const to = packagePath(path);
        if (to !== '' && to !== from) uses.set(from, (uses.get(from) ?? new Set()).add(to));
      }
    }
  }
  const packages = [...paths].sort().map((path) => readPackage(packageFolder, path, lock.packages[path]));
  const usesOf = (path) => [...(uses.get(path) ?? [])].filter((used) => paths.has(used)).sort();
  return { packages: packages.map((entry) => ({ ...entry, uses: usesOf(entry.path) })), usedDirectly: usesOf('') };
}

/** NOTICE: every bundled package with its version, licence and licence text. */
export function makeNotice({ packages }) {
  const head =
    'thidua is under the MIT licence (see LICENSE). Its program contains the following packages of others.\n' +
    'This list is written by the build, from what is in the program.\n';
  const entries = packages.map(({ name, version, declared, licence, texts }) => {
    const choice = chosenLicences.has(declared) ? `${licence} (chosen from ${declared})` : licence;
    return `${'='.repeat(80)}\n${name} ${version}\nLicence: ${choice}\n\n${texts.join('\n\n')}\n`;
  });
  return [head, ...entries].join('\n');
}

/** The bill of materials, CycloneDX 1.6 in JSON. It bears no time, and a serial number that follows from its content. */
export function makeSbom(packageFolder, { packages, usedDirectly }) {
  const own = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const ownReference = `pkg:npm/${own.name}@${own.version}`;
  const references = new Map(packages.map(({ path, reference }) => [path, reference]));
  const dependsOn = (paths) => paths.map((path) => references.get(path));
  const content = {
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': ownReference,
        name: own.name,
        version: own.version,
        description: own.description,
        licenses: [{ license: { id: own.license } }],
        purl: ownReference,
      },
    },
    components: packages.map(({ name, version, reference, declared, licence, sha512 }) => ({
      type: 'library',
      'bom-ref': reference,
      ...splitName(name),
      version,
      hashes: [{ alg: 'SHA-512', content: sha512 }],
      licenses: [describeLicence(licence, chosenLicences.has(declared) ? 'concluded' : 'declared')],
      purl: reference,
    })),
    dependencies: [
      { ref: ownReference, dependsOn: dependsOn(usedDirectly) },
      ...packages.map(({ reference, uses }) => ({ ref: reference, dependsOn: dependsOn(uses) })),
    ],
  };
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  // A UUID of version 8 (RFC 9562): its bits are the maker's own.
  const uuid = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  const format = { $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json', bomFormat: 'CycloneDX' };
  const document = { ...format, specVersion: '1.6', serialNumber: `urn:uuid:${uuid.join('-')}`, ...content };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

// Where in the lock file the package of a bundled file stands; '' for a file of our own.
function packagePath(file) {
  const [, path = ''] = /(?:^|\/)(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(file) ?? [];
  if (path !== '') return path;
  // A package that is kept apart, in office.cjs, goes by its name.
  const [, name] = /^office:((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
  return name === undefined ? '' : `node_modules/${name}`;
}

function readPackage(packageFolder, path, locked) {
  const folder = join(packageFolder, path);
  const { name, version, license: declared } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (locked?.version !== version) throw new Error(`${name} ${version} is bundled, but the lock file has another`);
  return {
    path,
    name,
    version,
    declared,
    licence: chooseLicence(name, declared),
    texts: readLicenceTexts(name, folder),
    reference: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    sha512: Buffer.from(locked.integrity.replace(/^sha512-/, ''), 'base64').toString('hex'),
  };
}

function splitName(name) {
  const [group, rest] = name.split('/');
  return rest === undefined ? { name } : { group, name: rest };
}

function describeLicence(licence, acknowledgement) {
  return licence.includes(' ')
    ? { expression: licence, acknowledgement }
    : { license: { id: licence, acknowledgement } };
}
