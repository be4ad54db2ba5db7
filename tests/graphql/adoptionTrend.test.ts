import { BatchWriteItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRegistry, type Registry } from '../support/registry.ts';

let registry: Registry;
beforeAll(async () => {
  registry = await createRegistry();
});
afterAll(() => registry.close());

const TREND = `query ($basis: String, $from: Date!, $to: Date!, $interval: Interval!, $recordedAt: DateTime) {
  adoptionTrend(basis: $basis, from: $from, to: $to, interval: $interval, recordedAt: $recordedAt) { on counts { region { code } level status count } } }`;
const COUNTS = `query ($basis: String, $asOf: AsOf) { adoptionSummary(basis: $basis, groupBy: NATION, asOf: $asOf) { region { code } level status count } }`;
const YEARS = { from: '2024-04-16', to: '2026-04-15', interval: 'MONTH' };

describe('adoptionTrend', () => {
  it('counts on every point what adoptionSummary counts on that day, on both clocks', async () => {
    for (const basis of [null, 'local', 'se-menpanrb-1-2024']) {
      for (const recordedAt of [null, '2026-05-24T23:59:59.000Z', '2026-05-25T00:00:00.000Z']) {
        const { data } = await registry.ask(TREND, { ...YEARS, basis, recordedAt });
        expect(data.adoptionTrend).toHaveLength(24);
        for (const { on, counts } of data.adoptionTrend.filter((_: unknown, place: number) => place % 7 === 0)) {
          const summary = await registry.ask(COUNTS, { basis, asOf: { effectiveOn: on, recordedAt } });
          expect(counts).toEqual(summary.data.adoptionSummary);
        }
      }
    }
  });

  it('of two years of days reads each event once', async () => {
    const { table } = registry;
    table.requests.length = 0;
    const { data } = await registry.ask(TREND, { ...YEARS, interval: 'DAY' });
    expect(data.adoptionTrend).toHaveLength(730);
    expect(table.requests.sort()).toEqual(['GetItem', 'Query']);
  });

  it.each([
    [{ to: '2024-04-15' }, 'to'],
    [{ interval: 'DAY', to: '2026-06-26' }, 'to'],
    [{ basis: 'nothing-1-2020' }, 'basis'],
  ])('refuses %j and names the argument', async (over, argument) => {
    const { errors } = await registry.ask(TREND, { ...YEARS, ...over });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
  });
});

describe('the map', () => {
  const MAP = `query ($basis: String, $asOf: AsOf) { adoptionMap(basis: $basis, asOf: $asOf) {
    region { code } basis inherited status ordinal since lapsed origin scheme { weekdays } sources { url } } }`;

  it('says the same from its pages, as known at an instant, and where nothing was projected', async () => {
    const asked = [null, 'local', 'permenpanrb-4-2025'].flatMap((basis) =>
      ['2019-11-24', '2024-04-16', '2026-06-01', '2027-01-01'].map((effectiveOn) => ({ basis, effectiveOn })),
    );
    const answers = (recordedAt: string | null) =>
      Promise.all(
        asked.map(async ({ basis, effectiveOn }) => {
          const { data } = await registry.ask(MAP, { basis, asOf: { effectiveOn, recordedAt } });
          return data.adoptionMap;
        }),
      );
    const fromPages = await answers(null);
    expect(await answers('2026-06-01T00:00:00.000Z')).toEqual(fromPages);
    for (const basis of ['ALL', 'local', 'permenpanrb-4-2025']) await removePages(registry, `MAP#${basis}`);
    expect(await answers(null)).toEqual(fromPages);
  });
});

async function removePages({ table }: Registry, partition: string): Promise<void> {
  const { Items = [] } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: partition } },
    }),
  );
  for (let place = 0; place < Items.length; place += 25) {
    const deletes = Items.slice(place, place + 25).map(({ pk, sk }) => ({
      DeleteRequest: { Key: { pk: pk ?? { S: '' }, sk: sk ?? { S: '' } } },
    }));
    await table.client.send(new BatchWriteItemCommand({ RequestItems: { [table.name]: deletes } }));
  }
}
