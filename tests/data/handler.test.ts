import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDataHandler } from '#data/handler.ts';
import { createClient } from '#store/table.ts';
import { dataEvent } from '../support/lambda/events.ts';
import { createRegistry, type Registry, testSecret } from '../support/registry.ts';
import { asked, problemOf, rowsOf } from './asking.ts';

let registry: Registry;
beforeAll(async () => {
  registry = await createRegistry('2026-06-01T03:00:00.000Z');
});
afterAll(() => registry.close());

const TABLES = [
  ...['regions', 'regulations', 'relations', 'guidelines', 'requirements', 'adoption_events', 'adoption_daily'],
  ...['agencies', 'indicators', 'reports'],
];

describe('a table in a form', () => {
  it('is CSV with a name, a tag, a time to be kept, and the address of its description', async () => {
    const { statusCode, headers, body } = await asked(registry, 'regions.csv');
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="regions-2026-06-01.csv"',
      'cache-control': 'public, max-age=300, stale-while-revalidate=30, stale-if-error=3600',
      etag: expect.stringMatching(/^"[\w-]{43}"$/),
      vary: 'X-Api-Key',
      link: '</data/regions.metadata.json>; rel="describedby"; type="application/csvm+json"',
      'x-content-type-options': 'nosniff',
      'x-request-id': expect.stringMatching(/./),
    });
    expect(headers).not.toHaveProperty('ratelimit');
    const rows = rowsOf(body);
    expect(rows.length).toBe(552);
    expect(rows.find(({ code }) => code === '32.10')).toMatchObject({ code_compact: '3210', parent_code: '32' });
  });

  it('is the same rows as JSON and as NDJSON', async () => {
    const [csv, json, ndjson] = await Promise.all(
      ['csv', 'json', 'ndjson'].map((form) => asked(registry, `regions.${form}`)),
    );
    const rows = JSON.parse(json?.body ?? '');
    expect(json?.headers['content-type']).toBe('application/json');
    expect(ndjson?.headers['content-type']).toBe('application/x-ndjson');
    expect(
      ndjson?.body
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(rows);
    expect(rowsOf(csv?.body ?? '').map(({ code, name }) => ({ code, name }))).toEqual(
      rows.map(({ code, name }: Record<string, string>) => ({ code, name })),
    );
  });

  it('is a workbook, which a reader of spreadsheets reads, with codes and days as they are', async () => {
    const { statusCode, headers, body, isBase64Encoded } = await asked(
      registry,
      'regulations.xlsx',
      'level=REGENCY&level=CITY',
    );
    expect([statusCode, isBase64Encoded, headers['content-type'], headers['content-disposition']]).toEqual([
      200,
      true,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'attachment; filename="regulations-2026-06-01.xlsx"',
    ]);
    const [head, ...rows] = (await readXlsx(Buffer.from(body, 'base64')))[0]?.data ?? [];
    const plain = rowsOf((await asked(registry, 'regulations.csv', 'level=REGENCY&level=CITY')).body);
    expect(plain.length).toBeGreaterThan(0);
    const cells = (name: string) => rows.map((row) => row[head?.indexOf(name) ?? -1]);
    for (const name of ['id', 'region_code', 'region_code_compact']) {
      expect(cells(name)).toEqual(plain.map((row) => row[name]));
    }
  });

  it('is the same bytes from any container', async () => {
    const { table, clock } = registry;
    const other = createDataHandler({ table, clock, secret: testSecret });
    const { body, headers } = await other(dataEvent('regulations.csv'));
    expect(await asked(registry, 'regulations.csv')).toMatchObject({ body, headers: { etag: headers.etag } });
  });

  it('is not sent again to who has it: by one tag, one of several, a weak one, or any', async () => {
    const { headers } = await asked(registry, 'regions.csv');
    const etag = String(headers.etag);
    for (const known of [etag, `"other", ${etag}`, `W/${etag}`, '*']) {
      const again = await asked(registry, 'regions.csv', [], { headers: { 'if-none-match': known } });
      expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', etag]);
      expect(again.headers).not.toHaveProperty('content-type');
    }
    expect((await asked(registry, 'regions.csv', [], { headers: { 'if-none-match': '"other"' } })).statusCode).toBe(
      200,
    );
  });

  it('answers HEAD as GET, without the rows', async () => {
    const whole = await asked(registry, 'regions.csv');
    const head = await asked(registry, 'regions.csv', [], { method: 'HEAD' });
    expect([head.statusCode, head.body, head.headers.etag]).toEqual([200, '', whole.headers.etag]);
  });

  it.each(['POST', 'PUT'] as const)('refuses %s, and says what is allowed', async (method) => {
    const refused = await asked(registry, 'regions.csv', [], { method });
    expect([refused.statusCode, refused.headers.allow, problemOf(refused).code]).toEqual([
      405,
      'GET, HEAD',
      'METHOD_NOT_ALLOWED',
    ]);
  });

  it('costs one small read more than its own, and for law none', async () => {
    await asked(registry, 'regions.csv');
    registry.table.requests.length = 0;
    await asked(registry, 'regulations.csv');
    expect(registry.table.requests).toEqual(['GetItem']);
  });

  it('opens in a spreadsheet of Indonesia: semicolons, commas before fractions, and a mark that tells UTF-8', async () => {
    const query = [
      ['separator', ';'],
      ['decimal', ','],
    ] as const;
    const { statusCode, body } = await asked(registry, 'indicators.csv', query);
    expect([statusCode, body.startsWith('\ufeffform_id;section;')]).toEqual([200, true]);
    const plain = rowsOf((await asked(registry, 'indicators.csv')).body);
    expect(rowsOf(body, ';')).toEqual(plain.map((row) => ({ ...row, ...commas(row) })));
    expect(plain.length).toBeGreaterThan(10);
    const tabs = await asked(registry, 'regions.csv', [['separator', 'tab']]);
    expect(rowsOf(tabs.body, '\t').length).toBe(552);
  });

  it('is kept by nobody where it was asked for with a key', async () => {
    const key = await newApiKey();
    const { headers } = await asked(registry, 'regions.csv', [], { headers: { 'x-api-key': key } });
    expect([headers['cache-control'], headers['ratelimit-policy']]).toEqual([
      'private, no-store',
      expect.stringMatching(/^"points";q=\d+;w=60$/),
    ]);
  });

  it('takes no notice of a token', async () => {
    const { body } = await asked(registry, 'regions.csv', [], { headers: { authorization: 'Bearer nonsense' } });
    expect(body).toBe((await asked(registry, 'regions.csv')).body);
  });
});

