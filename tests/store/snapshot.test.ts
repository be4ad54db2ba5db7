import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSnapshots, recordSnapshot } from '#store/snapshot.ts';
import { createTable, type TestTable } from '../support/table.ts';

let table: TestTable;
beforeAll(async () => {
  table = await createTable();
});
afterAll(() => table.drop());

const snapshot = (day: string, recordedAt: string, over: object = {}) => ({
  day,
  recordedAt,
  manifestSha256: 'a'.repeat(64),
  keyId: null,
  ...over,
});

test('a snapshot is recorded once, however often it is told, and listed in order of what it knows', async () => {
  const later = snapshot('2026-06-02', '2026-06-01T17:58:00.000Z', { keyId: 'k1' });
  const earlier = snapshot('2026-06-01', '2026-05-31T17:58:00.000Z');
  expect(await recordSnapshot(table, later)).toBe('RECORDED');
  expect(await recordSnapshot(table, earlier)).toBe('RECORDED');
  expect(await recordSnapshot(table, later)).toBe('THERE');
  expect(await readSnapshots(table)).toEqual([earlier, later]);
});

test('two days with one instant of knowledge, as under a load that goes on, are two snapshots', async () => {
  const instant = '2026-07-01T00:00:00.000Z';
  await recordSnapshot(table, snapshot('2026-07-01', instant));
  await recordSnapshot(table, snapshot('2026-07-02', instant));
  expect((await readSnapshots(table)).slice(-2).map(({ day }) => day)).toEqual(['2026-07-01', '2026-07-02']);
});

test('one that is recorded is not recorded with another manifest, and stays as it is', async () => {
  const one = snapshot('2026-08-01', '2026-07-31T17:58:00.000Z');
  await recordSnapshot(table, one);
  const other = { ...one, manifestSha256: 'b'.repeat(64) };
  await expect(recordSnapshot(table, other)).rejects.toThrow('2026-08-01 is recorded with another manifest');
  expect((await readSnapshots(table)).at(-1)).toEqual(one);
});
