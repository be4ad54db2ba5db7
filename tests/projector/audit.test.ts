import { DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { laterDay } from '#domain/day.ts';
import { NATION } from '#domain/event.ts';
import { verifyTrail } from '#local/verifyTrail.ts';
import { chainMissing } from '#projector/audit.ts';
import { createProjector } from '#projector/handler.ts';
import { eventKey } from '#store/keys.ts';
import { openLoad, writeItems } from '#store/load.ts';
import type { StreamRecord } from '#store/stream.ts';
import { type Item, type Table, toItem } from '#store/table.ts';
import { isOf, placeOf, projectedItems, putItem, recordedItems, streamOf, tableOf } from '../support/projected.ts';
import { createRegistry } from '../support/registry.ts';
import { MONTHLY, monthlyAnswers, reporting } from '../support/reporting.ts';

const START = '2026-06-01T03:00:00.000Z';
const clock = () => new Date(START);
const isOfThose = isOf([NATION, '32', '33', '32.72', '33.74']);

/** Everything that was written, and the records of the stream that tell of events and of the law, in their order. */
let recorded: Item[];
let told: StreamRecord[];
/** What the engine's own stream made, without a batch being cut. */
let streamed: Item[];

beforeAll(async () => {
  const registry = await createRegistry(START, { stream: true });
  const people = reporting(registry);
  for (const region of ['32.72', '33.74']) {
    const agency = await people.agency(region, 'bkpsdm');
    for (const period of ['2026-03', '2026-04']) {
      registry.tick();
      await people.verify(await people.submit(agency, await people.save(agency, MONTHLY, period, monthlyAnswers())));
    }
  }
  await registry.projected();
  streamed = await projectedItems(registry.table, 'AUDIT#');
  recorded = [...(await recordedItems(registry.table)).values()].filter(isOfThose);
  told = (await streamOf(registry.table)).filter((record) => {
    const key = unmarshall(record.dynamodb?.Keys ?? {});
    return isOfThose(key) && (String(key.pk).startsWith('LOG#') || (key.pk === 'REF' && key.sk === 'HEAD'));
  });
  await registry.close();
}, 300_000);

async function copied(items: readonly Item[] = recorded) {
  const table = await tableOf(items);
  onTestFinished(() => table.drop());
  return table;
}
const eventsOf = (items: readonly Item[]): string[] =>
  items.filter(({ pk }) => String(pk).startsWith('LOG#')).map(({ pk, sk }) => `${pk} ${sk}`.slice('LOG#'.length));
const entriesOf = (items: readonly Item[]): string[] =>
  items
    .filter(({ sk }) => String(sk).startsWith('EVENT#'))
    .map(({ pk, sk }) => `${pk} ${String(sk).slice('EVENT#'.length)}`.slice('AUDIT#'.length));
/** Every event has one entry, and the verifier finds nothing wrong. */
async function expectWhole(table: Table): Promise<void> {
  const items = await projectedItems(table, 'AUDIT#');
  expect(entriesOf(items).sort()).toEqual(eventsOf([...(await recordedItems(table)).values()]).sort());
  expect((await verifyTrail(table, null)).findings).toEqual([]);
}
/** The lines that are logged while something is done. */
async function said(work: () => Promise<unknown>): Promise<Item[]> {
  let text = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += chunk;
    return true;
  });
  try {
    await work();
  } finally {
    write.mockRestore();
  }
  return text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
}

