import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { expect, it } from 'vitest';
import { canonicalText } from '#local/restore/attributeJson.ts';
import { importTable, isSummary } from '#local/restore/importTable.ts';
import * as keys from '#store/keys.ts';
import { type Table, toItem } from '#store/table.ts';
import { createTable } from '../../support/table.ts';
import { refusal } from '../support.ts';
import { asAws, changeLines, changeText, dataFiles, everyItem, exportOf, itemsOfCount } from './exported.ts';

const whole = (table: Table, dir: string) => importTable({ table, dir, withoutSummaries: false });

/** What an import of this folder into an empty table is refused with; nothing is written then. */
async function refused(dir: string): Promise<string> {
  const table = await createTable();
  const told = await refusal(() => whole(table, dir));
  expect(await everyItem(table)).toEqual([]);
  return told;
}

it('what AWS itself exported is imported: its prefix, its names of checksums, no SHA-256', async () => {
  const items = itemsOfCount(120);
  const dir = await exportOf(items, 50);
  asAws(dir);
  const table = await createTable();
  expect(await whole(table, dir)).toMatchObject({ items: 120, leftOut: 0, filesBefore: 0 });
  expect((await everyItem(table)).map(({ sk }) => sk?.S).sort()).toEqual(items.map(({ sk }) => sk?.S));
});

