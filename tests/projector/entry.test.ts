import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logPartition } from '#store/keys.ts';
import { queryAll, toItem } from '#store/table.ts';
import { environmentsOf } from '../support/functions.ts';
import { startBundle } from '../support/lambda/bundled.ts';
import type { Container } from '../support/lambda/container.ts';
import { type StreamEventRecord, scheduleEvent, streamRecord } from '../support/lambda/events.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { MONTHLY, monthlyAnswers, reporting } from '../support/reporting.ts';

let registry: Registry;
let projector: Container;
let inserted: StreamEventRecord[];
const AGENCY = '32.72-bkpsdm';

beforeAll(async () => {
  registry = await createRegistry();
  const people = reporting(registry);
  await people.agency('32.72', 'bkpsdm');
  await people.submit(AGENCY, await people.save(AGENCY, MONTHLY, '2026-05', monthlyAnswers()));
  const events = await queryAll(registry.table, { partition: logPartition('32.72'), consistent: true });
  inserted = events.map((event) => recordOf(event));
  projector = await startBundle('projector', environmentsOf(registry).projector, { clock: registry.clock });
});
afterAll(async () => {
  await projector.close();
  await registry.close();
});

/** The record that an item leaves in the stream when it is put. */
function recordOf(item: object): StreamEventRecord {
  const { pk, sk, ...rest } = toItem(item);
  if (pk === undefined || sk === undefined) throw new Error('The item has no key.');
  return streamRecord(registry.table.name, { pk, sk }, { new: { pk, sk, ...rest } });
}

const obligations = async () => {
  const { data } = await registry.ask(
    `{ obligations(filter: { agency: "${AGENCY}", formId: "${MONTHLY}" }) { nodes { period state } } }`,
  );
  return data.obligations.nodes;
};
const NONE = { batchItemFailures: [] };

describe('a batch of the stream', () => {
  it('holds values of every kind that is stored', () => {
    const text = JSON.stringify(inserted);
    for (const kind of ['S', 'N', 'BOOL', 'NULL', 'L', 'M']) expect(text).toContain(`{"${kind}":`);
  });

  it('is taken in as Lambda hands it on, and again', async () => {
    expect(await obligations()).toEqual([]);
    expect(await projector.invoke({ Records: inserted })).toEqual(NONE);
    expect(await obligations()).toContainEqual({ period: '2026-05', state: 'SUBMITTED' });
    expect(await projector.invoke({ Records: inserted })).toEqual(NONE);
    const { data } = await registry.ask(
      '{ changes(first: 100, filter: { regionCode: "32.72" }) { nodes { action } } }',
    );
    const actions = data.changes.nodes.map(({ action }: { action: string }) => action);
    expect(actions.filter((action: string) => action !== 'load')).toEqual(['registerAgency']);
  });

  it('names the first record that cannot be read, so that Lambda sends it again', async () => {
    const damaged = recordOf({ pk: logPartition('32.72'), sk: `2026-06-01T03:00:00.000Z#${randomUUID()}`, id: 1 });
    const answer = await projector.invoke({ Records: [...inserted, damaged, ...inserted] });
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: damaged.dynamodb.SequenceNumber }] });
  });

  it('tells nothing by what the time to live removed, nor by what was changed of that', async () => {
    const { name } = registry.table;
    const keys = { pk: { S: 'BUDGET#0123' }, sk: { S: 'HEAD' } };
    const old = { ...keys, points: { N: '12.5' }, expiresAt: { N: '1780282800' } };
    const records = [
      streamRecord(name, keys, { old, new: { ...old, points: { N: '13' } } }),
      streamRecord(name, keys, { old, expired: true }),
    ];
    expect(records.map(({ eventName }) => eventName)).toEqual(['MODIFY', 'REMOVE']);
    expect(await projector.invoke({ Records: records })).toEqual(NONE);
  });

  it('may be empty', async () => {
    expect(await projector.invoke({ Records: [] })).toEqual(NONE);
  });
});

it('opens the periods that began when the schedule calls it', async () => {
  registry.at('2026-07-01T02:00:00.000Z');
  expect(await obligations()).not.toContainEqual(expect.objectContaining({ period: '2026-07' }));
  expect(await projector.invoke(scheduleEvent)).toEqual(NONE);
  expect(await obligations()).toContainEqual({ period: '2026-07', state: 'NOT_DUE' });
});
