import { readdirSync } from 'node:fs';
import { parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleQueries } from '#local/examples.ts';
import { startApart } from '../../../bench/peers/apart.ts';
import { bytes } from '../../../bench/peers/bytes.ts';
import { eventOf } from '../../../bench/peers/event.ts';
import { fillTable } from '../../../bench/peers/filledTable.ts';
import { NAMES, type Operation, operationsOf, textOf, type Writes } from '../../../bench/peers/operations.ts';
import { createPeers, PEERS, type Peer } from '../../../bench/peers/peers.ts';
import { type RecordedStore, recordStore } from '../../../bench/peers/recordedStore.ts';
import { measure } from '../../../bench/peers/rounds.ts';
import { sameAnswers } from '../../../bench/peers/sameAnswers.ts';
import { tableUseOf } from '../../../bench/peers/units.ts';
import type { ReportRegistry } from '../../../bench/reportRegistry.ts';
import { createTable, type TestTable } from '../../support/table.ts';

let table: TestTable;
let registry: ReportRegistry;
let record: RecordedStore;
let recorded: Peer[];
let operations: Record<Writes, Operation[]>;
beforeAll(async () => {
  table = await createTable();
  registry = await fillTable(table, { agencies: 600, nation: 600, periods: 1, drafts: 2 });
  // Once for all: each write follows on the one before it.
  operations = { anew: operationsOf(registry, 'anew'), again: operationsOf(registry, 'again') };
  record = recordStore(table);
  recorded = await createPeers({ table: record.table, now: registry.now });
});
afterAll(() => table.drop());

const operationOf = (name: string, writes: Writes): Operation => {
  const found = operations[writes].find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  return found;
};
const answering = (name: Peer['name'], body: string): Peer => ({
  name,
  handler: async () => ({ statusCode: 200, body }),
});

describe('the named operations', () => {
  test('are all files of the folder, each asked by its name', () => {
    const files = readdirSync(new URL('../../../bench/queries', import.meta.url));
    const fileOf = (name: string) => `${name.slice(0, 1).toLowerCase()}${name.slice(1)}.graphql`;
    expect(files.toSorted()).toEqual(NAMES.map(fileOf).toSorted());
    expect(operationsOf(registry, 'again').map(({ name }) => name)).toEqual(NAMES);
  });

  test('have the examples that a newcomer reads among them, word for word', () => {
    const words = (text: string) => print(parse(text));
    const examples = ['Mayor', 'Nation', 'Counts'].map((name) => words(textOf(name)));
    expect(examples).toEqual(exampleQueries.map(({ query }) => words(query)));
  });
});

describe('every peer', () => {
  test.each(NAMES)('answers the same data to %s, from the engine and from the record', async (name) => {
    const live = await createPeers({ table, now: registry.now });
    const fromEngine = JSON.parse(await sameAnswers(live, operationOf(name, 'anew')));
    const again = operationOf(name, 'again');
    const fromRecord = JSON.parse(await sameAnswers(recorded, again));
    // Another draft is saved there than here.
    if (again.kind !== 'write') expect(fromRecord.data).toEqual(fromEngine.data);
    table.requests.length = 0;
    await sameAnswers(recorded, again);
    expect(table.requests).toEqual([]);
  });

  test('answers from a process of its own what it answers here, and is measured there', async () => {
    const operation = operationOf('RegionPage', 'again');
    const here = await sameAnswers(recorded, operation);
    const start = { table: table.name, now: registry.now, store: { answers: record.answers } };
    const apart = await startApart({ ...start, name: 'graphql-jit' });
    try {
      const event = eventOf(operation);
      expect(JSON.parse((await apart.handler(event)).body).data).toEqual(JSON.parse(here).data);
      expect((await apart.turn([event, event])).cpu).toBeGreaterThan(0);
      const refused = { ...event, body: event.body.replace('32.73', '32.75') };
      await expect(apart.turn([refused])).rejects.toThrow(/graphql-jit: Answered while measured: .*no answer to/);
    } finally {
      apart.stop();
    }
  });

  test('has its turns, and a cost of each', async () => {
    const operation = operationOf('Counts', 'again');
    const everybody = [...recorded, bytes(operation, await sameAnswers(recorded, operation))];
    const costs = await measure(everybody, operation, 1);
    expect(Object.keys(costs)).toEqual([...PEERS]);
    for (const peer of PEERS) expect(costs[peer].cpu, peer).toBeGreaterThan(0);
  });
});

describe('nothing is measured', () => {
  const answer = '{"data":{"region":{"name":"Kota Bandung"}}}';
  test.each([
    ['of who answers other data', '{"data":{"region":{"name":"Kota Bogor"}}}', /Apollo answers other data: .*Bogor/],
    ['of who answers an error', `${answer.slice(0, -1)},"errors":[{"message":"no"}]}`, /of Apollo, first time/],
    ['of who answers a refusal', '{"data":{"saveReport":{"userErrors":[{"code":"NO"}]}}}', /of Apollo.*"NO"/],
    ['of what is not found', '{"data":{"region":null}}', /region is null, so nothing would be measured/],
  ])('%s', async (_what, other, message) => {
    const peers = [answering('ours', answer), answering('Apollo', other)];
    await expect(sameAnswers(peers, operationOf('RegionPage', 'again'))).rejects.toThrow(message);
  });
});

test('what an operation asks of the table is counted in a container that holds the law', async () => {
  const { name, endpoint } = table;
  const use = (of: string) =>
    tableUseOf(endpoint, { table: { client: table.client, name }, now: registry.now }, operationOf(of, 'anew'));
  expect(await use('Nation')).toEqual({ requests: 1, trips: 1, readUnits: 0.5, writeUnits: 0 });
  const written = await use('SaveReport');
  expect(written.writeUnits).toBeGreaterThan(0);
  expect(written.trips).toBeLessThanOrEqual(written.requests);
});
