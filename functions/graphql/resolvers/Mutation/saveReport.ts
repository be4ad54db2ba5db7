import { FORM_ID } from '#domain/formFaults.ts';
import { parsePeriod } from '#domain/period.ts';
import { decideDraft } from '#domain/saveReport.ts';
import { agencyKeyOf } from '../../ids.ts';
import { recordPayload } from '../../recordPayload.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { write } from '../../write.ts';

export const saveReport: NonNullable<MutationResolvers['saveReport']> = async (_parent, { input }, context) => {
  const { loaders } = context;
  const agencyKey = agencyKeyOf(input.agency);
  const written = await write(context, { action: 'saveReport', agencyKey }, input, async (moment) => {
    // What can be no name is not looked for: a key has a length that the engine takes.
    const isName = FORM_ID.pattern.test(input.formId) && parsePeriod(input.period) !== null;
    const [agency, { formVersions }, revisions] = await Promise.all([
      loaders.agency(agencyKey),
      loaders.catalogue(),
      isName ? loaders.revisions(agencyKey, input.formId, input.period) : [],
    ]);
    const records = { agency, formVersions, current: revisions.at(-1) ?? null };
    return {
      decision: decideDraft({ ...input, agencyKey }, records, moment),
      expected: { reference: null, region: null },
    };
  });
  const { record, userErrors } = await recordPayload('REPORT', written, context);
  return { report: record, userErrors };
};
