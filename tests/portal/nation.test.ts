import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, open, type Portal, startPortal, widthOf } from './browser.ts';

const WITHOUT_SCRIPT = { javaScriptEnabled: false };
const regulations: Record<string, string>[] = parse(readFileSync('data/regulations.csv'), { columns: true });

describe.skipIf(!hasBrowser)("the nation's page", () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal?.stop());

  const told = (page: Page): Promise<string | null> => page.getAttribute('#told time', 'datetime');
  const codes = (page: Page): Promise<string[]> =>
    page.locator('#regions tbody tr:visible').evaluateAll((rows) => rows.map((row) => row.dataset.code ?? ''));

  it('names every region and province, and offers every national regulation as a basis', async () => {
    const { page } = await open(portal, '/', WITHOUT_SCRIPT);
    const names = await page.locator('#regions tbody th').allTextContents();
    expect(names.filter((name) => /^(Kabupaten|Kota) |^\p{Lu}/u.test(name))).toHaveLength(552);
    expect(await page.locator('.tile p').count()).toBe(38);
    const national = regulations.filter(({ level }) => level === 'NATIONAL').map(({ id }) => id);
    const offered = await page
      .locator('select[name=basis] option')
      .evaluateAll((options) => options.map((one) => one.getAttribute('value')));
    expect(offered.slice(2).sort()).toEqual(national.sort());
  });

  it('counts provinces, regencies and cities apart, and says that unknown is not no', async () => {
    const { page } = await open(portal, '/en', WITHOUT_SCRIPT);
    expect(await page.locator('.levels tfoot td').allTextContents()).toEqual(['38', '416', '98', '552']);
    const rows = await page.locator('.levels tbody tr').all();
    for (const row of rows) {
      const [provinces, regencies, cities, all] = (await row.locator('td').allTextContents()).map(Number);
      expect((provinces ?? 0) + (regencies ?? 0) + (cities ?? 0)).toBe(all);
    }
    expect(await page.textContent('.unknown')).toContain('not that the region does not apply it');
  });

  it('draws squares that fingers can tell apart on a phone, and names in every tile', async () => {
    for (const [width, least] of [
      [320, 12],
      [1280, 8],
    ] as const) {
      const { page } = await open(portal, '/', { viewport: { width, height: 800 } });
      const box = await page.locator('.map a.square[data-code="32.72"] rect').boundingBox();
      expect(box?.width).toBeGreaterThanOrEqual(least);
      expect(await page.locator('.tile p:visible').count()).toBe(38);
      expect(await widthOf(page)).toBe(width);
    }
  });

  it('filters and sorts its table by its address, without script', async () => {
    const { page } = await open(portal, '/en/?on=2024-04-16', WITHOUT_SCRIPT);
    await page.fill('#filter', 'jawa barat');
    await page.selectOption('#filter-look', 'IMPLEMENTED');
    await page.click('form.filters button');
    await page.click('#regions thead a[data-column=region]');
    const names = await page.locator('#regions tbody tr:visible th').allTextContents();
    expect(names).toEqual([...names].sort());
    expect(names).toContain('Jawa Barat');
    expect(await page.textContent('#shown')).toBe(String(names.length));
    expect(await told(page)).toBe('2024-04-16');
    await page.fill('input[name=on]', '2024-04-17');
    await page.click('form.day button[type=submit]');
    expect(await page.inputValue('#filter')).toBe('jawa barat');
    expect(await page.getAttribute('#regions th[aria-sort] a', 'data-column')).toBe('region');
    expect(await page.getAttribute('header a[hreflang=id]', 'href')).toContain('on=2024-04-17');
  });

  it('says where no row matches, and how to see all again', async () => {
    const { page } = await open(portal, '/?q=tidak-ada', WITHOUT_SCRIPT);
    expect(await codes(page)).toEqual([]);
    await page.click('#no-match a');
    expect(await codes(page)).toHaveLength(552);
  });

  it('filters and sorts at once by script, and keeps it in the address', async () => {
    const { page } = await open(portal, '/en/');
    await page.fill('#filter', 'sukabumi');
    expect(await codes(page)).toEqual(['32.02', '32.72']);
    expect(await page.textContent('#shown')).toBe('2');
    await page.click('#regions thead a[data-column=since]');
    expect(await codes(page)).toEqual(['32.72', '32.02']);
    expect(await page.locator('#regions th[aria-sort=ascending]').count()).toBe(1);
    expect(new URL(page.url()).search).toBe('?q=sukabumi&sort=since');
    await page.reload();
    expect(await codes(page)).toEqual(['32.72', '32.02']);
    await page.fill('#filter', 'tidak-ada');
    await page.click('#no-match a');
    expect(await codes(page)).toHaveLength(552);
  });

  it('refuses what its address cannot ask, and names what it may', async () => {
    for (const [query, named] of [
      ['on=2018-12-31', 'on: 2019-01-01'],
      ['status=YES', 'status: IMPLEMENTED'],
      ['sort=nama', 'sort: code, -code'],
      [`q=${'x'.repeat(101)}`, 'q: 0'],
    ]) {
      const answer = await fetch(`${portal.origin}/?${query}`);
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain(named);
    }
  });

  it('moves among regions by arrow keys, with one of them in the order of the tab key', async () => {
    const { page } = await open(portal, '/');
    expect(await page.locator('.map a.square[tabindex="0"]').count()).toBe(1);
    await page.locator('.map a.square[data-code="32.01"]').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate('document.activeElement.dataset.code')).toBe('32.02');
    expect(await page.textContent('#pointed')).toContain('Kabupaten Sukabumi');
    await page.keyboard.press('Home');
    expect(await page.evaluate('document.activeElement.dataset.code')).toBe('11');
    await Promise.all([page.waitForURL('**/daerah/11'), page.keyboard.press('Enter')]);
    expect(await page.textContent('h1')).toBe('Aceh');
  });

  it('shows another day by the slider, in map, counts, trend and table alike', async () => {
    const { page } = await open(portal, '/en/');
    const drawn = await page.locator('.trend > svg').innerHTML();
    await page.locator('#slide').focus();
    await page.keyboard.press('Home');
    await page.locator('#told time[datetime="2019-01-01"]').waitFor();
    expect(await page.locator('.map a.UNRECORDED').count()).toBe(552);
    expect(await page.locator('#regions tr[data-look=UNRECORDED]').count()).toBe(552);
    expect(await page.textContent('.counts [data-look=UNRECORDED] strong')).toBe('552');
    expect(await page.locator('.levels [data-look=UNRECORDED] td').allTextContents()).toEqual([
      '38',
      '416',
      '98',
      '552',
    ]);
    expect(await page.locator('.trend > svg').innerHTML()).not.toBe(drawn);
    expect(await page.getAttribute('.ends time:last-child', 'datetime')).toBe('2019-01-01');
    expect(await page.inputValue('input[name=on]')).toBe('2019-01-01');
    expect(await page.getAttribute('header a[hreflang=id]', 'href')).toBe('/?on=2019-01-01');
  });

  it('shows by script what a page of that day and basis has: the same rows, squares and bars', async () => {
    const path = '/en/?on=2024-04-16&basis=se-menpanrb-1-2024';
    const { page: served } = await open(portal, path, WITHOUT_SCRIPT);
    const { page } = await open(portal, '/en/');
    await page.fill('input[name=on]', '2024-04-16');
    await page.locator('#told time[datetime="2024-04-16"]').waitFor();
    await page.selectOption('select[name=basis]', 'se-menpanrb-1-2024');
    await page.waitForURL(`**${path}`);
    for (const part of ['.tiles', '.counts', '.levels tbody', '#regions tbody', '.trend svg', '.trend tbody']) {
      const [one, other] = await Promise.all([page, served].map((each) => each.locator(part).first().innerHTML()));
      expect(one?.replaceAll(' tabindex="0"', '').length, part).toBe(other?.replaceAll(' tabindex="0"', '').length);
    }
    expect(await page.textContent('tr[data-code="32.73"] td:nth-of-type(4)')).toContain('Surat Edaran');
  });

  it('keeps its table sorted on another day, as a page of that day is', async () => {
    const { page } = await open(portal, '/en/?sort=-since');
    await page.fill('input[name=on]', '2024-04-16');
    await page.locator('#told time[datetime="2024-04-16"]').waitFor();
    const rows = await codes(page);
    await page.reload();
    expect(new URL(page.url()).search).toContain('on=2024-04-16');
    expect(rows).toEqual(await codes(page));
  });

  it('plays: the day moves on by itself until one pauses it', async () => {
    const { page } = await open(portal, '/en/');
    // The page's clock stands still but for what the test lets run.
    await page.clock.install({ time: '2026-11-29T00:00:00Z' });
    await page.clock.pauseAt('2026-11-29T01:00:00Z');
    await page.locator('#slide').focus();
    await page.keyboard.press('Home');
    await page.locator('#told time[datetime="2019-01-01"]').waitFor();
    await page.click('#play');
    expect(await page.textContent('#play')).toBe('Pause');
    const seen = new Set<string | null>();
    while (!seen.has('2019-04-01')) {
      await page.clock.runFor(100);
      seen.add(await told(page));
    }
    expect([...seen]).toEqual(['2019-01-01', '2019-01-31', '2019-03-02', '2019-04-01']);
    await page.click('#play');
    expect(await page.textContent('#play')).toBe('Play');
    await page.clock.runFor(60_000);
    expect(await told(page)).toBe('2019-04-01');
    expect(await page.inputValue('#slide')).toBe('90');
  });

  it('says that a day cannot be read, stops playing, and keeps what it shows', async () => {
    const { page } = await open(portal, '/en/');
    const before = await told(page);
    await page.route('**/graphql?**', (route) => route.fulfill({ status: 400, body: '{}' }));
    await page.click('#play');
    await page.locator('#trouble', { hasText: 'cannot be read' }).waitFor();
    expect(await told(page)).toBe(before);
    expect(await page.textContent('#play')).toBe('Play');
  });
});
