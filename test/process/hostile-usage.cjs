// Loaded before the program: writes down, at its end, the most memory that it has taken (KiB) and its processor time (ms).
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(
    process.env.USAGE_REPORT,
    JSON.stringify({ maxRSS, milliseconds: (userCPUTime + systemCPUTime) / 1000 }),
  );
});
