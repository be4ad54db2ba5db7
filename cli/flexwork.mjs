#!/usr/bin/env node
// npx flexwork: plain JavaScript for Node 20 and later, which hands over to the Node that the registry needs.
process.argv.splice(2, 0, 'run', 'cli/main.ts');
await import('../local/bootstrap.mjs');
