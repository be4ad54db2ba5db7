import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, open, type Portal, startPortal, violations, widthOf } from './browser.ts';
import { tellStory } from './regionStory.ts';
import { asked, REGISTRAR } from './writing.ts';

const WITHOUT_SCRIPT = { javaScriptEnabled: false };

describe.skipIf(!hasBrowser)("a region's page", () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
    await tellStory(portal);
    await isTold();
  });
  afterAll(() => portal?.stop());

  /** What is counted and told of changes follows what was written. */
  async function isTold(): Promise<void> {
    const query = `{ changes(first: 100, filter: { regionCode: "32.72" }) { nodes { action } }
      obligations(first: 100, filter: { regionCode: "32.72" }) { nodes { reopenedUntil } } }`;
    for (;;) {
      const { changes, obligations } = await asked(portal, query, {}, REGISTRAR);
      const isReopened = obligations.nodes.some((one: { reopenedUntil: string | null }) => one.reopenedUntil !== null);
      if (isReopened && changes.nodes.some((one: { action: string }) => one.action === 'reopenPeriod')) return;
    }
  }
  const textOf = (page: Page, heading: string): Promise<string | null> =>
    page.textContent(`section[aria-labelledby=${heading}]`);

  it('tells studies, findings, agencies with counts, waivers and reopenings', async () => {
    const { page } = await open(portal, '/en/daerah/32.72', WITHOUT_SCRIPT);
    const studies = await textOf(page, 'kajian');
    for (const told of [
      '2 February 2026',
      '4 May 2026',
      'Bappeda',
      'Conditional',
      'Effectiveness of public services',
    ]) {
      expect(studies).toContain(told);
    }
    expect(await page.locator('.tally li').allTextContents()).toEqual([
      ...['Eligible: 1', 'Partly eligible: 0', 'Not eligible: 0', 'Not assessed: 1'],
    ]);
    const waivers = await textOf(page, 'dispensasi');
    for (const told of ['Juknis masih disusun', '31 December 2099', 'April 2026', 'Gangguan jaringan']) {
      expect(waivers).toContain(told);
    }
  });

  it('tells each step with its sources, the newest first; corrected and disputed ones say so', async () => {
    const { page } = await open(portal, '/daerah/32.72', WITHOUT_SCRIPT);
    const days = await page
      .locator('.timeline > li .what time:first-child')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
    expect(days).toEqual(['2024-04-16', '2020-03-17', '2020-03-16', '2019-11-25']);
    const marks = await page.locator('.timeline .mark').allTextContents();
    expect(marks).toEqual(['Disanggah oleh daerah', 'Koreksi', 'Diganti oleh catatan kemudian']);
    const steps = (await textOf(page, 'riwayat')) ?? '';
    for (const told of ['Presensi daring sudah tersedia', 'Tanggal dalam berita salah dibaca', 'Pers: ', 'Resmi: ']) {
      expect(steps).toContain(told);
    }
    expect(await page.locator('.timeline .sources a[href^="https://"]').count()).toBe(4);
  });

  it('marks what records say in another language', async () => {
    const { page } = await open(portal, '/daerah/32.72', WITHOUT_SCRIPT);
    expect(await page.locator('.timeline [lang=en]', { hasText: 'Mayor ready' }).count()).toBe(1);
    const { page: english } = await open(portal, '/en/daerah/32.72', WITHOUT_SCRIPT);
    expect(await english.locator('blockquote [lang=id]').count()).toBe(1);
    expect(await english.locator('.timeline [lang=en]').count()).toBe(0);
  });

  it('tells what is missing under a regulation that one chooses, with the clause and the next step', async () => {
    const { page } = await open(portal, '/daerah/32.72', WITHOUT_SCRIPT);
    await page.selectOption('select[name=dasar]', 'permenpanrb-4-2025');
    await page.click('section[aria-labelledby=kesiapan] button');
    expect(new URL(page.url()).searchParams.get('dasar')).toBe('permenpanrb-4-2025');
    expect(await page.textContent('#kesiapan ~ p:not(:has(strong)) a')).toBe(
      'Peraturan Menteri PANRB Nomor 4 Tahun 2025',
    );
    expect(await page.textContent('#kesiapan ~ p strong')).toContain('3 syarat wajib');
    const limit = page.locator('.step.UNKNOWN', { hasText: 'Hari seminggu di luar kantor, paling banyak: 2' });
    expect(await limit.textContent()).toContain('Langkah berikut: ');
    expect(await limit.locator('a').first().textContent()).toBe(
      'Pasal 13 ayat (1), Peraturan Menteri PANRB Nomor 4 Tahun 2025',
    );
    expect(await limit.locator('a').first().getAttribute('href')).toBe('/peraturan/permenpanrb-4-2025');
    expect(await page.locator('.step', { hasText: 'didispensasi' }).count()).toBe(1);
    await page.selectOption('select[name=dasar]', 'local');
    await page.click('section[aria-labelledby=kesiapan] button');
    expect(await page.locator('.step').count()).toBeGreaterThan(0);
  });

  it('tells what is awaited until when, with the calendar of deadlines', async () => {
    const { page } = await open(portal, '/daerah/32.72', WITHOUT_SCRIPT);
    const first = page.locator('section[aria-labelledby=laporan] tbody tr').first();
    const [form, period, state, , closes] = await first.locator('td').allTextContents();
    expect([form, period, state, closes]).toEqual([
      ...['Laporan bulanan transformasi budaya kerja ASN', 'April 2026', expect.any(String), '31 Desember 2099'],
    ]);
    const calendar = await page.getAttribute('a[href$=".ics"]', 'href');
    expect((await fetch(`${portal.origin}${calendar}`)).headers.get('content-type')).toContain('text/calendar');
  });

  it('tells the latest changes first, in words', async () => {
    const { page } = await open(portal, '/en/daerah/32.72', WITHOUT_SCRIPT);
    const changes = await page.locator('.changes li').allTextContents();
    expect(changes[0]).toMatch(/^\d+ \w+ 20\d\d: Period reopened: Kota Sukabumi \(32\.72\)\.$/);
    expect(changes.at(-1)).toContain('on its own initiative, 2019-11-25');
  });

  it('shows an earlier day: its status and agencies, and which steps came later', async () => {
    const { page } = await open(portal, '/en/daerah/32.72?on=2020-03-01', WITHOUT_SCRIPT);
    expect(await page.textContent('h1')).toBe('Kota Sukabumi, 1 March 2020');
    expect(await page.textContent('.standing .status')).toContain('Discussed');
    expect(await page.locator('.timeline .mark', { hasText: 'After the day shown' }).count()).toBe(3);
    expect(await page.locator('.tally li').first().textContent()).toBe('Eligible: 0');
    expect(await page.getAttribute('header a[hreflang=id]', 'href')).toBe('/daerah/32.72?on=2020-03-01');
    await page.click('.past a');
    expect(await page.textContent('h1')).toBe('Kota Sukabumi');
  });

  it('lists the regencies and cities of a province, where each stands', async () => {
    const { page } = await open(portal, '/daerah/32', WITHOUT_SCRIPT);
    const rows = page.locator('section[aria-labelledby=kabupaten-kota] tbody tr');
    expect(await rows.count()).toBe(27);
    expect(await rows.filter({ hasText: 'Kota Depok' }).textContent()).toContain('Diterapkan');
  });

  it('says what is empty and why, where nothing is recorded', async () => {
    const { page } = await open(portal, '/en/daerah/94', WITHOUT_SCRIPT);
    expect(await page.textContent('.standing')).toContain('That does not mean that it does not apply');
    for (const none of ['No step is recorded yet', 'No study is recorded yet', 'No agency is registered yet']) {
      expect(await page.textContent('main')).toContain(none);
    }
  });

  it('has a title and a description of its own, and writes days for readers and programs', async () => {
    const { page } = await open(portal, '/daerah/32.72', WITHOUT_SCRIPT);
    expect(await page.title()).toBe('Kota Sukabumi · Registri Nasional Kerja Fleksibel ASN');
    expect(await page.getAttribute('meta[name=description]', 'content')).toContain('Wacana, sejak 25 November 2019');
    expect(await page.locator('time[datetime="2019-11-25"]').first().textContent()).toBe('25 November 2019');
    expect((await page.textContent('.timeline')) ?? '').not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });

  it.each(['/daerah/32.72', '/en/daerah/32.72?on=2026-03-01&dasar=permenpanrb-4-2025'])(
    'breaks no rule of WCAG 2.2 AA and fits 320 pixels with all of it: %s',
    async (path) => {
      const { page, wrong } = await open(portal, path, { viewport: { width: 320, height: 640 } });
      expect(await violations(page)).toEqual([]);
      expect(await widthOf(page)).toBe(320);
      expect(wrong).toEqual([]);
    },
  );

  it('refuses a day and a basis that cannot be, and names what may be', async () => {
    for (const query of ['on=2018-01-01', 'dasar=tidak-ada']) {
      const answer = await fetch(`${portal.origin}/daerah/32.72?${query}`);
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain(query.startsWith('on') ? 'on: 2019-01-01' : 'dasar: ');
    }
  });
});
