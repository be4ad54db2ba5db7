// npm run bench:profile -- Nation: where the CPU of a request of one operation goes, by package and by function, of one server alone on the
// recorded store; `-- Nation Apollo`: of another one than our entry.
import './production.ts';
import { Session } from 'node:inspector/promises';
import { startDynamoDb } from '#local/dynamodb.ts';
import { describeFailure, Refusal } from '#local/refusal.ts';
import { eventOf } from './event.ts';
import { emptyTable, fillTable, SOME_THOUSANDS } from './filledTable.ts';
import { NAMES, operationsOf } from './operations.ts';
import { createPeer, type Peer, SERVERS } from './peers.ts';
import { type Profile, sharesOf } from './profileShares.ts';
import { recordStore } from './recordedStore.ts';
import { sameAnswers } from './sameAnswers.ts';

const WARMING = 1_200;
const REQUESTS = 600;
/** Microseconds between two looks at the stack. */
const INTERVAL = 100;
const MOST_LINES = 25;

async function profileOf(peer: Peer, event: ReturnType<typeof eventOf>): Promise<Profile> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.post('Profiler.start');
  for (let at = 0; at < REQUESTS; at += 1) await peer.handler(event);
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return profile;
}

function tell(title: string, shares: readonly [string, number][]): void {
  const lines = shares
    .slice(0, MOST_LINES)
    .map(([name, share]) => `${(share * 100).toFixed(1).padStart(7)} %  ${name}\n`);
  process.stdout.write(`${title}\n${lines.join('')}\n`);
}

async function main(): Promise<void> {
  const [operationName = 'Mayor', serverName = 'ours'] = process.argv.slice(2);
  const server = SERVERS.find((name) => name === serverName);
  if (server === undefined) throw new Refusal(`There is no server ${serverName}, only ${SERVERS.join(', ')}.`);
  if (!NAMES.includes(operationName))
    throw new Refusal(`There is no operation ${operationName}, only ${NAMES.join(', ')}.`);
  const engine = await startDynamoDb({ inMemory: true });
  try {
    const table = await emptyTable(engine.endpoint, 'profile');
    const registry = await fillTable(table, SOME_THOUSANDS);
    const [operation] = operationsOf(registry, 'again').filter(({ name }) => name === operationName);
    if (operation === undefined) throw new Error(`${operationName} is not asked of a registry.`);
    const peer = await createPeer(server, { table: recordStore(table).table, now: registry.now });
    await sameAnswers([peer], operation);
    const event = eventOf(operation);
    for (let at = 0; at < WARMING; at += 1) await peer.handler(event);
    const { packages, functions } = sharesOf(await profileOf(peer, event));
    tell(`${operationName}, ${serverName}: by package`, packages);
    tell('by function, without what it calls', functions);
  } finally {
    await engine.stop();
  }
}

main().catch((thrown: unknown) => {
  process.stderr.write(`${describeFailure(thrown)}\n`);
  process.exitCode = 1;
});
