// A process of its own between the registry and its JVM: node jvmKeeper.ts <pid file or ''> <java> <arguments...>
// The JVM does not notice when the one who started it is killed. This process does, because its standard input
// closes however its starter ends, and it takes the JVM with it.
import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';

const graceMs = 2_000;
const [pidFile = '', java = '', ...args] = process.argv.slice(2);

const jvm = spawn(java, args, { stdio: ['ignore', 'inherit', 'inherit'] });
if (pidFile !== '' && jvm.pid !== undefined) writeFileSync(pidFile, `${jvm.pid}\n`);

function endJvm(): void {
  jvm.kill('SIGTERM');
  setTimeout(() => jvm.kill('SIGKILL'), graceMs).unref();
}

process.stdin.once('end', endJvm);
process.stdin.once('error', endJvm);
process.stdin.resume();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, endJvm);

jvm.once('error', () => process.exit(127));
jvm.once('exit', (status) => {
  if (pidFile !== '') rmSync(pidFile, { force: true });
  process.exit(status ?? 0);
});
