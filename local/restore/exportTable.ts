import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DescribeTableCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { auditNationHead, importMark, logPartition, partsOfEvent } from '#store/keys.ts';
import { getItem, type Table } from '#store/table.ts';
import { errorCode, Refusal } from '../refusal.ts';
import type { StoredItem } from './attributeJson.ts';
import { type Digests, openDataFile } from './dataFile.ts';
import { DATA, writeManifests } from './manifest.ts';

/** What an export is asked. */
export interface ExportAsked {
  table: Table;
  /** A folder that is empty or not there. */
  dir: string;
  /** How many parts of the table are read side by side. */
  segments: number;
  clock: () => Date;
  /** Told how many items of about how many are written. */
  onProgress?: (done: number, total: number) => void;
  /** The most items of one file: what an import that is broken off writes again. */
  itemsPerFile?: number;
}

/** What came of an export. */
export interface TableExport {
  items: number;
  files: number;
  /** Of the data files, compressed. */
  bytes: number;
  /** Whether events were recorded while the table was read, so that it may hold one part of a write and not the other. */
  writtenMeanwhile: boolean;
}

const ITEMS_PER_FILE = 50_000;

type Written = { name: string; items: number; digests: Digests };

/**
 * Writes a table into files in the form of DynamoDB's own export to S3, whole: records, summaries, chains, all. Reads are consistent, item
 * by item; a page of each segment is in memory at a time. Throws a Refusal for a folder that is not empty, and for a table whose import
 * was broken off. A folder without a summary is an export that did not end.
 */
export async function exportTable(asked: ExportAsked): Promise<TableExport> {
  const { table, dir, segments, clock, onProgress = () => {} } = asked;
  const { Table: described = {} } = await table.client.send(new DescribeTableCommand({ TableName: table.name }));
  if ((await getItem(table, importMark)) !== undefined)
    throw new Refusal(`An import into ${table.name} was broken off, so it is not whole: end it with table:import.`);
  makeEmpty(dir);
  const started = clock();
  // As it is stored: a registry that is damaged is exported all the same.
  const headText = async () => JSON.stringify(await getItem(table, auditNationHead));
  const before = await headText();
  // The engine counts every six hours only.
  const total = described.ItemCount ?? 0;
  const seen = { items: 0, late: 0 };
  const onItem = ({ pk, sk }: StoredItem): void => {
    seen.items += 1;
    if (pk?.S?.startsWith(logPartition('')) && partsOfEvent(sk?.S ?? '')[0] >= started.toISOString()) seen.late += 1;
    if (seen.items % 1_000 === 0) onProgress(seen.items, Math.max(seen.items, total));
  };
  const parts = await Promise.all(
    Array.from({ length: segments }, (_, segment) => exportSegment(asked, segment, onItem)),
  );
  const files = parts.flat();
  const after = await headText();
  const ended = clock();
  const { TableName = table.name, TableArn = `arn:aws:dynamodb:local:000000000000:table/${table.name}` } = described;
  writeManifests(
    dir,
    {
      id: `${String(started.getTime()).padStart(14, '0')}-${randomBytes(4).toString('hex')}`,
      tableName: TableName,
      tableArn: TableArn,
      tableId: described.TableId ?? '',
      startTime: started.toISOString(),
      endTime: ended.toISOString(),
    },
    files,
  );
  onProgress(seen.items, seen.items);
  return {
    items: seen.items,
    files: files.length,
    bytes: files.reduce((sum, { digests }) => sum + digests.bytes, 0),
    writtenMeanwhile: seen.late > 0 || before !== after,
  };
}

async function exportSegment(
  { table, dir, segments, itemsPerFile = ITEMS_PER_FILE }: ExportAsked,
  segment: number,
  onItem: (item: StoredItem) => void,
): Promise<Written[]> {
  const written: Written[] = [];
  let open: { name: string; items: number; file: ReturnType<typeof openDataFile> } | null = null;
  const close = async (): Promise<void> => {
    if (open === null) return;
    const { name, items, file } = open;
    open = null;
    written.push({ name, items, digests: await file.end() });
  };
  for await (const item of scan(table, segment, segments)) {
    if (open === null) {
      const name = `${numbered(segment)}-${numbered(written.length)}.json.gz`;
      open = { name, items: 0, file: openDataFile(join(dir, DATA, name)) };
    }
    await open.file.write(item);
    open.items += 1;
    onItem(item);
    if (open.items >= itemsPerFile) await close();
  }
  await close();
  return written;
}

/** Every item of a part of a table, as it was when its page was read. */
export async function* scan(table: Table, segment = 0, segments = 1): AsyncGenerator<StoredItem> {
  let from: StoredItem | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await table.client.send(
      new ScanCommand({
        TableName: table.name,
        ConsistentRead: true,
        Segment: segment,
        TotalSegments: segments,
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    yield* Items;
    from = LastEvaluatedKey;
  } while (from !== undefined);
}

const numbered = (number: number): string => String(number).padStart(4, '0');

function makeEmpty(dir: string): void {
  try {
    if (readdirSync(dir).length > 0)
      throw new Refusal(`The folder ${dir} is not empty: name another, so that two exports are never mixed.`);
  } catch (error) {
    if (errorCode(error) === 'ENOTDIR') throw new Refusal(`${dir} is no folder.`);
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  mkdirSync(join(dir, DATA), { recursive: true });
}
