import { decideCorrection } from '#domain/correctReport.ts';
import { idOf } from '../../ids.ts';
import { recordPayload } from '../../recordPayload.ts';
import { formOf } from '../../reports.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { writeToReport } from '../../writeToReport.ts';

export const correctReport: NonNullable<MutationResolvers['correctReport']> = async (_parent, { input }, context) => {
  const parts = idOf('Report', input.reportId, 'input.reportId');
  const action = { action: 'correctReport', agencyKey: parts[0] } as const;
  const written = await writeToReport(context, action, input, parts, async (current, _revisions, moment) =>
    decideCorrection(input, { current, form: await formOf(current, context.loaders) }, moment),
  );
  const { record, userErrors } = await recordPayload('REPORT', written, context);
  return { report: record, userErrors };
};
