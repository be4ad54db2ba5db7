import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '#client/ask.ts';
import type { Operation } from '#client/operation.ts';
import { obligations, report, reportsPage } from '#client/operations.generated.ts';
import { hasBrowser, type Opened, type Portal, startPortal, violations, widthOf } from './browser.ts';
import { asPerson, goOffline, signIn } from './office.ts';
import { field, fill, OFFICER, PERIOD, register, reporterOf, roomOf } from './reportDesk.ts';

describe.skipIf(!hasBrowser)('a report in the office', () => {
  let portal: Portal;
  /** What the public is answered. */
  const asAnybody = async <Result, Variables extends object>(
    operation: Operation<Result, Variables>,
    variables: Variables,
  ): Promise<Result> => {
    const answer = await ask(operation, variables, { url: `${portal.origin}/graphql` });
    if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal?.stop());

  it('goes from a draft that outlived a lost connection to one that was returned, mended and verified', async () => {
    const agency = await register(portal, 'cerita');
    const reporter = await signIn(portal, reporterOf(agency), { path: roomOf(agency) });
    const { page, context, wrong } = reporter;
    await fill(page);

    // The connection drops, once the office is kept for that, and the reporter types on.
    await goOffline(reporter);
    await field(page, 'employees_wfh').fill('1300');
    await page.getByText('ASN WFH melebihi jumlah ASN').waitFor();
    await page.reload();
    await page.waitForSelector('.whose');
    expect(await field(page, 'employees_wfh').inputValue()).toBe('1300');
    expect(await field(page, 'employees_total').inputValue()).toBe('1.200');
    await context.setOffline(false);
    // The room is read again, with its deadline, and stands over what was typed.
    await page.getByText('ditutup setelah').waitFor();

    // What does not fit together is not submitted, and nothing is lost by trying.
    await page.getByRole('button', { name: 'Serahkan laporan' }).click();
    await page.locator('.problems', { hasText: 'ASN WFH melebihi jumlah ASN' }).waitFor();
    await field(page, 'employees_wfh').fill('480');
    await page.getByRole('button', { name: 'Simpan draf' }).click();
    await page.getByText('Draf tersimpan di registri.').waitFor();
    await page.getByRole('button', { name: 'Serahkan laporan' }).click();
    await page.getByText('Sudah diserahkan dan menunggu verifikasi.').waitFor();

    // The officer of the region returns it.
    const officer = await signIn(portal, OFFICER, { path: '/kerja/verifikasi' });
    await officer.page.getByRole('link', { name: 'Kantor cerita' }).first().click();
    await officer.page.getByRole('button', { name: 'Kembalikan dengan catatan' }).click();
    await officer.page.locator('.problems', { hasText: 'tulis sedikitnya satu catatan' }).waitFor();
    await officer.page
      .getByLabel(/Catatan: Jumlah ASN.*WFH|Catatan: .*WFH/)
      .first()
      .fill('Melebihi presensi');
    await officer.page.getByRole('button', { name: 'Kembalikan dengan catatan' }).click();
    await officer.page.getByText('Laporan dikembalikan kepada perangkat daerahnya.').waitFor();

    // The reporter reads why beside the answer, mends it and submits again.
    await page.reload();
    await page.locator('.comment', { hasText: 'Melebihi presensi' }).waitFor();
    await field(page, 'employees_wfh').fill('470');
    await page.getByRole('button', { name: 'Serahkan laporan' }).click();
    await page.getByText('Sudah diserahkan dan menunggu verifikasi.').waitFor();

    await officer.page.reload();
    await officer.page.getByRole('button', { name: 'Verifikasi laporan' }).click();
    await officer.page.getByText('Laporan diverifikasi dan kini terbuka bagi umum.').waitFor();

    // Anybody reads it now.
    const { reports } = await asAnybody(reportsPage, { filter: { agency } });
    expect(reports.nodes).toMatchObject([{ state: 'VERIFIED', revision: 2, period: PERIOD }]);
    const { report: read } = await asAnybody(report, { id: reports.nodes[0]?.id ?? '' });
    expect(read?.values).toContainEqual(
      expect.objectContaining({ indicator: { code: 'employees_wfh' }, number: '470' }),
    );
    expect(wrong.filter((one) => !/ERR_INTERNET_DISCONNECTED/.test(one))).toEqual([]);
    expect(officer.wrong).toEqual([]);
  });

  it('is saved once there is a connection again, in one revision, though more was typed meanwhile', async () => {
    const agency = await register(portal, 'luring');
    const { page, context } = await signIn(portal, reporterOf(agency), { path: roomOf(agency) });
    await field(page, 'employees_total').fill('90');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Simpan draf' }).click();
    await page.getByText('menunggu di perangkat ini dan dikirim setelah tersambung').waitFor();
    await field(page, 'employees_wfh').fill('30');
    await context.setOffline(false);
    await page.getByText('Menunggu dikirim').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Simpan draf' }).click();
    await page.getByText('Draf tersimpan di registri.').waitFor();
    const { reports } = await asPerson(portal, reporterOf(agency), reportsPage, { filter: { agency } });
    expect(reports.nodes).toMatchObject([{ state: 'DRAFT', revision: 1, version: 2 }]);
  });

  it('is written by keyboard alone, in English, and asks which number is meant', async () => {
    const agency = await register(portal, 'papan');
    const { page } = await signIn(portal, reporterOf(agency), { path: `/en${roomOf(agency)}` });
    await field(page, 'travel_domestic_cut').focus();
    await page.keyboard.type('1.234');
    await page.getByText('Which one is meant?').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await field(page, 'travel_domestic_cut').inputValue()).toBe('1.2340');
    await page.getByRole('button', { name: 'Save the draft' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('The draft is saved in the registry.').waitFor();
  });

  it.each(['/kerja/laporan', '/en/kerja/laporan'])(
    'is found in a list by state, which anyone can read at 320 px: %s',
    async (path) => {
      const { page, wrong } = await signIn(portal, OFFICER, { path, viewport: { width: 320, height: 640 } });
      await page.waitForLoadState('networkidle');
      expect(await violations(page)).toEqual([]);
      expect(await widthOf(page)).toBe(320);
      expect(wrong).toEqual([]);
    },
  );

  it('breaks no rule of WCAG 2.2 AA and fits 320 pixels while it is written and while it is reviewed', async () => {
    const agency = await register(portal, 'lihat');
    const small = { viewport: { width: 320, height: 640 } };
    const looked = async ({ page, wrong }: Opened): Promise<void> => {
      expect(await violations(page)).toEqual([]);
      expect(await widthOf(page)).toBe(320);
      expect(wrong).toEqual([]);
    };
    const reporter = await signIn(portal, reporterOf(agency), { path: roomOf(agency), ...small });
    await fill(reporter.page);
    await field(reporter.page, 'employees_wfh').fill('x');
    await reporter.page.getByRole('button', { name: 'Serahkan laporan' }).click();
    await reporter.page.locator('.problems').waitFor();
    await looked(reporter);
    await field(reporter.page, 'employees_wfh').fill('10');
    await reporter.page.getByRole('button', { name: 'Serahkan laporan' }).click();
    await reporter.page.getByText('Sudah diserahkan dan menunggu verifikasi.').waitFor();
    const officer = await signIn(portal, OFFICER, { path: roomOf(agency), ...small });
    await officer.page.getByRole('button', { name: 'Verifikasi laporan' }).waitFor();
    await looked(officer);
    const { obligations: owed } = await asAnybody(obligations, { filter: { agency } });
    expect(owed.nodes.find(({ period }) => period === PERIOD)).toMatchObject({ closedSince: null });
  });
});