const commas = ({ minimum = '', maximum = '' }: Record<string, string>) => ({
  minimum: minimum.replace('.', ','),
  maximum: maximum.replace('.', ','),
});

async function newApiKey(): Promise<string> {
  const registrar = await registry.token({ role: 'ministry-registrar' });
  const { data } = await registry.ask(
    'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { key } }',
    { input: { idempotencyKey: crypto.randomUUID(), name: 'Kompas' } },
    registrar,
  );
  return data.createApiKey.key;
}

describe('the list of tables', () => {
  it('names each with its addresses, and each of them is answered', async () => {
    const { statusCode, headers, body } = await asked(registry, 'index.json');
    expect([statusCode, headers['content-type']]).toEqual([200, 'application/json']);
    const { tables } = JSON.parse(body);
    const names = tables.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(TABLES));
    for (const { data, metadata } of tables) {
      for (const address of [...Object.values<string>(data), metadata]) {
        const { statusCode } = await asked(registry, address.replace('/data/', ''), 'limit=1');
        expect([address, statusCode]).toEqual([
          address,
          /reports|figures/.test(address) && address !== metadata ? 400 : 200,
        ]);
      }
    }
  });

  it('takes no parameters', async () => {
    expect(problemOf(await asked(registry, 'index.json', 'a=b'))).toMatchObject({ code: 'UNKNOWN_PARAMETER' });
  });
});

