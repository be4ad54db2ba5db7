import { isApiKeyId } from '#domain/apiKey.ts';
import { decideApiKeyRevocation } from '#domain/apiKeyDecisions.ts';
import { readApiKey } from '#store/apiKey.ts';
import { recordPayload } from '../../recordPayload.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { write } from '../../write.ts';

export const revokeApiKey: NonNullable<MutationResolvers['revokeApiKey']> = async (_parent, { input }, context) => {
  const written = await write(context, { action: 'revokeApiKey' }, input, async (moment) => {
    const current = isApiKeyId(input.id) ? await readApiKey(context.table, input.id) : null;
    const decision = decideApiKeyRevocation(input, current, moment);
    return { decision, expected: { reference: null, region: null } };
  });
  const { record, userErrors } = await recordPayload('API_KEY', written, context);
  return { apiKey: record, userErrors };
};
