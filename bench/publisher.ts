// npm run bench:publisher: requests, read units, time and memory of a day's open data at 157, 10,000 and 100,000 adoption events.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type AdoptionEvent, stepDay } from '#domain/adoption.ts';
import { localCredentials, localRegion, startDynamoDb } from '#local/dynamodb.ts';
import { loadReferenceData } from '#local/load/load.ts';
import { manifestBytes } from '#opendata/manifest.ts';
import { publish } from '#publisher/publish.ts';
import type { Shelf } from '#publisher/shelf.ts';
import { readAdoptionEventsByName, readAdoptionSteps } from '#store/adoption.ts';
import { adoptionEventItem } from '#store/items.ts';
import { readReference } from '#store/reference.ts';
import type { Table } from '#store/table.ts';
import { syntheticEvents } from './adoptionEvents.ts';
import { batchWrite } from './batchWrite.ts';
import { countedTable, countRequests } from './countedTable.ts';

const SIZES = [157, 10_000, 100_000];
const NOW = new Date('2026-06-01T03:00:00.000Z');
/** What the engine needs to hold 100,000 events. */
const HEAP_MB = 3_000;

async function main(): Promise<void> {
  const [endpoint, name] = process.argv.slice(2);
  if (endpoint !== undefined && name !== undefined) return publishOnce(endpoint, name);
  const engine = await startDynamoDb({ inMemory: true }, HEAP_MB);
  try {
    for (const size of SIZES) {
      const table = await countedTable(engine.endpoint, `published${size}`);
      await fill(table, size);
      process.stdout.write(`${size.toLocaleString('en')} events: `);
      // In a process of its own, whose memory is the publisher's alone.
      const child = spawn(process.execPath, [import.meta.filename, engine.endpoint, table.name], { stdio: 'inherit' });
      const [status] = await once(child, 'exit');
      if (status !== 0) process.exitCode = 1;
      table.client.destroy();
    }
  } finally {
    await engine.stop();
  }
}

async function publishOnce(endpoint: string, name: string): Promise<void> {
  const client = new DynamoDBClient({ endpoint, region: localRegion, credentials: localCredentials });
  const counter = countRequests(client);
  const later = { day: '9999-12-31', recordedAt: '', auditHead: { number: 0, hash: null }, files: [] };
  // What is put is forgotten, and `latest` needs nothing.
  const shelf: Shelf = {
    read: async (file) => (file === 'latest/manifest.json' ? manifestBytes(later) : null),
    putNew: async () => true,
    put: async () => {},
  };
  const begun = performance.now();
  const { files } = await publish({ table: { client, name }, shelf, clock: () => NOW });
  const milliseconds = Math.round(performance.now() - begun);
  const { requests, units } = counter.take();
  const largest = Math.max(...files.map(({ bytes }) => bytes));
  const [memory, size] = [process.resourceUsage().maxRSS / 1024, largest / 1024 / 1024];
  process.stdout.write(
    `${requests} requests, ${units} units, ${milliseconds} ms, largest file ${size.toFixed(1)} MB, memory ${Math.round(memory)} MB\n`,
  );
  client.destroy();
}

/** Loads the reference data into a table and fills it up with synthetic events like theirs. */
async function fill(table: Table, size: number): Promise<void> {
  const loaded = await loadReferenceData({ dir: 'data', table, now: new Date('2026-05-01T00:00:00.000Z') });
  if (!loaded.ok) throw new Error(loaded.problems.join('\n'));
  const steps = await readAdoptionSteps(table, null);
  const whole: AdoptionEvent[] = [];
  for (let place = 0; place < steps.length; place += 100) {
    const names = steps.slice(place, place + 100).map((step) => ({ ...step, day: stepDay(step) }));
    whole.push(...(await readAdoptionEventsByName(table, names)));
  }
  const { reference } = await readReference(table);
  const codes = reference.regions.filter(({ selfGoverning }) => selfGoverning).map(({ code }) => code);
  await batchWrite(table, syntheticEvents(whole, codes, Math.max(0, size - whole.length)).map(adoptionEventItem));
}

await main();
