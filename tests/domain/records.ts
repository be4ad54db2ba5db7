import type { AdoptionEvent, AsOf } from '#domain/adoption.ts';
import type { Agency, AgencyType } from '#domain/agency.ts';
import type { Assessment } from '#domain/assessment.ts';
import type { Guideline } from '#domain/guideline.ts';
import type { SourceGiven } from '#domain/input.ts';
import { type LedgerEntry, ledgerEntry } from '#domain/ledger.ts';
import type { Obligation } from '#domain/obligation.ts';
import type { Moment } from '#domain/outcome.ts';
import { type Period, parsePeriod } from '#domain/period.ts';
import { type Catalogue, catalogueAt, type Reference } from '#domain/reference.ts';
import type { Region } from '#domain/region.ts';
import type { Regulation, Relation } from '#domain/regulation.ts';
import type { Report } from '#domain/report.ts';
import type { Indicator, ReportForm } from '#domain/reportForm.ts';
import type { Requirement } from '#domain/requirement.ts';
import type { ReadinessFacts } from '#domain/requirements/facts.ts';
import type { Scheme } from '#domain/scheme.ts';
import type { Source } from '#domain/source.ts';
import { STUDY_DIMENSIONS, type Study } from '#domain/study.ts';
import type { Waiver } from '#domain/waiver.ts';

/** When the records of these tests were learned, unless they say otherwise. */
export const LEARNED = '2026-01-01T00:00:00.000Z';

export const SOURCE: Source = { url: 'https://example.go.id/surat', kind: 'OFFICIAL', title: null };
export const SOURCE_GIVEN: SourceGiven = { url: 'https://example.go.id/surat', kind: 'OFFICIAL' };
export const MOMENT: Moment = { today: '2026-02-01', recordedAt: '2026-02-01T03:00:00.000Z', newId: 'new' };

const versioned = { version: 1, recordedAt: LEARNED, load: null };

/** The answer to a question about a day, as known at an instant; everything known when none is given. */
export const asOf = (effectiveOn: string, recordedAt: string | null = null): AsOf => ({ effectiveOn, recordedAt });

export const SUKABUMI: Region = {
  code: '32.72',
  name: 'Kota Sukabumi',
  level: 'CITY',
  parentCode: '32',
  selfGoverning: true,
  tile: null,
};
export const WEST_JAVA: Region = { ...SUKABUMI, code: '32', name: 'Jawa Barat', level: 'PROVINCE', parentCode: null };
export const JAKARTA: Region = { ...WEST_JAVA, code: '31', name: 'Daerah Khusus Ibukota Jakarta' };
export const SOUTH_JAKARTA: Region = {
  ...SUKABUMI,
  code: '31.74',
  name: 'Kota Administrasi Jakarta Selatan',
  parentCode: '31',
  selfGoverning: false,
};

export function event(given: Partial<AdoptionEvent>): AdoptionEvent {
  return {
    id: 'event',
    regionCode: '32.72',
    basis: 'rule',
    status: 'IMPLEMENTED',
    effectiveOn: '2026-01-05',
    effectiveUntil: null,
    reportedOn: null,
    origin: 'OBSERVED',
    recordedAt: LEARNED,
    ordinal: 0,
    supersedes: null,
    scheme: null,
    localInstrument: null,
    reason: null,
    sources: [],
    shortfall: [],
    correctionReason: null,
    load: null,
    ...given,
  };
}

export function regulation(given: Partial<Regulation>): Regulation {
  return {
    slug: 'rule',
    level: 'NATIONAL',
    regionCode: null,
    type: 'SE',
    number: '1',
    year: 2025,
    title: 'Kerja fleksibel',
    issuer: 'Menteri',
    issuedOn: '2025-01-01',
    effectiveFrom: null,
    effectiveUntil: null,
    maxDaysPerWeek: null,
    weekdays: [],
    locationFlexible: null,
    timeFlexible: null,
    summary: null,
    metadata: null,
    source: SOURCE,
    ...versioned,
    ...given,
  };
}

export const relation = (
  from: string,
  kind: Relation['kind'],
  to: string,
  given: Partial<Relation> = {},
): Relation => ({ from, kind, to, source: SOURCE, withdrawn: false, ...versioned, ...given });

export function guideline(given: Partial<Guideline>): Guideline {
  return {
    id: 'guideline',
    regulationSlug: 'rule',
    kind: 'JUKNIS',
    title: 'Petunjuk teknis',
    issuer: 'Kementerian',
    issuedOn: '2025-02-01',
    effectiveFrom: null,
    effectiveUntil: null,
    document: null,
    source: SOURCE,
    ...versioned,
    ...given,
  };
}

export function requirement(given: Partial<Requirement>): Requirement {
  return {
    id: '* code',
    regulationSlug: '*',
    code: 'code',
    gates: 'PILOT',
    kind: 'REGULATION_IN_FORCE',
    parameters: [],
    enforcement: 'BLOCKING',
    clause: null,
    effectiveFrom: null,
    effectiveUntil: null,
    source: SOURCE,
    withdrawn: false,
    ...versioned,
    ...given,
  };
}

