import type { Answer, Report } from '#domain/report.ts';
import type { Indicator, ReportForm } from '#domain/reportForm.ts';
import type { OpenTable } from '#opendata/table.ts';
import type { NamedReport } from '#opendata/tables/reportColumns.ts';
import { answersTable } from '#opendata/tables/reports.ts';

/** How many answers a report has: as many as the monthly form has questions. */
const ANSWERS = 25;
/** How many reports come at once: what a page of the table holds. */
const PAGE = 500;

const VALUE_TYPES = ['INTEGER', 'MONEY', 'CHOICE', 'TEXT', 'BOOLEAN'] as const;

const indicators: readonly Indicator[] = Array.from({ length: ANSWERS }, (_, place) => ({
  code: `indicator_${String(place).padStart(2, '0')}`,
  section: 1,
  sequence: place,
  label: { id: `Indikator ${place}`, en: `Indicator ${place}` },
  valueType: VALUE_TYPES[place % VALUE_TYPES.length] ?? 'INTEGER',
  unit: null,
  choices: ['APPLIED', 'NOT_YET'],
  minimum: null,
  maximum: null,
  aggregation: 'SUM',
  weight: null,
  dimension: place === 0 ? 'DISCIPLINE' : 'OUTPUT',
  required: false,
}));

const FORM: ReportForm = {
  id: 'sintetis',
  regulationSlug: 'sintetis',
  name: { id: 'Formulir sintetis', en: 'Synthetic form' },
  frequency: 'MONTH',
  trigger: 'ADOPTED',
  reporter: 'AGENCY',
  dueDayOfNextPeriod: 10,
  closesDaysAfterDue: 30,
  effectiveFrom: null,
  indicators: [...indicators],
  checks: [],
  source: { url: 'https://example.go.id/formulir', kind: 'OFFICIAL', title: null },
  version: 1,
  recordedAt: '2026-01-01T00:00:00.000Z',
  load: null,
};
const BY_CODE = new Map(indicators.map((one) => [one.code, one]));

function answerTo({ valueType }: Indicator, number: number): Answer {
  switch (valueType) {
    case 'INTEGER':
      return { tag: 'NUMBER', number: String(number % 1_000) };
    case 'MONEY':
      return { tag: 'NUMBER', number: `${number * 7_919}.25` };
    case 'BOOLEAN':
      return { tag: 'BOOLEAN', boolean: number % 2 === 0 };
    case 'CHOICE':
      return { tag: 'CHOICE', choice: number % 3 === 0 ? 'APPLIED' : 'NOT_YET' };
    default:
      return { tag: 'TEXT', text: `Layanan tatap muka, "prioritas" nomor ${number}; sisanya daring` };
  }
}

function reportOf(number: number): NamedReport {
  const regionCode = `${11 + (number % 80)}.${String(1 + (number % 70)).padStart(2, '0')}`;
  const at = new Date(Date.UTC(2026, 4, 1) + number * 1_000).toISOString();
  const report: Report = {
    agencyKey: `${regionCode}-sintetis-${number}`,
    regionCode,
    formId: FORM.id,
    formVersion: 1,
    period: '2026-04',
    revision: 1,
    state: 'VERIFIED',
    answers: Object.fromEntries(indicators.map((one, place) => [one.code, answerTo(one, number + place)])),
    warnings: [],
    savedAt: at,
    submittedAt: at,
    verifiedAt: at,
    returnedAt: null,
    comments: [],
    correctionReason: null,
    replacedBy: null,
    version: 3,
  };
  return {
    report,
    form: FORM,
    indicators: BY_CODE,
    regionName: `Kabupaten ${number % 416}`,
    agencyName: `Dinas ${number}`,
  };
}

/** So many answers of made-up reports, as the table `reports` has them; each page is made when it is asked for. */
export function syntheticAnswers(rows: number): OpenTable {
  const reports = Math.ceil(rows / ANSWERS);
  return answersTable(async function* () {
    for (let place = 0; place < reports; place += PAGE) {
      yield Array.from({ length: Math.min(PAGE, reports - place) }, (_, at) => reportOf(place + at));
    }
  });
}
