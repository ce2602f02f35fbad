// Loaded before a command: writes the peak of its memory, in KiB, to file descriptor 3 when it ends. Threads, which load
// this too, are part of the process.
const { isMainThread } = require('node:worker_threads');
if (isMainThread) process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)));
