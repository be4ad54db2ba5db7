export type { ReadWebhook as WebhookMapper } from '#domain/webhookDecisions.ts';
