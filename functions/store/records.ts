import { ADOPTION_ORIGINS, ADOPTION_STATUSES, type AdoptionEvent, type AdoptionStep } from '#domain/adoption.ts';
import { type Agency, type AgencyType, SERVICE_CLASSES } from '#domain/agency.ts';
import { type Assessment, ELIGIBILITIES } from '#domain/assessment.ts';
import { WEEKDAYS } from '#domain/day.ts';
import type { Dispute } from '#domain/dispute.ts';
import { GUIDELINE_KINDS, type Guideline } from '#domain/guideline.ts';
import { BAD_CELL_CODES, IMPORT_OUTCOMES, type ReportImport } from '#domain/importReports.ts';
import type { LedgerEntry } from '#domain/ledger.ts';
import { FREQUENCIES } from '#domain/period.ts';
import { REGION_LEVELS, type Region } from '#domain/region.ts';
import { REGULATION_LEVELS, RELATION_KINDS, type Regulation, type Relation } from '#domain/regulation.ts';
import type { Reopening } from '#domain/reopening.ts';
import { REPORT_STATES, type Report } from '#domain/report.ts';
import {
  AGGREGATIONS,
  CHECK_SEVERITIES,
  INDICATOR_DIMENSIONS,
  REPORT_REPORTERS,
  REPORT_TRIGGERS,
  type ReportForm,
  VALUE_TYPES,
} from '#domain/reportForm.ts';
import { ENFORCEMENTS, REQUIREMENT_KINDS, type Requirement } from '#domain/requirement.ts';
import type { Baseline } from '#domain/requirements/facts.ts';
import type { RequirementSet } from '#domain/setRequirements.ts';
import { SOURCE_KINDS } from '#domain/source.ts';
import { STUDY_DIMENSIONS, STUDY_FINDINGS, type Study } from '#domain/study.ts';
import type { Waiver } from '#domain/waiver.ts';
import { boolean, integer, list, map, nullable, object, oneOf, orEmpty, type Parser, tagged, text } from './parse.ts';

const source = object({ url: nullable(text), kind: oneOf(...SOURCE_KINDS), title: nullable(text) });
const localizedText = object({ id: text, en: nullable(text) });
const versioned = { version: integer, recordedAt: text, load: nullable(text) };
const weekdays = list(oneOf(...WEEKDAYS));

export const parseRegion: Parser<Region> = object({
  code: text,
  name: text,
  level: oneOf(...REGION_LEVELS),
  parentCode: nullable(text),
  selfGoverning: boolean,
  tile: nullable(object({ column: integer, row: integer })),
});

export const parseRegulation: Parser<Regulation> = object({
  slug: text,
  level: oneOf(...REGULATION_LEVELS),
  regionCode: nullable(text),
  type: text,
  number: text,
  year: nullable(integer),
  title: nullable(text),
  issuer: nullable(text),
  issuedOn: nullable(text),
  effectiveFrom: nullable(text),
  effectiveUntil: nullable(text),
  maxDaysPerWeek: nullable(integer),
  weekdays,
  locationFlexible: nullable(boolean),
  timeFlexible: nullable(boolean),
  summary: nullable(text),
  metadata: nullable(
    object({
      place: nullable(text),
      promulgatedOn: nullable(text),
      gazette: nullable(text),
      subject: nullable(text),
      location: nullable(text),
      legalField: nullable(text),
      attachment: nullable(text),
      fileUrl: nullable(text),
    }),
  ),
  source,
  ...versioned,
});

/** Relations that were kept before they could be withdrawn do not say that they were not. */
const withdrawn: Parser<boolean> = (value, place) => (value === undefined ? false : boolean(value, place));

export const parseRelation: Parser<Relation> = object({
  from: text,
  kind: oneOf(...RELATION_KINDS),
  to: text,
  source,
  withdrawn,
  ...versioned,
});

export const parseGuideline: Parser<Guideline> = object({
  id: text,
  regulationSlug: text,
  kind: oneOf(...GUIDELINE_KINDS),
  title: text,
  issuer: nullable(text),
  issuedOn: nullable(text),
  effectiveFrom: nullable(text),
  effectiveUntil: nullable(text),
  document: nullable(object({ url: text, sha256: text, bytes: integer, mediaType: text })),
  source,
  ...versioned,
});

export const parseRequirement: Parser<Requirement> = object({
  id: text,
  regulationSlug: text,
  code: text,
  gates: oneOf(...ADOPTION_STATUSES),
  kind: oneOf(...REQUIREMENT_KINDS),
  parameters: list(text),
  enforcement: oneOf(...ENFORCEMENTS),
  clause: nullable(text),
  effectiveFrom: nullable(text),
  effectiveUntil: nullable(text),
  source,
  withdrawn: boolean,
  ...versioned,
});

const indicator = object({
  code: text,
  section: integer,
  sequence: integer,
  label: localizedText,
  valueType: oneOf(...VALUE_TYPES),
  unit: nullable(text),
  choices: list(text),
  minimum: nullable(text),
  maximum: nullable(text),
  aggregation: oneOf(...AGGREGATIONS),
  weight: nullable(text),
  dimension: oneOf(...INDICATOR_DIMENSIONS),
  required: boolean,
});

const check = object({ code: text, expression: text, severity: oneOf(...CHECK_SEVERITIES), message: localizedText });

export const parseForm: Parser<ReportForm> = object({
  id: text,
  regulationSlug: text,
  name: localizedText,
  frequency: oneOf(...FREQUENCIES),
  trigger: oneOf(...REPORT_TRIGGERS),
  reporter: oneOf(...REPORT_REPORTERS),
  dueDayOfNextPeriod: integer,
  closesDaysAfterDue: integer,
  effectiveFrom: nullable(text),
  indicators: list(indicator),
  checks: list(check),
  source,
  ...versioned,
});

