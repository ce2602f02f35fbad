#!/usr/bin/env node
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

// The program is one function. What V8 made of it when it was built stands beside it: with that, starting takes half the
// time; without it, or under another version of Node, the program is compiled afresh and does the same.
const program = join(__dirname, '../dist/thidua.cjs');
const script = new Script(readFileSync(program, 'latin1'), { filename: program, cachedData: readCompiled() });
script.runInThisContext()(require, join(__dirname, '../dist'));

function readCompiled() {
  try {
    return readFileSync(`${program}.compiled`);
  } catch {
    return undefined;
  }
}
