import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import type { StoredItem } from '#local/restore/attributeJson.ts';
import { exportTable, scan } from '#local/restore/exportTable.ts';
import type { Table } from '#store/table.ts';
import { createTable } from '../../support/table.ts';
import { temporaryFolder } from '../support.ts';

/** So many items of a made-up partition, in order. */
export const itemsOfCount = (count: number): StoredItem[] =>
  Array.from({ length: count }, (_, place) => ({
    pk: { S: `TEST#${place % 7}` },
    sk: { S: String(place).padStart(6, '0') },
    value: { N: String(place) },
  }));

/** A table that holds these items. */
export async function tableOf(items: readonly StoredItem[]): ReturnType<typeof createTable> {
  const table = await createTable();
  for (let place = 0; place < items.length; place += 25) {
    const requests = items.slice(place, place + 25).map((Item) => ({ PutRequest: { Item } }));
    await table.client.send(new BatchWriteItemCommand({ RequestItems: { [table.name]: requests } }));
  }
  return table;
}

/** Everything of a table, in order of key. */
export async function everyItem(table: Table): Promise<StoredItem[]> {
  const items: StoredItem[] = [];
  for await (const item of scan(table)) items.push(item);
  const name = ({ pk, sk }: StoredItem) => `${pk?.S} ${sk?.S}`;
  return items.sort((one, other) => (name(one) < name(other) ? -1 : 1));
}

/** An export of these items, in files of at most so many each. */
export async function exportOf(items: readonly StoredItem[], itemsPerFile = 100): Promise<string> {
  const table = await tableOf(items);
  const dir = join(temporaryFolder(), 'export');
  await exportTable({ table, dir, segments: 1, clock: () => new Date(), itemsPerFile });
  table.client.destroy();
  return dir;
}

/** The data files of an export, in order. */
export const dataFiles = (dir: string): string[] => readdirSync(join(dir, 'data')).sort();

/** Changes a text file of an export. */
export function changeText(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** Makes an export look as AWS leaves it: its keys, its checksums under the names that it writes, no SHA-256. */
export function asAws(dir: string): void {
  rmSync(join(dir, 'SHA256SUMS'), { force: true });
  changeText(join(dir, 'manifest-files.json'), (text) =>
    text.replaceAll('"AWSDynamoDB/', '"backups/2026/AWSDynamoDB/'),
  );
  changeText(join(dir, 'manifest-summary.json'), (text) =>
    JSON.stringify({ ...JSON.parse(text), version: '2020-06-30' }),
  );
  for (const name of ['manifest-files', 'manifest-summary']) {
    rmSync(join(dir, `${name}.checksum`), { force: true });
    writeFileSync(join(dir, `${name}.md5`), md5(readFileSync(join(dir, `${name}.json`))));
  }
}

/** Changes the lines of a data file, and the manifests so that nothing else is wrong. */
export function changeLines(dir: string, file: string, change: (lines: string[]) => string[]): void {
  const path = join(dir, 'data', file);
  writeFileSync(
    path,
    gzipSync(change(gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n')).join('\n')),
  );
  changeText(join(dir, 'manifest-files.json'), (text) =>
    text.replace(/.*\n/g, (line) => {
      const told = JSON.parse(line);
      return told.dataFileS3Key.endsWith(file)
        ? `${JSON.stringify({ ...told, md5Checksum: md5(readFileSync(path)) })}\n`
        : line;
    }),
  );
  asAws(dir);
}

const md5 = (bytes: Buffer): string => createHash('md5').update(bytes).digest('base64');