export const parseAgencyType: Parser<AgencyType> = object({
  code: text,
  name: localizedText,
  serviceClass: oneOf(...SERVICE_CLASSES),
  ...versioned,
});

export const parseAgency: Parser<Agency> = object({
  key: text,
  regionCode: text,
  typeCode: nullable(text),
  name: text,
  serviceClass: oneOf(...SERVICE_CLASSES),
  ...versioned,
});

const step = {
  id: text,
  regionCode: text,
  basis: text,
  status: oneOf(...ADOPTION_STATUSES, 'EVALUATED' as const, 'WITHDRAWN' as const),
  effectiveOn: nullable(text),
  effectiveUntil: nullable(text),
  reportedOn: nullable(text),
  origin: oneOf(...ADOPTION_ORIGINS),
  recordedAt: text,
  ordinal: integer,
  supersedes: nullable(text),
  load: nullable(text),
};

/** An adoption event as the index keeps it: what the fold needs, and the load that wrote it. */
export const parseAdoptionStep: Parser<AdoptionStep & { load: string | null }> = object(step);

export const parseAdoptionEvent: Parser<AdoptionEvent> = object({
  ...step,
  scheme: nullable(
    object({
      weekdays,
      daysPerWeek: nullable(integer),
      maxSharePercent: nullable(integer),
      excludedServices: nullable(text),
    }),
  ),
  localInstrument: nullable(
    object({ name: text, number: nullable(text), issuedOn: nullable(text), signer: nullable(text) }),
  ),
  reason: nullable(text),
  sources: list(source),
  correctionReason: nullable(text),
  shortfall: list(object({ requirementId: text, version: integer, state: oneOf('UNMET', 'UNKNOWN'), waived: boolean })),
});

export const parseStudy: Parser<Study> = object({
  id: text,
  regionCode: text,
  basis: text,
  title: text,
  conductedBy: text,
  plannedOn: text,
  completedOn: nullable(text),
  findings: list(
    object({ dimension: oneOf(...STUDY_DIMENSIONS), finding: oneOf(...STUDY_FINDINGS), text, evidence: list(source) }),
  ),
  document: nullable(source),
  ...versioned,
});

export const parseAssessment: Parser<Assessment> = object({
  id: text,
  agencyKey: text,
  regionCode: text,
  eligibility: oneOf(...ELIGIBILITIES),
  reason: text,
  effectiveFrom: text,
  recordedAt: text,
});

export const parseWaiver: Parser<Waiver> = object({
  id: text,
  regionCode: text,
  requirementId: text,
  reason: text,
  effectiveFrom: text,
  effectiveUntil: text,
  recordedAt: text,
});

export const parseDispute: Parser<Dispute> = object({
  id: text,
  regionCode: text,
  eventId: text,
  statement: text,
  sources: list(source),
  recordedAt: text,
});

export const parseRequirementSet: Parser<RequirementSet> = object({
  regulationSlug: text,
  version: integer,
  requirements: list(parseRequirement),
});

export const parseBaseline: Parser<Baseline> = object({ formId: text, period: text, lastDay: text, agencyKey: text });

const answer = tagged({
  NUMBER: object({ tag: oneOf('NUMBER'), number: text }),
  BOOLEAN: object({ tag: oneOf('BOOLEAN'), boolean }),
  CHOICE: object({ tag: oneOf('CHOICE'), choice: text }),
  CHOICES: object({ tag: oneOf('CHOICES'), choices: list(text) }),
  TEXT: object({ tag: oneOf('TEXT'), text }),
});

export const parseReport: Parser<Report> = object({
  agencyKey: text,
  regionCode: text,
  formId: text,
  formVersion: integer,
  period: text,
  revision: integer,
  state: oneOf(...REPORT_STATES),
  answers: map(answer),
  warnings: list(
    object({ code: text, severity: oneOf(...CHECK_SEVERITIES), message: localizedText, indicators: list(text) }),
  ),
  savedAt: text,
  submittedAt: nullable(text),
  verifiedAt: nullable(text),
  returnedAt: nullable(text),
  comments: orEmpty(list(object({ indicator: nullable(text), text }))),
  correctionReason: nullable(text),
  replacedBy: nullable(integer),
  version: integer,
});

export const parseReportImport: Parser<ReportImport> = object({
  rows: list(object({ outcome: oneOf(...IMPORT_OUTCOMES), revision: nullable(integer) })),
  cells: list(object({ row: integer, column: text, value: text, reason: text, code: oneOf(...BAD_CELL_CODES) })),
  written: integer,
});

export const parseReopening: Parser<Reopening> = object({
  id: text,
  regionCode: text,
  agencyKey: nullable(text),
  formId: text,
  period: text,
  reason: text,
  until: text,
  recordedAt: text,
});

export const parseLedgerEntry: Parser<LedgerEntry> = object({
  agencyKey: text,
  regionCode: text,
  typeCode: nullable(text),
  serviceClass: oneOf(...SERVICE_CLASSES),
  name: text,
  version: integer,
  recordedAt: text,
  formId: text,
  period: text,
  obligation: nullable(object({ learnedAt: text, dueOn: text, closesOn: text, reopenedUntil: nullable(text) })),
  handedIn: nullable(
    object({
      state: oneOf('SUBMITTED', 'RETURNED', 'VERIFIED'),
      firstSubmittedAt: text,
      verifiedRevision: nullable(integer),
    }),
  ),
});
