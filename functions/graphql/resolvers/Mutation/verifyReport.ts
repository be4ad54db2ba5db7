import { parseAgencyKey } from '#domain/agency.ts';
import { decideVerification } from '#domain/verifyReport.ts';
import { idOf } from '../../ids.ts';
import { recordPayload } from '../../recordPayload.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { writeToReport } from '../../writeToReport.ts';

export const verifyReport: NonNullable<MutationResolvers['verifyReport']> = async (_parent, { input }, context) => {
  const parts = idOf('Report', input.reportId, 'input.reportId');
  const regionCode = parseAgencyKey(parts[0])?.regionCode ?? '';
  const action = { action: 'verifyReport', regionCode } as const;
  const written = await writeToReport(
    context,
    action,
    input,
    parts,
    () => context.loaders.regionRecords(regionCode),
    ({ current, revisions, beside }, moment) =>
      decideVerification(input, { current, revisions, baselines: beside.records.baselines }, moment),
  );
  const { record, userErrors } = await recordPayload('REPORT', written, context);
  return { report: record, userErrors };
};
