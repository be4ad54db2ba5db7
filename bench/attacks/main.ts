// npm run test:attacks: makes every attack of the catalogue on a whole registry of its own, tells how many were answered safely and how
// long the slowest took, and how legitimate readers fare meanwhile. Ends with status 1 when one was not safe, or a bound is broken.
import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDataDir } from '#local/dataDir.ts';
import { localAudience, localIssuer, openIssuer } from '#local/issuer.ts';
import { allAttacks } from './catalogue.ts';
import { measureAttacks } from './measureAttacks.ts';
import { measureReaders } from './readers.ts';
import { seedAttacked } from './seed.ts';
import { readIssuerKey } from './tokens.ts';

/** Milliseconds, at the 99th percentile, in which each attack is answered. */
const SLOWEST_MS = 100;
/** What legitimate readers may take longer while attacks are made, at the 99th percentile. */
const MOST_SLOWED = 2;
const PORT = 4_319;

async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'attacked-'));
  const registry = await start(folder);
  try {
    const url = `http://127.0.0.1:${PORT}/graphql`;
    const issuer = await openIssuer(openDataDir(folder).issuerKey);
    const { tokens, readerHeaders } = await seedAttacked(url, issuer);
    const key = readIssuerKey(openDataDir(folder).issuerKey);
    const known = { key, issuer: localIssuer, audience: localAudience, elsewhere: 'http://127.0.0.1:9/keys.json' };
    const attacks = Object.values(await allAttacks(known)).flat();
    const { safe, told, p99, slowest } = await measureAttacks(url, attacks, tokens);
    for (const line of told) process.stdout.write(`  NOT SAFE: ${line}\n`);
    process.stdout.write(`${safe} of ${attacks.length} attacks were answered safely\n`);
    process.stdout.write(
      `99th percentile of all: ${p99.toFixed(1)} ms; of the slowest, "${slowest.name}": ${slowest.p99.toFixed(1)} ms (bound ${SLOWEST_MS} ms)\n`,
    );
    const readers = await measureReaders(url, attacks, tokens, readerHeaders);
    process.stdout.write(
      `readers' 99th percentile: ${readers.quiet.toFixed(1)} ms alone, ${readers.attacked.toFixed(1)} ms beside ${readers.rate} attacks a second, ${readers.ratio.toFixed(2)}x (bound ${MOST_SLOWED}x); ${readers.failed} of ${readers.asked} reads failed\n`,
    );
    const isSound =
      safe === attacks.length && slowest.p99 <= SLOWEST_MS && readers.ratio <= MOST_SLOWED && readers.failed === 0;
    return isSound ? 0 : 1;
  } finally {
    await stop(registry);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A registry of its own: the one that npm start starts, on an empty folder. */
function start(folder: string): Promise<ChildProcess> {
  const environment = { ...process.env, PORT: String(PORT), DATA_DIR: folder };
  const child = fork('local/start.ts', { env: environment, silent: true });
  return new Promise((resolve, reject) => {
    let told = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      if (told.includes('ready ')) resolve(child);
    });
    child.stderr?.on('data', (chunk: Buffer) => process.stderr.write(chunk));
    child.once('exit', (code) => reject(new Error(`The registry ended with ${code}.`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

process.exitCode = await main();
