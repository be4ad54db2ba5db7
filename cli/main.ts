// npx flexwork: queries, tables, imports, snapshots and their check, for people and for scripts.
import { constants } from 'node:os';
import { runFlexwork } from './flexwork.ts';

// An interrupted program leaves as any other: what is half written is taken away.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => process.exit(128 + constants.signals[signal]));
// A reader that went away, as `head` does, is told by the write itself.
process.stdout.on('error', () => {});

const { env, stdin, stdout, stderr } = process;
process.exitCode = await runFlexwork(process.argv.slice(2), { env, cwd: process.cwd(), stdin, stdout, stderr });
