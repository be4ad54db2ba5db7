import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { createCalendarHandler } from '#calendar/handler.ts';
import { OTHER_OPERATIONS } from '#config/metrics.ts';
import { createDataHandler } from '#data/handler.ts';
import { createFeedsHandler } from '#feeds/handler.ts';
import { createAuthenticate } from '#graphql/authenticate.ts';
import { createHandler } from '#graphql/handler.ts';
import { localCredentials, localRegion } from '#local/dynamodb.ts';
import { exampleQueries } from '#local/examples.ts';
import { createObserver } from '#observe/observer.ts';
import { observedProjector } from '#projector/observed.ts';
import { eventKey } from '#store/keys.ts';
import { toItem } from '#store/table.ts';
import { countRequests } from '../../bench/countedTable.ts';
import { NOW } from '../support/importing.ts';
import { dataEvent } from '../support/lambda/events.ts';
import { heardLines, type Line } from '../support/lines.ts';
import { arranged } from '../support/mutations.ts';
import { createRegistry, type Registry, testSecret } from '../support/registry.ts';

let registry: Registry;
let engine: ReturnType<typeof countRequests>;

beforeAll(async () => {
  registry = await createRegistry(NOW);
  engine = countRequests(registry.table.client);
});
afterAll(() => registry.close());

/** A container of its own, and what it tells. */
function container(authenticate = async () => null as never) {
  const { lines, write } = heardLines();
  const observer = createObserver({ stage: 'dev', write });
  const { table, clock } = registry;
  const handler = createHandler({ table, authenticate, clock, secret: testSecret, observer });
  return { handler, lines, observer };
}
const unitsOf = ({ readUnits, writeUnits }: Line) => Number(readUnits) + Number(writeUnits);

it.each([
  ['region', '{ region(code: "32.72") { name adoption { status } } }'],
  ['regions', '{ regions(first: 100) { nodes { name adoption { status } } } }'],
  ['adoptionSummary', exampleQueries[2].query],
])('units of %s are those that the engine counted, held records where they are read', async (_name, query) => {
  const { handler, lines } = container();
  engine.take();
  await registry.ask(query, {}, undefined, handler);
  const first = engine.take();
  await registry.ask(query, {}, undefined, handler);
  const again = engine.take();
  expect(lines.map(unitsOf)).toEqual([first.units, again.units]);
  // The law was held by then.
  expect(first.units).toBeGreaterThan(again.units);
  expect(lines.map(({ ReadUnits, readUnits }) => ReadUnits === readUnits)).toEqual([true, true]);
});

it('units of a write are told apart from those of its reads', async () => {
  const call = await arranged(registry, 'registerAgency');
  const { lines, write } = heardLines();
  const handler = createHandler({
    table: registry.table,
    authenticate: createAuthenticate(registry.oidc),
    clock: registry.clock,
    secret: testSecret,
    observer: createObserver({ stage: 'dev', write }),
  });
  engine.take();
  const answer = await call.send(handler);
  const { units } = engine.take();
  expect(answer.errors).toBeUndefined();
  const [line = {}] = lines;
  expect(unitsOf(line)).toBe(units);
  expect(line.writeUnits).toBeGreaterThan(5);
  expect(line.readUnits).toBeGreaterThan(1);
  expect(line).toMatchObject({ operation: 'registerAgency', status: 200, Faults: 0 });
  expect(['REGION_OFFICER', 'MINISTRY_REGISTRAR']).toContain(line.role);
});

it('requests at the same time are each told their own units', async () => {
  const { handler, lines } = container();
  const queries = ['{ region(code: "32.72") { name } }', '{ regions(first: 100) { nodes { adoption { status } } } }'];
  await registry.ask('{ regions(first: 1) { nodes { name } } }', {}, undefined, handler);
  const alone: number[] = [];
  for (const query of queries) {
    await registry.ask(query, {}, undefined, handler);
    alone.push(unitsOf(lines.at(-1) ?? {}));
  }
  await Promise.all(queries.map((query) => registry.ask(query, {}, undefined, handler)));
  const together = lines
    .slice(-2)
    .toSorted((one, other) => Number(one.operation === 'regions') - Number(other.operation === 'regions'));
  expect(together.map(unitsOf)).toEqual(alone);
});

