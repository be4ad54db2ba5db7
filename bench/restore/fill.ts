import type { SignedIn } from '#domain/actor.ts';
import { addDays, jakartaDay } from '#domain/day.ts';
import type { Report } from '#domain/report.ts';
import { globalId } from '#graphql/ids.ts';
import type { Table } from '#store/table.ts';
import { BASIS, FORM, fillReports, type ReportRegistry } from '../reportRegistry.ts';
import { askThrough } from './asking.ts';

/** Of each agency so many periods are reported. */
const PERIODS = 2;
/** So many agencies have a draft, which the drill hands in. */
const DRAFTS = 10;
/** The fewest reports that fill a registry with everything that is drilled. */
export const FEWEST_ROWS = PERIODS * DRAFTS;

const REGISTRAR: SignedIn = { role: 'MINISTRY_REGISTRAR', issuer: 'drill', subject: 'registrar' };

/** Fills an empty table with the reference data and about so many synthetic reports. */
export function fillForDrill(table: Table, rows: number): Promise<ReportRegistry> {
  const agencies = Math.ceil(rows / PERIODS);
  return fillReports(table, { agencies, nation: agencies, periods: PERIODS, drafts: DRAFTS });
}

/** Writes through the API's own handler: reports handed in and verified, a period reopened, an adoption observed. Answers how many writes. */
export async function writeThroughApi(table: Table, { drafts, last, now }: ReportRegistry): Promise<number> {
  const { mutate } = askThrough(table, new Date(now));
  for (const draft of drafts) {
    const input = { reportId: idOf(draft), expectedVersion: draft.version };
    await mutate('submitReport', 'SubmitReportInput', input, 'report { id }', reporterOf(draft));
  }
  const verified = drafts.slice(0, drafts.length / 2);
  for (const draft of verified) {
    const input = { reportId: idOf(draft), expectedVersion: draft.version + 1 };
    await mutate('verifyReport', 'VerifyReportInput', input, 'report { id }', REGISTRAR);
  }
  const regionCode = drafts[0]?.regionCode ?? '';
  const today = jakartaDay(new Date(now));
  const reopening = { formId: FORM, period: last.key, regionCode, reason: 'Banjir', until: addDays(today, 14) };
  await mutate('reopenPeriod', 'ReopenPeriodInput', reopening, 'reopening { id }', REGISTRAR);
  const observation = {
    regionCode,
    basis: BASIS,
    status: 'IMPLEMENTED',
    effectiveOn: today,
    sources: [{ url: 'https://example.go.id/latihan', kind: 'OFFICIAL', title: 'Latihan pemulihan' }],
  };
  await mutate('observeAdoption', 'ObserveAdoptionInput', observation, 'event { id }', REGISTRAR);
  return drafts.length + verified.length + 2;
}

const reporterOf = ({ agencyKey, regionCode }: Report): SignedIn => ({
  role: 'AGENCY_REPORTER',
  issuer: 'drill',
  subject: agencyKey,
  agencyKey,
  regionCode,
});
const idOf = ({ agencyKey, formId, period }: Report): string => globalId('Report', agencyKey, formId, period);
