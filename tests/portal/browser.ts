import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { CHROMIUM_FLAGS, findChromium } from '#portal/chromium.ts';
import { freePort, projectFile } from '../local/support.ts';

const CHROMIUM = findChromium();

/** Whether there is a browser; where there is none, `tests/support/browserNotice.ts` says so. */
export const hasBrowser = CHROMIUM !== null;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']";

/** A registry that `npm start` serves from a folder of its own, and a browser. */
export interface Portal {
  readonly origin: string;
  readonly browser: Browser;
  /** Where its data lie. */
  readonly dataDir: string;
  stop(): Promise<void>;
}

/** Starts both; they end with `stop`. */
export async function startPortal(): Promise<Portal> {
  const folder = mkdtempSync(join(tmpdir(), 'portal-'));
  const dataDir = join(folder, 'data');
  const port = await freePort();
  const env = Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_OPTIONS|TEST$|AWS_)/.test(name));
  const registry = spawn(process.execPath, [projectFile('local/bootstrap.mjs'), 'start'], {
    cwd: projectFile('.'),
    env: { ...Object.fromEntries(env), PORT: String(port), DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await isReady(registry);
  const browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: CHROMIUM_FLAGS });
  return {
    origin: `http://127.0.0.1:${port}`,
    browser,
    dataDir,
    stop: async () => {
      await browser.close();
      const ended = new Promise((resolve) => registry.once('exit', resolve));
      registry.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function isReady(registry: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let told = '';
    registry.stdout?.on('data', (chunk) => {
      told += String(chunk);
      if (told.includes('ready ')) resolve();
    });
    registry.once('exit', (status) => reject(new Error(`npm start ended with ${status}.`)));
  });
}

/** A page that was opened, and what went wrong on it or left for elsewhere. */
export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of scripts and of the console, and addresses of other hosts that were asked for. Look at it after what was done. */
  readonly wrong: string[];
}

/** Opens a page of the portal in a browser's profile of its own, which ends with the test. */
export async function open(
  { browser, origin }: Portal,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
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
    if (!asked.url().startsWith(`${origin}/`) && !/^(data|blob):/.test(asked.url())) wrong.push(asked.url());
  });
  await page.goto(`${origin}${path}`, { waitUntil: 'load' });
  return { page, context, wrong };
}

/** What breaks a rule of WCAG 2.2 at level A or AA on a page as it stands: each rule with its first place. */
export const violations = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => { ${AXE}; })(), axe.run({ runOnly: ${RULES} })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`);

/** How wide a page's content is, in CSS pixels: as wide as the window, unless something juts out. */
export const widthOf = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth');

/** What a page loads at first, gzipped, in bytes: every script and style that its HTML names, and itself. */
export async function firstLoad(origin: string, path: string): Promise<{ script: number; all: number }> {
  const html = await (await fetch(`${origin}${path}`)).text();
  const sizes = async (found: RegExp): Promise<number> => {
    const each = [...html.matchAll(found)].map(async ([, url = '']) => {
      return gzipSync(await (await fetch(`${origin}${url}`)).bytes()).length;
    });
    return (await Promise.all(each)).reduce((sum, size) => sum + size, 0);
  };
  const script = await sizes(/<script[^>]* src="([^"]+)"/g);
  const style = await sizes(/rel="stylesheet" href="([^"]+)"/g);
  return { script, all: gzipSync(html).length + script + style };
}
