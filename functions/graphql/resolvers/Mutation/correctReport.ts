import { decideCorrection } from '#domain/correctReport.ts';
import { idOf } from '../../ids.ts';
import { recordPayload } from '../../recordPayload.ts';
import { formIn } from '../../reports.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { writeToReport } from '../../writeToReport.ts';

export const correctReport: NonNullable<MutationResolvers['correctReport']> = async (_parent, { input }, context) => {
  const parts = idOf('Report', input.reportId, 'input.reportId');
  const action = { action: 'correctReport', agencyKey: parts[0] } as const;
  const readLaw = () => context.loaders.reference();
  const written = await writeToReport(context, action, input, parts, readLaw, ({ current, beside }, moment) =>
    decideCorrection(input, { current, form: formIn(beside, current) }, moment),
  );
  const { record, userErrors } = await recordPayload('REPORT', written, context);
  return { report: record, userErrors };
};
