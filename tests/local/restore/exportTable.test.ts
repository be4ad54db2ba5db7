import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { expect, it } from 'vitest';
import { exportTable } from '#local/restore/exportTable.ts';
import { eventKey, importMark } from '#store/keys.ts';
import { toItem } from '#store/table.ts';
import { refusal, temporaryFolder } from '../support.ts';
import { dataFiles, itemsOfCount, tableOf } from './exported.ts';

const clock = () => new Date('2026-06-01T03:00:00.000Z');

it('an export has every item once, and manifests with counts and checksums as AWS documents them', async () => {
  const items = itemsOfCount(95);
  const table = await tableOf(items);
  const dir = join(temporaryFolder(), 'new', 'export');
  const made = await exportTable({ table, dir, segments: 3, clock, itemsPerFile: 20 });
  expect(made).toMatchObject({ items: 95, writtenMeanwhile: false });

  const read = (name: string) => readFileSync(join(dir, name));
  const summary = JSON.parse(read('manifest-summary.json').toString());
  expect(summary).toMatchObject({
    itemCount: 95,
    outputFormat: 'DYNAMODB_JSON',
    exportType: 'FULL_EXPORT',
    exportTime: '2026-06-01T03:00:00.000Z',
    manifestFilesS3Key: expect.stringMatching(/^AWSDynamoDB\/\d{14}-[0-9a-f]{8}\/manifest-files\.json$/),
  });
  const files = read('manifest-files.json')
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(files.map(({ dataFileS3Key }) => dataFileS3Key.split('/').at(-1)).sort()).toEqual(dataFiles(dir));
  const lines = [];
  for (const { itemCount, md5Checksum, etag, dataFileS3Key } of files) {
    const bytes = read(`data/${dataFileS3Key.split('/').at(-1)}`);
    const md5 = createHash('md5').update(bytes).digest();
    expect(md5Checksum).toBe(md5.toString('base64'));
    expect(etag).toBe(`${createHash('md5').update(md5).digest('hex')}-1`);
    const own = gunzipSync(bytes).toString().trimEnd().split('\n');
    expect(own.length).toBe(itemCount);
    expect(itemCount).toBeLessThanOrEqual(20);
    lines.push(...own);
  }
  expect(lines.map((line) => JSON.parse(line).Item.sk.S).sort()).toEqual(items.map(({ sk }) => sk?.S));
  expect(lines.every((line) => /^\{"Item":\{.*\}\}$/.test(line))).toBe(true);
  const sums = read('SHA256SUMS').toString().trimEnd().split('\n');
  expect(sums.length).toBe(files.length + 2);
  for (const line of sums) {
    const [sum, name = ''] = line.split('  ');
    expect(createHash('sha256').update(read(name)).digest('hex')).toBe(sum);
  }
});

it('an export reads consistently, and says when it was written to meanwhile', async () => {
  const table = await tableOf(itemsOfCount(10));
  let consistent = 0;
  table.hooks.before = async (command, input) => {
    if (command !== 'Scan') return;
    expect(input).toMatchObject({ ConsistentRead: true });
    consistent += 1;
    table.hooks.before = null;
    const event = { ...eventKey('NATION', '2026-06-01T03:00:01.000Z', 'one'), id: 'one' };
    await table.client.send(new PutItemCommand({ TableName: table.name, Item: toItem(event) }));
  };
  const made = await exportTable({ table, dir: join(temporaryFolder(), 'export'), segments: 1, clock });
  expect([consistent, made.writtenMeanwhile]).toEqual([1, true]);
});

it('an export refuses a folder that is not empty and a path that is none, and leaves them as they are', async () => {
  const table = await tableOf(itemsOfCount(1));
  const dir = temporaryFolder();
  writeFileSync(join(dir, 'mine'), 'text');
  const asked = { table, segments: 1, clock };
  expect(await refusal(() => exportTable({ ...asked, dir }))).toContain('is not empty');
  expect(await refusal(() => exportTable({ ...asked, dir: join(dir, 'mine') }))).toContain('is no folder');
  mkdirSync(join(dir, 'empty'));
  expect(await exportTable({ ...asked, dir: join(dir, 'empty') })).toMatchObject({ items: 1 });
});

it('an export refuses a table whose import was broken off', async () => {
  const table = await tableOf([...itemsOfCount(1), toItem({ ...importMark, name: 'one whole', files: 0 })]);
  const dir = join(temporaryFolder(), 'export');
  expect(await refusal(() => exportTable({ table, dir, segments: 1, clock }))).toContain('was broken off');
});
