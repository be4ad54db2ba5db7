import { ADOPTION_ORIGINS, ADOPTION_STATUSES, type AdoptionEvent, type AdoptionStep } from '#domain/adoption.ts';
import { type Agency, SERVICE_CLASSES } from '#domain/agency.ts';
import { type Assessment, ELIGIBILITIES } from '#domain/assessment.ts';
import type { Dispute } from '#domain/dispute.ts';
import type { Reopening } from '#domain/reopening.ts';
import type { Baseline } from '#domain/requirements/facts.ts';
import { STUDY_DIMENSIONS, STUDY_FINDINGS, type Study } from '#domain/study.ts';
import type { Waiver } from '#domain/waiver.ts';
import { once } from './heldItems.ts';
import { boolean, integer, list, nullable, object, oneOf, type Parser, text } from './parse.ts';
import { source, versioned, weekdays } from './recordParts.ts';

export const parseAgency: Parser<Agency> = once(
  object({
    key: text,
    regionCode: text,
    typeCode: nullable(text),
    name: text,
    serviceClass: oneOf(...SERVICE_CLASSES),
    ...versioned,
  }),
);

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
export const parseAdoptionStep: Parser<AdoptionStep & { load: string | null }> = once(object(step));

export const parseAdoptionEvent: Parser<AdoptionEvent> = once(
  object({
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
    shortfall: list(
      object({ requirementId: text, version: integer, state: oneOf('UNMET', 'UNKNOWN'), waived: boolean }),
    ),
  }),
);

export const parseStudy: Parser<Study> = once(
  object({
    id: text,
    regionCode: text,
    basis: text,
    title: text,
    conductedBy: text,
    plannedOn: text,
    completedOn: nullable(text),
    findings: list(
      object({
        dimension: oneOf(...STUDY_DIMENSIONS),
        finding: oneOf(...STUDY_FINDINGS),
        text,
        evidence: list(source),
      }),
    ),
    document: nullable(source),
    ...versioned,
  }),
);

export const parseAssessment: Parser<Assessment> = once(
  object({
    id: text,
    agencyKey: text,
    regionCode: text,
    eligibility: oneOf(...ELIGIBILITIES),
    reason: text,
    effectiveFrom: text,
    recordedAt: text,
  }),
);

export const parseWaiver: Parser<Waiver> = once(
  object({
    id: text,
    regionCode: text,
    requirementId: text,
    reason: text,
    effectiveFrom: text,
    effectiveUntil: text,
    recordedAt: text,
  }),
);

export const parseDispute: Parser<Dispute> = once(
  object({
    id: text,
    regionCode: text,
    eventId: text,
    statement: text,
    sources: list(source),
    recordedAt: text,
  }),
);

export const parseBaseline: Parser<Baseline> = once(
  object({ formId: text, period: text, lastDay: text, agencyKey: text }),
);

export const parseReopening: Parser<Reopening> = once(
  object({
    id: text,
    regionCode: text,
    agencyKey: nullable(text),
    formId: text,
    period: text,
    reason: text,
    until: text,
    recordedAt: text,
  }),
);