describe('the description of a table', () => {
  it('is CSVW of the very CSV that the same parameters ask for', async () => {
    const query = [
      ['columns', 'code,name'],
      ['separator', ';'],
      ['level', 'CITY'],
    ] as const;
    const csv = await asked(registry, 'regions.csv', query);
    const { statusCode, headers, body } = await asked(registry, 'regions.metadata.json', query);
    expect([statusCode, headers['content-type']]).toEqual([200, 'application/csvm+json']);
    const { url, dialect, tableSchema } = JSON.parse(body);
    expect([url, dialect.delimiter]).toEqual(['regions.csv?columns=code%2Cname&separator=%3B&level=CITY', ';']);
    expect(tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual(
      Object.keys(rowsOf(csv.body, ';')[0] ?? {}),
    );
    expect(csv.headers.link).toBe(
      '</data/regions.metadata.json?columns=code%2Cname&separator=%3B>; rel="describedby"; type="application/csvm+json"',
    );
  });

  it('has no key where the columns of the key are left out', async () => {
    const { body } = await asked(registry, 'regions.metadata.json', 'columns=name');
    expect(JSON.parse(body).tableSchema.primaryKey).toEqual([]);
  });
});

describe('an address that there is not', () => {
  it.each([
    ['region.csv', 'NO_SUCH_TABLE', 'regions'],
    ['adoption-events.csv', 'NO_SUCH_TABLE', 'adoption_events'],
    ['REGIONS.csv', 'NO_SUCH_TABLE', 'regions'],
    ['__proto__.csv', 'NO_SUCH_TABLE', undefined],
    ['constructor.json', 'NO_SUCH_TABLE', undefined],
    ['regions.xls', 'NO_SUCH_FORM', 'xlsx'],
    ['regions.parquet', 'NO_SUCH_FORM', undefined],
    ['regions.jsn', 'NO_SUCH_FORM', 'json'],
    ['regions', 'NO_SUCH_FORM', undefined],
    ['.csv', 'NO_SUCH_FORM', undefined],
    ['', 'NO_SUCH_FORM', undefined],
    ['../regions.csv', 'NO_SUCH_TABLE', 'regions'],
    [`${'x'.repeat(5_000)}.csv`, 'NO_SUCH_TABLE', undefined],
  ])('is told so: %#', async (file, code, nearest) => {
    const refused = await asked(registry, file);
    expect([refused.statusCode, refused.headers['content-type'], refused.headers['cache-control']]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
      'no-store',
    ]);
    const problem = problemOf(refused);
    expect([problem.code, problem.nearest]).toEqual([code, nearest]);
    expect(problem.allowed).toEqual(
      expect.arrayContaining(code === 'NO_SUCH_TABLE' ? TABLES : ['csv', 'metadata.json']),
    );
    expect(problem.detail.length).toBeLessThan(2_000);
  });
});

describe('what stands in front', () => {
  it('is not gone around', async () => {
    const { table, clock } = registry;
    const secret = 'what the distribution sends to the functions';
    const behind = createDataHandler({ table, clock, secret: testSecret, originSecrets: [secret] });
    const around = await behind(dataEvent('regions.csv'));
    expect([around.statusCode, problemOf(around).code]).toEqual([403, 'NOT_THE_FRONT_DOOR']);
    const through = await behind(dataEvent('regions.csv', { headers: { 'x-origin-secret': secret } }));
    expect(through.statusCode).toBe(200);
  });
});

describe('a fault', () => {
  it('is told by its request alone', async () => {
    const client = createClient('http://127.0.0.1:1');
    const { clock } = registry;
    const broken = createDataHandler({ table: { client, name: 'none' }, clock, secret: testSecret });
    const { statusCode, body, headers } = await broken(dataEvent('regions.csv'));
    client.destroy();
    expect([statusCode, headers['cache-control']]).toEqual([500, 'no-store']);
    expect(JSON.parse(body)).toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
      detail: `The registry failed; the fault is logged under request ${headers['x-request-id']}.`,
    });
  });

  it('is what takes too long, too', async () => {
    const { table, clock } = registry;
    const late = createDataHandler({ table, clock, secret: testSecret, timeLimitMs: 100 });
    await late(dataEvent('regions.csv'));
    table.hooks.before = async (command) => {
      if (command === 'Query') await new Promise((resolve) => setTimeout(resolve, 200));
    };
    const answer = await late(dataEvent('adoption_events.csv'));
    table.hooks.before = null;
    expect([answer.statusCode, problemOf(answer).code]).toEqual([503, 'TIMED_OUT']);
  });
});