/** The reference records, with one national regulation `rule` and nothing else unless given. */
export function reference(given: Partial<Reference> = {}): Reference {
  return {
    version: 1,
    regions: [SUKABUMI, WEST_JAVA, JAKARTA, SOUTH_JAKARTA],
    regulations: [regulation({})],
    relations: [],
    guidelines: [],
    requirements: [],
    forms: [],
    agencyTypes: [],
    ...given,
  };
}

export const catalogue = (given: Partial<Reference> = {}, recordedAt: string | null = null): Catalogue =>
  catalogueAt(reference(given), recordedAt);

export const scheme = (given: Partial<Scheme> = {}): Scheme => ({
  weekdays: [],
  daysPerWeek: null,
  maxSharePercent: null,
  excludedServices: null,
  ...given,
});

/** Kota Sukabumi with nothing recorded, but the catalogue. */
export const NOTHING_KEPT = {
  region: SUKABUMI,
  events: [],
  baselines: [],
  studies: [],
  assessments: [],
  waivers: [],
};

/** The facts of Kota Sukabumi towards `rule` on 5 January 2026, with nothing recorded unless given. */
export function facts(given: Partial<ReadinessFacts> = {}): ReadinessFacts {
  return {
    region: SUKABUMI,
    basis: 'rule',
    on: '2026-01-05',
    catalogue: catalogue(),
    events: [],
    baselines: [],
    studies: [],
    assessments: [],
    waivers: [],
    scheme: null,
    localInstrument: null,
    ...given,
  };
}

export const AGENCY_TYPE: AgencyType = {
  code: 'bkpsdm',
  name: { id: 'Badan kepegawaian', en: null },
  serviceClass: 'SUPPORT',
  ...versioned,
};
export const AGENCY: Agency = {
  key: '32.72-bkpsdm',
  regionCode: '32.72',
  typeCode: 'bkpsdm',
  name: 'BKPSDM Kota Sukabumi',
  serviceClass: 'SUPPORT',
  ...versioned,
};

export function indicator(code: string, given: Partial<Indicator> = {}): Indicator {
  return {
    code,
    section: 1,
    sequence: 1,
    label: { id: code, en: null },
    valueType: 'INTEGER',
    unit: null,
    choices: [],
    minimum: null,
    maximum: null,
    aggregation: 'NONE',
    weight: null,
    dimension: 'ADOPTION',
    required: false,
    ...given,
  };
}

export function form(given: Partial<ReportForm> = {}): ReportForm {
  return {
    id: 'form',
    regulationSlug: 'rule',
    name: { id: 'Formulir', en: null },
    frequency: 'MONTH',
    trigger: 'REGULATION_IN_FORCE',
    reporter: 'AGENCY',
    dueDayOfNextPeriod: 10,
    closesDaysAfterDue: 30,
    effectiveFrom: null,
    indicators: [],
    checks: [],
    source: SOURCE,
    ...versioned,
    ...given,
  };
}

export function report(given: Partial<Report> = {}): Report {
  return {
    agencyKey: '32.72-bkpsdm',
    regionCode: '32.72',
    formId: 'form',
    formVersion: 1,
    period: '2026-01',
    revision: 1,
    state: 'DRAFT',
    answers: {},
    warnings: [],
    savedAt: LEARNED,
    submittedAt: null,
    verifiedAt: null,
    returnedAt: null,
    comments: [],
    correctionReason: null,
    replacedBy: null,
    version: 1,
    ...given,
  };
}

/** A study towards `rule`, completed with findings in all dimensions when it has a day of completion. */
export function study(given: Partial<Study> = {}): Study {
  return {
    id: 'study',
    regionCode: '32.72',
    basis: 'rule',
    title: 'Kajian',
    conductedBy: 'Bappeda',
    plannedOn: '2025-12-01',
    completedOn: null,
    findings: given.completedOn
      ? STUDY_DIMENSIONS.map((dimension) => ({ dimension, finding: 'SUPPORTS', text: 'Baik', evidence: [SOURCE] }))
      : [],
    document: null,
    ...versioned,
    ...given,
  };
}

export const assessment = (given: Partial<Assessment> = {}): Assessment => ({
  id: 'assessment',
  agencyKey: '32.72-bkpsdm',
  regionCode: '32.72',
  eligibility: 'ELIGIBLE',
  reason: 'Layak',
  effectiveFrom: '2026-01-01',
  recordedAt: LEARNED,
  ...given,
});

export const waiver = (given: Partial<Waiver> = {}): Waiver => ({
  id: 'waiver',
  regionCode: '32.72',
  requirementId: '* code',
  reason: 'Bencana',
  effectiveFrom: '2026-01-01',
  effectiveUntil: '2026-12-31',
  recordedAt: LEARNED,
  ...given,
});

/** The period of a key that there is. */
export function period(key: string): Period {
  const parsed = parsePeriod(key);
  if (parsed === null) throw new Error(`${key} is no period.`);
  return parsed;
}

/** The ledger entry of BKPSDM for January 2026, owed since it was learned, with nothing handed in. */
export const entry = (given: Partial<LedgerEntry> = {}): LedgerEntry => ({
  ...ledgerEntry(AGENCY, 'form', '2026-01', OBLIGATION, null),
  ...given,
});
export const OBLIGATION: Obligation = {
  learnedAt: LEARNED,
  dueOn: '2026-02-10',
  closesOn: '2026-03-12',
  reopenedUntil: null,
};