describe('the chain of the audit trail', () => {
  it('has each event once, those of the load that was closed too, and links each region that was written to', () => {
    const places = eventsOf(recorded).sort();
    const entries = entriesOf(streamed.filter(({ pk }) => isOfThose({ pk: String(pk).replace('AUDIT', 'LOG') })));
    expect(entries.sort()).toEqual(places);
    expect(places.length).toBeGreaterThan(100);
    const links = streamed.filter(({ pk, sk }) => String(pk).startsWith('AUDIT#CHAIN#') && sk !== 'HEAD');
    expect(links.map(({ sk }) => Number(sk))).toEqual(links.map((_, place) => place + 1));
    expect(new Set(links.map(({ scope }) => scope))).toContain(NATION);
  });

  it('is whole however the stream is cut, reordered and told again', async () => {
    const delivery = fc.record({
      order: fc.constant(null).chain(() => fc.shuffledSubarray(told, { minLength: told.length })),
      sizes: fc.array(fc.integer({ min: 20, max: 300 }), { minLength: 1, maxLength: 5 }),
      again: fc.constant(null).chain(() => fc.shuffledSubarray(told, { maxLength: 60 })),
    });
    await fc.assert(
      fc.asyncProperty(delivery, async ({ order, sizes, again }) => {
        const table = await copied();
        const projector = createProjector(table, clock);
        for (let place = 0, count = 0; place < order.length; count += 1) {
          const Records = order.slice(place, place + (sizes[count % sizes.length] ?? 1));
          place += Records.length;
          await projector({ Records });
        }
        await projector({ Records: again });
        await expectWhole(table);
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });

  it('goes on where others moved a head between reading and writing', async () => {
    const table = await tableOf(recorded);
    const half = told.slice(0, told.length / 2);
    const others = createProjector({ client: table.client, name: table.name }, clock);
    let isFirst = true;
    table.hooks.before = async (command) => {
      if (command !== 'TransactWriteItems' || !isFirst) return;
      isFirst = false;
      await others({ Records: half });
    };
    await createProjector(table, clock)({ Records: told });
    await expectWhole(table);
    await table.drop();
  });

  it('has an event that nothing can read', async () => {
    const [damaged, ...others] = told.filter((record) => placeOf(record).startsWith('LOG#33.74 2026-06'));
    const image = { ...damaged?.dynamodb?.NewImage, record: { S: 'nonsense' } };
    const table = await copied();
    await putItem(table, unmarshall(image));
    const record = { dynamodb: { ...damaged?.dynamodb, NewImage: image } };
    await said(() => createProjector(table, clock)({ Records: [record, ...others] }));
    await chainMissing({ table, clock });
    await expectWhole(table);
  });

  it('is chained beside a ledger that cannot be written, and the ledger beside a chain that cannot', async () => {
    const events = told.filter((record) => placeOf(record).startsWith('LOG#32.72 2026-06'));
    const [noLedger, noChain] = [await copied(), await copied()];
    await putItem(noLedger, { pk: 'LEDGER#HEAD', sk: 'HEAD', turn: 'nonsense' });
    await putItem(noChain, { pk: 'AUDIT#CHAIN', sk: 'HEAD', number: 'nonsense' });
    await said(() => createProjector(noLedger, clock)({ Records: events }));
    expect(entriesOf(await projectedItems(noLedger, 'AUDIT#'))).toHaveLength(events.length);
    const lines = await said(() => createProjector(noChain, clock)({ Records: events }));
    expect((await projectedItems(noChain, 'CHG#0')).length).toBeGreaterThan(0);
    expect(lines).toContainEqual(expect.objectContaining({ level: 'ERROR', fault: 'events could not be chained' }));
  });
});

describe('events that the stream did not tell', () => {
  it('are chained by the schedule once they should have been told, and the latest not yet', async () => {
    const table = await copied();
    const latest = eventsOf(recorded)
      .map((place) => place.split(/[ #]/)[1] ?? '')
      .reduce(laterDay);
    await createProjector(table, () => new Date(Date.parse(latest) + 60_000))({});
    const soon = entriesOf(await projectedItems(table, 'AUDIT#'));
    expect(soon).toEqual([]);
    await createProjector(table, () => new Date(Date.parse(latest) + 300_001))({});
    const later = entriesOf(await projectedItems(table, 'AUDIT#'));
    // What was loaded a week before is older than what the schedule looks back to.
    expect(later.sort()).toEqual(
      eventsOf(recorded)
        .filter((place) => place.includes(' 2026-06'))
        .sort(),
    );
    expect(await chainMissing({ table, clock })).toBeGreaterThan(0);
    await expectWhole(table);
    expect(await chainMissing({ table, clock })).toBe(0);
  });
});

describe('a load', () => {
  const LOAD = { id: 'load-2', recordedAt: '2026-06-02T00:00:00.000Z', version: 0, writer: 'writer' };
  const EVENT = { id: 'event-of-load', scope: '32.72', action: 'load', recordedAt: LOAD.recordedAt, load: LOAD.id };
  const key = eventKey(EVENT.scope, EVENT.recordedAt, EVENT.id);

  async function opened() {
    const table = await tableOf([]);
    onTestFinished(() => table.drop());
    expect(await openLoad(table, LOAD, null, [])).toEqual({ tag: 'DONE' });
    const item = { ...key, ...EVENT, record: { kind: 'LOAD', key: 'REGION', version: 1 } };
    await writeItems(table, LOAD, [item], () => {});
    const record = { dynamodb: { SequenceNumber: '1', Keys: toItem(key), NewImage: toItem(item) } };
    const project = createProjector(table, clock);
    await project({ Records: [record] });
    expect(await projectedItems(table, 'AUDIT#')).toEqual([]);
    const ended = async () => {
      await putItem(table, { pk: 'REF', sk: 'HEAD', version: 1 });
      const Keys = toItem({ pk: 'REF', sk: 'HEAD' });
      const OldImage = toItem({ pk: 'REF', sk: 'HEAD', version: 0, pendingLoad: LOAD });
      await project({ Records: [{ dynamodb: { Keys, OldImage, NewImage: toItem({ version: 1 }) } }] });
    };
    return { table, record, project, ended };
  }

  it('is chained when it has closed and not before', async () => {
    const { table, ended } = await opened();
    await ended();
    expect(entriesOf(await projectedItems(table, 'AUDIT#'))).toEqual([`32.72 ${key.sk}`]);
  });

  it('that was taken away leaves no entry, also where the stream tells of it late, and is no alarm', async () => {
    const { table, record, project, ended } = await opened();
    await table.client.send(new DeleteItemCommand({ TableName: table.name, Key: toItem(key) }));
    await ended();
    const { Keys, NewImage } = record.dynamodb;
    const lines = await said(() => project({ Records: [record, { dynamodb: { Keys, OldImage: NewImage } }] }));
    expect(await projectedItems(table, 'AUDIT#')).toEqual([]);
    expect(lines).toEqual([]);
  });
});

it('an event that is changed or removed is told as an alarm, with its scope and identity and nothing that it says', async () => {
  const table = await copied();
  const events = told.filter((record) => placeOf(record).startsWith('LOG#'));
  const project = createProjector(table, clock);
  await project({ Records: events });
  const [changed, removed] = events.filter((record) => placeOf(record).startsWith('LOG#32.72 2026-06'));
  const touched = [
    { dynamodb: { ...changed?.dynamodb, OldImage: changed?.dynamodb?.NewImage } },
    { dynamodb: { Keys: removed?.dynamodb?.Keys, OldImage: removed?.dynamodb?.NewImage } },
  ];
  const lines = await said(() => project({ Records: touched }));
  expect(lines.map(({ time: _time, ...line }) => line)).toEqual(
    [changed, removed].map((record) => ({
      level: 'ERROR',
      fault: 'an event of the log was changed or removed',
      scope: '32.72',
      event: record?.dynamodb?.NewImage?.id?.S,
    })),
  );
});
