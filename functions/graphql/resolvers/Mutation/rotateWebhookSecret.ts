import { decideNewSecret } from '#domain/webhookDecisions.ts';
import type { MutationResolvers } from '../../types.generated.ts';
import { currentWebhook, newSigningKey, webhookPayload } from '../../webhooks.ts';
import { write } from '../../write.ts';

export const rotateWebhookSecret: NonNullable<MutationResolvers['rotateWebhookSecret']> = async (
  _parent,
  { input },
  context,
) => {
  const written = await write(context, { action: 'rotateWebhookSecret' }, input, async (moment) => {
    const current = await currentWebhook(input.id, context);
    return {
      decision: decideNewSecret(input, current, newSigningKey(context, current?.webhook.id ?? input.id), moment),
      expected: { reference: null, region: null },
    };
  });
  return webhookPayload(written, context);
};
