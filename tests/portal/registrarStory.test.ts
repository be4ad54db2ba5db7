import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, type Portal, startPortal, violations, widthOf } from './browser.ts';
import { signIn } from './office.ts';

const REGISTRAR = { role: 'ministry-registrar' } as const;
const BASIS = 'permenpanrb-4-2025';
/** A day of next year, on which the waiver ends. */
const NEXT_YEAR = `${new Date().getUTCFullYear() + 1}-06-30`;
const at = (name: string): string => `[data-path="input.${name}"]`;
const fill = (page: Page, name: string, text: string) => page.fill(at(name), text);
const send = (page: Page) => page.click('#kantor form button.main');
const recorded = (page: Page) => page.waitForSelector('.outcome:has-text("Sudah tercatat")');
const choices = (page: Page, name: string) =>
  page.waitForSelector(`${at(name)} option[value="${BASIS}"]`, { state: 'attached' });

async function fillSource(page: Page, place: string): Promise<void> {
  await fill(page, `${place}.url`, 'https://www.antaranews.com/berita/1');
  await page.selectOption(at(`${place}.kind`), 'PRESS');
}

describe.skipIf(!hasBrowser)("the ministry registrar's story", () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal?.stop());

  const publicText = async (path: string): Promise<string> => (await fetch(`${portal.origin}${path}`)).text();

  it('observes a step of a region from a source; the region disputes it; the registrar takes it back', async () => {
    const { page, wrong } = await signIn(portal, REGISTRAR, { path: '/kerja/pengamatan' });
    await choices(page, 'basis');
    await fill(page, 'regionCode', 'Kota Sukabumi');
    await page.selectOption(at('basis'), BASIS);
    await page.selectOption(at('status'), 'DISCUSSED');
    await fill(page, 'effectiveOn', '2026-09-01');
    await fill(page, 'reason', 'Wali kota menyatakan minat.');
    await send(page);
    await page.waitForSelector('.problems:has-text("Sumber: wajib diisi")');
    await fillSource(page, 'sources.0');
    await send(page);
    await recorded(page);
    expect(await page.getAttribute('.outcome a', 'href')).toBe('/daerah/32.72');
    expect(await publicText('/daerah/32.72')).toContain('Wali kota menyatakan minat.');

    const officer = await signIn(portal, { role: 'region-officer', region: '32.72' }, { path: '/kerja/penerapan' });
    await officer.page.click('.events li:has-text("Wali kota menyatakan minat.") a:has-text("Sanggah")');
    await fill(officer.page, 'statement', 'Pernyataan itu dikutip keliru.');
    await send(officer.page);
    await recorded(officer.page);
    await officer.page.waitForSelector('.events blockquote:has-text("dikutip keliru")');

    await page.click('.outcome button');
    await fill(page, 'regionCode', '32.72');
    await page.selectOption(at('basis'), BASIS);
    await page.waitForSelector('.events li:has-text("Disanggah daerah")');
    await page.click('.events li:has-text("Disanggah daerah") a:has-text("Koreksi")');
    await fill(page, 'reason', 'Sumber mencabut beritanya.');
    await page.selectOption(at('instead'), 'NOTHING');
    await send(page);
    await recorded(page);
    await page.waitForSelector('.events:has-text("Sudah diganti")');
    expect([...wrong, ...officer.wrong]).toEqual([]);
  });

  it('looks at the impact, publishes a guideline and writes it anew', async () => {
    const { page, wrong } = await signIn(portal, REGISTRAR, { path: '/kerja/dampak' });
    await choices(page, 'slug');
    await page.selectOption(at('slug'), BASIS);
    await page.selectOption(at('changeKind'), 'regulationRevoked');
    await fill(page, 'change.regulationRevoked.effectiveFrom', '2027-01-01');
    await send(page);
    await page.waitForSelector('dl:has-text("546")');
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toMatch(/^Dampak pada \d{4}/);
    expect(await page.textContent('table')).toContain('Berakhir');
    await page.click('a[href="/kerja/pedoman"] >> nth=-1');
    await choices(page, 'regulationSlug');
    await page.selectOption(at('regulationSlug'), BASIS);
    await page.selectOption(at('kind'), 'JUKLAK');
    await fill(page, 'title', 'Petunjuk pelaksanaan kerja fleksibel');
    await fill(page, 'issuer', 'Menteri PANRB');
    await fill(page, 'issuedOn', '2026-10-01');
    await fillSource(page, 'source');
    await send(page);
    await recorded(page);
    expect(await page.getAttribute('.outcome a', 'href')).toBe(`/peraturan/${BASIS}`);
    await page.click('li:has-text("Petunjuk pelaksanaan kerja fleksibel") a');
    await page.waitForSelector(at('title'));
    expect(await page.inputValue(at('title'))).toBe('Petunjuk pelaksanaan kerja fleksibel');
    await fill(page, 'effectiveUntil', '2028-12-31');
    await send(page);
    await recorded(page);
    expect(wrong).toEqual([]);
  });

  it('waives a requirement for a region that is chosen by name', async () => {
    const { page, wrong } = await signIn(portal, REGISTRAR, { path: '/kerja/dispensasi' });
    await choices(page, 'basis');
    await fill(page, 'regionCode', 'Kota Bandung');
    await page.selectOption(at('basis'), BASIS);
    await page.waitForSelector(`${at('requirementId')} option:has-text("study_completed")`, { state: 'attached' });
    const option = await page.getAttribute(`${at('requirementId')} option:has-text("study_completed")`, 'value');
    await page.selectOption(at('requirementId'), option ?? '');
    await fill(page, 'reason', 'Kajian tertunda karena bencana.');
    await fill(page, 'effectiveUntil', NEXT_YEAR);
    await send(page);
    await recorded(page);
    await page.waitForSelector('li:has-text("Kajian tertunda karena bencana.")');
    expect(await page.getAttribute('.outcome a', 'href')).toBe('/daerah/32.73');
    expect(wrong).toEqual([]);
  });

  it.each(['pengamatan', 'pedoman', 'dispensasi', 'dampak'].flatMap((room) => [`/kerja/${room}`, `/en/kerja/${room}`]))(
    'breaks no rule of WCAG 2.2 AA and fits 320 pixels: %s',
    async (path) => {
      const { page, wrong } = await signIn(portal, REGISTRAR, { path, viewport: { width: 320, height: 640 } });
      await page.waitForSelector('#kantor form');
      await send(page);
      await page.waitForSelector('.problems');
      expect(await violations(page)).toEqual([]);
      expect(await widthOf(page)).toBe(320);
      expect(wrong).toEqual([]);
    },
  );
});
