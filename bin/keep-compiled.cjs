// Runs the built program over an example and keeps what V8 has compiled of it: `node --hash-seed=1 keep-compiled.cjs PROGRAM`.
const { readFileSync, writeFileSync } = require('node:fs');
const { basename, dirname } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const [, , program] = process.argv;
// Named without its folder, so that what is kept is the same wherever it was built.
const script = new Script(readFileSync(program, 'latin1'), { filename: basename(program) });
process.argv.splice(2, 1, 'propose', 'examples/hung-yen/2021/co-quan-dang', '--dry-run', '--quiet');
script.runInThisContext()(require, dirname(program));
process.on('exit', () => {
  // The fixed seed makes what is kept the same each time. V8 takes it only where its flags are those it was made with:
  // they are set back to what they are in a plain run.
  setFlagsFromString('--hash-seed=0');
  setFlagsFromString('--flush-bytecode');
  writeFileSync(`${program}.compiled`, script.createCachedData());
});
