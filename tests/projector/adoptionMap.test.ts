import { DynamoDBClient, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { afterAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import type { AdoptionStep } from '#domain/adoption.ts';
import { adoptionMap, adoptionMapOfSpans } from '#domain/adoptionMap.ts';
import { addDays } from '#domain/day.ts';
import { catalogueAt } from '#domain/reference.ts';
import { localCredentials, localRegion } from '#local/dynamodb.ts';
import { projectAll, projectSteps } from '#projector/adoptionMap.ts';
import { createProjector } from '#projector/handler.ts';
import { adoptionEventItem } from '#store/items.ts';
import { mapPartition, referenceHead, regionHead, regionKey, regulationKey } from '#store/keys.ts';
import { readMapPage } from '#store/map.ts';
import { holdReference } from '#store/reference.ts';
import type { Table } from '#store/table.ts';
import { BASES } from '../domain/arbitrarySteps.ts';
import { DAYS, FIRST, someYears } from '../domain/arbitraryYears.ts';
import { asOf, event, JAKARTA, reference, regulation, SOUTH_JAKARTA, SUKABUMI, WEST_JAVA } from '../domain/records.ts';
import { createTablePump } from '../support/pump.ts';
import { createTable } from '../support/table.ts';

const REGIONS = [JAKARTA, SOUTH_JAKARTA, WEST_JAVA, SUKABUMI];
const LAW = [regulation({ slug: 'rule-a', effectiveUntil: '2024-12-20' }), regulation({ slug: 'rule-b' })];

const toDrop: { drop(): Promise<void> }[] = [];
afterAll(async () => {
  for (const one of toDrop) await one.drop();
});

async function registryTable(options: { stream?: boolean } = {}) {
  const table = await createTable(options);
  toDrop.push(table);
  await putLaw(table, 1, LAW);
  for (const region of REGIONS) await put(table, { ...regionKey(region.code), ...region });
  return table;
}

async function putLaw(table: Table, version: number, law: typeof LAW, head: object = {}): Promise<void> {
  for (const one of law) await put(table, { ...regulationKey(one.slug, one.version), ...one });
  await put(table, { ...referenceHead, version, ...head });
}

async function put(table: Table, item: object): Promise<void> {
  await table.client.send(new PutItemCommand({ TableName: table.name, Item: marshall(item) }));
}

const whole = (step: AdoptionStep) => event({ ...step, load: null });
/** Writes an event and its region's head, as a mutation does. */
async function record(table: Table, step: AdoptionStep, over: object = {}): Promise<void> {
  await put(table, { ...adoptionEventItem(whole(step)), ...over });
  await put(table, { ...regionHead(step.regionCode), version: 1 });
}

/** Every page of every map, byte for byte. */
async function pages(table: Table): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const basis of [null, ...BASES]) {
    const { Items } = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: mapPartition(basis) } },
      }),
    );
    found.push(...(Items ?? []).map((item) => unmarshall(item)));
  }
  return found;
}

/** The same table by a client that does something else before the first transaction that it sends. */
async function interrupted(table: Table, before: () => Promise<void>): Promise<Table> {
  const client = new DynamoDBClient({
    endpoint: inject('endpoint'),
    region: localRegion,
    credentials: localCredentials,
  });
  toDrop.push({ drop: async () => client.destroy() });
  let first = true;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      if (first && context.commandName === 'TransactWriteItemsCommand') {
        first = false;
        await before();
      }
      return next(args);
    },
    { step: 'initialize', name: 'interrupt' },
  );
  return { client, name: table.name };
}

const sourcesOf = (table: Table) => ({ table, reference: holdReference(table) });

async function rebuilt(steps: readonly AdoptionStep[], law = LAW): Promise<unknown[]> {
  const table = await registryTable();
  await putLaw(table, 2, law);
  for (const step of steps) await record(table, step);
  await projectAll(sourcesOf(table));
  return pages(table);
}

