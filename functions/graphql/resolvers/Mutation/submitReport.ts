import { decideSubmission, wasHandedIn } from '#domain/submitReport.ts';
import { idOf } from '../../ids.ts';
import { recordPayload } from '../../recordPayload.ts';
import { applyingForm, obligationOf } from '../../reports.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { writeToReport } from '../../writeToReport.ts';

export const submitReport: NonNullable<MutationResolvers['submitReport']> = async (_parent, { input }, context) => {
  const parts = idOf('Report', input.reportId, 'input.reportId');
  const action = { action: 'submitReport', agencyKey: parts[0] } as const;
  const written = await writeToReport(context, action, input, parts, async (current, revisions, moment) => {
    const [form, obligation] = await Promise.all([
      applyingForm(current, context.loaders),
      // What was handed in before is never closed: nothing is read for it.
      wasHandedIn(revisions) ? null : obligationOf(current, context),
    ]);
    return decideSubmission(input, { current, revisions, form, obligation }, moment);
  });
  const { record, userErrors } = await recordPayload('REPORT', written, context);
  return { report: record, userErrors };
};
