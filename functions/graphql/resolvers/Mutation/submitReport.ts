import { notFound } from '#domain/input.ts';
import { refused } from '#domain/outcome.ts';
import { decideSubmission } from '#domain/reportDecisions.ts';
import { idOf } from '../../ids.ts';
import { visibleReport } from '../../nodes.ts';
import { recordPayload } from '../../recordPayload.ts';
import { formOf } from '../../reports.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { write } from '../../write.ts';

export const submitReport: NonNullable<MutationResolvers['submitReport']> = async (_parent, { input }, context) => {
  const parts = idOf('Report', input.reportId, 'input.reportId');
  const expected = { reference: null, region: null };
  const written = await write(context, { action: 'submitReport', agencyKey: parts[0] }, input, async (moment) => {
    const report = await visibleReport(parts, context);
    if (report === null)
      return { decision: refused(notFound('UNKNOWN_REPORT', ['reportId'], 'No such report is kept.')), expected };
    return { decision: decideSubmission(input, report, await formOf(report, context.loaders), moment), expected };
  });
  const { record, userErrors } = await recordPayload('REPORT', written, context);
  return { report: record, userErrors };
};