it('a data file of which one byte changed is named, by its SHA-256, or by its MD5 where there is no other', async () => {
  const dir = await exportOf(itemsOfCount(60), 30);
  const [, second = ''] = dataFiles(dir);
  const path = join(dir, 'data', second);
  const bytes = readFileSync(path);
  bytes[bytes.length - 12] = (bytes[bytes.length - 12] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  expect(await refused(dir)).toMatch(new RegExp(`^data/${second} .* SHA-256 `));
  asAws(dir);
  expect(await refused(dir)).toMatch(new RegExp(`^data/${second} .* MD5 `));
});

it('manifests that changed are named', async () => {
  const dir = await exportOf(itemsOfCount(3));
  changeText(join(dir, 'manifest-files.json'), (text) => text.replace('"itemCount":3', '"itemCount":2'));
  expect(await refused(dir)).toMatch(/^manifest-files\.json .* SHA-256 /);
  rmSync(join(dir, 'SHA256SUMS'));
  expect(await refused(dir)).toMatch(/^manifest-files\.json .* MD5 .* manifest-files\.checksum\.$/);
});

it('a missing data file is named, and so is a missing manifest', async () => {
  const dir = await exportOf(itemsOfCount(60), 30);
  const [first = ''] = dataFiles(dir);
  rmSync(join(dir, 'data', first));
  expect(await refused(dir)).toBe(`The export has no data/${first}.`);
  rmSync(join(dir, 'manifest-summary.json'));
  expect(await refused(dir)).toContain('has no manifest-summary.json');
});

it('a count that is not that of the file is named, and so is a sum that is not that of the files', async () => {
  const dir = await exportOf(itemsOfCount(10));
  const [file = ''] = dataFiles(dir);
  changeLines(dir, file, (lines) => lines.slice(1));
  expect(await refused(dir)).toBe(`data/${file} has 9 items, but the manifest says 10.`);

  const other = await exportOf(itemsOfCount(10));
  changeText(join(other, 'manifest-summary.json'), (text) => text.replace('"itemCount": 10', '"itemCount": 11'));
  rmSync(join(other, 'SHA256SUMS'));
  rmSync(join(other, 'manifest-summary.checksum'));
  expect(await refused(other)).toContain('itemCount is 11, but the files of manifest-files.json have 10');
});

it('a line that is no item of the table is named with its file and its number', async () => {
  const wrong: [string, string][] = [
    ['{"Item":{"pk":{"S":"A"},"sk":{"N":1}}}', 'attribute "sk" holds no N.'],
    ['{"Item":{"pk":{"S":"A"},"sk":{"N":"1"}}}', 'has no key sk.'],
    ['not an item', 'is no JSON.'],
  ];
  for (const [line, fault] of wrong) {
    const dir = await exportOf(itemsOfCount(5));
    const [file = ''] = dataFiles(dir);
    changeLines(dir, file, (lines) => lines.with(3, line));
    expect(await refused(dir)).toBe(`data/${file}, line 4: ${fault}`);
  }
});

it('an export of another form, or of changes alone, is refused', async () => {
  for (const [from, to, told] of [
    ['DYNAMODB_JSON', 'ION', 'outputFormat is ION'],
    ['FULL_EXPORT', 'INCREMENTAL_EXPORT', 'exportType is INCREMENTAL_EXPORT'],
  ] as const) {
    const dir = await exportOf(itemsOfCount(1));
    asAws(dir);
    rmSync(join(dir, 'manifest-summary.md5'));
    changeText(join(dir, 'manifest-summary.json'), (text) => text.replace(from, to));
    expect(await refused(dir)).toContain(told);
  }
});

it('a table that is not empty is refused and stays as it is', async () => {
  const dir = await exportOf(itemsOfCount(3));
  const table = await createTable();
  const kept = { pk: { S: 'TEST#0' }, sk: { S: '000000' }, value: { S: 'mine' } };
  await table.client.send(new PutItemCommand({ TableName: table.name, Item: kept }));
  expect(await refusal(() => whole(table, dir))).toContain('is not empty');
  expect(await everyItem(table)).toEqual([kept]);
});

it('an import that was broken off goes on with the file that was not whole, and ends as if nothing had been', async () => {
  const items = itemsOfCount(200);
  const dir = await exportOf(items, 40);
  const table = await createTable();
  let batches = 0;
  table.hooks.before = async (command) => {
    if (command === 'BatchWriteItem' && ++batches > 5) throw new Error('The machine went down.');
  };
  await expect(whole(table, dir)).rejects.toThrow('The machine went down.');
  table.hooks.before = null;
  const half = await everyItem(table);
  expect(half.length).toBeGreaterThan(1);
  expect(half.length).toBeLessThan(items.length);

  const another = await exportOf(itemsOfCount(7));
  expect(await refusal(() => whole(table, another))).toContain('Another import');
  expect(await refusal(() => importTable({ table, dir, withoutSummaries: true }))).toContain('Another import');

  table.requests.length = 0;
  const made = await whole(table, dir);
  expect(made.filesBefore).toBeGreaterThan(0);
  expect(made.items).toBe(200 - made.filesBefore * 40);
  expect(table.requests.filter((name) => name === 'BatchWriteItem').length).toBeLessThan(10);
  const untouched = await createTable();
  await whole(untouched, dir);
  expect((await everyItem(table)).map(canonicalText)).toEqual((await everyItem(untouched)).map(canonicalText));
  expect(await refusal(() => whole(table, dir))).toContain('is not empty');
});

it('of two imports at once one ends, and the other says so', async () => {
  const dir = await exportOf(itemsOfCount(100), 20);
  const table = await createTable();
  const ended = await Promise.allSettled([whole(table, dir), whole(table, dir)]);
  const refusals = ended.flatMap((one) => (one.status === 'rejected' ? [String(one.reason.message)] : []));
  expect(refusals.length).toBe(1);
  expect(refusals[0]).toMatch(/^(Another import into .* runs at this moment|The table .* is not empty)/);
});

it('an import into a table in which another began at that moment leaves it to the other', async () => {
  const [dir, other] = [await exportOf(itemsOfCount(3)), await exportOf(itemsOfCount(4))];
  const table = await createTable();
  const mark = toItem({ ...keys.importMark, name: 'of the other', files: 0 });
  table.hooks.before = async (command) => {
    if (command !== 'PutItem') return;
    table.hooks.before = null;
    await table.client.send(new PutItemCommand({ TableName: table.name, Item: mark }));
  };
  expect(await refusal(() => whole(table, dir))).toContain('runs at this moment');
  expect(await everyItem(table)).toEqual([mark]);
  expect(await refusal(() => whole(table, other))).toContain('Another import');
});

it('what a busy table leaves unwritten is written in the end', async () => {
  const dir = await exportOf(itemsOfCount(30));
  const table = await createTable();
  let left = 2;
  table.client.middlewareStack.add(
    (next, context) => async (args) => {
      const input = args.input as { RequestItems?: Record<string, unknown[]> };
      if (context.commandName !== 'BatchWriteItemCommand' || left === 0) return next(args);
      left -= 1;
      const [first, ...rest] = input.RequestItems?.[table.name] ?? [];
      Object.assign(input, { RequestItems: { [table.name]: [first] } });
      const answer = await next(args);
      Object.assign(answer.output, { UnprocessedItems: { [table.name]: rest } });
      return answer;
    },
    { step: 'initialize', name: 'leave' },
  );
  await whole(table, dir);
  expect((await everyItem(table)).length).toBe(30);
});

it('without summaries, what the rebuild makes of records alone is left out, and nothing else', async () => {
  const made = [
    keys.mapPageKey(null, '2026-01-01'),
    keys.mapPageKey('local', '0001-01-01'),
    keys.ledgerKey('32.73-dinkes', 'budaya-kerja-asn', '2026-04'),
    keys.summaryKey('budaya-kerja-asn', '2026-04', 'NATION', ''),
  ];
  const kept = [
    keys.mapHead,
    keys.ledgerHead,
    keys.changeKey(1),
    keys.changeRegionKey('32.73', 1),
    keys.changeOfEventKey('one'),
    keys.auditEntryKey('NATION', '2026-01-01T00:00:00.000Z', 'one'),
    keys.auditNationHead,
    keys.eventKey('NATION', '2026-01-01T00:00:00.000Z', 'one'),
    keys.regionHead('32.73'),
    keys.reportKey('32.73-dinkes', 'budaya-kerja-asn', '2026-04', 1),
    keys.referenceHead,
    keys.idempotencyKey('digest'),
  ];
  const items = [...made, ...kept].map((key) => toItem(key));
  expect(items.filter(isSummary)).toEqual(made.map((key) => toItem(key)));
  const dir = await exportOf(items);
  const table = await createTable();
  expect(await importTable({ table, dir, withoutSummaries: true })).toMatchObject({ items: 12, leftOut: 4 });
  expect((await everyItem(table)).some(isSummary)).toBe(false);
});
