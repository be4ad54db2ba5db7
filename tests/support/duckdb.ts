import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/** What DuckDB answers about a file: `FILE` in the statement stands for the file's path. */
export async function askedOfDuckdb(bytes: Uint8Array, extension: string, sql: string): Promise<unknown[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'duckdb-'));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const path = join(folder, `file.${extension}`);
    await writeFile(path, bytes);
    const read = await connection.runAndReadAll(sql.replaceAll('FILE', `'${path}'`));
    return read.getRowsJS();
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(folder, { recursive: true });
  }
}
