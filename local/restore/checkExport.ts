import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { tableDefinition } from '#stacks/tableDefinition.ts';
import { Refusal } from '../refusal.ts';
import type { StoredItem } from './attributeJson.ts';
import { digestFile, readDataFile } from './dataFile.ts';
import { DATA, type Exported, type ExportedFile } from './manifest.ts';

/**
 * Holds every data file of an export against its checksums and its count, and reads every line; nothing is kept in memory. Throws a
 * Refusal that names the file, and the line where it is one: nothing of such an export should be written anywhere.
 */
export async function checkExport(
  exported: Exported,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const missing = exported.files.filter(({ name }) => !existsSync(pathOf(exported, name)));
  if (missing.length > 0)
    throw new Refusal(`The export has no ${missing.map(({ name }) => `${DATA}/${name}`).join(', ')}.`);
  let done = 0;
  for (const file of exported.files) {
    await checkBytes(exported, file);
    let items = 0;
    for await (const _ of itemsOf(exported, file)) {
      items += 1;
      done += 1;
      if (done % 1_000 === 0) onProgress(done, exported.items);
    }
    if (items !== file.items)
      throw new Refusal(`${DATA}/${file.name} has ${items} items, but the manifest says ${file.items}.`);
  }
  onProgress(exported.items, exported.items);
}

/** The items of a data file. Throws a Refusal that names file and line where one is no item of the registry's table. */
export async function* itemsOf(exported: Exported, { name }: ExportedFile): AsyncGenerator<StoredItem> {
  const { partitionKey, sortKey } = tableDefinition;
  try {
    for await (const read of readDataFile(pathOf(exported, name))) {
      const place = `${DATA}/${name}, line ${read.line}`;
      if ('fault' in read) throw new Refusal(`${place}: ${read.fault}.`);
      for (const key of [partitionKey.name, sortKey.name])
        if (!read.item[key]?.S) throw new Refusal(`${place}: has no key ${key}.`);
      yield read.item;
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
      throw new Refusal(`${DATA}/${name} is no gzip file, or ends too early (${error.message}).`);
    throw error;
  }
}

async function checkBytes(exported: Exported, { name, md5, sha256 }: ExportedFile): Promise<void> {
  const found = await digestFile(pathOf(exported, name));
  const wrong = (algorithm: string) =>
    new Refusal(`${DATA}/${name} is not as it was exported: its ${algorithm} is another. Copy the export once more.`);
  if (sha256 !== undefined && found.sha256 !== sha256) throw wrong('SHA-256');
  if (md5 !== undefined && found.md5 !== md5) throw wrong('MD5');
}

const pathOf = ({ dir }: Exported, name: string): string => join(dir, DATA, name);
