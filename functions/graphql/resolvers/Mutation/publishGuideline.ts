import { decideGuideline } from '#domain/publishGuideline.ts';
import { known } from '#domain/reference.ts';
import { idOf } from '../../ids.ts';
import { recordPayload } from '../../recordPayload.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { write } from '../../write.ts';

export const publishGuideline: NonNullable<MutationResolvers['publishGuideline']> = async (
  _parent,
  { input },
  context,
) => {
  const { loaders } = context;
  const given = input.guidelineId ?? null;
  const guidelineId = given === null ? null : idOf('Guideline', given, 'input.guidelineId')[0];
  const written = await write(context, { action: 'publishGuideline' }, input, async (moment) => {
    const [catalogue, { version }] = await Promise.all([loaders.catalogue(), loaders.reference()]);
    const decision = decideGuideline({ ...input, guidelineId }, catalogue, moment);
    return { decision, expected: { reference: version, region: null } };
  });
  const { record, userErrors } = await recordPayload('GUIDELINE', written, context);
  return { guideline: record === null ? null : known(record, await loaders.catalogue()), userErrors };
};
