import { decideGuideline } from '#domain/publishGuideline.ts';
import { known } from '#domain/reference.ts';
import { idOf } from '../../ids.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { userErrors } from '../../userErrors.ts';
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
  if (written.tag === 'refused') return { guideline: null, userErrors: await userErrors(written.refusals, context) };
  const { answer } = written;
  const guideline = answer.kind === 'GUIDELINE' ? known(answer.record, await loaders.catalogue()) : null;
  return { guideline, userErrors: [] };
};
