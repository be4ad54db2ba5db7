import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Asked,
  type BehindNginx,
  byGet,
  type Got,
  get,
  REGION,
  startBehindNginx,
} from '../support/behindNginx.ts';
import { nginxCommand } from '../support/nginx.ts';
import type { Registry } from '../support/registry.ts';

/* What a cache that others run gives to whom: never another's answer. */

if (nginxCommand === undefined) {
  it.skip('nginx is not on this machine: `apt-get install nginx` brings it');
} else {
  const command = nginxCommand;
  let front: BehindNginx;
  beforeAll(async () => {
    front = await startBehindNginx(command);
  });
  afterAll(() => front.close());

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
        authorization: `Bearer ${await front.registry.token(claims)}`,
      });
      const registrar = await token({ role: 'ministry-registrar' });
      const { data } = await front.registry.ask(
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
      // The cache is at work from the first question on.
      for (const [query, variables] of DOCUMENTS) {
        for (const accept of ['application/json', 'application/graphql-response+json']) {
          await get(front.proxy.port, { path: byGet(query, variables), headers: { accept } });
        }
      }
      const before = front.asked;
      let [straight, hits, keepable] = [0, 0, 0];
      await fc.assert(
        fc.asyncProperty(anyQuestion, anyQuestion, anyQuestion, anyQuestion, async (...questions) => {
          // At once, so that one may wait for what another is fetching.
          await Promise.all(
            questions.map(async (question) => {
              const plain = await get(front.origin.port, requestOf({ ...question, has: 'nothing' }, undefined));
              const request = requestOf(question, plain.headers.etag);
              const [own, cached] = await Promise.all([
                get(front.origin.port, request),
                get(front.proxy.port, request),
              ]);
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
      expect(front.asked - before - straight).toBeLessThanOrEqual(QUESTIONS * 4 - hits);
    });
  });
}
