import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HttpServer, serveHttp } from '#local/http.ts';
import { createRegistry, type Registry } from '../support/registry.ts';

let registry: Registry;
let server: HttpServer;
let url: string;
beforeAll(async () => {
  registry = await createRegistry();
  server = await serveHttp(0, { graphql: registry.handler, calendar: registry.handler, documents: {} });
  url = `http://127.0.0.1:${server.port}/graphql`;
});
afterAll(async () => {
  await server.stop();
  await registry.close();
});

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => url, fetchFn: fetch });

  it('is audited in 61 points', () => {
    expect(audits.length).toBe(61);
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s: %s', async (_id, _name, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? 'ok' : [result.status, result.reason]).toBe('ok');
  });
});
