import { ADOPTION_STATUSES } from '#domain/adoption.ts';
import { type AgencyType, SERVICE_CLASSES } from '#domain/agency.ts';
import { GUIDELINE_KINDS, type Guideline } from '#domain/guideline.ts';
import { FREQUENCIES } from '#domain/period.ts';
import { REGION_LEVELS, type Region } from '#domain/region.ts';
import { REGULATION_LEVELS, RELATION_KINDS, type Regulation, type Relation } from '#domain/regulation.ts';
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
import type { RequirementSet } from '#domain/setRequirements.ts';
import { boolean, integer, list, nullable, object, oneOf, type Parser, text } from './parse.ts';
import { localizedText, source, versioned, weekdays } from './recordParts.ts';

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

export const parseRequirementSet: Parser<RequirementSet> = object({
  regulationSlug: text,
  version: integer,
  requirements: list(parseRequirement),
});
