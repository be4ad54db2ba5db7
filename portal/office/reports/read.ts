import { useRef } from 'preact/hooks';
import type { OfficeReportQuery, ReportQuery } from '#client/operations.generated.ts';
import * as operations from '#client/operations.generated.ts';
import { type Question, useQuestion } from '../useQuestion.ts';
import type { Form } from './answers.ts';
import type { ReportName } from './name.ts';

export type Report = NonNullable<ReportQuery['report']>;
export type Obligation = OfficeReportQuery['obligations']['nodes'][number];

/** What a room of one report is made of, each as far as it is there. */
export interface ReportRead {
  readonly form: Question<{ reportForm: Form | null }>;
  readonly around: Question<OfficeReportQuery>;
  /** The obligation; null where nobody owes it, or it is not read yet. */
  readonly obligation: Obligation | null;
  /** Null where there is none that the officer may see, or it is not read yet. */
  readonly report: Report | null;
  /** Whether all that is to be read is there. */
  readonly isWhole: boolean;
  readonly again: () => void;
}

/** Reads a form in the version that applies to the period, what is owed, and the latest revision of the report that the officer may see. */
export function useReport({ agency, form, period }: ReportName): ReportRead {
  const formRead = useQuestion(operations.reportForm, { id: form, period });
  const around = useQuestion(operations.officeReport, { agency, formId: form, period });
  const data = around.answer?.data ?? null;
  const obligation = data?.obligations.nodes[0] ?? null;
  const id = obligation?.report?.id ?? latestOf(data, period);
  const reportRead = useQuestion(operations.report, id === null ? null : { id });
  // While a report that is new, or a revision, is read for the first time, what was there stays.
  const before = useRef<{ readonly of: string; readonly report: Report | null } | null>(null);
  const of = JSON.stringify([agency, form, period]);
  const latest = reportRead.answer?.data?.report ?? null;
  // A draft that mends what was returned has no comments of its own: those of the revision before are what it is written upon.
  const isMending = latest?.state === 'DRAFT' && latest.revision > 1;
  const returned = useQuestion(operations.report, isMending ? { id: latest.id, revision: latest.revision - 1 } : null);
  const comments = returned.answer?.data?.report?.comments;
  const isRead =
    around.answer?.ok === true &&
    (id === null || reportRead.answer !== null) &&
    (!isMending || returned.answer !== null);
  const report = isRead
    ? latest === null || comments === undefined
      ? latest
      : { ...latest, comments }
    : before.current?.of === of
      ? before.current.report
      : null;
  if (isRead) before.current = { of, report };
  const isHeld = isRead ? id === null || reportRead.answer?.ok === true : before.current?.of === of;
  return {
    form: formRead,
    around,
    obligation,
    report,
    isWhole: formRead.answer?.ok === true && around.answer?.ok === true && isHeld,
    again: () => {
      if (formRead.answer?.ok !== true) formRead.again();
      around.again();
      reportRead.again();
    },
  };
}

/** A report that nobody owes, such as a baseline, stands in the list of reports alone. */
const latestOf = (data: OfficeReportQuery | null, period: string): string | null =>
  data?.reports.nodes
    .filter((one) => one.period === period)
    .reduce<{ id: string; revision: number } | null>(
      (latest, one) => (latest === null || one.revision > latest.revision ? one : latest),
      null,
    )?.id ?? null;
