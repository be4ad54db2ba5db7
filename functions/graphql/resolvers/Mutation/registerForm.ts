import { known } from '#domain/reference.ts';
import { decideForm } from '#domain/registerForm.ts';
import { recordPayload } from '../../recordPayload.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { write } from '../../write.ts';

export const registerForm: NonNullable<MutationResolvers['registerForm']> = async (_parent, { input }, context) => {
  const { loaders } = context;
  const written = await write(context, { action: 'registerForm' }, input, async (moment) => {
    const [catalogue, { version }] = await Promise.all([loaders.catalogue(), loaders.reference()]);
    return {
      decision: decideForm({ ...input, regulationSlug: input.regulation }, catalogue, moment),
      expected: { reference: version, region: null },
    };
  });
  const { record, userErrors } = await recordPayload('FORM', written, context);
  return { form: record === null ? null : known(record, await loaders.catalogue()), userErrors };
};
