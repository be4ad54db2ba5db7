import { decideSubmission, wasHandedIn } from '#domain/submitReport.ts';
import { idOf } from '../../ids.ts';
import { recordPayload } from '../../recordPayload.ts';
import { applyingForm, obligationNamed } from '../../reports.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { writeToReport } from '../../writeToReport.ts';

export const submitReport: NonNullable<MutationResolvers['submitReport']> = async (_parent, { input }, context) => {
  const parts = idOf('Report', input.reportId, 'input.reportId');
  const action = { action: 'submitReport', agencyKey: parts[0] } as const;
  const readBeside = async () => {
    const [catalogue, obligation] = await Promise.all([context.loaders.catalogue(), obligationNamed(parts, context)]);
    return { catalogue, obligation };
  };
  const written = await writeToReport(context, action, input, parts, readBeside, (read, moment) => {
    const { current, revisions, beside } = read;
    const form = applyingForm(current, beside.catalogue);
    // What was handed in before is never closed.
    const obligation = wasHandedIn(revisions) ? null : beside.obligation;
    return decideSubmission(input, { current, revisions, form, obligation }, moment);
  });
  const { record, userErrors } = await recordPayload('REPORT', written, context);
  return { report: record, userErrors };
};
