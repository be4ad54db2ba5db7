import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as operations from '#client/operations.generated.ts';
import { hasBrowser, type Portal, startPortal, violations, widthOf } from './browser.ts';
import { asPerson, held, signIn } from './office.ts';

const OFFICER = { role: 'region-officer', region: '32.72' } as const;
const BASIS = 'permenpanrb-4-2025';
const at = (name: string): string => `[data-path="input.${name}"]`;
const fill = (page: Page, name: string, text: string) => page.fill(at(name), text);
const send = (page: Page) => page.click('#kantor form button.main');
const recorded = (page: Page) => page.waitForSelector('.outcome:has-text("Sudah tercatat")');

async function fillSource(page: Page, place: string): Promise<void> {
  await fill(page, `${place}.url`, 'https://sukabumikota.go.id/kajian');
  await page.selectOption(at(`${place}.kind`), 'OFFICIAL');
}
async function fillPlan(page: Page, title: string): Promise<void> {
  await page.selectOption(at('basis'), BASIS);
  await fill(page, 'title', title);
  await fill(page, 'conductedBy', 'Bappeda');
  await fill(page, 'plannedOn', '2026-03-01');
}

describe.skipIf(!hasBrowser)("a region officer's story", () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal?.stop());

  const publicText = async (path: string): Promise<string> => (await fetch(`${portal.origin}${path}`)).text();

  it('plans a study, finishes it with findings, and anybody can see it', async () => {
    const { page, wrong } = await signIn(portal, OFFICER, { path: '/kerja/kajian' });
    await page.waitForSelector(`${at('basis')} option[value="${BASIS}"]`, { state: 'attached' });
    await fillPlan(page, 'Kajian kerja fleksibel Kota Sukabumi');
    await send(page);
    await recorded(page);
    expect(await page.textContent('.outcome')).toContain('Kajian kerja fleksibel Kota Sukabumi');
    await page.click('table a:has-text("Kajian kerja fleksibel")');
    await page.waitForSelector(at('completedOn'));
    await fill(page, 'completedOn', '2026-04-01');
    for (const number of [0, 1, 2]) {
      await page.selectOption(at(`findings.${number}.finding`), 'SUPPORTS');
      await fill(page, `findings.${number}.text`, 'Tidak ada penurunan.');
      if (number < 2) await fillSource(page, `findings.${number}.evidence.0`);
    }
    await send(page);
    await page.click('.problems button');
    expect(await page.evaluate('document.activeElement.dataset.path')).toBe('input.findings.2.evidence.0.url');
    await fillSource(page, 'findings.2.evidence.0');
    await send(page);
    await recorded(page);
    expect(await page.getAttribute('.outcome a', 'href')).toBe('/daerah/32.72');
    expect(await publicText('/daerah/32.72')).toContain('Kajian kerja fleksibel Kota Sukabumi');
    expect(wrong).toEqual([]);
  });

  it('registers an agency and assesses it, and its page shows it', async () => {
    const { page, wrong } = await signIn(portal, OFFICER, { path: '/kerja/perangkat' });
    await fill(page, 'name', 'Inspektorat Kota Sukabumi');
    await page.selectOption(at('type'), 'inspektorat');
    await send(page);
    await recorded(page);
    await page.click('table a[href="/kerja/perangkat/32.72-inspektorat"]');
    await page.selectOption(at('eligibility'), 'ELIGIBLE');
    await fill(page, 'reason', 'Tidak melayani masyarakat secara langsung.');
    await send(page);
    await recorded(page);
    await page.waitForSelector('li:has-text("Layak")');
    expect(await publicText('/daerah/32.72')).toContain('Inspektorat Kota Sukabumi');
    expect(wrong).toEqual([]);
  });

  it('types nothing into what is on its way, which would be neither sent nor kept', async () => {
    const person = { role: 'region-officer', region: '32.01' } as const;
    const { page } = await signIn(portal, person, { path: '/kerja/kajian' });
    await page.waitForSelector(`${at('basis')} option[value="${BASIS}"]`, { state: 'attached' });
    await fillPlan(page, 'Kajian yang sedang dikirim');
    const { letGo } = await held(page, (route) => route.request().postData()?.includes('idempotencyKey') === true);
    await send(page);
    await page.waitForSelector(`${at('title')}:disabled`);
    letGo();
    await recorded(page);
    await page.getByRole('button', { name: 'Isi yang baru' }).click();
    await page.waitForSelector(`${at('title')}:enabled`);
  });

  it('plans a study by the keyboard alone', async () => {
    const person = { role: 'region-officer', region: '32.77' } as const;
    const { page, wrong } = await signIn(portal, person, { path: '/kerja/kajian' });
    await page.waitForSelector(`${at('basis')} option[value="${BASIS}"]`, { state: 'attached' });
    await page.focus(at('basis'));
    for (const text of ['PERMEN 4', 'Kajian dengan papan ketik', 'Bappeda', '03012026']) {
      await page.keyboard.type(text);
      if (text !== '03012026') await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await recorded(page);
    const { region } = await asPerson(portal, person, operations.regionStudies, { code: '32.77' });
    expect(region?.studies[0]).toMatchObject({
      title: 'Kajian dengan papan ketik',
      plannedOn: '2026-03-01',
      basis: BASIS,
    });
    expect(wrong).toEqual([]);
  });

  it('declares; what is refused stays as it was typed, over a reload', async () => {
    const { page, wrong } = await signIn(
      portal,
      { role: 'region-officer', region: '32.73' },
      { path: '/kerja/penerapan' },
    );
    await page.waitForSelector(`${at('basis')} option[value="${BASIS}"]`, { state: 'attached' });
    await page.selectOption(at('basis'), 'local');
    await page.selectOption(at('status'), 'DECREED');
    await page.waitForSelector('.in-the-way li');
    await page.selectOption(at('basis'), BASIS);
    await fill(page, 'effectiveOn', '2026-10-01');
    await fill(page, 'localInstrument.number', '800/42/2026');
    await fill(page, 'localInstrument.issuedOn', '2026-10-01');
    await fill(page, 'localInstrument.signer', 'Wali Kota');
    await fill(page, 'reason', 'Sesudah kajian');
    await page.waitForSelector('.in-the-way li:has-text("Kajian selesai")');
    await send(page);
    await page.waitForSelector('.problems:has-text("syarat wajib")');
    await expect.poll(() => page.evaluate('document.activeElement.className')).toBe('problems');
    await page.reload();
    await page.waitForSelector(at('reason'));
    expect(await page.inputValue(at('reason'))).toBe('Sesudah kajian');
    expect(await page.inputValue(at('localInstrument.signer'))).toBe('Wali Kota');
    await page.waitForSelector(`${at('basis')} option[value="${BASIS}"]`, { state: 'attached' });
    await page.focus(at('basis'));
    await page.keyboard.press('Tab');
    await page.keyboard.type('Wacana');
    await page.locator('#kantor form button.main').focus();
    await page.keyboard.press('Enter');
    await recorded(page);
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Sudah tercatat');
    await page.waitForSelector('.events:has-text("2026-10-01 Wacana")');
    expect(await publicText('/daerah/32.73')).toContain('2026-10-01');
    expect(wrong).toEqual([]);
  });

  it('keeps a plan while there is no connection, and sends it once when there is one', async () => {
    const person = { role: 'region-officer', region: '32.74' } as const;
    const { page, context } = await signIn(portal, person, { path: '/kerja/kajian' });
    await page.waitForSelector(`${at('basis')} option[value="${BASIS}"]`, { state: 'attached' });
    await fillPlan(page, 'Kajian tanpa sambungan');
    await context.setOffline(true);
    await send(page);
    await page.waitForSelector('.outcome:has-text("Tersimpan di perangkat ini")');
    await page.waitForSelector('.outbox');
    await context.setOffline(false);
    await page.waitForSelector('table a:has-text("Kajian tanpa sambungan")');
    const { region } = await asPerson(portal, person, operations.regionStudies, { code: '32.74' });
    expect(region?.studies.map(({ title }) => title)).toEqual(['Kajian tanpa sambungan']);
  });

  it('shows mine and theirs where somebody else completed the study meanwhile, and loses neither', async () => {
    const person = { role: 'region-officer', region: '32.75' } as const;
    const plan = {
      regionCode: '32.75',
      basis: BASIS,
      title: 'Dua orang',
      conductedBy: 'Bappeda',
      plannedOn: '2026-03-01',
    };
    const { planStudy } = await asPerson(portal, person, operations.planStudy, {
      input: { idempotencyKey: 'rencana-01', ...plan },
    });
    const studyId = planStudy.study?.id ?? '';
    const { page } = await signIn(portal, person, { path: `/kerja/kajian/${encodeURIComponent(studyId)}` });
    await page.waitForSelector(at('completedOn'));
    await fill(page, 'completedOn', '2026-05-01');
    for (const number of [0, 1, 2]) {
      await page.selectOption(at(`findings.${number}.finding`), 'SUPPORTS');
      await fill(page, `findings.${number}.text`, 'Milik saya');
      await fillSource(page, `findings.${number}.evidence.0`);
    }
    const evidence = [{ url: 'https://contoh.go.id/b', kind: 'OFFICIAL' as const }];
    const findings = (['DISCIPLINE', 'OUTPUT', 'SERVICE_EFFECTIVENESS'] as const).map((dimension) => {
      return { dimension, finding: 'AGAINST' as const, text: 'Milik orang lain', evidence };
    });
    const theirs = { idempotencyKey: 'selesai-01', studyId, expectedVersion: 1, completedOn: '2026-04-01', findings };
    await asPerson(portal, person, operations.completeStudy, { input: theirs });
    await page.reload();
    await page.waitForSelector(at('completedOn'));
    await send(page);
    await page.waitForSelector('.conflict:has-text("Milik orang lain")');
    await page.click('.conflict button.main');
    expect(await page.inputValue(at('findings.1.text'))).toBe('Milik saya');
    await send(page);
    await recorded(page);
    const { region } = await asPerson(portal, person, operations.regionStudies, { code: '32.75' });
    expect(region?.studies[0]).toMatchObject({ version: 3, completedOn: '2026-05-01' });
  });

  it.each([
    '/kerja/penerapan',
    '/en/kerja/penerapan',
    '/kerja/kajian',
    '/en/kerja/kajian',
    '/kerja/perangkat',
    '/en/kerja/perangkat',
  ])('breaks no rule of WCAG 2.2 AA and fits 320 pixels: %s', async (path) => {
    const { page, wrong } = await signIn(portal, OFFICER, { path, viewport: { width: 320, height: 640 } });
    await page.waitForSelector('#kantor form');
    await page.waitForSelector('.loading', { state: 'detached' });
    await send(page);
    await page.waitForSelector('.problems');
    expect(await violations(page)).toEqual([]);
    expect(await widthOf(page)).toBe(320);
    expect(wrong).toEqual([]);
  });
});
