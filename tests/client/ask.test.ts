import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type AskOptions, ask } from '#client/ask.ts';
import * as operations from '#client/operations.generated.ts';
import type { GatewayRequest } from '#graphql/handler.ts';
import { type HttpServer, serveHttp } from '#local/http.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { newKey, reporting } from '../support/reporting.ts';

/* The client against the registry over HTTP. What is between them may lose, change or hold back what was answered. */

interface Answered {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}
type Between = (answered: Answered, count: number) => Answered | Promise<Answered>;

let registry: Registry;
let server: HttpServer;
let url: string;
let seen: GatewayRequest[];
let between: Between;
/** Lets go of what is held back. */
let release: () => void;

beforeAll(async () => {
  registry = await createRegistry('2026-08-01T03:00:00.000Z');
  const graphql = async (event: GatewayRequest) => {
    seen.push(event);
    return between(await registry.handler(event), seen.length);
  };
  server = await serveHttp(0, { graphql, calendar: graphql, documents: {} });
  url = `http://127.0.0.1:${server.port}/graphql`;
});
beforeEach(() => {
  seen = [];
  between = (answered) => answered;
  release = () => undefined;
});
afterAll(async () => {
  await server.stop();
  await registry.close();
});

const REGION = { code: '32.72' };
const region = (more: Partial<AskOptions> = {}) => ask(operations.regionPage, REGION, { url, pauseMs: 0, ...more });
const methods = (): string[] => seen.map(({ requestContext }) => requestContext.http.method);
const refused = (code: string, statusCode = 200, headers: Record<string, string> = {}): Answered => ({
  statusCode,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({ errors: [{ message: 'No.', extensions: { code } }] }),
});
const first =
  (answer: Answered): Between =>
  (answered, count) =>
    count === 1 ? answer : answered;

describe('how a question is sent', () => {
  it('goes by GET and its hash alone, so that a cache may keep the answer', async () => {
    let kept: string | undefined;
    between = (answered) => {
      kept = answered.headers['cache-control'];
      return answered;
    };
    const answer = await ask(operations.search, { text: 'Kota Sukabumi' }, { url });
    expect(answer.ok && answer.data.search.edges[0]?.node).toMatchObject({ code: '32.72' });
    expect(methods()).toEqual(['GET']);
    expect(seen[0]?.rawQueryString).toMatch(/^documentId=sha256:[0-9a-f]{64}&variables=/);
    expect(kept).toMatch(/^max-age=\d+, public/);
  });

  it('goes by POST with a token, which is sent as it is', async () => {
    const token = await registry.token({ role: 'region-officer', region: '32.72' });
    const answer = await ask(operations.viewer, {}, { url, token });
    expect(answer.ok && answer.data.viewer).toMatchObject({ role: 'REGION_OFFICER', region: REGION });
    expect(methods()).toEqual(['POST']);
  });

  it('goes with what is to be sent beside it, under which the client’s own headers stay', async () => {
    const headers = { 'x-beside': 'so', accept: 'text/html' };
    expect((await region({ headers })).ok).toBe(true);
    expect(seen[0]?.headers).toMatchObject({ 'x-beside': 'so', accept: 'application/json' });
    expect(methods()).toEqual(['GET']);
  });

  it('goes by GET with an API key, which is sent in its own header', async () => {
    const { key } = await reporting(registry).done(
      'createApiKey',
      'CreateApiKeyInput',
      'key',
      { name: 'Universitas' },
      await registry.token({ role: 'ministry-registrar' }),
    );
    expect((await region({ apiKey: key })).ok).toBe(true);
    expect(methods()).toEqual(['GET']);
    expect(seen[0]?.headers['x-api-key']).toBe(key);
  });

  it('goes by POST where its address would be longer than 2,000 characters', async () => {
    const localInstrument = { number: 'x'.repeat(2_000), issuedOn: '2026-01-01', signer: 'Wali Kota' };
    const variables = { ...REGION, basis: 'permenpanrb-4-2025', target: 'PILOT', localInstrument } as const;
    await ask(operations.regionReadiness, variables, { url });
    expect(methods()).toEqual(['POST']);
  });

  it('goes with its text to a registry that does not know its hash', async () => {
    const text = `# newer than the registry\n${operations.counts.text}`;
    const unknown = { ...operations.counts, text, sha256: '0'.repeat(64) };
    const answer = await ask(unknown, { groupBy: 'NATION' }, { url });
    expect(answer.ok && answer.data.adoptionSummary.length).toBeGreaterThan(0);
    expect(seen.map(({ rawQueryString = '' }) => rawQueryString.split('=')[0])).toEqual(['documentId', 'query']);
  });

  it('is refused before it is sent where an option is no good, without telling the secret', async () => {
    await expect(region({ url: '/graphql' })).rejects.toThrow('The url is no absolute address.');
    await expect(region({ token: 'geheim\n' })).rejects.toThrow(/^The token has characters that none has\.$/);
    expect(seen).toEqual([]);
  });
});

