import { createObserver } from '#observe/observer.ts';
import { createDeliverer } from '#webhooks/handler.ts';
import { publicReach, type Reach } from '#webhooks/reach.ts';
import type { Receiver } from './receiver.ts';
import { type Registry, testSecret } from './registry.ts';
import { newKey } from './reporting.ts';

/** Leads every name to this machine, where the receiver of a test is, and trusts its certificate. */
export const reachOf = ({ cert }: Receiver, more: Partial<Reach> = {}): Reach => ({
  ...publicReach,
  resolve: async () => ['127.0.0.1'],
  permits: (address) => address === '127.0.0.1',
  ca: cert,
  ...more,
});

/** A deliverer of a registry, by the registry's clock; its lines go to `lines`. */
export function delivererOf(registry: Registry, reach: Reach, { chance = (): number => 1, secret = testSecret } = {}) {
  const lines: string[] = [];
  const observer = createObserver({ stage: 'local', write: (line) => void lines.push(line) });
  const { table, clock } = registry;
  return { run: createDeliverer({ table, secret, observer, reach, clock, chance }), lines };
}

const FIELDS = `id name url region { code } kinds state cursor lastDeliveredAt failures lastFailure { at cause status }
  nextAttemptAt setAsideAt previousSecretUntil createdAt removedAt reason version`;

/** The registrar's mutations and questions of subscriptions. */
export function subscribing(registry: Registry, token: string) {
  const call = async (name: string, type: string, input: object, more = '') => {
    const mutation = `mutation ($input: ${type}!) { ${name}(input: $input) {
      ${more} webhook { ${FIELDS} } userErrors { code path message } } }`;
    const { data, errors } = await registry.ask(mutation, { input: { idempotencyKey: newKey(), ...input } }, token);
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data[name];
  };
  return {
    register: (input: object) =>
      call('registerWebhook', 'RegisterWebhookInput', { name: 'Kompas', ...input }, 'secret'),
    rotate: (input: object) => call('rotateWebhookSecret', 'RotateWebhookSecretInput', input, 'secret'),
    resume: (input: object) => call('resumeWebhook', 'ResumeWebhookInput', input),
    remove: (input: object) => call('removeWebhook', 'RemoveWebhookInput', { reason: 'Selesai', ...input }),
    all: async () => {
      const { data } = await registry.ask(`{ webhooks(first: 100) { nodes { ${FIELDS} } } }`, {}, token);
      return data.webhooks.nodes;
    },
    one: async (id: string) => {
      const { data } = await registry.ask(`{ webhooks(first: 100) { nodes { ${FIELDS} } } }`, {}, token);
      return data.webhooks.nodes.find((one: { id: string }) => one.id === id);
    },
  };
}
