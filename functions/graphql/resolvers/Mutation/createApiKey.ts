import { makeApiKey } from '#callers/apiKeys.ts';
import { decideApiKey } from '#domain/apiKeyDecisions.ts';
import { permitted } from '../../permitted.ts';
import { recordPayload } from '../../recordPayload.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { idempotencyOf, write } from '../../write.ts';

export const createApiKey: NonNullable<MutationResolvers['createApiKey']> = async (_parent, { input }, context) => {
  const action = { action: 'createApiKey' } as const;
  const { call } = idempotencyOf(permitted(context.actor, action, 'Sign in to write.'), action, input);
  const written = await write(context, action, input, async (moment) => {
    const id = moment.newId.replaceAll('-', '');
    const { hash } = makeApiKey(context.secret, call, id);
    return { decision: decideApiKey(input, { id, hash }, moment), expected: { reference: null, region: null } };
  });
  const { record, userErrors } = await recordPayload('API_KEY', written, context);
  const made = record === null ? null : makeApiKey(context.secret, call, record.id);
  // A retry after the registry's secret changed makes another key, which nobody may take for this one.
  return { apiKey: record, key: made !== null && made.hash === record?.hash ? made.text : null, userErrors };
};
