import { BatchWriteItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_COST } from '#callers/limits.ts';
import { fileOf } from '#data/file.ts';
import { LARGEST_FILE, MOST_ROWS } from '#data/limits.ts';
import { readQuestion } from '#data/question.ts';
import { fromLambdaResult } from '#local/gateway.ts';
import { csv } from '#opendata/csv.ts';
import type { OpenTable, Row } from '#opendata/table.ts';
import * as keys from '#store/keys.ts';
import { toItem } from '#store/table.ts';
import { regulation } from '../support/records.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { asked, problemOf, rowsOf } from './asking.ts';

/* What is too large is fetched from the snapshot; nothing is read or held beyond what tells that it is. */

let registry: Registry;
const COUNT = 2_600;
beforeAll(async () => {
  registry = await createRegistry('2026-06-01T03:00:00.000Z');
  const { client, name } = registry.table;
  const records = Array.from({ length: COUNT }, (_, place) =>
    regulation({ slug: `se-${place}-2026`, number: String(place), summary: 'Ringkasan “panjang”. '.repeat(90) }),
  );
  for (let place = 0; place < COUNT; place += 25) {
    const some = records.slice(place, place + 25).map((one) => ({
      PutRequest: { Item: toItem({ ...keys.regulationKey(one.slug, one.version), ...one }) },
    }));
    await client.send(new BatchWriteItemCommand({ RequestItems: { [name]: some } }));
  }
  await client.send(
    new UpdateItemCommand({
      TableName: name,
      Key: toItem(keys.referenceHead),
      UpdateExpression: 'ADD #version :one',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: toItem({ ':one': 1 }),
    }),
  );
});
afterAll(() => registry.close());

describe('an answer of over 5 MB', () => {
  it.each([
    ['regulations.csv', '/latest/regulations.csv'],
    ['regulations.ndjson', '/latest/regulations.ndjson'],
    // A snapshot has no JSON: the same rows lie there as lines of JSON.
    ['regulations.json', '/latest/regulations.ndjson'],
  ])('of a whole table leads %s to %s, with words for who does not follow', async (file, location) => {
    const { statusCode, headers, body } = await asked(registry, file);
    expect([statusCode, headers.location, headers['content-type']]).toEqual([
      303,
      location,
      'text/plain; charset=utf-8',
    ]);
    expect(headers['cache-control']).toMatch(/^public, max-age=300,/);
    expect(body).toBe(`It is larger than 5 MB. The whole of regulations lies in ${location}, made once a day.\n`);
  });

  it.each(['year=2026', 'recordedAt=2026-06-01T03:00:00Z', 'effectiveOn=2026-06-01', 'separator=;', `limit=${COUNT}`])(
    'that the snapshot has not (%s) is refused, with what to narrow and where the whole lies',
    async (query) => {
      const refused = await asked(registry, 'regulations.csv', query);
      expect([refused.statusCode, refused.headers['cache-control']]).toEqual([400, 'no-store']);
      const { code, snapshot, detail } = problemOf(refused);
      expect([code, snapshot]).toEqual(['ANSWER_TOO_LARGE', '/latest/regulations.csv']);
      expect(detail).toContain('filter by more columns, or name fewer in columns');
    },
  );

  it('is none any more with fewer columns, or fewer rows', async () => {
    const { statusCode, body } = await asked(registry, 'regulations.csv', 'columns=id,number');
    expect([statusCode, rowsOf(body).length]).toEqual([200, expect.any(Number)]);
    expect(rowsOf(body).length).toBeGreaterThan(COUNT);
    expect((await asked(registry, 'regulations.csv', 'limit=100')).statusCode).toBe(200);
  });

  it('is told to HEAD as well', async () => {
    const { statusCode, headers, body } = await asked(registry, 'regulations.csv', [], { method: 'HEAD' });
    expect([statusCode, headers.location, body]).toEqual([303, '/latest/regulations.csv', '']);
  });

  it('just under that, Lambda carries', async () => {
    const row = Buffer.byteLength((await asked(registry, 'regulations.csv', 'year=2026&limit=1')).body) * 0.95;
    const answer = await asked(registry, 'regulations.csv', `year=2026&limit=${Math.floor(LARGEST_FILE / row) - 200}`);
    expect([answer.statusCode, fromLambdaResult(answer).status]).toEqual([200, 200]);
    expect(Buffer.byteLength(answer.body)).toBeGreaterThan(4_000_000);
  });
});

describe('a table that grows with time', () => {
  it.each(['reports.csv', 'adoption_daily.ndjson'])(
    'leads who asks for all of it to the snapshot, unread: %s',
    async (file) => {
      registry.table.requests.length = 0;
      const { statusCode, headers } = await asked(registry, file);
      expect([statusCode, headers.location]).toEqual([303, `/latest/${file}`]);
      expect(registry.table.requests).toEqual(['GetItem']);
    },
  );
});

/** A table that never ends, and counts what is asked of it. */
function endless(rowsABatch: number, cell: string): OpenTable & { given: number } {
  const column = {
    type: 'TEXT',
    words: { id: 'x', en: 'x' },
    separator: ';',
    required: false,
    choices: null,
    unit: null,
    origin: null,
  } as const;
  const table = {
    name: 'things',
    title: { id: 'x', en: 'x' },
    words: { id: 'x', en: 'x' },
    licence: 'FACTS' as const,
    columns: [
      { ...column, name: 'a' },
      { ...column, name: 'b' },
    ],
    key: ['a'],
    references: [],
    dayColumn: null,
    given: 0,
    async *batches() {
      for (;;) {
        table.given += rowsABatch;
        yield Array.from({ length: rowsABatch }, (): Row => [cell, 'other']);
      }
    },
  };
  return table;
}
const meter = { read: async (rows: number) => rows * 0.25 <= MOST_COST };

describe('a table without an end', () => {
  it('is read no further than the bytes of an answer', async () => {
    const table = endless(100, 'x'.repeat(1_000));
    const question = readQuestion([], table, 'csv');
    const made = await fileOf({ table, question, form: csv, today: '2026-06-01' }, { most: 1_000_000, meter });
    expect([made, table.given]).toEqual(['TOO_LARGE', 1_100]);
  });

  it('is read no further than the points of a request, whatever is picked of it', async () => {
    const table = endless(1_000, 'x');
    const question = readQuestion([['b', 'nothing']], table, 'csv');
    const made = await fileOf({ table, question, form: csv, today: '2026-06-01' }, { most: 1_000_000, meter });
    expect([made, table.given]).toEqual(['TOO_COSTLY', MOST_ROWS + 1_000]);
  });

  it('is read no further than the rows that are asked for', async () => {
    const table = endless(10, 'x');
    const question = readQuestion([['limit', '25']], table, 'csv');
    const made = await fileOf({ table, question, form: csv, today: '2026-06-01' }, { most: 1_000_000, meter });
    expect(rowsOf(String(made)).length).toBe(25);
    expect(table.given).toBe(30);
  });
});
