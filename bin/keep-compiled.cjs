// Runs the built program over an example and keeps what V8 has compiled of it: `node keep-compiled.cjs PROGRAM`.
const { readFileSync, writeFileSync } = require('node:fs');
const { dirname } = require('node:path');
const { Script } = require('node:vm');

const [, , program] = process.argv;
const script = new Script(readFileSync(program, 'latin1'), { filename: program });
process.argv.splice(2, 1, 'propose', 'examples/hung-yen/2021/co-quan-dang', '--dry-run', '--quiet');
script.runInThisContext()(require, dirname(program));
process.on('exit', () => writeFileSync(`${program}.compiled`, script.createCachedData()));
