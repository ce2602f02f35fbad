// Loaded before the program: the moment it has looked at CHANGED_FILE (or, `… after reading`, has read it), the file is
// another one.
const fs = require('node:fs');

const { CHANGED_FILE: file, CHANGED_TO: to, CHANGED_HOW: how } = process.env;
const { lstatSync, readFileSync } = fs;
const isAfter = how.endsWith('after reading');
let isDone = false;

function change() {
  if (isDone) return;
  isDone = true;
  if (how.startsWith('deleted')) fs.rmSync(file);
  else if (how === 'renamed over') fs.renameSync(to, file);
  else fs.writeFileSync(file, readFileSync(to));
}

fs.lstatSync = (path, ...rest) => {
  const stats = lstatSync(path, ...rest);
  if (path === file && !isAfter) change();
  return stats;
};
fs.readFileSync = (path, ...rest) => {
  const content = readFileSync(path, ...rest);
  if (path === file && isAfter) change();
  return content;
};
