import { firstProgress } from '#domain/webhook.ts';
import { failed, held } from '#domain/webhookDelivery.ts';
import { changesList, cursorsOf } from '#names/cursor.ts';
import { keepProgress, readWebhook } from '#store/webhook.ts';
import type { Scenario, Stage } from './mutations.ts';
import { type Registry, testSecret } from './registry.ts';

/** How the registrar registers subscriptions, and what becomes of them. */

const REGISTRAR = { role: 'ministry-registrar' };
const WEBHOOK = `webhook { id name url region { code } kinds state cursor lastDeliveredAt failures lastFailure { at cause status }
  nextAttemptAt setAsideAt previousSecretUntil createdAt removedAt reason version }`;

const given = ({ region, slug }: Stage) => ({
  name: `Pendengar ${slug}`,
  url: `https://penerima.go.id/${slug}`,
  filter: { regionCode: region, kinds: ['AGENCY', 'REPORT'] },
  after: cursorsOf(testSecret, changesList(region, ['AGENCY', 'REPORT']))('1'),
});

async function registered(stage: Stage): Promise<{ id: string; expectedVersion: number }> {
  const { people } = stage;
  const { webhook } = await people.done(
    'registerWebhook',
    'RegisterWebhookInput',
    'webhook { id version }',
    given(stage),
    await people.registrar(),
  );
  return { id: webhook.id, expectedVersion: webhook.version };
}

/** Leaves a subscription as the deliverer does whose message was refused for good. */
export async function setAside(registry: Registry, id: string): Promise<void> {
  const webhook = await readWebhook(registry.table, id);
  if (webhook === null) throw new Error('The subscription is not there.');
  const now = registry.clock().toISOString();
  const holding = held(firstProgress(webhook), 2, now);
  await keepProgress(registry.table, holding);
  await keepProgress(registry.table, failed(holding, { failure: 'GONE', status: 410 }, now, 1));
}

export const webhookMutations: Readonly<Record<string, Scenario>> = {
  registerWebhook: {
    mutation: 'registerWebhook',
    fields: `secret ${WEBHOOK}`,
    arrange: async (stage) => ({ claims: REGISTRAR, input: given(stage) }),
  },
  rotateWebhookSecret: {
    mutation: 'rotateWebhookSecret',
    fields: `secret ${WEBHOOK}`,
    arrange: async (stage) => ({ claims: REGISTRAR, input: await registered(stage) }),
  },
  resumeWebhook: {
    mutation: 'resumeWebhook',
    fields: WEBHOOK,
    arrange: async (stage) => {
      const input = await registered(stage);
      await setAside(stage.registry, input.id);
      return { claims: REGISTRAR, input };
    },
  },
  removeWebhook: {
    mutation: 'removeWebhook',
    fields: WEBHOOK,
    arrange: async (stage) => ({
      claims: REGISTRAR,
      input: { ...(await registered(stage)), reason: `Selesai ${stage.slug}` },
    }),
  },
};
