import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeAll, expect, it } from 'vitest';
import { keptSince } from '#domain/calendar.ts';
import type { HandedIn } from '#domain/ledger.ts';
import { ledgerItem, readRegionLedger } from '#store/ledger.ts';
import { type Table, toItem } from '#store/table.ts';
import { entry, OBLIGATION } from '../domain/records.ts';
import { createTable } from '../support/table.ts';

let table: Table;

const handedIn = (state: HandedIn['state'], firstSubmittedAt: string): HandedIn => ({
  state,
  firstSubmittedAt,
  verifiedRevision: state === 'VERIFIED' ? 1 : null,
});
/** One of each state that an obligation has in the index: open, returned, on time, late, verified. */
const STATES = [
  null,
  handedIn('RETURNED', '2020-01-01T00:00:00.000Z'),
  handedIn('SUBMITTED', '2020-01-01T00:00:00.000Z'),
  handedIn('SUBMITTED', '2030-01-01T00:00:00.000Z'),
  handedIn('VERIFIED', '2020-01-01T00:00:00.000Z'),
];
const DAYS = ['2024-01-31', '2024-02-01', '2025-06-10', '2026-02-10'];

beforeAll(async () => {
  table = await createTable();
  const owed = DAYS.flatMap((dueOn) =>
    STATES.map((state, place) =>
      entry({ agencyKey: `32.72-a${place}`, period: dueOn, obligation: { ...OBLIGATION, dueOn }, handedIn: state }),
    ),
  );
  const others = [
    entry({ regionCode: '32', agencyKey: '32-a' }),
    entry({ regionCode: '32.7', agencyKey: '32.7-a' }),
    entry({ agencyKey: '32.72-b', obligation: null, handedIn: handedIn('VERIFIED', '2020-01-01T00:00:00.000Z') }),
  ];
  for (const one of [...owed, ...others]) {
    await table.client.send(new PutItemCommand({ TableName: table.name, Item: toItem(ledgerItem(one)) }));
  }
});

const namesOf = (entries: Awaited<ReturnType<typeof readRegionLedger>>): string[] =>
  entries.map(({ agencyKey, obligation }) => `${obligation?.dueOn} ${agencyKey}`).sort();

it('reads what a region owes in every state, from the day that goes with the newest due day, and of that region alone', async () => {
  const expected = DAYS.slice(1).flatMap((day) => STATES.map((_, place) => `${day} 32.72-a${place}`));
  expect(namesOf(await readRegionLedger(table, '32.72', keptSince))).toEqual(expected);
  const asked: string[] = [];
  await readRegionLedger(table, '32.72', (newest) => {
    asked.push(newest);
    return newest;
  });
  expect(asked).toEqual(['2026-02-10']);
});

it('finds nothing where nothing is owed, and asks no further', async () => {
  const asked: string[] = [];
  const since = (newest: string): string => {
    asked.push(newest);
    return newest;
  };
  expect(await readRegionLedger(table, '32.73', since)).toEqual([]);
  expect(asked).toEqual([]);
});
