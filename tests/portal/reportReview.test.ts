import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { correctReport, returnReport, submitReport, verifyReport } from '#client/operations.generated.ts';
import { hasBrowser, type Portal, startPortal, violations, widthOf } from './browser.ts';
import { asPerson, goOffline, held, signIn } from './office.ts';
import {
  draft,
  FORM,
  field,
  OFFICER,
  PERIOD,
  recorded,
  register,
  reporterOf,
  roomOf,
  WHOLE,
  write,
} from './reportDesk.ts';

const PROVINCE = { role: 'region-officer', region: '32' } as const;

describe.skipIf(!hasBrowser)('nothing typed into a report is lost', () => {
  let portal: Portal;
  const handIn = async (agency: string) => {
    const { id, version } = await write(portal, agency, WHOLE);
    const input = { idempotencyKey: randomUUID(), reportId: id, expectedVersion: version };
    const { submitReport: answer } = await asPerson(portal, reporterOf(agency), submitReport, { input });
    expect(answer.userErrors).toEqual([]);
    return { id, version: answer.report?.version ?? 0 };
  };
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal?.stop());

  it('though it is typed while a save is under way', async () => {
    const agency = await register(portal, 'lambat');
    const { page } = await signIn(portal, reporterOf(agency), { path: roomOf(agency) });
    await field(page, 'employees_total').fill('100');
    const { letGo } = await held(page, (route) => route.request().postData()?.includes('expectedVersion') === true);
    await draft(page).click();
    await field(page, 'obstacles').fill('Diketik sementara menyimpan');
    letGo();
    await page.getByText('Draf tersimpan di registri.').waitFor();
    expect(await field(page, 'obstacles').inputValue()).toBe('Diketik sementara menyimpan');
    await draft(page).click();
    await page.getByText('Draf tersimpan di registri.').waitFor();
    await expect.poll(() => recorded(portal, agency)).toMatchObject({ obstacles: 'Diketik sementara menyimpan' });
  });

  it('though a number in it cannot be read yet: the answer that was recorded stays, and what was typed outlives the tab', async () => {
    const agency = await register(portal, 'ragu');
    await write(portal, agency, [{ indicator: 'travel_domestic_cut', number: '12' }]);
    const { page } = await signIn(portal, reporterOf(agency), { path: roomOf(agency) });
    await field(page, 'travel_domestic_cut').fill('1.234');
    await field(page, 'employees_total').fill('7');
    await draft(page).click();
    await page.getByText('Draf tersimpan di registri.').waitFor();
    expect((await recorded(portal, agency)).travel_domestic_cut).toBe('12');
    await page.reload();
    await page.waitForSelector('.whose');
    expect(await field(page, 'travel_domestic_cut').inputValue()).toBe('1.234');
  });

  it('after a submission that was refused: what is changed then is no conflict with oneself', async () => {
    const agency = await register(portal, 'ditolak');
    await write(portal, agency, WHOLE);
    const { page } = await signIn(portal, reporterOf(agency), { path: roomOf(agency) });
    await page.route('**/graphql**', async (route) => {
      const sent = route.request().postData() ?? '';
      if (!sent.includes('reportId')) return route.continue();
      const error = {
        __typename: 'PeriodClosed',
        code: 'PERIOD_CLOSED',
        path: ['input'],
        message: 'Closed.',
        since: PERIOD,
      };
      const body = { data: { submitReport: { report: null, userErrors: [error] } } };
      return route.fulfill({ contentType: 'application/json', body: JSON.stringify(body) });
    });
    await field(page, 'employees_wfh').fill('41');
    await page.getByRole('button', { name: 'Serahkan laporan' }).click();
    await page.locator('.problems').waitFor();
    await field(page, 'employees_wfh').fill('42');
    await draft(page).click();
    await page.locator('.conflict').or(page.getByText('Draf tersimpan di registri.')).first().waitFor();
    expect(await page.locator('.conflict').count()).toBe(0);
    expect(await recorded(portal, agency)).toMatchObject({ employees_wfh: '42' });
  });

  it('of what another changed in a field that I did not touch', async () => {
    const agency = await register(portal, 'berdua');
    const { version } = await write(portal, agency, WHOLE);
    const { page } = await signIn(portal, reporterOf(agency), { path: roomOf(agency) });
    await field(page, 'obstacles').fill('Jaringan');
    const other = WHOLE.map((one) => (one.indicator === 'employees_wfh' ? { ...one, number: '55' } : one));
    await write(portal, agency, other, { expectedVersion: version });
    await draft(page).click();
    await page.getByText('sudah digabung').waitFor();
    expect(await field(page, 'employees_wfh').inputValue()).toBe('55');
    await draft(page).click();
    await page.getByText('Draf tersimpan di registri.').waitFor();
    expect(await recorded(portal, agency)).toMatchObject({ obstacles: 'Jaringan', employees_wfh: '55' });
  });

  it('of a reviewer’s comments, when the returned report is saved as a draft', async () => {
    const agency = await register(portal, 'kembali');
    const { id, version } = await handIn(agency);
    const input = {
      idempotencyKey: randomUUID(),
      reportId: id,
      expectedVersion: version,
      comments: [{ indicator: 'employees_wfh', text: 'Melebihi presensi' }],
    };
    expect((await asPerson(portal, OFFICER, returnReport, { input })).returnReport.userErrors).toEqual([]);
    const { page } = await signIn(portal, reporterOf(agency), { path: roomOf(agency) });
    await page.locator('.comment', { hasText: 'Melebihi presensi' }).waitFor();
    await field(page, 'employees_wfh').fill('39');
    await draft(page).click();
    await page.getByText('Draf tersimpan di registri.').waitFor();
    await page.reload();
    await draft(page).waitFor();
    expect(await page.locator('.comment', { hasText: 'Melebihi presensi' }).count()).toBe(1);
  });

  it('is offered for a decision to none who may not take it: a province reads what a regency verifies', async () => {
    const agency = await register(portal, 'provinsi');
    await handIn(agency);
    const { page } = await signIn(portal, PROVINCE, { path: roomOf(agency) });
    await page.getByText('Sudah diserahkan dan menunggu verifikasi.').waitFor();
    expect(await page.getByRole('button', { name: 'Verifikasi laporan' }).count()).toBe(0);
  });

  it('after a page that was loaded without a connection is saved with one: its form stays', async () => {
    const agency = await register(portal, 'muatulang');
    const reporter = await signIn(portal, reporterOf(agency), { path: roomOf(agency) });
    const { page, context } = reporter;
    await field(page, 'employees_total').fill('90');
    await goOffline(reporter);
    await page.reload();
    await draft(page).waitFor();
    await context.setOffline(false);
    await draft(page).click();
    await expect.poll(async () => (await recorded(portal, agency)).employees_total).toBe('90');
    await page.getByText('Draf tersimpan di registri.').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await field(page, 'employees_total').inputValue()).toBe('90');
  });

  it('of another’s correction that was verified meanwhile: its reviewer finds it and sees what it changes, and a later one turns nothing back', async () => {
    const agency = await register(portal, 'koreksi');
    const { id, version } = await handIn(agency);
    const verify = { idempotencyKey: randomUUID(), reportId: id, expectedVersion: version };
    const { verifyReport: first } = await asPerson(portal, OFFICER, verifyReport, { input: verify });
    expect(first.userErrors).toEqual([]);

    const { page, wrong } = await signIn(portal, reporterOf(agency), { path: roomOf(agency) });
    await page.getByRole('button', { name: 'Koreksi laporan ini' }).click();
    await field(page, 'obstacles').fill('Jaringan');
    await page.getByLabel('Alasan koreksi').fill('Kendala terlewat');

    const correction = {
      idempotencyKey: randomUUID(),
      reportId: id,
      expectedVersion: first.report?.version ?? 0,
      reason: 'Salah hitung',
      values: [{ indicator: 'employees_wfh', number: '41' }],
    };
    const { correctReport: other } = await asPerson(portal, reporterOf(agency, 'second'), correctReport, {
      input: correction,
    });
    expect(other.userErrors).toEqual([]);

    const small = { viewport: { width: 320, height: 640 } };
    const officer = await signIn(portal, OFFICER, { path: '/kerja/verifikasi', ...small });
    await officer.page.getByLabel('Formulir').selectOption(FORM);
    await officer.page.getByLabel('Periode').selectOption(PERIOD);
    await officer.page.getByRole('link', { name: 'Kantor koreksi' }).waitFor();
    expect(await violations(officer.page)).toEqual([]);
    expect(await widthOf(officer.page)).toBe(320);
    await officer.page.getByRole('link', { name: 'Kantor koreksi' }).click();
    const changed = officer.page.locator('table.changes tbody tr');
    await changed.waitFor();
    expect(await changed.locator('td').allInnerTexts()).toEqual(['40 orang', '41 orang']);
    expect(await violations(officer.page)).toEqual([]);
    expect(await widthOf(officer.page)).toBe(320);
    await officer.page.getByRole('button', { name: 'Verifikasi laporan' }).click();
    await officer.page.getByText('Laporan diverifikasi dan kini terbuka bagi umum.').waitFor();

    await page.getByRole('button', { name: 'Serahkan koreksi' }).click();
    await page.getByText('Koreksi Anda kini berdasar pada laporan terbaru').waitFor();
    expect(await field(page, 'employees_wfh').inputValue()).toBe('41');
    await page.getByRole('button', { name: 'Serahkan koreksi' }).click();
    await page.getByText('Koreksi diserahkan. Sekarang menunggu verifikasi.').waitFor();
    expect(await recorded(portal, agency)).toMatchObject({ employees_wfh: '41', obstacles: 'Jaringan' });
    expect([...wrong, ...officer.wrong]).toEqual([]);
  });

  it('by submitting without a connection: it says that the draft waits and the report is not submitted', async () => {
    const agency = await register(portal, 'serahluring');
    await write(portal, agency, WHOLE);
    const { page, context } = await signIn(portal, reporterOf(agency), { path: roomOf(agency) });
    await field(page, 'employees_wfh').fill('39');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Serahkan laporan' }).click();
    await page.getByText('Laporan belum diserahkan').waitFor();
    await context.setOffline(false);
    await page.getByText('Menunggu dikirim').waitFor({ state: 'detached' });
    await expect.poll(async () => (await recorded(portal, agency)).employees_wfh).toBe('39');
    await page.getByRole('button', { name: 'Serahkan laporan' }).click();
    await page.getByText('Sudah diserahkan dan menunggu verifikasi.').waitFor();
  });

  it('and an officer reads what was said of the whole of a returned report, and why one with comments is not verified', async () => {
    const agency = await register(portal, 'dibalas');
    await handIn(agency);
    const { page } = await signIn(portal, OFFICER, { path: roomOf(agency) });
    await page.getByLabel('Catatan: Seluruh laporan').fill('Lampirkan presensi');
    const verify = page.getByRole('button', { name: 'Verifikasi laporan' });
    expect(await verify.isDisabled()).toBe(true);
    await page.getByText('Untuk memverifikasi, hapus dahulu semua catatan.').waitFor();
    await page.getByRole('button', { name: 'Kembalikan dengan catatan' }).click();
    await page.locator('.comment', { hasText: 'Lampirkan presensi' }).waitFor();
    await page.getByText('menunggu perbaikan dari perangkat daerahnya').waitFor();
  });
});
