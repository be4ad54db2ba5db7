// npm run bench:publish: rows, time, peak memory and sizes of the published answers of reports at 10,000, 100,000 and 1,000,000 rows, through the publisher's own writers.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { SNAPSHOT_FORMS } from '#opendata/forms.ts';
import { makeTable } from '#publisher/makeTable.ts';
import { syntheticAnswers } from './answers.ts';

const SIZES = [10_000, 100_000, 1_000_000];
/** What the function has on AWS, in MB. */
const MEMORY_MB = 512;

/** What one run measured. */
interface Measured {
  rows: number;
  seconds: number;
  /** The most memory that the process had, in MB. */
  peakMb: number;
  /** Bytes by name of the file. */
  sizes: Record<string, number>;
}

async function measureHere(rows: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-publish-'));
  try {
    const begun = performance.now();
    const made = await makeTable(syntheticAnswers(rows), SNAPSHOT_FORMS, folder);
    const seconds = (performance.now() - begun) / 1_000;
    const sizes = Object.fromEntries(made.files.map(({ name, bytes }) => [name, bytes]));
    return { rows: made.rows, seconds, peakMb: process.resourceUsage().maxRSS / 1_024, sizes };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** In a process of its own, whose memory is that of one run alone. */
async function measure(rows: number): Promise<Measured> {
  const child = spawn(process.execPath, [import.meta.filename, String(rows)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said, [status]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (status !== 0) throw new Error(`The run of ${rows} rows ended with ${status}.`);
  return JSON.parse(said);
}

const mega = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MB`;

function told({ rows, seconds, peakMb, sizes }: Measured, first: Measured): string {
  const each = seconds / rows / (first.seconds / first.rows);
  const files = Object.entries(sizes).map(([name, bytes]) => `${name.slice(name.lastIndexOf('.') + 1)} ${mega(bytes)}`);
  return [
    `${rows.toLocaleString('en')} rows: ${seconds.toFixed(1)} s`,
    `a row takes ${each.toFixed(2)} times what it takes of ${first.rows.toLocaleString('en')}`,
    `peak ${Math.round(peakMb)} MB of ${MEMORY_MB}`,
    files.join(', '),
  ].join('; ');
}

async function main(): Promise<void> {
  const [rows] = process.argv.slice(2);
  if (rows !== undefined) {
    process.stdout.write(JSON.stringify(await measureHere(Number(rows))));
    return;
  }
  let first: Measured | undefined;
  for (const size of SIZES) {
    const measured = await measure(size);
    first ??= measured;
    process.stdout.write(`${told(measured, first)}\n`);
    if (measured.peakMb > MEMORY_MB) process.exitCode = 1;
  }
}

await main();