describe('the maps that the projector keeps', () => {
  it('are the same bytes in whatever order, how often and in which batches events come, and when rebuilt', async () => {
    const someHistory = someYears(10).chain((steps) =>
      fc.tuple(
        fc.constant(steps),
        fc.shuffledSubarray([...steps, ...steps], { minLength: steps.length * 2 }),
        fc.integer({ min: 1, max: 4 }),
        fc.boolean(),
      ),
    );
    await fc.assert(
      fc.asyncProperty(someHistory, async ([steps, order, size, atOnce]) => {
        const table = await registryTable();
        const sources = sourcesOf(table);
        await projectAll(sources);
        if (atOnce) for (const step of steps) await record(table, step);
        for (let place = 0; place < order.length; place += size) {
          const batch = order.slice(place, place + size);
          if (!atOnce) for (const step of batch) await record(table, step);
          await projectSteps(sources, batch);
        }
        const kept = await pages(table);
        expect(await projectAll(sources)).toEqual({ changed: 0, unreadable: [] });
        expect(kept).toEqual(await rebuilt(steps));
      }),
      { numRuns: 12 },
    );
  });

  it('give for every day and basis the map that all events give', async () => {
    await fc.assert(
      fc.asyncProperty(someYears(14), async (steps) => {
        const table = await registryTable();
        for (const step of steps) await record(table, step);
        await projectSteps(sourcesOf(table), []);
        const catalogue = catalogueAt(reference({ regions: REGIONS, regulations: LAW }), null);
        for (const basis of [null, ...BASES]) {
          for (let count = -20; count <= DAYS + 100; count += 29) {
            const day = addDays(FIRST, count);
            const page = await readMapPage(table, basis, day);
            const own = basis === null ? steps : steps.filter((step) => step.basis === basis);
            const found = adoptionMapOfSpans(REGIONS, page?.regions ?? new Map(), basis, day);
            const folded = adoptionMap(REGIONS, own, basis, asOf(day), catalogue);
            expect(found).toEqual(folded.map(({ beganWith: _began, ...one }: object & { beganWith?: unknown }) => one));
          }
        }
      }),
      { numRuns: 6 },
    );
  });

  it('follow the law: a regulation that ends earlier ends the adoptions that stand on it', async () => {
    const step = event({ basis: 'rule-b', effectiveOn: '2024-02-10' });
    const table = await registryTable();
    await record(table, step);
    await projectSteps(sourcesOf(table), [step]);
    const law = [...LAW, regulation({ slug: 'rule-b', version: 2, effectiveUntil: '2024-06-30' })];
    await putLaw(table, 2, law);
    await projectSteps(sourcesOf(table), []);
    expect((await readMapPage(table, 'rule-b', '2024-07-01'))?.regions.get('32.72')).toMatchObject([
      { status: 'ENDED', since: '2024-07-01', lapsed: true },
    ]);
    expect(await pages(table)).toEqual(await rebuilt([step], law));
  });

  it('leave a load out until it is closed', async () => {
    const table = await registryTable({ stream: true });
    const pump = await createTablePump(table);
    onTestFinished(() => pump.stop());
    const head = { pendingLoad: { id: 'load', recordedAt: '2026-01-01T00:00:00.000Z', writer: 'me' } };
    await putLaw(table, 1, LAW, head);
    await record(table, event({ basis: 'rule-b' }), { load: 'load' });
    await pump.drain();
    expect((await readMapPage(table, 'rule-b', '2026-02-01'))?.regions.size).toBe(0);
    await putLaw(table, 2, LAW);
    await pump.drain();
    expect((await readMapPage(table, 'rule-b', '2026-02-01'))?.regions.size).toBe(1);
  });

  it('take an event back from its own month on, when a later one says that it never was', async () => {
    const wrong = event({ id: 'wrong', basis: 'rule-b', effectiveOn: '2024-02-10' });
    const right = event({ id: 'right', basis: 'rule-b', effectiveOn: '2024-09-01', supersedes: 'wrong' });
    const table = await registryTable();
    for (const step of [wrong, right]) {
      await record(table, step);
      await projectSteps(sourcesOf(table), [step]);
    }
    expect((await readMapPage(table, null, '2024-03-01'))?.regions.size).toBe(0);
    expect(await pages(table)).toEqual(await rebuilt([wrong, right]));
  });

  it('never go back behind what another projector read later', async () => {
    const table = await registryTable();
    await projectAll(sourcesOf(table));
    const first = event({ id: 'first', basis: 'rule-b', effectiveOn: '2024-02-10' });
    const second = event({ id: 'second', basis: 'rule-b', status: 'SUSPENDED', effectiveOn: '2024-02-20' });
    await record(table, first);
    // The slow one has read everything when the quick one comes: another event is recorded, and projected.
    const slow = await interrupted(table, async () => {
      await record(table, second);
      await projectSteps(sourcesOf(table), [second]);
    });
    await projectSteps(sourcesOf(slow), [first]);
    expect((await readMapPage(table, 'rule-b', '2024-03-01'))?.regions.get('32.72')?.at(-1)?.status).toBe('SUSPENDED');
    expect(await pages(table)).toEqual(await rebuilt([first, second]));
  });

  it('lose nothing when several projectors write at the same moment', async () => {
    const table = await registryTable();
    const steps = [10, 11, 12, 13, 14].map((day) =>
      event({
        id: `on ${day}`,
        basis: 'rule-b',
        regionCode: day % 2 === 0 ? '31' : '32.72',
        effectiveOn: `2024-02-${day}`,
      }),
    );
    await projectAll(sourcesOf(table));
    await Promise.all(
      steps.map(async (step) => {
        await record(table, step);
        await projectSteps(sourcesOf(table), [step]);
      }),
    );
    expect(await pages(table)).toEqual(await rebuilt(steps));
  });
});

describe('a batch of the stream', () => {
  it('is taken in from the real stream, and a second time without a difference', async () => {
    const table = await registryTable({ stream: true });
    const pump = await createTablePump(table);
    onTestFinished(() => pump.stop());
    await record(table, event({ basis: 'rule-b' }));
    await pump.drain();
    const first = await pages(table);
    expect((await readMapPage(table, null, '2026-02-01'))?.regions.get('32.72')).toHaveLength(1);
    const again = await createTablePump(table);
    onTestFinished(() => again.stop());
    await again.drain();
    expect(await pages(table)).toEqual(first);
  });

  it('with a poisoned record names that record, having taken in those before it, and goes on with those after', async () => {
    const table = await registryTable({ stream: true });
    const pump = await createTablePump(table);
    onTestFinished(() => pump.stop());
    await record(table, event({ id: 'before', basis: 'rule-b' }));
    await record(table, event({ id: 'poison', regionCode: '31', basis: 'rule-b' }), { status: 'NO SUCH STATUS' });
    await record(table, event({ id: 'after', regionCode: '32', basis: 'rule-b' }));
    await pump.drain();
    expect(pump.givenUp).toHaveLength(1);
    const page = await readMapPage(table, 'rule-b', '2026-02-01');
    expect([...(page?.regions.keys() ?? [])]).toEqual(['32', '32.72']);
  });

  it('without anything that maps are made of costs no request', async () => {
    const table = await registryTable();
    table.requests.length = 0;
    const Keys = marshall({ pk: 'AGN#1', sk: 'REPORT#f#p#0001' });
    expect(await createProjector(table)({ Records: [{ dynamodb: { SequenceNumber: '1', Keys } }] })).toEqual({
      batchItemFailures: [],
    });
    expect(table.requests).toEqual([]);
  });
});
