import type { Scenario, Stage } from './mutations.ts';
import { formOfAll } from './mutationsOfLaw.ts';
import { agencyOf } from './mutationsOfRegion.ts';

/** How reports are written: by the agency whose they are, and by those who look at them. */

const REGISTRAR = { role: 'ministry-registrar' };
const officerOf = ({ region }: Stage) => ({ role: 'region-officer', region });
const reporterOf = ({ agency }: Stage) => ({ role: 'agency-reporter', agency });

/** A period that is over when the tests begin. */
export const PERIOD = '2026-06';
export const VALUES = [
  { indicator: 'jumlah', number: '7' },
  { indicator: 'rata', number: '3.5' },
  { indicator: 'hari', choices: ['MON', 'FRI'] },
  { indicator: 'catatan', text: 'Lancar' },
  { indicator: 'keadaan', choice: 'GOOD' },
];
const REPORT = `report { id state revision version savedAt submittedAt verifiedAt returnedAt correctionReason comments { indicator text }
  values { indicator { code } number choice choices text } warnings { code } }`;

interface Step {
  id: string;
  version: number;
}

/** The stage's agency with a draft of its report. */
export async function drafted(stage: Stage): Promise<Step> {
  const form = await formOfAll(stage);
  return stage.people.save(await agencyOf(stage), form, PERIOD, VALUES);
}
/** The same, handed in. */
export const handedIn = async (stage: Stage): Promise<Step> => stage.people.submit(stage.agency, await drafted(stage));
/** The same, verified. */
export const verified = async (stage: Stage): Promise<Step> => stage.people.verify(await handedIn(stage));

const stepOf = ({ id, version }: Step) => ({ reportId: id, expectedVersion: version });

const importing = async (stage: Stage) => {
  const formId = await formOfAll(stage);
  const rows = [{ agency: await agencyOf(stage), period: PERIOD, values: VALUES }];
  return { formId, dryRun: false, partial: false, rows };
};
const IMPORT = `rows { row outcome report { id state revision version savedAt } warnings { code } } cells { row column value reason code }
  counts { new unchanged refused written }`;

export const reportMutations: Readonly<Record<string, Scenario>> = {
  saveReport: {
    mutation: 'saveReport',
    fields: REPORT,
    arrange: async (stage) => {
      const formId = await formOfAll(stage);
      const agency = await agencyOf(stage);
      return {
        claims: reporterOf(stage),
        input: { agency, formId, period: PERIOD, values: VALUES, expectedVersion: 0 },
      };
    },
  },
  submitReport: {
    mutation: 'submitReport',
    fields: REPORT,
    arrange: async (stage) => ({ claims: reporterOf(stage), input: stepOf(await drafted(stage)) }),
  },
  correctReport: {
    mutation: 'correctReport',
    fields: REPORT,
    arrange: async (stage) => ({
      claims: reporterOf(stage),
      input: {
        ...stepOf(await verified(stage)),
        reason: 'Salah hitung',
        values: [{ indicator: 'jumlah', number: '8' }, ...VALUES.slice(1)],
      },
    }),
  },
  returnReport: {
    mutation: 'returnReport',
    fields: REPORT,
    arrange: async (stage) => ({
      claims: officerOf(stage),
      input: { ...stepOf(await handedIn(stage)), comments: [{ indicator: 'jumlah', text: 'Periksa lagi' }] },
    }),
  },
  verifyReport: {
    mutation: 'verifyReport',
    fields: REPORT,
    arrange: async (stage) => ({ claims: officerOf(stage), input: stepOf(await handedIn(stage)) }),
  },
  reopenPeriod: {
    mutation: 'reopenPeriod',
    fields: 'reopening { id period reason until recordedAt region { code } agency { key } form { key } }',
    arrange: async (stage) => ({
      claims: REGISTRAR,
      input: {
        formId: await formOfAll(stage),
        period: PERIOD,
        regionCode: stage.region,
        reason: 'Banjir',
        until: '2026-09-30',
      },
    }),
  },
  'reopenPeriod of an agency': {
    mutation: 'reopenPeriod',
    fields: 'reopening { id period reason until recordedAt region { code } agency { key } form { key } }',
    arrange: async (stage) => ({
      claims: REGISTRAR,
      input: {
        formId: await formOfAll(stage),
        period: PERIOD,
        agency: await agencyOf(stage),
        reason: 'Banjir',
        until: '2026-09-30',
      },
    }),
  },
  importReports: {
    mutation: 'importReports',
    fields: IMPORT,
    transactions: 2,
    arrange: async (stage) => ({ claims: reporterOf(stage), input: await importing(stage) }),
  },
};
