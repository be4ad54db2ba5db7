// npm run audit:verify: works the hashes of the audit trail out anew, whether or not the registry runs, and names what is wrong.
import { parseArgs } from 'node:util';
import { ResourceNotFoundException } from '@aws-sdk/client-dynamodb';
import type { Finding } from '#domain/auditFindings.ts';
import { reachDatabase } from './reachDatabase.ts';
import { describeFailure, Refusal } from './refusal.ts';
import { readSettings } from './settings.ts';
import { type NotedHead, type Verified, verifyTrail } from './verifyTrail.ts';

const USAGE = 'Usage: npm run audit:verify -- [--head NUMBER:HASH], a head that was noted from auditHead';

function readNoted(args: readonly string[]): NotedHead | null {
  const { head } = readOptions(args);
  if (head === undefined) return null;
  const [, number, hash] = /^([1-9]\d{0,11}):([0-9a-f]{64})$/.exec(head) ?? [];
  if (number === undefined || hash === undefined) throw new Refusal(USAGE);
  return { number: Number(number), hash };
}

function readOptions(args: readonly string[]): { head?: string | undefined } {
  try {
    return parseArgs({ args: [...args], options: { head: { type: 'string' } } }).values;
  } catch {
    throw new Refusal(USAGE);
  }
}

async function main(): Promise<void> {
  const noted = readNoted(process.argv.slice(2));
  const settings = readSettings(process.env, process.cwd());
  const database = await reachDatabase(settings);
  const name = settings.tableName;
  try {
    const verified = await verifyTrail({ client: database.client, name }, noted);
    for (const finding of verified.findings) process.stdout.write(`${describe(finding)}\n`);
    process.stdout.write(`${summary(verified)}\n`);
    if (verified.findings.length > 0) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
    throw new Refusal(`There is no table ${name}: set DATA_DIR, or DYNAMODB_ENDPOINT and TABLE_NAME, to a registry's.`);
  } finally {
    await database.stop();
  }
}

/** One line: what kind, where, which event, and what is wrong. */
function describe({ kind, scope, number, event, what }: Finding): string {
  const named = event === null ? [] : [event.recordedAt, event.action || '(no action)', event.id];
  return `${[kind, scope, ...(number === null ? [] : [`#${number}`]), ...named].join(' ')}: ${what}`;
}

function summary({ findings, events, scopes, waiting, late, head }: Verified): string {
  const verdict = findings.length === 0 ? 'Sound' : `Not sound, ${findings.length} findings`;
  const counts = `${events} events of ${scopes} scopes are chained, ${late} of them more than a day late, ${waiting} wait`;
  return `${verdict}: ${counts}; the head is ${head === null ? 'none' : `${head.number}:${head.hash}`}.`;
}

main().catch((thrown: unknown) => {
  process.stderr.write(`${describeFailure(thrown)}\n`);
  process.exitCode = 1;
});
