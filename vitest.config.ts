import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/own-temporary-folder.ts'],
    // Whole processes are started by some tests: on a slow machine they take longer than the default allows.
    testTimeout: 60_000,
    env: { NO_COLOR: '1' },
  },
});
