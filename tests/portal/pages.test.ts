import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_BUDGET, SCRIPT_BUDGET } from '#portal/build.ts';
import { firstLoad, hasBrowser, open, type Portal, startPortal, violations, widthOf } from './browser.ts';

/** Every page that anybody may see, in both languages, and what is said where there is none. */
const PAGES = [
  ...['/', '/en', '/en?on=2024-04-16&basis=se-menpanrb-1-2024&q=kota&status=IMPLEMENTED&sort=-since', '/?q=tidak-ada'],
  ...['/daerah/32.72', '/en/daerah/32', '/daerah/32.76?on=2025-06-01&dasar=local', '/daerah/99', '/?on=2020-02-30'],
  ...[
    '/peraturan',
    '/en/peraturan?type=SE&on=2025-03-25&force=1',
    '/peraturan/se-menpanrb-19-2020?on=2020-04-10',
    '/en/peraturan/permenpanrb-4-2025',
  ],
  ...['/laporan', '/en/laporan?form=evaluasi-fleksibilitas-kerja'],
];

describe.skipIf(!hasBrowser)('the portal in a browser', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal?.stop());

  it.each(PAGES)('breaks no rule of WCAG 2.2 AA, says nothing wrong and asks no other host: %s', async (path) => {
    const { page, wrong } = await open(portal, path);
    expect(await violations(page)).toEqual([]);
    expect(wrong).toEqual([]);
  });

  it.each(PAGES)('fits 320 pixels: %s', async (path) => {
    const { page } = await open(portal, path, { viewport: { width: 320, height: 640 } });
    expect(await widthOf(page)).toBe(320);
  });

  it.each(PAGES)('loads within its budget: %s', async (path) => {
    const { script, all } = await firstLoad(portal.origin, path);
    expect(script).toBeLessThanOrEqual(SCRIPT_BUDGET);
    expect(all).toBeLessThanOrEqual(PAGE_BUDGET);
  });

  it('shows all 552 regions, on a day that is asked for, without script', async () => {
    const { page } = await open(portal, '/en/', { javaScriptEnabled: false });
    expect(await page.locator('.map a.square').count()).toBe(552);
    expect(await page.locator('#regions tbody tr').count()).toBe(552);
    await page.fill('input[name=on]', '2019-08-12');
    await page.click('button[type=submit]');
    expect(await page.locator('tr[data-code="32.76"] td').nth(1).textContent()).toBe('Discussed');
    expect(await page.locator('tr[data-code="32.72"] td').nth(1).textContent()).toBe('Nothing recorded');
  });

  it('prints the map and the table, and no form', async () => {
    const { page } = await open(portal, '/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('form.day')).toBe(false);
    expect(await page.isVisible('.map .tile svg')).toBe(true);
  });

  it('tells of a region that there is none, and of a day that is none', async () => {
    expect((await fetch(`${portal.origin}/daerah/99`)).status).toBe(404);
    expect((await fetch(`${portal.origin}/?on=2020-02-30`)).status).toBe(400);
  });
});
