import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/engine.ts'],
    testTimeout: 180_000,
    hookTimeout: 300_000,
    // Two cores: more workers than that make the engine, the servers and the compilers wait for each other.
    maxWorkers: 2,
  },
});
