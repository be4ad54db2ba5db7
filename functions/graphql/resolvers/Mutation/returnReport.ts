import { parseAgencyKey } from '#domain/agency.ts';
import { decideReturn } from '#domain/returnReport.ts';
import { idOf } from '../../ids.ts';
import { recordPayload } from '../../recordPayload.ts';
import { formIn } from '../../reports.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { writeToReport } from '../../writeToReport.ts';

export const returnReport: NonNullable<MutationResolvers['returnReport']> = async (_parent, { input }, context) => {
  const parts = idOf('Report', input.reportId, 'input.reportId');
  const regionCode = parseAgencyKey(parts[0])?.regionCode ?? '';
  const action = { action: 'returnReport', regionCode } as const;
  const readLaw = () => context.loaders.reference();
  const written = await writeToReport(context, action, input, parts, readLaw, ({ current, beside }, moment) =>
    decideReturn(input, { current, form: formIn(beside, current) }, moment),
  );
  const { record, userErrors } = await recordPayload('REPORT', written, context);
  return { report: record, userErrors };
};
