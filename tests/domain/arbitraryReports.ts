import fc from 'fast-check';
import { type LedgerEntry, ledgerEntry } from '#domain/ledger.ts';
import type { Answer, Answers } from '#domain/report.ts';
import type { ReportForm } from '#domain/reportForm.ts';
import type { Counted } from '../support/counted.ts';
import { AGENCY, form, indicator, OBLIGATION, report } from './records.ts';

/** A form with an indicator of each way of adding up, and a disciplinary count. */
export const FORM: ReportForm = form({
  indicators: [
    indicator('staff', { aggregation: 'SUM' }),
    indicator('cases', { aggregation: 'SUM', dimension: 'DISCIPLINE' }),
    indicator('saved', { aggregation: 'SUM', valueType: 'MONEY' }),
    indicator('index', { aggregation: 'MEAN', valueType: 'NUMBER' }),
    indicator('rate', { aggregation: 'WEIGHTED_MEAN', weight: 'staff', valueType: 'NUMBER' }),
    indicator('harsh', { aggregation: 'WEIGHTED_MEAN', weight: 'cases', valueType: 'NUMBER' }),
    indicator('office', { aggregation: 'COUNT_BY_CHOICE', valueType: 'BOOLEAN' }),
    indicator('days', { aggregation: 'COUNT_BY_CHOICE', valueType: 'MULTI_CHOICE', choices: ['MON', 'FRI'] }),
    indicator('note', { aggregation: 'NONE', valueType: 'TEXT' }),
  ],
});

const whole = (max: number) =>
  fc.integer({ min: 0, max }).map((one): Answer => ({ tag: 'NUMBER', number: String(one) }));
const decimal = fc
  .tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 999_999 }))
  .map(([a, b]): Answer => ({ tag: 'NUMBER', number: `${a}.${String(b).padStart(6, '0')}` }));

const answers: fc.Arbitrary<Answers> = fc.record(
  {
    staff: whole(5_000),
    cases: whole(9),
    saved: decimal,
    index: decimal,
    rate: decimal,
    harsh: decimal,
    office: fc.boolean().map((boolean): Answer => ({ tag: 'BOOLEAN', boolean })),
    days: fc.subarray(['MON', 'FRI']).map((choices): Answer => ({ tag: 'CHOICES', choices })),
    note: fc.constant<Answer>({ tag: 'TEXT', text: 'Catatan' }),
  },
  { requiredKeys: [] },
);

/** An agency's report as the ledger has it: what is owed, what was handed in, and the verified revision that counts. */
export interface Reported {
  entry: LedgerEntry;
  counted: Counted | null;
}

const instant = fc.constantFrom('2026-02-05T01:00:00.000Z', '2026-02-15T01:00:00.000Z');

const reported = (place: number): fc.Arbitrary<Reported> =>
  fc
    .record({
      region: fc.constantFrom('32.72', '32.73', '32', '33.01', '11.10'),
      typeCode: fc.constantFrom(null, 'dinkes', 'bkpsdm'),
      serviceClass: fc.constantFrom('DIRECT', 'MIXED', 'SUPPORT'),
      owed: fc.boolean(),
      state: fc.constantFrom(null, 'SUBMITTED', 'RETURNED', 'VERIFIED'),
      firstSubmittedAt: instant,
      revision: fc.integer({ min: 1, max: 3 }),
      answers,
    })
    .map(({ region, typeCode, serviceClass, owed, state, firstSubmittedAt, revision, answers: given }) => {
      const agency = { ...AGENCY, key: `${region}-a${place}`, regionCode: region, typeCode, serviceClass };
      const verifiedRevision = state === 'VERIFIED' ? revision : null;
      const handedIn = state === null ? null : { state, firstSubmittedAt, verifiedRevision };
      return {
        entry: ledgerEntry(agency, 'form', '2026-01', owed ? OBLIGATION : null, handedIn),
        counted:
          verifiedRevision === null
            ? null
            : { report: report({ agencyKey: agency.key, regionCode: region, revision, answers: given }), form: FORM },
      };
    });

/** The reports of up to a dozen agencies. */
export const arbitraryReports: fc.Arbitrary<Reported[]> = fc
  .integer({ min: 0, max: 12 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, place) => reported(place))));
