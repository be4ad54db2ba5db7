import { expect, it } from 'vitest';
import type { StoredItem } from '#local/restore/attributeJson.ts';
import * as keys from '#store/keys.ts';
import { toItem } from '#store/table.ts';
import { digestTable, firstDifference } from '../../../bench/restore/digests.ts';
import { tableOf } from '../../local/restore/exported.ts';

const differing = async (one: StoredItem[], other: StoredItem[]) =>
  firstDifference(await digestTable(await tableOf(one)), await digestTable(await tableOf(other)));

const page = { ...keys.mapPageKey(null, '2026-01-01'), text: 'one' };
const head = { ...keys.ledgerHead, turn: 4, law: 'law', number: 7 };
const entry = { ...keys.auditEntryKey('NATION', '2026-01-01T00:00:00.000Z', 'one'), hash: 'a' };
const items = [page, head, entry].map(toItem);

it('tables that hold the same are the same, whoever had the last turn', async () => {
  expect(await differing(items, [page, { ...head, turn: 9 }, entry].map(toItem))).toBe(null);
});

it('of each part the first item that is another, missing or new is named', async () => {
  expect(await differing(items, [{ ...page, text: 'two' }, { ...head, number: 8 }, entry].map(toItem))).toEqual({
    part: 'MAP',
    item: 'MAP#ALL / PAGE#2026-01-01',
    what: 'is another in the new table',
  });
  expect(await differing(items, [page, { ...head, number: 8 }, entry].map(toItem))).toMatchObject({
    part: 'LEDGER',
    item: 'LEDGER#HEAD / HEAD',
  });
  const audit = { part: 'AUDIT', item: 'AUDIT#NATION / EVENT#2026-01-01T00:00:00.000Z#one' };
  expect(await differing(items, [page, head].map(toItem))).toEqual({ ...audit, what: 'is not in the new table' });
  const alone = { ...audit, what: 'is in the new table alone' };
  expect(await differing([page, head].map(toItem), items)).toEqual(alone);
});
