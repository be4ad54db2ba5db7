import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDataPage } from '#portal/pages/openData.ts';
import { EXAMPLES } from '#portal/words/api.ts';
import { projectFile } from '../local/support.ts';
import { hasBrowser, open, type Portal, startPortal, violations, widthOf } from './browser.ts';

const PAGES = ['/api', '/en/api', '/data-terbuka', '/en/data-terbuka'];

/** Publishes the day's snapshot of a registry that runs, as whoever runs it does. */
async function publish({ origin, dataDir }: Portal): Promise<void> {
  const env = { ...process.env, PORT: new URL(origin).port, DATA_DIR: dataDir };
  const made = spawn(process.execPath, [projectFile('local/bootstrap.mjs'), 'run', 'local/publish.ts'], { env });
  const [status] = await once(made, 'exit');
  if (status !== 0) throw new Error(`npm run publish ended with ${status}.`);
}

describe.skipIf(!hasBrowser)('the pages of open data and of the API', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
    await publish(portal);
  });
  afterAll(() => portal?.stop());

  it.each(PAGES)('break no rule of WCAG 2.2 AA, ask no other host, and fit 320 pixels: %s', async (path) => {
    const { page, wrong } = await open(portal, path, { viewport: { width: 320, height: 640 } });
    expect(await violations(page)).toEqual([]);
    expect(await widthOf(page)).toBe(320);
    expect(wrong).toEqual([]);
  });

  it('links to nothing that is not there', async () => {
    for (const path of ['/data-terbuka', '/en/api']) {
      const html = await (await fetch(`${portal.origin}${path}`)).text();
      const links = [...html.matchAll(/href="(\/[^"#]*)/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
      // A form that was registered seconds before a snapshot is not settled, and has no table in it.
      const settled = [...new Set(links)].filter((href) => !href.startsWith('/latest/reports_'));
      const answered = await Promise.all(
        settled.map(async (href) => `${(await fetch(`${portal.origin}${href}`, { method: 'HEAD' })).status} ${href}`),
      );
      expect(answered.filter((one) => !one.startsWith('200 '))).toEqual([]);
    }
  });

  it('gives a table room for its words on a narrow screen', async () => {
    const { page } = await open(portal, '/data-terbuka', { viewport: { width: 360, height: 640 } });
    const widths = await page
      .locator('.wide >> nth=0 >> tbody th')
      .evaluateAll((cells) => cells.map((cell) => cell.clientWidth));
    expect(Math.min(...widths)).toBeGreaterThan(150);
  });

  it('lists every table with each of its forms, and the snapshot with its signature and key', async () => {
    const { page } = await open(portal, '/en/data-terbuka', { javaScriptEnabled: false });
    const list = (await (await fetch(`${portal.origin}/data/index.json`)).json()) as { tables: { name: string }[] };
    expect(await page.locator('tbody th code').allTextContents()).toEqual(list.tables.map(({ name }) => name));
    for (const form of ['csv', 'ndjson', 'xlsx', 'parquet']) {
      expect(await page.locator(`a[href="/latest/regions.${form}"]`).count()).toBe(1);
    }
    expect(await page.locator('a[href$="/manifest.json.sig"]').count()).toBe(1);
    expect(await page.locator('a[href^="/keys/"]').count()).toBe(1);
  });

  it('refuses a cursor that is none', async () => {
    expect((await fetch(`${portal.origin}/data-terbuka?before=xyz`)).status).toBe(400);
  });

  it('has examples that the registry answers, each without errors and with something', async () => {
    for (const { query } of EXAMPLES) {
      const url = `${portal.origin}/graphql?query=${encodeURIComponent(query)}`;
      const { data, errors } = (await (await fetch(url, { headers: { accept: 'application/json' } })).json()) as {
        data: object;
        errors?: unknown;
      };
      expect(errors).toBeUndefined();
      expect(Object.values(data).every((one) => one !== null && Object.keys(one).length > 0)).toBe(true);
    }
  });

  it('runs an example within the page, and by its plain link without script', async () => {
    const { page } = await open(portal, '/en/api');
    await page.click('.example a.run >> nth=0');
    await page.locator('.answer', { hasText: 'Kota Sukabumi' }).waitFor();
    expect(page.url()).toBe(`${portal.origin}/en/api`);
    const plain = await open(portal, '/api', { javaScriptEnabled: false });
    await Promise.all([plain.page.waitForURL('**/graphql?query=*'), plain.page.click('.example a.run >> nth=0')]);
    expect(await plain.page.textContent('body')).toContain('Kota Sukabumi');
  });

  it('says within the page where no answer came', async () => {
    const { page, context } = await open(portal, '/en/api');
    await context.setOffline(true);
    await page.click('.example a.run >> nth=0');
    await page.locator('.told', { hasText: 'No answer: check the connection' }).waitFor();
  });

  describe('GraphiQL', () => {
    it('says that it loads while its files are made', async () => {
      const { page } = await open(portal, '/en');
      await page.route('**/assets/graphiql/**', () => undefined);
      await page.goto(`${portal.origin}/en/api/graphiql`, { waitUntil: 'commit' });
      await page.getByText('GraphiQL is loading').waitFor();
      const painted = () => page.evaluate("performance.getEntriesByName('first-contentful-paint').length");
      await expect.poll(painted).toBe(1);
    });

    it('says so where its files do not come', async () => {
      for (const missing of ['**/assets/schema-*', '**/assets/graphiql/**']) {
        const { page } = await open(portal, '/en');
        await page.route(missing, (route) => route.abort());
        await page.goto(`${portal.origin}/en/api/graphiql`);
        await page.getByText('GraphiQL could not be loaded').waitFor();
      }
    });

    it('completes, explains and answers from our own origin alone, under a policy that lets no script of a page run', async () => {
      const { page, wrong } = await open(portal, '/api/graphiql');
      await page.locator('.graphiql-query-editor .view-lines', { hasText: 'query Sukabumi' }).waitFor();
      await page.click('button.graphiql-execute-button');
      await page.locator('.graphiql-response .view-lines', { hasText: 'Kota Sukabumi' }).waitFor();
      await page.click('button[aria-label="Show Documentation Explorer"]');
      await page.locator('.graphiql-doc-explorer', { hasText: 'registri nasional kerja fleksibel ASN' }).waitFor();
      expect(wrong).toEqual([]);
      const policy = (await fetch(`${portal.origin}/api/graphiql`)).headers.get('content-security-policy');
      expect(policy).toContain("script-src 'self';");
      expect(policy).not.toContain('unsafe-eval');
    });

    it('breaks no rule of WCAG 2.2 AA and fits 320 pixels', async () => {
      const { page, wrong } = await open(portal, '/en/api/graphiql', { viewport: { width: 320, height: 640 } });
      await page.locator('.graphiql-query-editor .view-lines', { hasText: 'query Sukabumi' }).waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await widthOf(page)).toBe(320);
      expect(wrong).toEqual([]);
    });

    it('costs nobody a point for the schema', async () => {
      const asked: string[] = [];
      const { page } = await open(portal, '/en');
      page.on('request', (request) => request.method() === 'POST' && asked.push(request.url()));
      await page.goto(`${portal.origin}/en/api/graphiql`);
      await page.locator('.graphiql-query-editor .view-lines', { hasText: 'query Sukabumi' }).waitFor();
      expect(asked).toEqual([]);
    });

    it('opens with the example that was chosen', async () => {
      const { page } = await open(portal, '/en/api');
      await page.click('.example >> nth=3 >> a:last-of-type');
      await page.locator('.graphiql-query-editor .view-lines', { hasText: 'query Counts' }).waitFor();
    });

    it('keeps no token on the device', async () => {
      const { page } = await open(portal, '/en/api/graphiql');
      await page.locator('.graphiql-query-editor .view-lines').waitFor();
      await page.getByRole('button', { name: 'Headers' }).click();
      await page.locator('.graphiql-editor-tool .monaco-editor').last().click();
      await page.keyboard.type('{"authorization":"Bearer secret-of-mine"}');
      await page.locator('.graphiql-editor-tool .view-lines', { hasText: 'secret-of-mine' }).waitFor();
      await page.click('button.graphiql-execute-button');
      await page.locator('.graphiql-response .view-lines', { hasText: 'errors' }).waitFor();
      const kept = await page.evaluate<string>('JSON.stringify({ ...localStorage, ...sessionStorage })');
      expect(kept).not.toContain('secret-of-mine');
      // GraphiQL's history takes headers with it, some time after they were typed.
      expect(kept).not.toContain('graphiql:queries');
    });
  });
});

describe('the page of open data before anything was published', () => {
  it('says so above the tables, and links to no file of a snapshot', () => {
    const table = { name: 'regions', title: { id: 'Daerah', en: 'Regions' }, needsOneOf: [] };
    const tables = [{ ...table, data: { csv: '/data/regions.csv' }, latest: { csv: '/latest/regions.csv' } }];
    const pageInfo = { hasPreviousPage: false, startCursor: null };
    const snapshots = { nodes: [], totalCount: 0, pageInfo };
    const html = renderToString(openDataPage({ tables, snapshots, isFirst: true }, 'en'));
    expect(html.indexOf('There is no snapshot yet')).toBeLessThan(html.indexOf('<table'));
    expect(html).not.toContain('href="/latest/');
    expect(html).toContain('href="/data/regions.csv"');
  });
});
