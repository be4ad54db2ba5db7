import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { registerAgency, report, reportsPage, type SaveReportInput, saveReport } from '#client/operations.generated.ts';
import type { Portal } from './browser.ts';
import { asPerson } from './office.ts';

export const FORM = 'budaya-kerja-asn';
export const OFFICER = { role: 'region-officer', region: '32.72' } as const;
export const reporterOf = (agency: string, subject = 'reporter') =>
  ({ role: 'agency-reporter', agency, subject }) as const;

/** The month before this one in Jakarta: it is over, and late reports for it are taken until the tenth of the month after next. */
export const PERIOD = (() => {
  const [year = 0, month = 0] = new Date(Date.now() + 7 * 3_600_000).toISOString().split('-').map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
})();

/** The address of the room of an agency's report. */
export const roomOf = (agency: string): string => `/kerja/laporan/${agency}/${FORM}/${PERIOD}`;

/** A field of the form, by its indicator. */
export const field = (page: Page, code: string) => page.locator(`[data-path="${code}"]`);

/** The button that saves the draft. */
export const draft = (page: Page) => page.getByRole('button', { name: 'Simpan draf' });

const CHOICES = {
  wfh_applied: 'APPLIED',
  infrastructure: 'ADEQUATE',
  control_scheme: 'EXISTS',
  supervision_scheme: 'EXISTS',
  service_quality: 'IMPROVED',
};
const TRUE = [
  'e_office',
  'e_signature',
  'e_attendance',
  'simpeg',
  'spbe',
  'direct_services_in_office',
  'support_units_selective',
  'targets_met',
];

/** Every required answer, as the registry takes it. */
export const WHOLE: SaveReportInput['values'] = [
  { indicator: 'employees_total', number: '100' },
  { indicator: 'employees_wfh', number: '40' },
  ...Object.entries(CHOICES).map(([indicator, choice]) => ({ indicator, choice })),
  ...TRUE.map((indicator) => ({ indicator, boolean: true })),
];

/** Chooses every required answer that is chosen, and types the number of employees. */
export async function fill(page: Page): Promise<void> {
  await field(page, 'employees_total').fill('1.200');
  for (const [code, choice] of Object.entries(CHOICES)) await field(page, code).selectOption(choice);
  for (const code of TRUE) await field(page, code).selectOption('true');
}

/** Registers an agency of Kota Sukabumi; answers its natural key. */
export async function register(portal: Portal, slug: string): Promise<string> {
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
}

/** Saves a draft beside the browser, as one of its agency; answers the report. */
export async function write(
  portal: Portal,
  agency: string,
  values: SaveReportInput['values'],
  { expectedVersion = 0, subject = 'second' } = {},
): Promise<{ readonly id: string; readonly version: number }> {
  const input = { idempotencyKey: randomUUID(), agency, formId: FORM, period: PERIOD, values, expectedVersion };
  const { saveReport: answer } = await asPerson(portal, reporterOf(agency, subject), saveReport, { input });
  expect(answer.userErrors).toEqual([]);
  return answer.report ?? { id: '', version: 0 };
}

/** What the registry has of an agency's report: numbers, texts and choices by indicator. */
export async function recorded(portal: Portal, agency: string): Promise<Record<string, string | null>> {
  const { reports } = await asPerson(portal, reporterOf(agency), reportsPage, { filter: { agency } });
  const { report: read } = await asPerson(portal, reporterOf(agency), report, { id: reports.nodes[0]?.id ?? '' });
  return Object.fromEntries(
    read?.values.map(({ indicator, number, text, choice }) => [indicator.code, number ?? text ?? choice]) ?? [],
  );
}
