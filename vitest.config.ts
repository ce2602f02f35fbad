import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/own-temporary-folder.ts'],
    // Whole processes are started by some tests: on a slow machine they take longer than the default allows. Properties
    // may be tried on more cases than usual.
    testTimeout: 60_000 + 40 * Number(process.env['THIDUA_CASES'] ?? 0),
    env: { NO_COLOR: '1' },
  },
});
