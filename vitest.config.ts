import { defineConfig } from 'vitest/config';

export default defineConfig({
  // As Node and the bundles do: one copy of graphql, for the server and for what looks at its schema.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/engine.ts', 'tests/support/browserNotice.ts'],
    testTimeout: 180_000,
    hookTimeout: 300_000,
    // What is awaited comes when it comes: a busy machine is no fault.
    expect: { poll: { timeout: 30_000 } },
    // Two cores: more workers than that make the engine, the servers and the compilers wait for each other.
    maxWorkers: 2,
  },
});
