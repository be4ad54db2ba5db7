import { decideRemoval } from '#domain/webhookDecisions.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { currentWebhook, webhookPayload } from '../../webhooks.ts';
import { write } from '../../write.ts';

export const removeWebhook: NonNullable<MutationResolvers['removeWebhook']> = async (_parent, { input }, context) => {
  const written = await write(context, { action: 'removeWebhook' }, input, async (moment) => {
    const current = await currentWebhook(input.id, context);
    return { decision: decideRemoval(input, current, moment), expected: { reference: null, region: null } };
  });
  return webhookPayload(written, context);
};
