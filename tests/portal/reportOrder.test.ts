import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveReport } from '#client/operations.generated.ts';
import { hasBrowser, type Portal, startPortal } from './browser.ts';
import { goOffline, held, signIn } from './office.ts';
import { draft, field, fill, recorded, register, reporterOf, roomOf, WHOLE, write } from './reportDesk.ts';

/** Whether a page asks the registry to save a draft. */
const isDraft = (route: Route): boolean => route.request().postData()?.includes(saveReport.sha256) === true;

/** The names under which a page keeps what was typed. */
const keptOn = (page: Page): Promise<string[]> =>
  page.evaluate("Object.keys(localStorage).filter((name) => name.startsWith('kantor.keep|'))");

describe.skipIf(!hasBrowser)('a draft, in whatever order answers come', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal?.stop());

  it('keeps nothing on the device of what was saved, though the registry writes it otherwise', async () => {
    const agency = await register(portal, 'tertulis');
    const { page } = await signIn(portal, reporterOf(agency), { path: roomOf(agency), serviceWorkers: 'block' });
    await fill(page);
    await field(page, 'employees_wfh').fill('30');
    // The report is read again only while the next write is under way.
    const reads = await held(page, (route) => !isDraft(route));
    await page.getByRole('button', { name: 'Simpan draf' }).click();
    await page.getByText('Draf tersimpan di registri.').waitFor();
    const writes = await held(page, isDraft);
    await page.getByRole('button', { name: 'Serahkan laporan' }).click();
    await writes.isAsked;
    reads.letGo();
    await expect.poll(() => field(page, 'employees_total').inputValue()).toBe('1200');
    writes.letGo();
    await page.getByText('Sudah diserahkan dan menunggu verifikasi.').waitFor();
    expect(await keptOn(page)).toEqual([]);
  });

  it('stands upon what is recorded by now when it is opened again, and is submitted at the first word', async () => {
    const agency = await register(portal, 'kembali');
    const { page } = await signIn(portal, reporterOf(agency), { path: roomOf(agency) });
    await fill(page);
    await field(page, 'employees_wfh').fill('30');
    await page.goto(`${portal.origin}/kerja`);
    await write(portal, agency, [{ indicator: 'obstacles', text: 'Jaringan' }]);
    await page.goto(`${portal.origin}${roomOf(agency)}`);
    await page.getByText('sudah digabung').waitFor();
    await page.getByRole('button', { name: 'Serahkan laporan' }).click();
    await page.getByText('Sudah diserahkan dan menunggu verifikasi.').waitFor();
    expect(await recorded(portal, agency)).toMatchObject({
      employees_total: '1200',
      employees_wfh: '30',
      obstacles: 'Jaringan',
    });
  });

  it('loses nothing of either where two people write it at once', async () => {
    const agency = await register(portal, 'bersama');
    const first = await signIn(portal, reporterOf(agency, 'first'), { path: roomOf(agency) });
    await field(first.page, 'employees_total').fill('100');
    await field(first.page, 'employees_wfh').fill('40');
    await write(portal, agency, [
      { indicator: 'employees_total', number: '110' },
      { indicator: 'obstacles', text: 'Jaringan' },
    ]);
    await first.page.getByRole('button', { name: 'Simpan draf' }).click();
    const conflict = first.page.locator('.conflict');
    await conflict
      .getByRole('radio', { name: /: Yang tercatat$/ })
      .first()
      .check();
    await conflict.getByRole('button', { name: 'Pakai pilihan ini' }).click();
    await first.page.getByRole('button', { name: 'Simpan draf' }).click();
    await first.page.getByText('Draf tersimpan di registri.').waitFor();
    expect(await recorded(portal, agency)).toEqual({
      employees_total: '110',
      employees_wfh: '40',
      obstacles: 'Jaringan',
    });
  });

  it('is submitted at the first word where another saved the very same meanwhile', async () => {
    const agency = await register(portal, 'serupa');
    await write(portal, agency, WHOLE.slice(1));
    const { page } = await signIn(portal, reporterOf(agency), { path: roomOf(agency) });
    await field(page, 'employees_total').fill('100');
    await write(portal, agency, WHOLE, { expectedVersion: 1 });
    await page.getByRole('button', { name: 'Serahkan laporan' }).click();
    await page.getByText('Sudah diserahkan dan menunggu verifikasi.').waitFor();
    expect(await keptOn(page)).toEqual([]);
  });

  it('is not handed in with what another changed meanwhile before it was seen', async () => {
    const agency = await register(portal, 'belum-dilihat');
    await write(portal, agency, WHOLE);
    const { page } = await signIn(portal, reporterOf(agency), { path: roomOf(agency) });
    await field(page, 'employees_wfh').waitFor();
    const other = WHOLE.map((one) => (one.indicator === 'employees_wfh' ? { ...one, number: '55' } : one));
    await write(portal, agency, other, { expectedVersion: 1 });
    await page.getByRole('button', { name: 'Serahkan laporan' }).click();
    await page.getByText('sudah digabung').waitFor();
    expect(await field(page, 'employees_wfh').inputValue()).toBe('55');
    await page.getByRole('button', { name: 'Serahkan laporan' }).click();
    await page.getByText('Sudah diserahkan dan menunggu verifikasi.').waitFor();
  });

  it('goes on as it stands when the connection returns: the field that is written keeps the focus', async () => {
    const agency = await register(portal, 'kembali-tersambung');
    const opened = await signIn(portal, reporterOf(agency), { path: roomOf(agency) });
    const { page, context } = opened;
    await field(page, 'employees_total').fill('90');
    await goOffline(opened);
    await page.reload();
    await field(page, 'obstacles').fill('Jaring');
    await context.setOffline(false);
    await page.getByText('ditutup setelah').waitFor();
    await page.keyboard.type('an');
    expect(await field(page, 'obstacles').inputValue()).toBe('Jaringan');
    await draft(page).click();
    await page.getByText('Draf tersimpan di registri.').waitFor();
    expect(await recorded(portal, agency)).toMatchObject({ employees_total: '90', obstacles: 'Jaringan' });
  });

  it('is read again in every tab once one of them sent what waited', async () => {
    const agency = await register(portal, 'dua-tab');
    const opened = await signIn(portal, reporterOf(agency), { path: roomOf(agency) });
    const { page, context } = opened;
    await field(page, 'employees_total').fill('90');
    // A tab that a page opens has the same session.
    const opening = page.waitForEvent('popup');
    await page.evaluate("void window.open('/kerja/laporan')");
    const other = await opening;
    await other.waitForSelector('.whose');
    await goOffline(opened);
    await draft(page).click();
    await page.getByText('menunggu di perangkat ini dan dikirim setelah tersambung').waitFor();
    await other.locator('.outbox').waitFor();
    // Only the other tab can send it.
    await page.route('**/graphql', (route) => (isDraft(route) ? route.abort() : route.fallback()));
    await context.setOffline(false);
    await other.locator('.outbox').waitFor({ state: 'detached' });
    await page.getByText('Revisi 1').waitFor();
  });
});
