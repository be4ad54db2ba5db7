import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCalendarHandler } from '#calendar/handler.ts';
import { createHandler, type GatewayRequest } from '#graphql/handler.ts';
import { createRegistry, type Registry, testSecret } from '../support/registry.ts';

const SECRET = 'the secret that CloudFront sends along';
let registry: Registry;
let handler: Registry['handler'];
beforeAll(async () => {
  registry = await createRegistry();
  handler = createHandler({
    table: registry.table,
    authenticate: async () => null,
    clock: registry.clock,
    secret: testSecret,
    originSecrets: [SECRET],
    budgets: {
      ADDRESS: { points: 300, lot: 100, free: 100 },
      KEY: { points: 300, lot: 100, free: 100 },
      SUBJECT: { points: 300, lot: 100, free: 100 },
    },
  });
});
afterAll(() => registry.close());

const request = (headers: Record<string, string>, sourceIp = '198.51.100.1'): GatewayRequest => ({
  rawQueryString: `query=${encodeURIComponent('{ regulations(first: 90) { nodes { id } } }')}`,
  headers,
  requestContext: { requestId: 'asked', http: { method: 'GET', sourceIp } },
  isBase64Encoded: false,
});
const through = (viewer: string) => ({ 'x-origin-secret': SECRET, 'cloudfront-viewer-address': viewer });

describe('behind a front door', () => {
  it('who comes around it is refused before any work', async () => {
    const asked = registry.table.requests.length;
    for (const headers of [
      {},
      { 'x-origin-secret': 'x'.repeat(40) },
      { 'cloudfront-viewer-address': '203.0.113.7:1' },
    ]) {
      const { statusCode, body } = await handler(request(headers));
      expect(statusCode).toBe(403);
      expect(JSON.parse(body).errors[0].extensions.code).toBe('NOT_THE_FRONT_DOOR');
    }
    expect(registry.table.requests.length).toBe(asked);
  });

  it('the caller’s own address pays, whatever it says of itself and wherever CloudFront asks from', async () => {
    const statuses: number[] = [];
    for (let at = 0; at < 6; at += 1) {
      const headers = { ...through(`203.0.113.7:${40_000 + at}`), 'x-forwarded-for': `192.0.2.${at}` };
      statuses.push((await handler(request(headers, `198.51.100.${at}`))).statusCode);
    }
    expect(statuses[0]).toBe(200);
    expect(statuses.at(-1)).toBe(429);
    expect((await handler(request(through('203.0.113.8:40000')))).statusCode).toBe(200);
  });

  it('neither the secret nor the address is in an answer or a line of the log', async () => {
    const lines: string[] = [];
    const write = process.stdout.write;
    process.stdout.write = ((line: string) => lines.push(line) > 0) as typeof process.stdout.write;
    try {
      const given = [
        through('203.0.113.9:40000'),
        { ...through('203.0.113.9:1'), accept: 'text/html' },
        { 'x-origin-secret': `${SECRET}?` },
      ];
      for (const headers of given) lines.push(JSON.stringify(await handler(request(headers))));
    } finally {
      process.stdout.write = write;
    }
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) for (const hidden of [SECRET, '203.0.113']) expect(line).not.toContain(hidden);
  });

  it('calendars are read through it alone', async () => {
    const calendar = createCalendarHandler(registry.table, { originSecrets: [SECRET] });
    const get = (headers: Record<string, string>) =>
      calendar({
        headers,
        pathParameters: { file: '32.72.ics' },
        requestContext: { requestId: 'asked', http: { method: 'GET' } },
      });
    expect((await get({})).statusCode).toBe(403);
    expect((await get({ 'x-origin-secret': SECRET })).statusCode).toBe(200);
  });
});

it('where nothing stands in front, a header says nothing about the caller', async () => {
  const small = { points: 300, lot: 100, free: 100 };
  const open = createHandler({
    table: registry.table,
    authenticate: async () => null,
    clock: registry.clock,
    secret: testSecret,
    budgets: { ADDRESS: small, KEY: small, SUBJECT: small },
  });
  const statuses: number[] = [];
  for (let at = 0; at < 6; at += 1) {
    statuses.push((await open(request(through(`203.0.114.${at}:1`), '198.51.100.77'))).statusCode);
  }
  expect(statuses.at(-1)).toBe(429);
});
