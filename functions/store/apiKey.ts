import type { ApiKey } from '#domain/apiKey.ts';
import * as keys from './keys.ts';
import { integer, nullable, object, type Parser, text } from './parse.ts';
import { getItem, queryFirst, type Table } from './table.ts';

export const parseApiKey: Parser<ApiKey> = object({
  id: text,
  name: text,
  hash: text,
  createdAt: text,
  revoked: nullable(text),
  reason: nullable(text),
  version: integer,
});

/** An API key by its ID, as just written; null when there is none: one request. */
export async function readApiKey(table: Table, id: string): Promise<ApiKey | null> {
  const item = await getItem(table, keys.apiKeyKey(id));
  return item === undefined ? null : parseApiKey(item, 'API key');
}

/** Every API key after one, by ID, at most `limit`: one query. */
export async function readApiKeys(table: Table, after: string | null, limit: number): Promise<ApiKey[]> {
  const range = { partition: keys.API_KEYS, ...(after === null ? {} : { after }), consistent: true };
  return (await queryFirst(table, range, limit)).map((item) => parseApiKey(item, 'API key'));
}
