// Loaded before the program: counts what it does to the disk below FAULT_ROOT, and at one operation ends the process, or
// answers as a broken disk would. It stands outside of the program, which knows nothing of it.
const fs = require('node:fs');
const { resolve, sep } = require('node:path');

const { FAULT_ROOT: root = '/', FAULT_AT: at = '0', FAULT_KIND: kind = 'count', FAULT_COUNT: report } = process.env;
const real = { ...fs };
const paths = new Map();
let operations = 0;

const isInside = (path) => typeof path === 'string' && `${resolve(path)}${sep}`.startsWith(`${root}${sep}`);

/** One operation: done, or not, or half. */
function pass(name, path, half, act) {
  if (!isInside(path)) return act();
  operations++;
  if (operations !== Number(at)) return act();
  if (kind === 'before') process.kill(process.pid, 'SIGKILL');
  if (kind === 'half') {
    if (half) half();
    else act();
    process.kill(process.pid, 'SIGKILL');
  }
  if (kind.startsWith('E')) throw Object.assign(new Error(`${kind}: injected, ${name} '${path}'`), { code: kind });
  return act();
}

fs.openSync = (path, flags = 'r', ...rest) => {
  const isWrite = /[wa+x]/.test(String(flags));
  const open = () => {
    const descriptor = real.openSync(path, flags, ...rest);
    if (isWrite) paths.set(descriptor, path);
    return descriptor;
  };
  return isWrite ? pass('open', path, undefined, open) : open();
};
fs.writeSync = (descriptor, bytes, ...rest) =>
  pass(
    'write',
    paths.get(descriptor),
    () => real.writeSync(descriptor, bytes.subarray(0, Math.trunc(bytes.length / 2))),
    () => real.writeSync(descriptor, bytes, ...rest),
  );
fs.fsyncSync = (descriptor) => pass('fsync', paths.get(descriptor), undefined, () => real.fsyncSync(descriptor));
fs.writeFileSync = (path, content, ...rest) =>
  pass(
    'write',
    path,
    () => real.writeFileSync(path, content.slice(0, Math.trunc(content.length / 2)), ...rest),
    () => real.writeFileSync(path, content, ...rest),
  );
for (const name of ['renameSync', 'linkSync', 'copyFileSync']) {
  fs[name] = (from, to, ...rest) => pass(name, to, undefined, () => real[name](from, to, ...rest));
}
for (const name of ['mkdirSync', 'appendFileSync', 'truncateSync']) {
  fs[name] = (path, ...rest) => pass(name, path, undefined, () => real[name](path, ...rest));
}
for (const name of ['rmSync', 'unlinkSync']) {
  // What is not there is not taken away.
  fs[name] = (path, ...rest) =>
    real.existsSync(path) ? pass(name, path, undefined, () => real[name](path, ...rest)) : real[name](path, ...rest);
}

if (report) process.on('exit', () => real.writeFileSync(report, String(operations)));
