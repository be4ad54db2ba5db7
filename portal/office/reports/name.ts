import type { Viewer } from '../desk.ts';

/** Which report: an agency's, of a form, for a period. */
export interface ReportName {
  readonly agency: string;
  readonly form: string;
  readonly period: string;
}

/** The address of a report's room. */
export const pathOf = ({ agency, form, period }: ReportName): string =>
  `/kerja/laporan/${[agency, form, period].map(encodeURIComponent).join('/')}`;

/**
 * Whether an agency's report is this person's to verify or return: the registrar's always, an officer's of the agency's own region. A province
 * sees the reports of its regencies, which decide on them themselves. Rule: functions/domain/permission.ts.
 */
export const decidesOn = ({ role, region }: Pick<Viewer, 'role' | 'region'>, agency: string): boolean =>
  role === 'MINISTRY_REGISTRAR' || (role === 'REGION_OFFICER' && agency.slice(0, agency.indexOf('-')) === region?.code);
