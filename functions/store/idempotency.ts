import type { Access } from '#domain/access.ts';
import type { AdoptionEvent } from '#domain/adoption.ts';
import type { Agency } from '#domain/agency.ts';
import type { ApiKey } from '#domain/apiKey.ts';
import type { Assessment } from '#domain/assessment.ts';
import type { Dispute } from '#domain/dispute.ts';
import type { Guideline } from '#domain/guideline.ts';
import type { ReportImport } from '#domain/importReports.ts';
import type { Regulation, Relation } from '#domain/regulation.ts';
import type { Reopening } from '#domain/reopening.ts';
import type { Report } from '#domain/report.ts';
import type { ReportForm } from '#domain/reportForm.ts';
import type { RequirementSet } from '#domain/setRequirements.ts';
import type { Study } from '#domain/study.ts';
import type { Waiver } from '#domain/waiver.ts';
import type { Webhook } from '#domain/webhook.ts';
import { parseAccess } from './access.ts';
import { parseApiKey } from './apiKey.ts';
import { idempotencyKey } from './keys.ts';
import { integer, object, oneOf, type Parser, text } from './parse.ts';
import { parseForm, parseGuideline, parseRegulation, parseRelation, parseRequirementSet } from './referenceRecords.ts';
import {
  parseAdoptionEvent,
  parseAgency,
  parseAssessment,
  parseDispute,
  parseReopening,
  parseStudy,
  parseWaiver,
} from './regionRecords.ts';
import { parseReport, parseReportImport } from './reportRecords.ts';
import { getItem, type Table } from './table.ts';
import { parseWebhook } from './webhook.ts';

/** What a mutation answered: the record that it made, and the day it was answered on. */
export type Answer = { today: string; recordedAt: string } & (
  | { kind: 'REGULATION'; record: Regulation }
  | { kind: 'RELATION'; record: Relation }
  | { kind: 'GUIDELINE'; record: Guideline }
  | { kind: 'ADOPTION_EVENT'; record: AdoptionEvent }
  | { kind: 'REQUIREMENTS'; record: RequirementSet }
  | { kind: 'STUDY'; record: Study }
  | { kind: 'ASSESSMENT'; record: Assessment }
  | { kind: 'WAIVER'; record: Waiver }
  | { kind: 'DISPUTE'; record: Dispute }
  | { kind: 'AGENCY'; record: Agency }
  | { kind: 'FORM'; record: ReportForm }
  | { kind: 'REPORT'; record: Report }
  | { kind: 'REOPENING'; record: Reopening }
  | { kind: 'IMPORT'; record: ReportImport }
  | { kind: 'ACCESS'; record: Access }
  | { kind: 'API_KEY'; record: ApiKey }
  | { kind: 'WEBHOOK'; record: Webhook }
);

/** Names a call: a digest of issuer, subject, mutation and key, and a digest of the input. */
export interface Idempotency {
  call: string;
  input: string;
}

/** An answer is remembered this long: two days, so that a retry after a night still finds it. */
const KEPT_SECONDS = 48 * 3_600;

/** The idempotency record of a call. */
export function idempotencyItem(idempotency: Idempotency, answer: Answer, recordedAt: string) {
  return {
    ...idempotencyKey(idempotency.call),
    input: idempotency.input,
    answer,
    expiresAt: Math.floor(Date.parse(recordedAt) / 1_000) + KEPT_SECONDS,
  };
}

const RECORDS = {
  REGULATION: parseRegulation,
  RELATION: parseRelation,
  GUIDELINE: parseGuideline,
  ADOPTION_EVENT: parseAdoptionEvent,
  REQUIREMENTS: parseRequirementSet,
  STUDY: parseStudy,
  ASSESSMENT: parseAssessment,
  WAIVER: parseWaiver,
  DISPUTE: parseDispute,
  AGENCY: parseAgency,
  FORM: parseForm,
  REPORT: parseReport,
  REOPENING: parseReopening,
  IMPORT: parseReportImport,
  ACCESS: parseAccess,
  API_KEY: parseApiKey,
  WEBHOOK: parseWebhook,
} as const;

const answerHead = object({
  kind: oneOf(...(Object.keys(RECORDS) as (keyof typeof RECORDS)[])),
  today: text,
  recordedAt: text,
});

const parseAnswer: Parser<Answer> = (value, place) => {
  const head = answerHead(value, place);
  const { record } = value as { record: unknown };
  return { ...head, record: RECORDS[head.kind](record, `${place}.record`) } as Answer;
};

const parseItem = object({ input: text, answer: parseAnswer, expiresAt: integer });

/**
 * What a call was answered before, and whether its input was the same; null when it was not made, or its record has expired:
 * expired items stay readable until the engine removes them.
 */
export async function readAnswer(
  table: Table,
  idempotency: Idempotency,
  now: string,
): Promise<{ answer: Answer; sameInput: boolean } | null> {
  const item = await getItem(table, idempotencyKey(idempotency.call));
  if (item === undefined) return null;
  const { input, answer, expiresAt } = parseItem(item, 'idempotency record');
  if (expiresAt <= Math.floor(Date.parse(now) / 1_000)) return null;
  return { answer, sameInput: input === idempotency.input };
}
