import { SERVICE_CLASSES } from '#domain/agency.ts';
import { BAD_CELL_CODES, IMPORT_OUTCOMES, type ReportImport } from '#domain/importReports.ts';
import type { LedgerEntry } from '#domain/ledger.ts';
import { REPORT_STATES, type Report } from '#domain/report.ts';
import { CHECK_SEVERITIES } from '#domain/reportForm.ts';
import { once } from './heldItems.ts';
import { boolean, integer, list, map, nullable, object, oneOf, orEmpty, type Parser, tagged, text } from './parse.ts';
import { localizedText } from './recordParts.ts';

const answer = tagged({
  NUMBER: object({ tag: oneOf('NUMBER'), number: text }),
  BOOLEAN: object({ tag: oneOf('BOOLEAN'), boolean }),
  CHOICE: object({ tag: oneOf('CHOICE'), choice: text }),
  CHOICES: object({ tag: oneOf('CHOICES'), choices: list(text) }),
  TEXT: object({ tag: oneOf('TEXT'), text }),
});

export const parseReport: Parser<Report> = once(
  object({
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
  }),
);

export const parseReportImport: Parser<ReportImport> = object({
  rows: list(object({ outcome: oneOf(...IMPORT_OUTCOMES), revision: nullable(integer) })),
  cells: list(object({ row: integer, column: text, value: text, reason: text, code: oneOf(...BAD_CELL_CODES) })),
  written: integer,
});

export const parseLedgerEntry: Parser<LedgerEntry> = once(
  object({
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
  }),
);
