import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, open, type Portal, startPortal, violations, widthOf } from './browser.ts';
import { signIn } from './office.ts';

const OFFICER = { role: 'region-officer', region: '32.72' } as const;

describe.skipIf(!hasBrowser)('the office in a browser', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal?.stop());

  it('lets an officer in by the issuer, shows who it is, and lets him out', async () => {
    const { page, wrong } = await signIn(portal, OFFICER);
    expect(await page.textContent('.whose')).toContain('Petugas daerah');
    expect(await page.textContent('.whose')).toContain('Sukabumi');
    await page.click('.whose button');
    await page.waitForURL(`${portal.origin}/masuk`);
    expect(await page.textContent('h1')).toBe('Anda telah keluar');
    expect(await page.evaluate('sessionStorage.length')).toBe(0);
    expect(wrong).toEqual([]);
  });

  it.each(['/kerja', '/en/kerja', '/masuk'])('breaks no rule of WCAG 2.2 AA and fits 320 pixels: %s', async (path) => {
    const { page, wrong } = await open(portal, path, { viewport: { width: 320, height: 640 } });
    await page.waitForSelector('#kantor button.main');
    expect(await violations(page)).toEqual([]);
    expect(await widthOf(page)).toBe(320);
    expect(wrong).toEqual([]);
  });
});
