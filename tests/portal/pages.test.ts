import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { PAGE_BUDGET, SCRIPT_BUDGET } from '#portal/build.ts';
import { freePort, projectFile } from '../local/support.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const hasBrowser = existsSync(CHROMIUM);
if (!hasBrowser)
  console.log(`The portal is not tested in a browser: ${CHROMIUM} is not there; CHROMIUM names another.`);

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const PAGES = ['/', '/en/', '/daerah/32.72', '/en/daerah/32', '/daerah/99', '/?on=2020-02-30'];

describe.skipIf(!hasBrowser)('the portal in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'portal-'));
  let registry: ChildProcess;
  let browser: Browser;
  let origin: string;

  beforeAll(async () => {
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    const env = Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_OPTIONS|TEST$|AWS_)/.test(name));
    registry = spawn(process.execPath, [projectFile('local/bootstrap.mjs'), 'start'], {
      cwd: projectFile('.'),
      env: { ...Object.fromEntries(env), PORT: String(port), DATA_DIR: join(folder, 'data') },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await new Promise<void>((resolve, reject) => {
      registry.stdout?.on('data', (chunk) => String(chunk).includes('ready ') && resolve());
      registry.once('exit', (status) => reject(new Error(`npm start ended with ${status}.`)));
    });
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS.split(' ') });
  });
  afterAll(async () => {
    await browser?.close();
    const ended = new Promise((resolve) => registry.once('exit', resolve));
    registry.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });

  /** A page that was opened, and what went wrong on it or left for elsewhere. */
  async function open(path: string, options: BrowserContextOptions = {}): Promise<{ page: Page; wrong: string[] }> {
    const context = await browser.newContext(options);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (told) => {
      const isOwnStatus = told.location().url === `${origin}${path}`;
      if (told.type() === 'error' && !isOwnStatus) wrong.push(told.text());
    });
    page.on('request', (asked) => {
      if (!asked.url().startsWith(`${origin}/`) && !asked.url().startsWith('data:')) wrong.push(asked.url());
    });
    await page.goto(`${origin}${path}`, { waitUntil: 'load' });
    return { page, wrong };
  }

  it.each(PAGES)('breaks no rule of WCAG 2.2 AA, says nothing wrong and asks no other host: %s', async (path) => {
    const { page, wrong } = await open(path);
    const found: string[] =
      await page.evaluate(`(() => { ${AXE}; })(), axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`);
    expect(found).toEqual([]);
    expect(wrong).toEqual([]);
  });

  it.each(PAGES)('fits 320 pixels: %s', async (path) => {
    const { page } = await open(path, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });

  it.each(PAGES)('loads within its budget: %s', async (path) => {
    const html = await (await fetch(`${origin}${path}`)).text();
    const size = async (url = ''): Promise<number> => gzipSync(await (await fetch(`${origin}${url}`)).bytes()).length;
    const script = await size(/<script type="module" src="([^"]+)"/.exec(html)?.[1]);
    const style = await size(/rel="stylesheet" href="([^"]+)"/.exec(html)?.[1]);
    expect(script).toBeLessThanOrEqual(SCRIPT_BUDGET);
    expect(gzipSync(html).length + script + style).toBeLessThanOrEqual(PAGE_BUDGET);
  });

  it('shows all 552 regions, on a day that is asked for, without script', async () => {
    const { page } = await open('/en/', { javaScriptEnabled: false });
    expect(await page.locator('.map a.square').count()).toBe(552);
    expect(await page.locator('#regions tbody tr').count()).toBe(552);
    await page.fill('input[name=on]', '2019-08-12');
    await page.click('button[type=submit]');
    expect(await page.locator('tr[data-code="32.76"] td').nth(1).textContent()).toBe('Discussed');
    expect(await page.locator('tr[data-code="32.72"] td').nth(1).textContent()).toBe('Nothing recorded');
  });

  it('moves among regions by arrow keys, with one of them in the order of the tab key', async () => {
    const { page } = await open('/');
    await page.locator('.map a.square[data-code="32.01"]').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate('document.activeElement.dataset.code')).toBe('32.02');
    await page.keyboard.press('Home');
    expect(await page.evaluate('document.activeElement.dataset.code')).toBe('11');
    await Promise.all([page.waitForURL('**/daerah/11'), page.keyboard.press('Enter')]);
    expect(await page.textContent('h1')).toBe('Aceh');
  });

  it('shows another day by the slider, in map, counts and table alike', async () => {
    const { page } = await open('/en/');
    await page.locator('#slide').focus();
    await page.keyboard.press('Home');
    await page.locator('tr[data-code="32.72"][data-look="UNRECORDED"]').waitFor();
    expect(await page.locator('.map a.UNRECORDED').count()).toBe(552);
    expect(await page.textContent('.counts [data-look=UNRECORDED] strong')).toBe('552');
  });

  it('filters and sorts the table', async () => {
    const { page } = await open('/en/');
    await page.fill('#filter', 'sukabumi');
    expect(await page.textContent('#shown')).toBe('2');
    await page.click('#regions thead button >> nth=1');
    expect(await page.locator('#regions th[aria-sort=ascending]').count()).toBe(1);
  });

  it('prints the map and the table, and no form', async () => {
    const { page } = await open('/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('form.day')).toBe(false);
    expect(await page.isVisible('.map svg')).toBe(true);
  });

  it('tells of a region that there is none, and of a day that is none', async () => {
    expect((await fetch(`${origin}/daerah/99`)).status).toBe(404);
    expect((await fetch(`${origin}/?on=2020-02-30`)).status).toBe(400);
  });
});
