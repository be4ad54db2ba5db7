import { parseAgencyKey } from '#domain/agency.ts';
import { notFound } from '#domain/input.ts';
import { refused } from '#domain/outcome.ts';
import { decideVerification } from '#domain/reportDecisions.ts';
import { idOf } from '../../ids.ts';
import { visibleReport } from '../../nodes.ts';
import { recordPayload } from '../../recordPayload.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { write } from '../../write.ts';

export const verifyReport: NonNullable<MutationResolvers['verifyReport']> = async (_parent, { input }, context) => {
  const parts = idOf('Report', input.reportId, 'input.reportId');
  const regionCode = parseAgencyKey(parts[0])?.regionCode ?? '';
  const written = await write(context, { action: 'verifyReport', regionCode }, input, async (moment) => {
    const report = await visibleReport(parts, context);
    if (report === null) {
      const decision = refused(notFound('UNKNOWN_REPORT', ['reportId'], 'No such report is kept.'));
      return { decision, expected: { reference: null, region: null } };
    }
    const { records } = await context.loaders.regionRecords(regionCode);
    const decision = decideVerification(input, report, records.baselines, moment);
    return { decision, expected: { reference: null, region: null } };
  });
  const { record, userErrors } = await recordPayload('REPORT', written, context);
  return { report: record, userErrors };
};
