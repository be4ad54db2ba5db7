import { Agent, type IncomingHttpHeaders, request as send } from 'node:http';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { GatewayResponse } from '#graphql/handler.ts';
import { trustedDocuments } from '#graphql/trustedDocuments.generated.ts';
import { type HttpServer, serveHttp } from '#local/http.ts';
import type { LambdaHandler } from '#local/lambda.ts';
import { nginxCommand, startNginx } from '../support/nginx.ts';
import { createRegistry, type Registry } from '../support/registry.ts';

/* A cache that others run: Debian's nginx, by the documented configuration, in front of the registry on one machine. */

/** What an answer is, without what is told of this one sending of it. */
interface Got {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

interface Asked {
  method?: 'GET' | 'HEAD' | 'POST';
  path: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
  /** Whether it has a connection to itself. */
  alone?: boolean;
}

const kept = new Agent({ keepAlive: true, maxSockets: 32 });

/** Asks without any header that a client would add by itself. */
function get(port: number, { method = 'GET', path, headers = {}, body, alone = false }: Asked): Promise<Got> {
  return new Promise((resolve, reject) => {
    const agent = alone ? false : kept;
    const sent = send({ host: '127.0.0.1', port, path, method, headers: { ...headers }, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

const byGet = (query: string, variables?: object): string => {
  const named = variables === undefined ? {} : { variables: JSON.stringify(variables) };
  return `/graphql?${new URLSearchParams({ query, ...named })}`;
};
const REGION = 'query ($code: String!) { region(code: $code) { code name parent { name } } }';
const region = (code: string): string => byGet(REGION, { code });

if (nginxCommand === undefined) {
  it.skip('nginx is not on this machine: `apt-get install nginx` brings it');
} else {
  const command = nginxCommand;
  let registry: Registry;
  let origin: HttpServer;
  let open: (port: number) => Promise<HttpServer>;
  let proxy: Awaited<ReturnType<typeof startNginx>>;
  /** What the origin was asked, and what a test does with its answers. */
  let asked = 0;
  let change: (response: GatewayResponse) => GatewayResponse | Promise<GatewayResponse> = (response) => response;

  beforeAll(async () => {
    registry = await createRegistry();
    const graphql: LambdaHandler = async (event) => {
      asked += 1;
      return change(await registry.handler(event));
    };
    const calendar: LambdaHandler = (event) => registry.calendar(event);
    open = (port) => serveHttp(port, { graphql, calendar, documents: {} });
    origin = await open(0);
    proxy = await startNginx(command, origin.port);
  });
  afterAll(async () => {
    kept.destroy();
    await proxy.close();
    await origin.stop();
    await registry.close();
  });

  const through = (path: string, more: Omit<Asked, 'path'> = {}) => get(proxy.port, { path, ...more });
  const cacheOf = ({ headers }: Got) => headers['x-cache'];
  /** Asks until the cache says so: what it holds grows old by its own clock. */
  const until = (path: string, said: string) =>
    expect.poll(async () => cacheOf(await through(path)), { timeout: 15_000, interval: 50 }).toBe(said);
  /** Lets the origin's answers be kept for a second, with other words beyond that. */
  const keptForASecond = (stale: string) => (response: GatewayResponse) => {
    const { 'cache-control': policy = '', ...headers } = response.headers;
    const isKept = policy.startsWith('max-age');
    const told = isKept ? `max-age=1, public${stale}` : policy;
    return { ...response, headers: { ...headers, 'cache-control': told } };
  };
  const asItIs = () => {
    change = (response) => response;
  };

  describe('what anybody may read', () => {
    it('is asked of the registry once, and then by nobody for as long as it says', async () => {
      const codes = ['11', '12', '13', '32', '32.71', '32.72', '32.73', '73.71'];
      const accepts = ['*/*', 'text/html,*/*;q=0.8', 'application/json', 'application/graphql-response+json,*/*'];
      const before = asked;
      let hits = 0;
      const rounds = 50;
      for (let round = 0; round < rounds; round += 1) {
        const answers = await Promise.all(
          codes.map((code, place) =>
            through(region(code), { headers: { accept: accepts[(round + place) % accepts.length] ?? '' } }),
          ),
        );
        for (const answer of answers) {
          expect(answer.status).toBe(200);
          if (cacheOf(answer) === 'HIT') hits += 1;
        }
      }
      // Two kinds of answer for each address, whatever words they were asked for with.
      expect(asked - before).toBe(codes.length * 2);
      expect(hits).toBe(codes.length * (rounds - 2));
    });

    it('is short by the hash of a trusted document, and kept like any other', async () => {
      const [[sha256 = ''] = []] = Object.entries(trustedDocuments).filter(([, text]) =>
        text.startsWith('query FormIndicators'),
      );
      const variables = encodeURIComponent('{"id":"budaya-kerja-asn"}');
      const path = `/graphql?documentId=sha256:${sha256}&variables=${variables}`;
      expect(path.length).toBeLessThan(150);
      const [first, second] = [await through(path), await through(path)];
      expect([first, second].map(cacheOf)).toEqual(['MISS', 'HIT']);
      expect(second.body).toEqual(first.body);
      expect(JSON.parse(String(second.body)).data.reportForm.indicators.length).toBeGreaterThan(0);
    });

    it('is not sent again to who has it, compressed or not, and HEAD gets its headers', async () => {
      const path = byGet('{ regions(first: 100) { nodes { code name } } }');
      const plain = await through(path);
      const packed = await through(path, { headers: { 'accept-encoding': 'gzip' } });
      expect(packed.headers['content-encoding']).toBe('gzip');
      expect(packed.headers.vary).toContain('Accept-Encoding');
      expect(gunzipSync(packed.body)).toEqual(plain.body);
      expect(packed.body.length).toBeLessThan(plain.body.length / 3);
      for (const tag of [plain.headers.etag, packed.headers.etag, `"other", ${plain.headers.etag}`]) {
        const again = await through(path, { headers: { 'if-none-match': tag ?? '' } });
        expect([again.status, again.body.length, cacheOf(again)]).toEqual([304, 0, 'HIT']);
      }
      const head = await through(path, { method: 'HEAD' });
      expect([head.status, head.body.length, head.headers.etag, cacheOf(head)]).toEqual([
        200,
        0,
        plain.headers.etag,
        'HIT',
      ]);
    });

    it('is asked for anew with its tag when it is old, which the registry answers with 304', async () => {
      const statuses: number[] = [];
      change = (response) => {
        statuses.push(response.statusCode);
        return keptForASecond('')(response);
      };
      const path = region('33');
      expect(cacheOf(await through(path))).toBe('MISS');
      await until(path, 'REVALIDATED');
      asItIs();
      expect(statuses).toEqual([200, 304]);
    });

    it('may be read by any page, also when who asked first was none', async () => {
      const path = region('34');
      await through(path);
      const answer = await through(path, { headers: { origin: 'https://page.example' } });
      expect(cacheOf(answer)).toBe('HIT');
      expect(answer.headers['access-control-allow-origin']).toBe('*');
      expect(answer.headers['access-control-expose-headers']).toContain('etag');
    });

    it('has calendars among it, whatever is written behind their address', async () => {
      const answers = [await through('/calendar/32.72.ics'), await through('/calendar/32.72.ics?x=1')];
      expect(answers.map(cacheOf)).toEqual(['MISS', 'HIT']);
      expect(String(answers[1]?.body)).toMatch(/^BEGIN:VCALENDAR/);
    });
  });

  describe('what is old', () => {
    const SPENT = { statusCode: 429, headers: { 'cache-control': 'no-store' } };
    afterEach(asItIs);

    it('is handed out while the next one is fetched, and nobody waits for that', async () => {
      const path = region('35');
      change = keptForASecond(', stale-while-revalidate=600');
      const first = await through(path);
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      let fetching = 0;
      change = async (response) => {
        fetching += 1;
        await held;
        return response;
      };
      // nginx answers the one who sets it off before it fetches, but takes his connection's next question only after that.
      const alone = true;
      await expect
        .poll(async () => cacheOf(await through(path, { alone })), { timeout: 15_000, interval: 50 })
        .toBe('STALE');
      // The registry has not answered; who asks meanwhile gets the old one, and does not make it be asked again.
      await expect.poll(() => fetching, { timeout: 15_000 }).toBe(1);
      const meanwhile = await Promise.all([1, 2, 3].map(() => through(path, { alone })));
      for (const answer of meanwhile) {
        expect(['STALE', 'UPDATING']).toContain(cacheOf(answer));
        expect(answer.body).toEqual(first.body);
      }
      expect(fetching).toBe(1);
      release();
      await until(path, 'HIT');
      asItIs();
    });

    it.each([
      ['', 502],
      [', stale-if-error=600', 200],
    ])('is handed out while the registry cannot be reached if the answer allows it (%j: %i)', async (stale, status) => {
      const path = byGet(`# ${status}\n${REGION}`, { code: '36' });
      change = keptForASecond(stale);
      const first = await through(path);
      asItIs();
      const { port } = origin;
      await origin.stop();
      try {
        await until(path, status === 200 ? 'STALE' : 'EXPIRED');
        const last = await through(path);
        expect(last.status).toBe(status);
        if (status === 200) expect(last.body).toEqual(first.body);
      } finally {
        origin = await open(port);
      }
    });

    it.each([
      ['the function ends', () => Promise.reject(new Error('The function ended.')), 500],
      ['the budget of the address is spent', (answer: GatewayResponse) => ({ ...answer, ...SPENT }), 429],
    ])('is better than none when %s', async (why, failing, status) => {
      const path = byGet(`# ${why}\n${REGION}`, { code: '51' });
      change = keptForASecond('');
      const first = await through(path);
      change = failing;
      await until(path, 'STALE');
      const last = await through(path);
      expect([last.status, last.body]).toEqual([200, first.body]);
      // What was never asked before fails, and its failure is not kept.
      const other = byGet(`# other, ${why}\n${REGION}`, { code: '51' });
      expect((await through(other)).status).toBe(status);
      asItIs();
      expect((await through(other)).status).toBe(200);
    });

    it('is better than none when the table fails, of which the registry tells by the status', async () => {
      const path = byGet('{ adoptionSummary(groupBy: PROVINCE) { status count } }');
      change = keptForASecond(', stale-if-error=600');
      const first = await through(path);
      registry.table.hooks.before = () => Promise.reject(new Error('The table is gone.'));
      try {
        await until(path, 'STALE');
        const last = await through(path);
        expect([last.status, last.body]).toEqual([200, first.body]);
        const straight = await get(origin.port, { path });
        expect([straight.status, JSON.parse(String(straight.body)).data]).toEqual([500, undefined]);
      } finally {
        registry.table.hooks.before = null;
        asItIs();
      }
    });
  });

  describe('nobody', () => {
    const FORM = 'budaya-kerja-asn';
    const DOCUMENTS: readonly [query: string, variables?: object][] = [
      [REGION, { code: '32.72' }],
      [REGION, { code: '32.73' }],
      [REGION, { code: 'none such' }],
      ['query ($slug: String!) { regulation(slug: $slug) { title } }', { slug: 'permenpanrb-4-2025' }],
      [
        `query ($id: String!) { reportForm(id: $id) { id } reports(filter: { formId: "${FORM}" }) { totalCount } }`,
        { id: FORM },
      ],
      ['{ viewer { role } }'],
      ['{ region(code: "32.72") { name } viewer { role } }'],
      ['{ accesses(first: 1) { nodes { subject } } }'],
      ['{ auditTrail(first: 2) { nodes { action } } }'],
      ['{ adoptionMap(asOf: { effectiveOn: "2026-02-30" }) { status } }'],
      ['{ nothing }'],
      ['{'],
    ];
    /** By what they show: what each may see differs. */
    const callers: Record<string, string>[] = [];
    beforeAll(async () => {
      const token = async (claims: Parameters<Registry['token']>[0]) => ({
        authorization: `Bearer ${await registry.token(claims)}`,
      });
      const registrar = await token({ role: 'ministry-registrar' });
      const { data } = await registry.ask(
        'mutation { createApiKey(input: { idempotencyKey: "a-key-of-the-cache", name: "Pembaca" }) { key } }',
        {},
        registrar.authorization.slice('Bearer '.length),
      );
      callers.push(
        {},
        {},
        {},
        registrar,
        await token({ role: 'ministry-analyst' }),
        await token({ role: 'region-officer', region: '32.72' }),
        await token({ role: 'region-officer', region: '32.73' }),
        await token({ role: 'none' }),
        { authorization: 'Bearer a.b.c' },
        { authorization: '0' },
        { 'x-api-key': data.createApiKey.key },
        { 'x-api-key': `${data.createApiKey.key.slice(0, -1)}_` },
        { 'x-api-key': '0' },
        { ...registrar, 'x-api-key': data.createApiKey.key },
      );
    });

    const QUESTIONS = 150;
    const ACCEPTS = [
      undefined,
      '*/*',
      'application/json',
      'application/graphql-response+json',
      'application/graphql-response+json, application/json;q=0.9',
      'application/json;q=0.5, application/graphql-response+json;q=0.4',
      'application/json, application/graphql-response+json, application/json',
      'application/graphql-response+json, application/json, application/graphql-response+json',
      'text/html,application/xhtml+xml,*/*;q=0.8',
      'text/html,application/graphql-response+json;q=0.2,*/*;q=0.1',
      'text/html',
      'text/html, */*;q=0',
    ] as const;
    const part = fc
      .tuple(
        fc.constantFrom('*/*', 'application/*', 'application/json', 'application/graphql-response+json', 'text/html'),
        fc.constantFrom('', '', ';q=1', '; q=0.5', ';q=0', ';q=0.0', ';v=b3'),
      )
      .map((all) => all.join(''));
    const anyAccept = fc.array(part, { maxLength: 4 }).map((parts) => parts.join(', '));
    const anyQuestion = fc.record({
      document: fc.constantFrom(...DOCUMENTS),
      caller: fc.integer({ min: 0, max: 13 }),
      accept: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...ACCEPTS) }, anyAccept),
      method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'POST'),
      has: fc.constantFrom('nothing', 'nothing', 'another tag', 'the tag', 'the tag, made weak'),
    });
    type Question = typeof anyQuestion extends fc.Arbitrary<infer T> ? T : never;

    /** What the registry answers to a question is a word about this one, and not about another, in these. */
    const told = ({ status, headers, body }: Got) => ({
      status,
      body: String(body).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'a request'),
      // A gateway gives a type to what has no body, too.
      type: status === 304 ? undefined : headers['content-type'],
      policy: headers['cache-control'],
      etag: headers.etag,
      vary: headers.vary,
      version: headers['api-version'],
      limits: headers.ratelimit !== undefined,
      allow: headers.allow,
    });

    function requestOf(
      { document: [query, variables], caller, accept, method, has }: Question,
      etag: string | undefined,
    ): Asked {
      const headers: Record<string, string> = { ...callers[caller], ...(accept === undefined ? {} : { accept }) };
      if (has === 'another tag') headers['if-none-match'] = '"jnone"';
      if (has === 'the tag' && etag !== undefined) headers['if-none-match'] = `"jnone", ${etag}`;
      if (has === 'the tag, made weak' && etag !== undefined) headers['if-none-match'] = `W/${etag}`;
      if (method !== 'POST') return { method, path: byGet(query, variables), headers };
      const body = JSON.stringify({ query, variables });
      return { method, path: '/graphql', headers: { ...headers, 'content-type': 'application/json' }, body };
    }

    it('sees what another was answered: each answer is the one that the registry itself gives', async () => {
      const before = asked;
      let [straight, hits, keepable] = [0, 0, 0];
      await fc.assert(
        fc.asyncProperty(anyQuestion, anyQuestion, anyQuestion, anyQuestion, async (...questions) => {
          // At once, so that one may wait for what another is fetching.
          await Promise.all(
            questions.map(async (question) => {
              const plain = await get(origin.port, requestOf({ ...question, has: 'nothing' }, undefined));
              const request = requestOf(question, plain.headers.etag);
              const [own, cached] = await Promise.all([get(origin.port, request), get(proxy.port, request)]);
              straight += 2;
              if (cached.headers['x-cache'] === 'HIT') hits += 1;
              if (own.headers.etag !== undefined) keepable += 1;
              expect(told(cached)).toEqual(told(own));
              // Whatever is kept was asked by nobody in particular.
              if (Object.keys(callers[question.caller] ?? {}).length > 0) {
                expect(cached.headers['cache-control']).toMatch(/no-store/);
                expect(cached.headers['x-cache']).not.toBe('HIT');
              }
            }),
          );
        }),
        { numRuns: QUESTIONS },
      );
      // The cache was at work all the while.
      expect(hits).toBeGreaterThan(keepable / 2);
      expect(asked - before - straight).toBeLessThanOrEqual(QUESTIONS * 4 - hits);
    });
  });
}
