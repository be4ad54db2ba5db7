import { ResourceNotFoundException } from '@aws-sdk/client-dynamodb';
import type { Table } from '#store/table.ts';
import { reachDatabase } from '../reachDatabase.ts';
import { Refusal } from '../refusal.ts';
import { readSettings } from '../settings.ts';

/** Does something with the table that the environment names, and leaves its engine as it was found. Throws a Refusal where there is none. */
export async function withTable<T>(act: (table: Table) => Promise<T>): Promise<T> {
  const settings = readSettings(process.env, process.cwd());
  const database = await reachDatabase(settings);
  const name = settings.tableName;
  try {
    return await act({ client: database.client, name });
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
    throw new Refusal(`There is no table ${name}: set DATA_DIR, or DYNAMODB_ENDPOINT and TABLE_NAME, to a registry's.`);
  } finally {
    await database.stop();
  }
}