describe('what is tried again', () => {
  it.each([
    ['an answer 503', { statusCode: 503, headers: {}, body: '' }],
    ['a gateway’s page', { statusCode: 502, headers: {}, body: '<html>' }],
    ['a budget that is spent', refused('BUDGET_EXHAUSTED', 429, { 'retry-after': '0' })],
    ['a fault', refused('INTERNAL_SERVER_ERROR')],
    ['others’ writes', refused('CONFLICT')],
  ])('is a query after %s', async (_name, answer) => {
    between = first(answer);
    expect((await region()).ok).toBe(true);
    expect(seen).toHaveLength(2);
  });

  it('is nothing that was refused for good', async () => {
    between = () => refused('FORBIDDEN');
    expect(await region()).toMatchObject({ ok: false, errors: [{ code: 'FORBIDDEN' }] });
    expect(seen).toHaveLength(1);
  });

  it('is at most what is allowed, and then the last answer is told', async () => {
    between = () => ({ statusCode: 503, headers: {}, body: '' });
    expect(await region({ attempts: 4 })).toMatchObject({ ok: false, status: 503, data: null });
    expect(seen).toHaveLength(4);
  });

  it('is not what the registry wants to wait longer for than the caller does', async () => {
    between = () => refused('BUDGET_EXHAUSTED', 429, { 'retry-after': '30' });
    expect(await region({ longestPauseMs: 29_999 })).toMatchObject({ ok: false, status: 429, retryAfter: 30 });
    expect(seen).toHaveLength(1);
  });

  it('is a mutation whose answer was lost, by its idempotency key, with one effect', async () => {
    const token = await registry.token({ role: 'region-officer', region: '32.73' });
    const input = {
      idempotencyKey: newKey(),
      regionCode: '32.73',
      name: 'Dinas',
      slug: 'dinas',
      serviceClass: 'MIXED',
    } as const;
    between = first({ statusCode: 503, headers: {}, body: '' });
    const answer = await ask(operations.registerAgency, { input }, { url, token, pauseMs: 0 });
    expect(answer.ok && answer.data.registerAgency).toMatchObject({ agency: { key: '32.73-dinas' }, userErrors: [] });
    expect(seen).toHaveLength(2);
    const listed = await ask(operations.regionAgencies, { code: '32.73' }, { url });
    expect(listed.ok && listed.data.region?.agencies.nodes.map(({ key }) => key)).toEqual(['32.73-dinas']);
  });

  it('is never a mutation without a key', async () => {
    between = () => ({ statusCode: 503, headers: {}, body: '' });
    const input = { idempotencyKey: '', regionCode: '32.73', name: 'Dinas' };
    expect((await ask(operations.registerAgency, { input }, { url, pauseMs: 0 })).ok).toBe(false);
    expect(seen).toHaveLength(1);
  });
});

describe('what is told', () => {
  it('is the argument that is wrong, with the code and the request', async () => {
    const answer = await ask(operations.trend, { from: '2026-02-01', to: '2026-01-01', interval: 'DAY' }, { url });
    if (answer.ok) throw new Error('It was answered.');
    const [error] = answer.errors;
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'to' });
    expect(error.requestId).toBe(answer.requestId);
    expect(error.requestId).toMatch(/^[\w-]{8,}$/);
    expect(seen).toHaveLength(1);
  });

  it('is what was answered beside an error, with the place of the hole', async () => {
    between = (answered) => {
      const { data } = JSON.parse(answered.body);
      const path = ['region', 'adoption'];
      const errors = [
        { message: 'The registry failed.', path, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'r-1' } },
      ];
      const holed = { data: { region: { ...data.region, adoption: null } }, errors };
      return { ...answered, body: JSON.stringify(holed) };
    };
    expect(await region({ attempts: 2 })).toMatchObject({
      ok: false,
      data: { region: { name: 'Kota Sukabumi', adoption: null } },
      errors: [{ code: 'INTERNAL_SERVER_ERROR', path: ['region', 'adoption'], requestId: 'r-1' }],
    });
    expect(seen).toHaveLength(2);
  });

  it.each([
    ['no JSON', '<html>'],
    ['JSON without data', '{}'],
    ['null', 'null'],
  ])('is that something else answered, where it was %s', async (_name, body) => {
    between = () => ({ statusCode: 200, headers: {}, body });
    expect(await region()).toMatchObject({
      ok: false,
      data: null,
      status: 200,
      errors: [{ code: 'NOT_THE_REGISTRY' }],
    });
  });

  it('is that nobody is there', async () => {
    const gone = await serveHttp(0, { graphql: async () => ({}), calendar: async () => ({}), documents: {} });
    await gone.stop();
    const answer = await region({ url: `http://127.0.0.1:${gone.port}/graphql`, attempts: 2 });
    expect(answer).toMatchObject({ ok: false, status: null, errors: [{ code: 'UNREACHABLE', requestId: null }] });
    expect(!answer.ok && answer.errors[0].message).toContain('ECONNREFUSED');
  });

  it('is that no answer came in time', async () => {
    between = (answered) =>
      new Promise((resolve) => {
        release = () => resolve(answered);
      });
    expect(await region({ timeoutMs: 20, attempts: 1 })).toMatchObject({ errors: [{ code: 'NO_ANSWER_IN_TIME' }] });
    release();
  });

  it('is that the caller gave up, also within a pause, and then nothing more is asked', async () => {
    const giving = new AbortController();
    between = (answered) =>
      new Promise((resolve) => {
        release = () => resolve(answered);
        giving.abort();
      });
    expect(await region({ signal: giving.signal })).toMatchObject({ errors: [{ code: 'GIVEN_UP' }] });
    release();
    const pausing = new AbortController();
    const { signal } = pausing;
    // Listened to by the client itself for the pause alone.
    signal.addEventListener = (type: string, listener: EventListener) => {
      EventTarget.prototype.addEventListener.call(signal, type, listener);
      pausing.abort();
    };
    between = () => ({ statusCode: 503, headers: {}, body: '' });
    const before = seen.length;
    expect(await region({ signal, pauseMs: 50_000 })).toMatchObject({ ok: false, status: 503 });
    expect(seen).toHaveLength(before + 1);
  });
});
