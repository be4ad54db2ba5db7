import { randomUUID } from 'node:crypto';
import type { Registry } from './registry.ts';

export const QUARTERLY = 'evaluasi-fleksibilitas-kerja';
export const MONTHLY = 'budaya-kerja-asn';

export const newKey = (): string => randomUUID();
export const number = (indicator: string, value: number | string) => ({ indicator, number: String(value) });

/** Answers to the monthly form that no check objects to. */
export const monthlyAnswers = (over: Readonly<Record<string, number | string>> = {}) => [
  { indicator: 'wfh_applied', choice: 'APPLIED' },
  number('employees_total', over.employees_total ?? 100),
  number('employees_wfh', over.employees_wfh ?? 40),
  ...['e_office', 'e_signature', 'e_attendance', 'simpeg', 'spbe'].map((indicator) => ({ indicator, boolean: true })),
  { indicator: 'infrastructure', choice: 'ADEQUATE' },
  { indicator: 'control_scheme', choice: 'EXISTS' },
  { indicator: 'supervision_scheme', choice: 'EXISTS' },
  { indicator: 'direct_services_in_office', boolean: true },
  { indicator: 'support_units_selective', boolean: true },
  { indicator: 'targets_met', boolean: true },
  { indicator: 'service_quality', choice: 'IMPROVED' },
  number('saving_electricity', over.saving_electricity ?? 1_000_000),
];

/** Answers to the quarterly form that no check objects to. */
export const quarterlyAnswers = (over: Readonly<Record<string, number | string>> = {}) => [
  number('employees_total', over.employees_total ?? 100),
  number('employees_flexible', over.employees_flexible ?? 40),
  number('flexible_days_mean', over.flexible_days_mean ?? '1.5'),
  number('attendance_rate', over.attendance_rate ?? '98.25'),
  number('working_hours_mean', '37.5'),
  number('sanctions_light', over.sanctions_light ?? 7),
  number('sanctions_medium', over.sanctions_medium ?? 3),
  number('sanctions_severe', 0),
  number('targets_planned', 10),
  number('targets_achieved', 9),
  number('satisfaction_index', over.satisfaction_index ?? '83.1'),
  number('service_requests', 500),
  number('service_requests_on_time', 480),
  number('complaints', 4),
  number('complaints_resolved', 4),
  { indicator: 'e_attendance', boolean: true },
];

const ERRORS = 'userErrors { __typename code message path }';
const REPORT = 'report { id state revision version }';

/** What a test does through the API as the people of one registry; what was refused fails the test. */
export function reporting(registry: Registry) {
  const asked = async (mutation: string, type: string, fields: string, input: object, token: string) => {
    const { data, errors } = await registry.ask(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} ${ERRORS} } }`,
      { input: { idempotencyKey: newKey(), ...input } },
      token,
    );
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data[mutation];
  };
  const done = async (...given: Parameters<typeof asked>) => {
    const answer = await asked(...given);
    if (answer.userErrors.length > 0) throw new Error(JSON.stringify(answer.userErrors));
    return answer;
  };
  const token = (role: string, of: object = {}) => registry.token({ role, ...of });
  return {
    asked,
    done,
    token,
    officer: (region: string) => token('region-officer', { region }),
    reporter: (agency: string) => token('agency-reporter', { agency }),
    registrar: () => token('ministry-registrar'),
    async agency(regionCode: string, slug: string, over: object = {}): Promise<string> {
      const input = { regionCode, slug, name: `Kantor ${slug}`, serviceClass: 'MIXED', ...over };
      const officer = await token('region-officer', { region: regionCode });
      await done('registerAgency', 'RegisterAgencyInput', 'agency { key }', input, officer);
      return `${regionCode}-${slug}`;
    },
    async save(agency: string, formId: string, period: string, values: object[], expectedVersion = 0) {
      const reporter = await token('agency-reporter', { agency });
      const input = { agency, formId, period, values, expectedVersion };
      return (await done('saveReport', 'SaveReportInput', REPORT, input, reporter)).report;
    },
    async submit(agency: string, report: { id: string; version: number }) {
      const input = { reportId: report.id, expectedVersion: report.version };
      const reporter = await token('agency-reporter', { agency });
      return (await done('submitReport', 'SubmitReportInput', REPORT, input, reporter)).report;
    },
    async returned(report: { id: string; version: number }, comments: object[] = [{ text: 'Lengkapi' }]) {
      const input = { reportId: report.id, expectedVersion: report.version, comments };
      return (await done('returnReport', 'ReturnReportInput', REPORT, input, await token('ministry-registrar'))).report;
    },
    async correct(agency: string, report: { id: string; version: number }, values: object[], reason = 'Salah ketik') {
      const input = { reportId: report.id, expectedVersion: report.version, reason, values };
      const reporter = await token('agency-reporter', { agency });
      return (await done('correctReport', 'CorrectReportInput', REPORT, input, reporter)).report;
    },
    async verify(report: { id: string; version: number }) {
      const input = { reportId: report.id, expectedVersion: report.version };
      return (await done('verifyReport', 'VerifyReportInput', REPORT, input, await token('ministry-registrar'))).report;
    },
  };
}
