import { decideResumption } from '#domain/webhookDecisions.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { currentWebhook, webhookPayload } from '../../webhooks.ts';
import { write } from '../../write.ts';

export const resumeWebhook: NonNullable<MutationResolvers['resumeWebhook']> = async (_parent, { input }, context) => {
  const written = await write(context, { action: 'resumeWebhook' }, input, async () => {
    const current = await currentWebhook(input.id, context);
    return { decision: decideResumption(input, current), expected: { reference: null, region: null } };
  });
  return webhookPayload(written, context);
};
