import { DeleteItemCommand, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createProjector } from '#projector/handler.ts';
import { rebuildLedger } from '#projector/rebuildLedger.ts';
import { readLedgerHead } from '#store/ledgerTurn.ts';
import { holdReference } from '#store/reference.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { MONTHLY, monthlyAnswers, reporting } from '../support/reporting.ts';

let registry: Registry;
let people: ReturnType<typeof reporting>;

// One table for all, since each stream slows the engine down; every test has a region of its own.
let region: string;
let regions = 0;

beforeAll(async () => {
  registry = await createRegistry('2026-06-01T03:00:00.000Z', { stream: true });
  people = reporting(registry);
});
beforeEach(() => {
  registry.at('2026-06-01T03:00:00.000Z');
  regions += 1;
  region = `32.${String(regions).padStart(2, '0')}`;
});
afterAll(() => registry.close());

/** Every item of these partitions, in order of key; a turn is no part of what they say. */
async function itemsOf(pattern: RegExp): Promise<Record<string, unknown>[]> {
  const { client, name } = registry.table;
  const items: Record<string, unknown>[] = [];
  let start: ScanCommand['input']['ExclusiveStartKey'];
  do {
    const page = await client.send(
      new ScanCommand({ TableName: name, ConsistentRead: true, ExclusiveStartKey: start }),
    );
    items.push(...(page.Items ?? []).map((item) => unmarshall(item)));
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  return items
    .filter(({ pk }) => pattern.test(String(pk)))
    .map((item) => (item.pk === 'LEDGER#HEAD' ? { ...item, turn: null } : item))
    .sort((one, other) => (`${one.pk} ${one.sk}` < `${other.pk} ${other.sk}` ? -1 : 1));
}

async function remove(items: readonly Record<string, unknown>[]): Promise<void> {
  for (const { pk, sk } of items) {
    const Key = { pk: { S: String(pk) }, sk: { S: String(sk) } };
    await registry.table.client.send(new DeleteItemCommand({ TableName: registry.table.name, Key }));
  }
}

const rebuild = () =>
  rebuildLedger({ table: registry.table, reference: holdReference(registry.table), clock: registry.clock });

const states = async (period: string) => {
  const { data } = await registry.ask(
    `{ obligations(filter: { formId: "${MONTHLY}", period: "${period}", regionCode: "${region}" }) { nodes { agency { key } state } } }`,
  );
  return data.obligations.nodes.map((one: { agency: { key: string }; state: string }) => [one.agency.key, one.state]);
};

async function walkReports(): Promise<void> {
  const one = await people.agency(region, 'satu', { serviceClass: 'DIRECT' });
  const two = await people.agency(region, 'dua');
  await people.agency(region, 'tiga');
  const first = await people.submit(one, await people.save(one, MONTHLY, '2026-05', monthlyAnswers()));
  await people.verify(first);
  await people.submit(two, await people.save(two, MONTHLY, '2026-05', monthlyAnswers({ employees_wfh: 7 })));
  await people.save(two, MONTHLY, '2026-04', monthlyAnswers());
}

describe('the ledger', () => {
  it('is the same bytes whether it followed the stream or was made anew from the records', async () => {
    await walkReports();
    await registry.projected();
    const followed = await itemsOf(/^(LEDGER|SUM)#/);
    expect(followed.filter(({ pk }) => String(pk).startsWith('SUM#'))).not.toEqual([]);
    expect(await rebuild()).toEqual({ changed: 0, unreadable: [], unnumbered: [] });
    await remove(followed.filter(({ pk }) => pk !== 'LEDGER#HEAD'));
    const { changed } = await rebuild();
    expect(changed).toBe(followed.length - 1);
    expect(await itemsOf(/^(LEDGER|SUM)#/)).toEqual(followed);
  });

  it('mends a sum and an entry that say something else', async () => {
    await walkReports();
    await registry.projected();
    const right = await itemsOf(/^(LEDGER|SUM)#/);
    const wrong = right.filter(({ sk, pk }) => sk === 'NATION#' || pk === `LEDGER#${region}-satu`);
    for (const item of wrong) {
      const other = 'progress' in item ? { ...item, progress: '{"submitted":99}' } : { ...item, obligation: null };
      await registry.table.client.send(new PutItemCommand({ TableName: registry.table.name, Item: marshall(other) }));
    }
    expect((await rebuild()).changed).toBe(wrong.length);
    expect(await itemsOf(/^(LEDGER|SUM)#/)).toEqual(right);
  });

  it('opens a period at midnight in Jakarta on the first day, without anybody writing', async () => {
    await people.agency(region, 'satu');
    registry.at('2026-06-30T16:59:59.999Z');
    await registry.projected();
    expect(await states('2026-07')).toEqual([]);
    registry.at('2026-06-30T17:00:00.000Z');
    await registry.projected();
    expect(await states('2026-07')).toEqual([[`${region}-satu`, 'NOT_DUE']]);
    expect(await states('2026-06')).toEqual([[`${region}-satu`, 'DUE']]);
  });

  it('writes nothing when it is told what it knows', async () => {
    await walkReports();
    await registry.projected();
    const { turn } = await readLedgerHead(registry.table);
    await registry.projected();
    await createProjector(registry.table, registry.clock)({});
    expect((await readLedgerHead(registry.table)).turn).toBe(turn);
  });

  it('is right also where two projectors write at the same time', async () => {
    await walkReports();
    const others = Array.from({ length: 3 }, () => createProjector(registry.table, registry.clock)({}));
    await Promise.all([...others, registry.projected()]);
    expect(await rebuild()).toEqual({ changed: 0, unreadable: [], unnumbered: [] });
  });
});

describe('the feed of changes', () => {
  it('numbers every public event once, without gaps, and no other', async () => {
    await walkReports();
    await registry.projected();
    const changes = await itemsOf(/^CHG#0/);
    expect(changes.map(({ number }) => number)).toEqual(changes.map((_, place) => place + 1));
    const events = await itemsOf(/^LOG#/);
    const isPublic = ({ action }: Record<string, unknown>) => action !== 'saveReport' && action !== 'submitReport';
    expect(changes).toHaveLength(events.filter(isPublic).length);
    const own = changes.filter(({ regionCode, action }) => regionCode === region && action !== 'load');
    const byRegion = (await itemsOf(new RegExp(`^CHG#REGION#${region}`))).filter(({ action }) => action !== 'load');
    expect(byRegion.map(({ number }) => number)).toEqual(own.map(({ number }) => number));
    expect(own.map(({ action }) => action)).toEqual([
      'registerAgency',
      'registerAgency',
      'registerAgency',
      'verifyReport',
    ]);
  });

  it('gives events that were missed their numbers on a rebuild, the oldest first, and leaves those that were given', async () => {
    await people.agency(region, 'satu');
    await registry.projected();
    const before = await itemsOf(/^CHG#0/);
    await people.agency(region, 'dua');
    registry.tick();
    await people.agency(region, 'tiga');
    await rebuild();
    const after = await itemsOf(/^CHG#0/);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).map(({ key }) => key)).toEqual([`${region}-dua`, `${region}-tiga`]);
    await registry.projected();
    expect(await itemsOf(/^CHG#0/)).toEqual(after);
  });
});
