import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { expect, it } from 'vitest';
import { readRegionPartition } from '#store/adoption.ts';
import { agencyRecordKey, regionHead, waiverKey } from '#store/keys.ts';
import { toItem } from '#store/table.ts';
import { createTable } from '../support/table.ts';

const waiver = (reason: string) => ({
  id: 'w1',
  regionCode: '32.72',
  requirementId: '* study',
  reason,
  effectiveFrom: '2026-01-01',
  effectiveUntil: '2026-12-31',
  recordedAt: '2026-01-01T00:00:00.000Z',
});

it('the records of a region are the same value until one of them is new or says something else', async () => {
  const table = await createTable();
  const put = (item: object) => table.client.send(new PutItemCommand({ TableName: table.name, Item: toItem(item) }));
  await put({ ...regionHead('32.72'), version: 1 });
  const first = await readRegionPartition(table, '32.72');
  expect(await readRegionPartition(table, '32.72')).toBe(first);
  await put({ ...waiverKey('32.72', 'w1'), ...waiver('flood') });
  const second = await readRegionPartition(table, '32.72');
  expect(second.waivers).toEqual([waiver('flood')]);
  expect(first.waivers).toEqual([]);
  // The same key and no other version: what it says decides.
  await put({ ...waiverKey('32.72', 'w1'), ...waiver('landslide') });
  expect((await readRegionPartition(table, '32.72')).waivers).toEqual([waiver('landslide')]);
  const key = 'AGN#32.72-dinas';
  await put({ ...agencyRecordKey('32.72', key), key, regionCode: '32.72' });
  await expect(readRegionPartition(table, '32.72')).rejects.toThrow(/^The stored item has no .* at AGENCY#/);
});
