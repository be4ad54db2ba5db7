import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTeller, developersReach } from '#local/webhooks.ts';
import { post } from '#webhooks/reach.ts';
import { openReceiver, type Receiver } from '../support/receiver.ts';
import { createRegistry, type Registry, testSecret } from '../support/registry.ts';
import { reporting } from '../support/reporting.ts';
import { subscribing } from '../support/webhooks.ts';

let registry: Registry;
let receiver: Receiver;
beforeAll(async () => {
  [registry, receiver] = await Promise.all([createRegistry(undefined, { onLoopback: true }), openReceiver()]);
});
afterAll(() => Promise.all([registry.close(), receiver.close()]));

describe('on one machine', () => {
  it('a developer’s own receiver is reached under localhost', async () => {
    const reach = { ...developersReach, ca: receiver.cert };
    expect(await post(reach, { url: receiver.url, headers: {}, body: '{}' })).toEqual({ tag: 'TAKEN' });
    expect(receiver.received).toHaveLength(1);
  });

  it('nothing else that is private is reached, and this machine under no other name', () => {
    const { permits } = developersReach;
    expect(['127.0.0.1', '::1'].map((address) => permits(address, 'localhost'))).toEqual([true, true]);
    for (const address of ['10.0.0.1', '169.254.169.254', '0.0.0.0', 'fe80::1', '8.8.8.8', ''])
      expect([address, permits(address, 'localhost')]).toEqual([address, false]);
    for (const address of ['127.0.0.1', '::1', '10.0.0.1', '169.254.169.254'])
      expect([address, permits(address, 'penerima.go.id')]).toEqual([address, false]);
    expect(permits('8.8.8.8', 'penerima.go.id')).toBe(true);
  });

  it('subscribers are told after what was written was taken in, and what goes wrong is told', async () => {
    const people = reporting(registry);
    const subscriptions = subscribing(registry, await people.registrar());
    const { webhook } = await subscriptions.register({ url: receiver.url });
    await people.agency('32.72', 'dekat');
    await registry.projected();
    const faults: unknown[] = [];
    const teller = createTeller(registry.table, testSecret, (fault) => faults.push(fault));
    teller.tell();
    teller.tell();
    await teller.stop();
    teller.tell();
    // This process does not trust the receiver's certificate.
    expect((await subscriptions.one(webhook.id)).lastFailure).toMatchObject({ cause: 'UNREACHABLE' });
    expect(faults).toEqual([]);
    const { client } = registry.table;
    const broken = createTeller({ client, name: 'nosuchtable' }, testSecret, (fault) => faults.push(fault));
    broken.tell();
    await broken.stop();
    expect(faults).toHaveLength(1);
  });
});
