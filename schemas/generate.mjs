// From each schema: TypeScript types of the file, and a validator with the words that its errors need. Both go to
// src/files/generated/, which is not kept in git.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { toShape, toStructure } from './to-structure.mjs';

const schemaFolder = dirname(fileURLToPath(import.meta.url));
const target = join(schemaFolder, '../src/files/generated');
const banner = '// Made by schemas/generate.mjs; changes are lost.\n';

const declaration = `${banner}import type { ValidateStructure } from '../yaml/structure-error.ts';
import type { Shape } from '../yaml/allowed-shape.ts';
export declare const validate: ValidateStructure;
/** What is allowed where; parsed when there is something to say. */
export declare const shape: () => Shape;
`;

mkdirSync(target, { recursive: true });
await Promise.all(['bloc', 'rules', 'rulings'].map(generate));

async function generate(name) {
  const schema = JSON.parse(readFileSync(join(schemaFolder, `${name}.schema.json`), 'utf8'));
  const [types, validator] = await Promise.all([makeTypes(name, schema), makeValidator(schema)]);
  writeIfNew(`${name}-file.ts`, types);
  writeIfNew(`validate-${name}.js`, validator);
  writeIfNew(`validate-${name}.d.ts`, declaration);
}

function makeTypes(name, schema) {
  return compile(withoutRemarks(schema), name, { bannerComment: banner, format: false, additionalProperties: false });
}

/** Types need neither what stands beside a reference (it would make a type of its own) nor conditions. */
function withoutRemarks(node) {
  if (Array.isArray(node)) return node.map(withoutRemarks);
  if (node === null || typeof node !== 'object') return node;
  if (typeof node.$ref === 'string') return { $ref: node.$ref };
  if (node.oneOf) return { title: node.title, oneOf: node.oneOf.map(withoutRemarks) };
  const { allOf: _allOf, if: _if, then: _then, else: _else, minItems: _minItems, maxItems: _maxItems, ...rest } = node;
  return Object.fromEntries(
    Object.entries(rest).map(([keyword, value]) =>
      keyword === 'properties' || keyword === '$defs'
        ? [keyword, Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutRemarks(one)]))]
        : [keyword, withoutRemarks(value)],
    ),
  );
}

/** A module without imports, so that no validator is compiled, and no Ajv loaded, when the program runs. */
async function makeValidator(schema) {
  const ajv = new Ajv({
    allErrors: true,
    discriminator: true,
    messages: false,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
    code: { source: true, esm: true },
  });
  const code = joinErrorsInPlace(standaloneCode(ajv, ajv.compile(toStructure(schema))));
  const shape = JSON.stringify(JSON.stringify(toShape(schema)));
  const { outputFiles } = await build({
    stdin: { contents: `${code}\nexport const shape = () => JSON.parse(${shape});`, resolveDir: schemaFolder },
    bundle: true,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  });
  return banner + outputFiles[0].text;
}

/**
 * Ajv copies all errors so far for each part that has some, which takes for ever where thousands of parts have: they are
 * added to the list instead.
 */
function joinErrorsInPlace(code) {
  const copy = /vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g;
  const joined = code.replace(copy, 'joinErrors(vErrors, $1.errors)');
  if (joined.includes('.concat(')) throw new Error('the validator copies its errors');
  return `${joined}
function joinErrors(all, more) {
  if (all === null) return more;
  for (const error of more) all.push(error);
  return all;
}`;
}

function writeIfNew(name, text) {
  const file = join(target, name);
  let was;
  try {
    was = readFileSync(file, 'utf8');
  } catch {
    was = undefined;
  }
  if (was !== text) writeFileSync(file, text);
}
