import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { GatewayResponse } from '#graphql/handler.ts';
import { trustedDocuments } from '#graphql/trustedDocuments.generated.ts';
import {
  type Asked,
  type BehindNginx,
  byGet,
  type Got,
  get,
  REGION,
  region,
  startBehindNginx,
} from '../support/behindNginx.ts';
import { nginxCommand } from '../support/nginx.ts';

/* A cache that others run: Debian's nginx, by the documented configuration, in front of the registry on one machine. */

if (nginxCommand === undefined) {
  it.skip('nginx is not on this machine: `apt-get install nginx` brings it');
} else {
  const command = nginxCommand;
  let front: BehindNginx;
  beforeAll(async () => {
    front = await startBehindNginx(command);
  });
  afterAll(() => front.close());

  const through = (path: string, more: Omit<Asked, 'path'> = {}) => get(front.proxy.port, { path, ...more });
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
    front.change = (response) => response;
  };

  describe('what anybody may read', () => {
    it('is asked of the registry once, and then by nobody for as long as it says', async () => {
      const codes = ['11', '12', '13', '32', '32.71', '32.72', '32.73', '73.71'];
      const accepts = ['*/*', 'text/html,*/*;q=0.8', 'application/json', 'application/graphql-response+json,*/*'];
      const before = front.asked;
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
      expect(front.asked - before).toBe(codes.length * 2);
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
      front.change = (response) => {
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

    it('has feeds of changes among it, whatever is written behind their address', async () => {
      const answers = [await through('/changes/32.72.atom'), await through('/changes/32.72.atom?x=1')];
      expect(answers.map(cacheOf)).toEqual(['MISS', 'HIT']);
      expect(String(answers[1]?.body)).toContain('<title>Perubahan Kota Sukabumi (32.72)');
    });
  });

  describe('what is old', () => {
    const SPENT = { statusCode: 429, headers: { 'cache-control': 'no-store' } };
    afterEach(asItIs);

    it('is handed out while the next one is fetched, and nobody waits for that', async () => {
      const path = region('35');
      front.change = keptForASecond(', stale-while-revalidate=600');
      const first = await through(path);
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      let fetching = 0;
      front.change = async (response) => {
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
      await expect.poll(() => fetching).toBe(1);
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
      front.change = keptForASecond(stale);
      const first = await through(path);
      asItIs();
      const { port } = front.origin;
      await front.origin.stop();
      try {
        await until(path, status === 200 ? 'STALE' : 'EXPIRED');
        const last = await through(path);
        expect(last.status).toBe(status);
        if (status === 200) expect(last.body).toEqual(first.body);
      } finally {
        await front.reopen(port);
      }
    });

    it.each([
      ['the function ends', () => Promise.reject(new Error('The function ended.')), 500],
      ['the budget of the address is spent', (answer: GatewayResponse) => ({ ...answer, ...SPENT }), 429],
    ])('is better than none when %s', async (why, failing, status) => {
      const path = byGet(`# ${why}\n${REGION}`, { code: '51' });
      front.change = keptForASecond('');
      const first = await through(path);
      front.change = failing;
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
      front.change = keptForASecond(', stale-if-error=600');
      const first = await through(path);
      front.registry.table.hooks.before = () => Promise.reject(new Error('The table is gone.'));
      try {
        await until(path, 'STALE');
        const last = await through(path);
        expect([last.status, last.body]).toEqual([200, first.body]);
        const straight = await get(front.origin.port, { path });
        expect([straight.status, JSON.parse(String(straight.body)).data]).toEqual([500, undefined]);
      } finally {
        front.registry.table.hooks.before = null;
        asItIs();
      }
    });
  });
}
