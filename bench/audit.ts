// npm run bench:audit: what chaining a batch of the stream costs, and verifying a log, in requests, units and time.
import { startDynamoDb } from '#local/dynamodb.ts';
import { verifyTrail } from '#local/verifyTrail.ts';
import { holdTrail } from '#projector/audit.ts';
import { eventKey } from '#store/keys.ts';
import type { StreamRecord } from '#store/stream.ts';
import { toItem } from '#store/table.ts';
import { type CountedTable, countedTable } from './countedTable.ts';
import { type Measured, measuredHead, measuredLine, median } from './measured.ts';
import { type WrittenItems, watchWrites, widest } from './writtenItems.ts';

/** One event; what a due day brings in two seconds, near and far apart; and what waited for its turn. */
const BATCHES: readonly [events: number, scopes: number][] = [
  [1, 1],
  [100, 1],
  [100, 30],
  [100, 100],
  [500, 250],
];
const TIMES = 7;
const clock = () => new Date('2026-08-01T03:00:00.000Z');

let made = 0;
/** Records of the stream that tell new events, of 2 kB each as those of reports are, in so many regions. */
function records(events: number, scopes: number): StreamRecord[] {
  return Array.from({ length: events }, (_, place) => {
    made += 1;
    const [scope, id] = [`scope-${place % scopes}`, `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`];
    const event = { id, scope, action: 'submitReport', recordedAt: clock().toISOString(), after: 'x'.repeat(2_000) };
    const key = eventKey(scope, event.recordedAt, id);
    const record = { kind: 'REPORT', key: `${scope}-bkpsdm form 2026-06 1`, version: 2 };
    return { dynamodb: { Keys: toItem(key), NewImage: toItem({ ...key, ...event, record }) } };
  });
}

interface MeasuredBatch {
  measured: Measured;
  written: WrittenItems;
}

async function measureBatch(table: CountedTable, events: number, scopes: number): Promise<MeasuredBatch> {
  const chain = holdTrail({ table, clock });
  const times: number[] = [];
  let consumed = table.take();
  let written: WrittenItems = { transactions: 0, items: new Map(), partitions: new Map(), events: [] };
  for (let time = 0; time <= TIMES; time += 1) {
    const batch = records(events, scopes);
    table.take();
    const watched = watchWrites(table.client);
    const begun = performance.now();
    await chain(batch);
    // The first makes what the others find.
    if (time > 0) times.push(performance.now() - begun);
    consumed = table.take();
    written = watched.end();
  }
  return { measured: { ...consumed, milliseconds: median(times) }, written };
}

const engine = await startDynamoDb({ inMemory: true });
try {
  process.stdout.write(measuredHead());
  for (const [events, scopes] of BATCHES) {
    const table = await countedTable(engine.endpoint, `audit-${events}-${scopes}`);
    const { measured, written } = await measureBatch(table, events, scopes);
    process.stdout.write(measuredLine(`chain ${events} events of ${scopes} scopes`, measured));
    const units = [...written.items.values()].reduce((sum, one) => sum + one.units, 0);
    const hottest = widest(written.partitions);
    process.stdout.write(
      `    ${written.transactions} transactions of at most ${measured.largest} items, ${units} write units, ${hottest.units} of them in ${hottest.name}\n`,
    );
    const begun = performance.now();
    table.take();
    const { findings, events: chained } = await verifyTrail(table, null);
    const milliseconds = performance.now() - begun;
    process.stdout.write(measuredLine(`verify ${chained} entries`, { ...table.take(), milliseconds }));
    // None of the events is in the log here, and nothing else may be wrong.
    if (findings.some(({ kind }) => kind !== 'DROPPED')) throw new Error('The chain is not sound.');
    table.client.destroy();
  }
} finally {
  await engine.stop();
}
