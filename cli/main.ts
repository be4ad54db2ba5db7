// flexwork: the registry's command line; `flexwork --help` says what it does, docs/command-line.md with examples.
import { constants } from 'node:os';
import { errorCode } from '#local/refusal.ts';
import { runFlexwork } from './runFlexwork.ts';

// What is half written is taken away at the end, whoever ends it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => process.exit(128 + constants.signals[signal]));
// Who reads the first lines only, as `head` does, has what was wanted.
process.stdout.on('error', (error) => process.exit(errorCode(error) === 'EPIPE' ? 0 : 1));

process.exitCode = await runFlexwork(process.argv.slice(2), {
  env: process.env,
  cwd: process.cwd(),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
});
