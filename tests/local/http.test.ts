import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type HttpSite, serveHttp } from '#local/http.ts';
import type { GatewayEvent, LambdaContext, LambdaHandler } from '#local/lambda.ts';
import { oneSentence, refusal } from './support.ts';

const echo: LambdaHandler = async (event) => ({
  statusCode: 200,
  headers: { 'content-type': 'application/json', 'access-control-allow-origin': 'https://function.example' },
  cookies: ['a=1', 'b=2'],
  body: JSON.stringify(event),
});

async function site(changes: Partial<HttpSite> = {}): Promise<string> {
  const server = await serveHttp(0, {
    graphql: echo,
    calendar: echo,
    feeds: echo,
    data: echo,
    documents: { '/.well-known/x': { x: 1 } },
    ...changes,
  });
  onTestFinished(() => server.stop());
  return `http://127.0.0.1:${server.port}`;
}

describe('the local HTTP API', () => {
  it('hands a request to the entry and its answer back', async () => {
    const origin = await site();
    const response = await fetch(`${origin}/graphql?x=1&x=2`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: 'c=3' },
      body: '{"query":"é"}',
    });
    const event = (await response.json()) as GatewayEvent;
    expect(event.body).toBe('{"query":"é"}');
    expect(event.cookies).toEqual(['c=3']);
    expect(event.queryStringParameters).toEqual({ x: '1,2' });
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(response.headers.get('apigw-requestid')).toBe(event.requestContext.requestId);
  });

  it('tells the entry its request ID and how much time is left', async () => {
    const contexts: LambdaContext[] = [];
    const origin = await site({
      graphql: async (_, context) => {
        contexts.push(context);
        return { statusCode: 204 };
      },
    });
    await fetch(`${origin}/graphql`);
    expect(contexts[0]?.awsRequestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(contexts[0]?.getRemainingTimeInMillis()).toBeGreaterThan(1_000);
    expect(contexts[0]?.getRemainingTimeInMillis()).toBeLessThanOrEqual(10_000);
  });

  it.each([
    ['GET', '/'],
    ['GET', '/graphql/'],
    ['PUT', '/graphql'],
    ['DELETE', '/graphql'],
    ['GET', '/constructor'],
  ])('answers %s %s like a gateway without such a route', async (method, path) => {
    const response = await fetch(`${await site()}${path}`, { method });
    expect([response.status, await response.json()]).toEqual([404, { message: 'Not Found' }]);
  });

  it.each([
    ['/calendar/32.72.ics', '32.72.ics'],
    ['/calendar/32%2E72-bkpsdm.ics?x=1', '32.72-bkpsdm.ics'],
    ['/calendar/%.ics', '%.ics'],
  ])('leads %s to the calendar, with the file by its name', async (target, file) => {
    const response = await fetch(`${await site({ graphql: async () => null })}${target}`);
    const event = (await response.json()) as GatewayEvent;
    expect([event.routeKey, event.pathParameters]).toEqual(['ANY /calendar/{file}', { file }]);
  });

  it('leads every method at a calendar to it, and answers HEAD and what is not modified without a length', async () => {
    const origin = await site({
      calendar: async ({ requestContext: { http } }) =>
        http.method === 'GET' ? { statusCode: 304 } : { statusCode: 200, headers: { allow: http.method }, body: '' },
    });
    for (const method of ['HEAD', 'PUT']) {
      const response = await fetch(`${origin}/calendar/32.72.ics`, { method });
      expect([response.headers.get('allow'), response.headers.get('content-length')]).toEqual([
        method,
        method === 'HEAD' ? null : '0',
      ]);
    }
    const response = await fetch(`${origin}/calendar/32.72.ics`);
    expect([response.status, response.headers.get('content-length')]).toEqual([304, null]);
  });

  it('leads every table to its entry, with the file by its name and what follows the question mark as it was written', async () => {
    const response = await fetch(
      `${await site({ graphql: async () => null })}/data/regions.csv?name=a%20b&level=CITY&level=`,
    );
    const event = (await response.json()) as GatewayEvent;
    expect([event.routeKey, event.pathParameters, event.rawQueryString]).toEqual([
      'ANY /data/{file}',
      { file: 'regions.csv' },
      'name=a%20b&level=CITY&level=',
    ]);
  });

  it.each([
    ['/changes.atom', 'ANY /changes.atom', undefined],
    ['/changes.json?x=1', 'ANY /changes.json', undefined],
    ['/changes/32%2E72.atom', 'ANY /changes/{file}', { file: '32.72.atom' }],
    ['/changes/32.72/1-100.json', 'ANY /changes/{region}/{file}', { region: '32.72', file: '1-100.json' }],
  ])('leads %s to the feeds by the route %s', async (target, routeKey, pathParameters) => {
    const response = await fetch(`${await site({ graphql: async () => null })}${target}`);
    const event = (await response.json()) as GatewayEvent;
    expect([event.routeKey, event.pathParameters]).toEqual([routeKey, pathParameters]);
  });

  it.each(['/changes', '/changes.xml', '/changes/', '/changes/32.72/1-100/x.atom'])(
    'knows no feed at %s',
    async (path) => {
      const response = await fetch(`${await site()}${path}`);
      expect([response.status, await response.json()]).toEqual([404, { message: 'Not Found' }]);
    },
  );

  it.each(['/calendar', '/calendar/', '/calendar/32.72/x.ics', '/data', '/data/', '/data/x/regions.csv'])(
    'knows no file at %s',
    async (path) => {
      const response = await fetch(`${await site()}${path}`);
      expect([response.status, await response.json()]).toEqual([404, { message: 'Not Found' }]);
    },
  );

  it('has no feeds where there is no entry for them', async () => {
    const server = await serveHttp(0, { graphql: echo, calendar: echo, documents: {} });
    onTestFinished(() => server.stop());
    expect((await fetch(`http://127.0.0.1:${server.port}/changes.atom`)).status).toBe(404);
  });

  it('leads every path and method that no other entry has to the pages, as they were written', async () => {
    const origin = await site({ graphql: async () => null, calendar: async () => null, pages: echo });
    for (const [method, target] of [
      ['GET', '/'],
      ['GET', '/en/daerah/32.72?on=2026-01-31&on='],
      ['GET', '/tidak-ada'],
      ['POST', '/calendar/32.72/x.ics'],
      ['PUT', '/graphql'],
    ] as const) {
      const response = await fetch(`${origin}${target}`, { method });
      const event = (await response.json()) as GatewayEvent;
      const [path, query = ''] = target.split('?');
      expect([event.routeKey, event.rawPath, event.rawQueryString], target).toEqual(['$default', path, query]);
    }
  });

  it('leads to the pages only what is no file and no document of its own', async () => {
    const origin = await site({
      pages: async () => ({ statusCode: 200, body: 'a page' }),
      files: async (request, response) => {
        if (request.url !== '/assets/x.js') return false;
        response.end('a file');
        return true;
      },
    });
    const told = async (path: string) => (await fetch(`${origin}${path}`)).text();
    expect(await told('/assets/x.js')).toBe('a file');
    expect(await told('/assets/y.js')).toBe('a page');
    expect(await told('/.well-known/x')).toBe('{"x":1}');
  });

  it('answers a preflight itself, for every origin and without credentials', async () => {
    let asked = 0;
    const origin = await site({
      graphql: async () => {
        asked += 1;
        return 'x';
      },
    });
    const headers = { origin: 'https://page.example', 'access-control-request-method': 'POST' };
    const response = await fetch(`${origin}/graphql`, { method: 'OPTIONS', headers });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-methods')).toBe('GET,POST,OPTIONS');
    expect(response.headers.get('access-control-allow-headers')).toContain('content-type');
    expect(response.headers.get('access-control-allow-headers')).not.toContain('authorization');
    expect(response.headers.has('access-control-allow-credentials')).toBe(false);
    expect(asked).toBe(0);
  });

  it('puts its own cross-origin headers in place of the entry’s', async () => {
    const origin = await site();
    const crossOrigin = await fetch(`${origin}/graphql`, { headers: { origin: 'https://page.example' } });
    expect(crossOrigin.headers.get('access-control-allow-origin')).toBe('*');
    expect(crossOrigin.headers.get('access-control-expose-headers')).toContain('api-version');
    const sameOrigin = await fetch(`${origin}/graphql`);
    expect(sameOrigin.headers.has('access-control-allow-origin')).toBe(false);
  });

  it('takes a body of 10 MB and refuses a larger one', async () => {
    const sizes: number[] = [];
    const origin = await site({
      graphql: async (event) => {
        sizes.push(event.body?.length ?? 0);
        return { statusCode: 200 };
      },
    });
    const post = (size: number) =>
      fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body: 'x'.repeat(size),
      });
    const limit = 10 * 1024 * 1024;
    expect((await post(limit)).status).toBe(200);
    const refused = await post(limit + 1);
    expect([refused.status, await refused.json()]).toEqual([413, { message: 'Request Entity Too Large' }]);
    expect(sizes).toEqual([limit]);
  });

  it('hides what the entry threw and tells it to the operator', async () => {
    const faults: unknown[] = [];
    const origin = await site({
      graphql: async () => {
        throw new Error('secret');
      },
      onFault: (fault) => faults.push(fault),
    });
    const response = await fetch(`${origin}/graphql`);
    expect([response.status, await response.json()]).toEqual([500, { message: 'Internal Server Error' }]);
    expect(faults).toEqual([new Error('secret')]);
  });

  it('gives up on an entry that takes too long', async () => {
    const origin = await site({ graphql: () => new Promise(() => {}), limitMs: 20 });
    const response = await fetch(`${origin}/graphql`);
    expect([response.status, await response.json()]).toEqual([500, { message: 'Internal Server Error' }]);
  });

  it('serves the local documents', async () => {
    const response = await fetch(`${await site()}/.well-known/x`);
    expect([response.headers.get('content-type'), await response.json()]).toEqual(['application/json', { x: 1 }]);
  });

  it('listens on loopback alone', async () => {
    const port = Number(new URL(await site()).port);
    const outcome = await new Promise<string>((resolve) => {
      const socket = connect({ host: '127.0.0.2', port });
      socket.once('connect', () => resolve('connected'));
      socket.once('error', () => resolve('refused'));
      onTestFinished(() => void socket.destroy());
    });
    expect(outcome).toBe('refused');
  });

  it('says in one sentence that the port is used, and how to choose another', async () => {
    const port = Number(new URL(await site()).port);
    const said = await refusal(() => serveHttp(port, { graphql: echo, calendar: echo, documents: {} }));
    expect(said).toMatch(oneSentence);
    expect(said).toContain(`Port ${port} is already used`);
    expect(said).toContain(`PORT=${port + 1}`);
  });

  it('stops although a client keeps its connection and a request hangs', async () => {
    const server = await serveHttp(0, { graphql: () => new Promise(() => {}), calendar: echo, documents: {} });
    const hanging = fetch(`http://127.0.0.1:${server.port}/graphql`).catch((error: Error) => error);
    const began = Date.now();
    await server.stop();
    expect(Date.now() - began).toBeLessThan(2_500);
    expect(await hanging).toBeInstanceOf(Error);
  });
});
