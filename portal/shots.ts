// npm run shots: a picture of each page of a registry that runs, at 360 and 1280 px, in dist/shots. ORIGIN and CHROMIUM name others.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts';

const { ORIGIN = 'http://127.0.0.1:4000' } = process.env;
const PAGES = {
  nation: '/',
  'nation-en': '/en',
  region: '/daerah/32.72',
  'province-en': '/en/daerah/32',
  missing: '/daerah/99',
  regulations: '/peraturan',
  'regulations-en': '/en/peraturan?type=SE&on=2025-03-25&force=1',
  regulation: '/peraturan/se-menpanrb-19-2020?on=2020-04-10',
  'regulation-en': '/en/peraturan/permenpanrb-4-2025',
  reports: '/laporan',
  'reports-en': '/en/laporan?form=evaluasi-fleksibilitas-kerja',
};

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
}
await browser.close();
