import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerAgency, reportsPage } from '#client/operations.generated.ts';
import { workbook } from '../cli/workbook.ts';
import { monthlyAnswers } from '../support/reporting.ts';
import { hasBrowser, type Opened, open, type Portal, startPortal, violations, widthOf } from './browser.ts';
import { asPerson, chooseWho, goOffline, signIn } from './office.ts';

const OFFICER = { role: 'region-officer', region: '32.72' } as const;
const REPORTER = { role: 'agency-reporter', agency: '32.72-bkpsdm' } as const;
const FORM = 'budaya-kerja-asn';

/** Answers to the monthly form, as a row of a spreadsheet. */
const ANSWERS = Object.fromEntries(
  monthlyAnswers().map((one) => [one.indicator, 'number' in one ? one.number : 'choice' in one ? one.choice : 'ya']),
);
const sheet = (rows: readonly Readonly<Record<string, string>>[]) => {
  const names = ['agency', 'period', ...Object.keys(ANSWERS)];
  return workbook([names, ...rows.map((row) => names.map((name) => row[name] ?? null))]);
};
const MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Chooses a workbook in the room of imports and has it checked. */
async function check({ page }: Opened, rows: readonly Readonly<Record<string, string>>[], form = FORM): Promise<void> {
  await page.getByLabel(/Kunci formulir|Key of the form/).fill(form);
  await page.waitForSelector('details.columns');
  await page.setInputFiles('#berkas', { name: 'laporan.xlsx', mimeType: MIME, buffer: await sheet(rows) });
  await page.click('button[type=submit]');
  await page.waitForSelector('.outcome');
  await page.getByText(/Sedang diperiksa|Checking …/).waitFor({ state: 'detached' });
}