it('the table is asked for what it counted, whoever else asks for that', async () => {
  const { lines, write } = heardLines();
  const { clock, table } = registry;
  const reach = { endpoint: inject('endpoint'), region: localRegion, credentials: localCredentials };
  const client = new DynamoDBClient(reach);
  const observer = createObserver({ stage: 'dev', write });
  const own = { client, name: table.name };
  const handler = createHandler({ table: own, authenticate: async () => null, clock, secret: testSecret, observer });
  await registry.ask('{ region(code: "32.72") { adoption { status } } }', {}, undefined, handler);
  client.destroy();
  expect(lines[0]?.readUnits).toBeGreaterThan(1);
});

it('a refusal, a calendar, a feed, a table by address and a batch of the stream are told as well', async () => {
  const { handler, lines, observer } = container();
  await registry.ask('{ nothing }', {}, undefined, handler);
  expect(lines.at(-1)).toMatchObject({ operation: 'refused', errors: ['GRAPHQL_VALIDATION_FAILED'], Faults: 0 });
  const calendar = createCalendarHandler(registry.table, { observer });
  engine.take();
  const event = { headers: {}, pathParameters: { file: '32.72.ics' } };
  await calendar({ ...event, requestContext: { requestId: 'file', http: { method: 'GET' } } });
  expect(lines.at(-1)).toMatchObject({ operation: 'calendar', status: 200 });
  expect(unitsOf(lines.at(-1) ?? {})).toBe(engine.take().units);
  const feeds = createFeedsHandler(registry.table, { secret: testSecret, observer });
  await feeds({
    ...event,
    requestContext: { requestId: 'feed', http: { method: 'GET' } },
    routeKey: 'ANY /changes.atom',
    pathParameters: {},
  });
  expect(lines.at(-1)).toMatchObject({ operation: 'feed', status: 200 });
  expect(unitsOf(lines.at(-1) ?? {})).toBe(engine.take().units);
  const data = createDataHandler({ table: registry.table, clock: registry.clock, secret: testSecret, observer });
  engine.take();
  await data(dataEvent('adoption_events.csv', { query: 'region_code=32.72' }));
  expect(lines.at(-1)).toMatchObject({
    operation: 'data',
    operationName: 'adoption_events.csv',
    role: 'ANYONE',
    status: 200,
  });
  expect(lines.at(-1)?.cost).toBeGreaterThan(5);
  expect(unitsOf(lines.at(-1) ?? {})).toBe(engine.take().units);
  await data(dataEvent('nothing.csv'));
  expect(lines.at(-1)).toMatchObject({ operation: 'data', status: 404, errors: ['NO_SUCH_TABLE'], Faults: 0 });
  engine.take();
  const projector = observedProjector(registry.table, observer, registry.clock);
  await projector({}, { awsRequestId: 'batch' });
  expect(lines.at(-1)).toMatchObject({ requestId: 'batch', work: 'projector', Work: 'projector', Runs: 1, Faults: 0 });
  expect(unitsOf(lines.at(-1) ?? {})).toBe(engine.take().units);
  const key = toItem(eventKey('11.01', NOW, 'broken'));
  const broken = { dynamodb: { SequenceNumber: '2', Keys: key, NewImage: { ...key, record: { S: 'none' } } } };
  expect((await projector({ Records: [broken] })).batchItemFailures).toHaveLength(1);
  expect(lines.at(-1)).toMatchObject({ Taken: 0, Faults: 1, errors: ['RECORDS_LEFT'] });
  expect(OTHER_OPERATIONS).toContain('calendar');
  expect(OTHER_OPERATIONS).toContain('feed');
  expect(OTHER_OPERATIONS).toContain('data');
  expect(OTHER_OPERATIONS).toContain('refused');
});
