import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localCredentials, localRegion } from '#local/dynamodb.ts';
import { createProjector } from '#projector/handler.ts';
import { parseStreamRecord, type StreamRecord } from '#store/stream.ts';
import { placeOf, streamOf } from '../support/projected.ts';
import { createTablePump } from '../support/pump.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { MONTHLY, monthlyAnswers, QUARTERLY, quarterlyAnswers, reporting } from '../support/reporting.ts';
import { type Asked, covers, noteRights, type Right } from '../support/rights.ts';
import { allowedOnTable, onlyProperties, synthesised } from './synthesised.ts';

const { projector: template } = synthesised();

let registry: Registry;
const asked: Asked[] = [];

beforeAll(async () => {
  registry = await createRegistry('2026-08-01T03:00:00.000Z', { stream: true });
  const client = new DynamoDBClient({
    endpoint: registry.table.endpoint,
    region: localRegion,
    credentials: localCredentials,
  });
  noteRights(client, asked);
  const projector = createProjector({ client, name: registry.table.name }, registry.clock);
  const pump = await createTablePump(registry.table, projector);
  const people = reporting(registry);
  const registrar = await people.registrar();
  const agency = await people.agency('32.72', 'bkpsdm', { type: 'bkpsdm' });
  const assessed = async (eligibility: string) => {
    registry.tick();
    const input = { agency, eligibility, reason: 'Kajian selesai.', effectiveFrom: '2026-01-05' };
    await people.done('assessAgency', 'AssessAgencyInput', '__typename', input, await people.officer('32.72'));
    await pump.drain();
  };
  const observation = {
    regionCode: '32.72',
    basis: 'permenpanrb-4-2025',
    status: 'IMPLEMENTED',
    effectiveOn: '2026-03-02',
    sources: [{ url: 'https://example.go.id/surat', kind: 'OFFICIAL' }],
  };
  const { event } = await people.done(
    'observeAdoption',
    'ObserveAdoptionInput',
    'event { id }',
    observation,
    registrar,
  );
  await assessed('ELIGIBLE');
  await people.verify(await people.submit(agency, await people.save(agency, MONTHLY, '2026-06', monthlyAnswers())));
  await pump.drain();
  const unowed = await people.agency('32.72', 'disdik');
  await people.submit(unowed, await people.save(unowed, QUARTERLY, '2026-Q2', quarterlyAnswers()));
  await pump.drain();
  // What is owed no more, and a page of the map on which nothing begins any more, are taken away.
  await assessed('NOT_ELIGIBLE');
  const wrong = { eventId: event.id, reason: 'Bukan di daerah ini.' };
  await people.done('supersedeAdoptionEvent', 'SupersedeAdoptionEventInput', '__typename', wrong, registrar);
  await pump.drain();
  await projector({});
  await pump.stop();
  client.destroy();
}, 300_000);
afterAll(() => registry.close());

/** Every right of the function's role on items of the table. */
const granted = (): Right[] =>
  allowedOnTable(template, 'Projector').flatMap(({ action, partitions }) =>
    partitions.map((pattern) => ({ action, pattern })),
  );

test('the projector has a right for each of its requests', () => {
  const rights = granted();
  const refused = asked.filter((one) => !rights.some((right) => covers(right, one)));
  expect(refused).toEqual([]);
});

test('the projector has no right that it does not use', () => {
  const unused = granted().filter((right) => !asked.some((one) => covers(right, one)));
  expect(unused).toEqual([]);
});

/** Whether an event source with this pattern lets a record through, as far as the patterns here go. */
function lets(pattern: unknown, value: unknown): boolean {
  if (Array.isArray(pattern)) {
    return pattern.some(
      (one) => one === value || (Object(one).prefix !== undefined && String(value).startsWith(one.prefix)),
    );
  }
  return Object.entries(Object(pattern)).every(([name, inner]) => lets(inner, Object(value)[name]));
}

test('the event source lets through what tells the projector something, and nothing else', async () => {
  const { Filters } = Object(onlyProperties(template, 'AWS::Lambda::EventSourceMapping').FilterCriteria);
  const patterns: unknown[] = Filters.map(({ Pattern }: { Pattern: string }) => JSON.parse(Pattern));
  const through = (record: StreamRecord): boolean => patterns.some((pattern) => lets(pattern, record));
  const stream = await streamOf(registry.table);
  expect(stream.filter(through).map(placeOf)).toEqual(
    stream.filter((record) => parseStreamRecord(record) !== null).map(placeOf),
  );
});