describe.skipIf(!hasBrowser)('the office in a browser', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
    const input = { idempotencyKey: randomUUID(), regionCode: '32.72', type: 'bkpsdm', name: 'BKPSDM Kota Sukabumi' };
    const { registerAgency: answer } = await asPerson(portal, OFFICER, registerAgency, { input });
    expect(answer.userErrors).toEqual([]);
  });
  afterAll(() => portal?.stop());

  it('lets a reporter in by the issuer, shows whose work it is, and lets him out with nothing left of the token', async () => {
    const { page, wrong } = await signIn(portal, REPORTER);
    expect(await page.textContent('.whose')).toContain('Pelapor perangkat daerah, BKPSDM Kota Sukabumi');
    await page.getByRole('heading', { level: 1, name: 'Pekerjaan saya' }).waitFor();
    await page.getByRole('heading', { name: 'Laporan yang perlu Anda kerjakan' }).waitFor();
    await page.click('.whose button');
    await page.waitForURL(`${portal.origin}/masuk`);
    await page.getByRole('heading', { level: 1, name: 'Anda telah keluar' }).waitFor();
    expect(await page.evaluate('sessionStorage.length + localStorage.length')).toBe(0);
    expect(wrong).toEqual([]);
  });

  it.each([
    ['/kerja', null],
    ['/en/kerja', null],
    ['/masuk', null],
    ['/kerja', REPORTER],
    ['/en/kerja', OFFICER],
    ['/kerja', { role: 'ministry-registrar' }],
    ['/en/kerja/impor', OFFICER],
    ['/kerja/tidak-ada', OFFICER],
  ] as const)(
    'breaks no rule of WCAG 2.2 AA, fits 320 pixels and asks no other host: %s for %j',
    async (path, person) => {
      const viewport = { width: 320, height: 640 };
      const opened =
        person === null ? await open(portal, path, { viewport }) : await signIn(portal, person, { path, viewport });
      const { page, wrong } = opened;
      await page.waitForLoadState('networkidle');
      expect(await violations(page)).toEqual([]);
      expect(await widthOf(page)).toBe(320);
      expect(wrong).toEqual([]);
    },
  );

  it('says in words what the office is where there is no script', async () => {
    const { page } = await open(portal, '/en/kerja', { javaScriptEnabled: false });
    expect(await page.textContent('noscript')).toContain('The office needs JavaScript');
  });

  it('moves among rooms without loading a page, names each, and leads to the same room in the other language', async () => {
    const { page } = await signIn(portal, OFFICER);
    await page.evaluate('window.stays = true');
    await page.click('.rooms a[href="/kerja/impor"]');
    await page.getByRole('heading', { level: 1, name: 'Impor laporan' }).waitFor();
    expect(await page.title()).toMatch(/^Impor laporan · /);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Pekerjaan saya' }).waitFor();
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: 'Impor laporan' }).waitFor();
    expect(await page.evaluate('window.stays')).toBe(true);
    await page.click('header > a[hreflang=en]');
    await page.getByRole('heading', { level: 1, name: 'Import reports' }).waitFor();
  });

  it('says where the script of a room cannot be loaded, and loads it at the officer’s word', async () => {
    const { page } = await signIn(portal, OFFICER, { serviceWorkers: 'block' });
    await page.route('**/*.js', (route) => route.abort());
    await page.locator('.rooms').getByRole('link', { name: 'Verifikasi' }).click();
    await page.getByText('Bagian kantor ini tidak dapat dimuat.').waitFor();
    await page.unroute('**/*.js');
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await page.getByRole('heading', { level: 1, name: 'Verifikasi' }).waitFor();
    await page.getByText('Bagian kantor ini tidak dapat dimuat.').waitFor({ state: 'detached' });
  });

  it('shows no room to a role that does not work in it, and tells of an address without a room', async () => {
    const { page } = await signIn(portal, { role: 'ministry-analyst' }, { path: '/kerja/impor' });
    await page.getByText('Halaman ini tidak untuk peran Anda.').waitFor();
    expect(await page.locator('.rooms a[href="/kerja/impor"]').count()).toBe(0);
  });

  it('tells whom the registry granted no role which subject to name', async () => {
    const opened = await open(portal, '/kerja');
    await opened.page.click('#kantor button.main');
    await chooseWho(opened, { role: 'none', subject: 'newcomer' });
    await opened.page.getByText('registri tidak memberi akun ini peran').waitFor();
    expect(await opened.page.textContent('#kantor code')).toBe('newcomer');
    await opened.page.getByRole('button', { name: 'Keluar' }).click();
    await opened.page.waitForURL('**/masuk');
    expect(await opened.page.evaluate('sessionStorage.length')).toBe(0);
  });

  it('signs nobody in by a code that this tab did not ask for', async () => {
    const { page } = await open(portal, '/masuk?code=stolen&state=foreign');
    await page.getByText('Permintaan masuk ini tidak dimulai di tab ini').waitFor();
    expect(await page.evaluate('sessionStorage.length')).toBe(0);
    expect(page.url()).toBe(`${portal.origin}/masuk`);
  });

  it('keeps what is typed through a reload and a closed tab, shows it to its owner alone, and asks before it is removed', async () => {
    const opened = await signIn(portal, OFFICER, { path: '/kerja/impor' });
    await opened.page.getByLabel('Kunci formulir').fill('budaya');
    await opened.page.reload();
    expect(await opened.page.getByLabel('Kunci formulir').inputValue()).toBe('budaya');
    await opened.page.close();
    const page = await opened.context.newPage();
    await page.goto(`${portal.origin}/kerja`);
    await page.click('#kantor button.main');
    await chooseWho({ ...opened, page }, OFFICER);
    await page.getByRole('heading', { name: 'Belum dikirim di perangkat ini' }).waitFor();
    await page.click('.whose button');
    await page.getByRole('button', { name: 'Keluar dan simpan untuk saya' }).click();
    await page.waitForURL('**/masuk');
    await page.click('#kantor button.main');
    await chooseWho({ ...opened, page }, { role: 'ministry-registrar' });
    await page.waitForSelector('.whose');
    expect(await page.getByText('Belum dikirim di perangkat ini').count()).toBe(0);
    await page.click('.whose button');
    await page.waitForURL('**/masuk');
    await page.click('#kantor button.main');
    await chooseWho({ ...opened, page }, OFFICER);
    await page.waitForSelector('.whose');
    await page.click('.whose button');
    await page.getByRole('button', { name: 'Keluar dan hapus semuanya' }).click();
    await page.waitForURL('**/masuk');
    expect(await page.evaluate('localStorage.length')).toBe(0);
  });

  it('asks to sign in again when the token ends, and comes back to where one was with what one typed', async () => {
    const opened = await signIn(portal, OFFICER, { path: '/kerja/impor' });
    const { page } = opened;
    await page.evaluate(`sessionStorage.setItem('kantor.session',
      JSON.stringify({ ...JSON.parse(sessionStorage.getItem('kantor.session')), token: 'ended' }))`);
    await page.reload();
    await page.getByLabel('Kunci formulir').fill(FORM);
    await page.getByText('Sesi Anda telah berakhir').waitFor();
    await page.click('.ended button');
    await chooseWho(opened, OFFICER);
    await page.waitForURL('**/kerja/impor');
    expect(await page.getByLabel('Kunci formulir').inputValue()).toBe(FORM);
    await page.waitForSelector('details.columns');
  });

  it('opens without a connection, with what was typed, and keeps nothing that the registry answered', async () => {
    const { page, context } = await signIn(portal, OFFICER, { path: '/kerja/impor' });
    await page.getByLabel('Kunci formulir').fill('budaya');
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await context.setOffline(true);
    await page.reload();
    await page.getByText('Tidak ada sambungan.').waitFor();
    expect(await page.getByLabel('Kunci formulir').inputValue()).toBe('budaya');
    const kept = await page.evaluate(`(async () => {
      const names = await caches.keys();
      const all = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys())));
      return all.flat().map(({ url }) => new URL(url).pathname);
    })()`);
    for (const path of kept as string[]) expect(path).toMatch(/^\/(kerja|assets\/[\w-]+\.(js|css))$/);
  });

  it('tells another tab of the same person that something was typed there, lets him choose, and signs him out of both', async () => {
    const one = await signIn(portal, OFFICER, { path: '/kerja/impor' });
    const page = await one.context.newPage();
    await page.goto(`${portal.origin}/kerja/impor`);
    await page.click('#kantor button.main');
    await chooseWho({ ...one, page }, OFFICER);
    await page.waitForURL('**/kerja/impor');
    await page.getByLabel('Kunci formulir').fill('mine');
    await one.page.getByLabel('Kunci formulir').fill('from elsewhere');
    await page.getByText('baru saja diubah di tab lain').waitFor();
    expect(await page.getByLabel('Kunci formulir').inputValue()).toBe('mine');
    await page.getByRole('button', { name: 'Pakai isian dari tab lain' }).click();
    expect(await page.getByLabel('Kunci formulir').inputValue()).toBe('from elsewhere');
    await page.click('.whose button');
    await page.getByRole('button', { name: 'Keluar dan simpan untuk saya' }).click();
    await one.page.getByRole('button', { name: 'Masuk', exact: true }).waitFor();
    expect(await one.page.evaluate("sessionStorage.getItem('kantor.session')")).toBeNull();
  });

  it('checks a workbook without writing, and names every bad cell by its row and column', async () => {
    const opened = await signIn(portal, OFFICER, { path: '/kerja/impor' });
    const { page, wrong } = opened;
    await check(opened, [
      { ...ANSWERS, agency: '32.72-bkpsdm', period: '2026-06', employees_total: 'banyak' },
      { ...ANSWERS, agency: '32.72-tidak-ada', period: '2026-06' },
    ]);
    const cells = await page.locator('table.cells tbody tr').allTextContents();
    expect(cells.some((text) => /^2employees_totalbanyak/.test(text))).toBe(true);
    expect(cells.some((text) => /^3agency32\.72-tidak-ada/.test(text))).toBe(true);
    expect(await page.getByRole('button', { name: 'Serahkan', exact: true }).count()).toBe(0);
    await page.getByLabel('Saring sel').fill('tidak-ada');
    expect(await page.locator('table.cells tbody tr').count()).toBe(1);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh sel yang salah (CSV)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('sel-salah.csv');
    expect(await violations(page)).toEqual([]);
    expect(wrong).toEqual([]);
    const filter = { agency: '32.72-bkpsdm' };
    const { reports } = await asPerson(portal, OFFICER, reportsPage, { filter });
    expect(reports.nodes.filter(({ period }) => period === '2026-06')).toEqual([]);
  });

  it('takes no other file while one is checked, and says where a file cannot be read', async () => {
    const { page } = await signIn(portal, OFFICER, { path: '/kerja/impor', serviceWorkers: 'block' });
    await page.getByLabel('Kunci formulir').fill(FORM);
    await page.waitForSelector('details.columns');
    const rows = [{ ...ANSWERS, agency: '32.72-bkpsdm', period: '2026-06' }];
    await page.setInputFiles('#berkas', { name: 'laporan.xlsx', mimeType: MIME, buffer: await sheet(rows) });
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    // The script that reads workbooks does not come.
    await page.route('**/*.js', async (route) => {
      await held;
      await route.abort();
    });
    await page.click('button[type=submit]');
    await page.waitForSelector('#berkas:disabled');
    letGo();
    await page.getByText('Bagian kantor ini tidak dapat dimuat.').waitFor();
    await page.waitForSelector('#berkas:enabled');
    await page.unroute('**/*.js');
    await page.click('button[type=submit]');
    await page.waitForSelector('.outcome');
  });

  it('keeps an import that found no connection, and hands it in once there is one', async () => {
    const opened = await signIn(portal, OFFICER, { path: '/en/kerja/impor' });
    const { page, context } = opened;
    await check(opened, [{ ...ANSWERS, agency: '32.72-bkpsdm', period: '2026-05' }]);
    expect(await page.textContent('[data-count=countNew]')).toBe('1');
    await goOffline(opened);
    await page.getByRole('button', { name: 'Hand in', exact: true }).click();
    await page.getByRole('heading', { name: 'Waiting to be sent' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await page.getByRole('heading', { name: 'Waiting to be sent' }).waitFor();
    await context.setOffline(false);
    await page.locator('.outbox').waitFor({ state: 'detached' });
    const filter = { agency: '32.72-bkpsdm' };
    const { reports } = await asPerson(portal, OFFICER, reportsPage, { filter });
    expect(reports.nodes.map(({ period, state }) => `${period} ${state}`)).toEqual(['2026-05 SUBMITTED']);
  });
});
