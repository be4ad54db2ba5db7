// npm run shots: a picture of each page of a registry that runs, at 360 and 1280 px, in dist/shots. ORIGIN and CHROMIUM name others.
// The office's rooms are seen as by whoever signs in at the development issuer.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { readVariables } from '#config/read.ts';
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts';

const { ORIGIN } = readVariables('shots', process.env, ['ORIGIN']);
const PAGES = {
  nation: '/',
  'nation-en': '/en',
  region: '/daerah/32.72',
  'region-past': '/daerah/32.76?on=2025-06-01',
  'region-empty-en': '/en/daerah/94',
  'province-en': '/en/daerah/32',
  'nation-filtered': '/?on=2024-04-16&basis=se-menpanrb-1-2024&status=IMPLEMENTED&sort=region',
  'nation-none': '/?q=tidak-ada',
  'open-data': '/data-terbuka',
  'open-data-en': '/en/data-terbuka',
  api: '/api',
  'api-en': '/en/api',
  graphiql: '/api/graphiql',
  missing: '/daerah/99',
  regulations: '/peraturan',
  'regulations-en': '/en/peraturan?type=SE&on=2025-03-25&force=1',
  regulation: '/peraturan/se-menpanrb-19-2020?on=2020-04-10',
  'regulation-en': '/en/peraturan/permenpanrb-4-2025',
  reports: '/laporan',
  'reports-en': '/en/laporan?form=evaluasi-fleksibilitas-kerja',
  office: '/kerja',
};

/** Rooms of the office, and by whom they are seen. */
const ROOMS = {
  'office-region': ['/kerja', { role: 'region-officer', region: '32.72' }],
  'office-import': ['/en/kerja/impor', { role: 'region-officer', region: '32.72' }],
  'office-registrar': ['/kerja', { role: 'ministry-registrar' }],
  'office-adoption': ['/kerja/penerapan', { role: 'region-officer', region: '32.72' }],
  'office-studies': ['/en/kerja/kajian', { role: 'region-officer', region: '32.72' }],
  'office-agencies': ['/kerja/perangkat', { role: 'region-officer', region: '32.72' }],
  'office-observe': ['/kerja/pengamatan', { role: 'ministry-registrar' }],
  'office-guidelines': ['/en/kerja/pedoman', { role: 'ministry-registrar' }],
  'office-waivers': ['/kerja/dispensasi', { role: 'ministry-registrar' }],
  'office-impact': ['/en/kerja/dampak', { role: 'ministry-registrar' }],
} as const satisfies Record<string, readonly [string, Readonly<Record<string, string>>]>;

const folder = join('dist', 'shots');
await mkdir(folder, { recursive: true });
const executablePath = findChromium();
if (executablePath === null) throw new Error('No Chromium is installed here: CHROMIUM names one elsewhere.');
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
for (const width of [360, 1280]) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  for (const [name, path] of Object.entries(PAGES)) {
    await page.goto(new URL(path, ORIGIN).href, { waitUntil: 'load' });
    const file = join(folder, `${name}-${width}.png`);
    await page.screenshot({ path: file, fullPage: !name.startsWith('nation'), animations: 'disabled' });
    process.stdout.write(`${file}\n`);
  }
  for (const [name, [path, person]] of Object.entries(ROOMS)) await pictureRoom(browser, width, name, path, person);
}
await browser.close();

async function pictureRoom(
  browser: Browser,
  width: number,
  name: string,
  path: string,
  { role, ...bounds }: Readonly<Record<string, string>>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(new URL(path, ORIGIN).href);
  await page.click('#kantor button.main');
  await page.selectOption('select[name=role]', role ?? '');
  for (const [bound, value] of Object.entries(bounds)) await page.fill(`input[name=${bound}]`, value);
  await page.click('button[type=submit]');
  await page.waitForSelector('.whose');
  await page.waitForLoadState('networkidle');
  const file = join(folder, `${name}-${width}.png`);
  await page.screenshot({ path: file, fullPage: true, animations: 'disabled' });
  process.stdout.write(`${file}\n`);
  await context.close();
}
