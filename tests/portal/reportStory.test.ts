import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '#client/ask.ts';
import type { Operation } from '#client/operation.ts';
import {
  obligations,
  registerAgency,
  report,
  reportsPage,
  type SaveReportInput,
  saveReport,
} from '#client/operations.generated.ts';
import { hasBrowser, type Opened, type Portal, startPortal, violations, widthOf } from './browser.ts';
import { asPerson, goOffline, signIn } from './office.ts';

const FORM = 'budaya-kerja-asn';
const OFFICER = { role: 'region-officer', region: '32.72' } as const;
const reporterOf = (agency: string, subject = 'reporter') => ({ role: 'agency-reporter', agency, subject }) as const;

/** The month before this one in Jakarta: it is over, and late reports for it are taken until the tenth of the month after next. */
const PERIOD = (() => {
  const [year = 0, month = 0] = new Date(Date.now() + 7 * 3_600_000).toISOString().split('-').map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
})();
const roomOf = (agency: string): string => `/kerja/laporan/${agency}/${FORM}/${PERIOD}`;

/** Required answers, by the code that each field carries. */
const CHOSEN = {
  wfh_applied: 'APPLIED',
  e_office: 'true',
  e_signature: 'true',
  e_attendance: 'true',
  simpeg: 'true',
  spbe: 'true',
  infrastructure: 'ADEQUATE',
  control_scheme: 'EXISTS',
  supervision_scheme: 'EXISTS',
  direct_services_in_office: 'true',
  support_units_selective: 'true',
  targets_met: 'true',
  service_quality: 'IMPROVED',
};
const field = (page: Page, code: string) => page.locator(`[data-path="${code}"]`);

/** Fills the form but for the number of those who worked from home. */
async function fill(page: Page): Promise<void> {
  await field(page, 'employees_total').fill('1.200');
  for (const [code, choice] of Object.entries(CHOSEN)) await field(page, code).selectOption(choice);
}

/** Holds the drafts that a page saves, or all else that it asks the registry, until they are let go; what it asks later passes. */
async function held(page: Page, what: 'drafts' | 'others'): Promise<{ isAsked: Promise<void>; letGo: () => void }> {
  const asked = Promise.withResolvers<void>();
  const gone = Promise.withResolvers<void>();
  await page.route('**/graphql', async (route) => {
    const isDraft = route.request().postData()?.includes(saveReport.sha256) === true;
    if (isDraft !== (what === 'drafts')) return route.fallback();
    asked.resolve();
    await gone.promise;
    await route.fallback();
  });
  return { isAsked: asked.promise, letGo: () => gone.resolve() };
}

/** The names under which a page keeps what was typed. */
const keptOn = (page: Page): Promise<string[]> =>
  page.evaluate("Object.keys(localStorage).filter((name) => name.startsWith('kantor.keep|'))");

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
  const register = async (slug: string): Promise<string> => {
    const input = {
      idempotencyKey: randomUUID(),
      regionCode: '32.72',
      slug,
      name: `Kantor ${slug}`,
      serviceClass: 'SUPPORT' as const,
    };
    const { registerAgency: answer } = await asPerson(portal, OFFICER, registerAgency, { input });
    expect(answer.userErrors).toEqual([]);
    return `32.72-${slug}`;
  };
  /** Writes the first draft of a report, as another person of its agency. */
  const write = async (agency: string, values: SaveReportInput['values']): Promise<void> => {
    const input = { idempotencyKey: randomUUID(), agency, formId: FORM, period: PERIOD, values, expectedVersion: 0 };
    const { saveReport: answer } = await asPerson(portal, reporterOf(agency, 'second'), saveReport, { input });
    expect(answer.userErrors).toEqual([]);
  };
  /** The numbers and texts that the registry has of an agency's report. */
  const recorded = async (agency: string): Promise<Record<string, string | null>> => {
    const { reports } = await asPerson(portal, reporterOf(agency), reportsPage, { filter: { agency } });
    const { report: read } = await asPerson(portal, reporterOf(agency), report, { id: reports.nodes[0]?.id ?? '' });
    return Object.fromEntries(
      read?.values.map(({ indicator, number, text }) => [indicator.code, number ?? text]) ?? [],
    );
  };
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal?.stop());

  it('goes from a draft that outlived a lost connection to one that was returned, mended and verified', async () => {
    const agency = await register('cerita');
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
    const agency = await register('luring');
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

  it('keeps nothing on the device of what was saved, though the registry writes it otherwise', async () => {
    const agency = await register('tertulis');
    const { page } = await signIn(portal, reporterOf(agency), { path: roomOf(agency), serviceWorkers: 'block' });
    await fill(page);
    await field(page, 'employees_wfh').fill('30');
    // The report is read again only while the next write is under way.
    const reads = await held(page, 'others');
    await page.getByRole('button', { name: 'Simpan draf' }).click();
    await page.getByText('Draf tersimpan di registri.').waitFor();
    const writes = await held(page, 'drafts');
    await page.getByRole('button', { name: 'Serahkan laporan' }).click();
    await writes.isAsked;
    reads.letGo();
    await expect.poll(() => field(page, 'employees_total').inputValue()).toBe('1200');
    writes.letGo();
    await page.getByText('Sudah diserahkan dan menunggu verifikasi.').waitFor();
    expect(await keptOn(page)).toEqual([]);
  });

  it('stands upon what is recorded by now when it is opened again, and is submitted at the first word', async () => {
    const agency = await register('kembali');
    const { page } = await signIn(portal, reporterOf(agency), { path: roomOf(agency) });
    await fill(page);
    await field(page, 'employees_wfh').fill('30');
    await page.goto(`${portal.origin}/kerja`);
    await write(agency, [{ indicator: 'obstacles', text: 'Jaringan' }]);
    await page.goto(`${portal.origin}${roomOf(agency)}`);
    await page.getByText('sudah digabung').waitFor();
    await page.getByRole('button', { name: 'Serahkan laporan' }).click();
    await page.getByText('Sudah diserahkan dan menunggu verifikasi.').waitFor();
    expect(await recorded(agency)).toMatchObject({
      employees_total: '1200',
      employees_wfh: '30',
      obstacles: 'Jaringan',
    });
  });

  it('loses nothing of either where two people write it at once', async () => {
    const agency = await register('bersama');
    const first = await signIn(portal, reporterOf(agency, 'first'), { path: roomOf(agency) });
    await field(first.page, 'employees_total').fill('100');
    await field(first.page, 'employees_wfh').fill('40');
    await write(agency, [
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
    expect(await recorded(agency)).toEqual({ employees_total: '110', employees_wfh: '40', obstacles: 'Jaringan' });
  });

  it('is written by keyboard alone, in English, and asks which number is meant', async () => {
    const agency = await register('papan');
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
    const agency = await register('lihat');
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
