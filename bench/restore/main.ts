// npm run drill:restore: rehearses a restore on an engine of its own: export, new table, import, rebuild, compare; prints how long each took.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { localCredentials, localRegion, startDynamoDb } from '#local/dynamodb.ts';
import { describeFailure, Refusal } from '#local/refusal.ts';
import { drill, RECOVERY_STEPS } from './drill.ts';
import { FEWEST_ROWS } from './fill.ts';

const MOST_ROWS = 400_000;
const USAGE = `Usage: npm run drill:restore -- [--rows COUNT], about how many synthetic reports: ${FEWEST_ROWS} to ${MOST_ROWS}, 1000 when none is given`;
/** What the engine needs for two tables of that size. */
const HEAP_MB = 3_000;

function readRows(args: readonly string[]): number {
  const { rows } = parsed(args);
  const count = Number(rows);
  if (!/^\d{1,6}$/.test(rows) || count < FEWEST_ROWS || count > MOST_ROWS)
    throw new Refusal(`--rows takes a whole number from ${FEWEST_ROWS} to ${MOST_ROWS}, not ${rows}.\n${USAGE}`);
  return count;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { rows: { type: 'string', default: '1000' } } }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Refusal(`${error.message}\n${USAGE}`);
  }
}

async function main(): Promise<void> {
  const rows = readRows(process.argv.slice(2));
  const folder = mkdtempSync(join(tmpdir(), 'restore-drill-'));
  const engine = await startDynamoDb({ inMemory: true }, HEAP_MB);
  const client = new DynamoDBClient({
    endpoint: engine.endpoint,
    region: localRegion,
    credentials: localCredentials,
  });
  let recovery = 0;
  try {
    const { fault, ...sizes } = await drill({
      client,
      tables: { live: 'live', restored: 'restored' },
      rows,
      dir: join(folder, 'export'),
      onStep(name, milliseconds, told) {
        if (RECOVERY_STEPS.some((step) => step === name)) recovery += milliseconds;
        tell(name, milliseconds, told);
      },
    });
    tell('to recover', recovery, RECOVERY_STEPS.join(', '));
    tell('in all', sizes.milliseconds, `${sizes.rows} rows, ${sizes.bytes} bytes exported`);
    if (fault !== null) throw new Refusal(`The restored table is not the old one. ${fault}`);
    process.stdout.write(
      'The restored table is the old one: records, summaries, audit trail and answers are the same.\n',
    );
  } finally {
    client.destroy();
    await engine.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function tell(name: string, milliseconds: number, told: string): void {
  const seconds = Math.round(milliseconds / 1_000);
  const [minute, second] = [Math.floor(seconds / 60), seconds % 60].map((part) => String(part).padStart(2, '0'));
  const exact = `${(milliseconds / 1_000).toFixed(1)} s`;
  process.stdout.write(`${name.padEnd(18)}${minute}:${second}${exact.padStart(10)}  ${told}\n`);
}

main().catch((thrown: unknown) => {
  process.stderr.write(`${describeFailure(thrown)}\n`);
  process.exitCode = 1;
});
