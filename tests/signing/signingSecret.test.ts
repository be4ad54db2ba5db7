import { createHmac } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { hashOfSecret, messageId, signature, signingSecret } from '#signing/signingSecret.ts';

const message = { id: 'msg_a_1_2', timestamp: 1_780_000_000, body: '{"type":"registry.changes"}' };

describe('the secret of a subscription', () => {
  it('is the same for the same registry, subscription and salt, and another for any other', () => {
    const secret = signingSecret('registry', 'id', 'salt');
    expect(signingSecret('registry', 'id', 'salt')).toBe(secret);
    const others = [signingSecret('other', 'id', 'salt'), signingSecret('registry', 'other', 'salt')];
    others.push(signingSecret('registry', 'id', 'other'));
    expect(new Set([secret, ...others]).size).toBe(4);
  });

  it('is 32 bytes as receivers write them, worked out here step by step as RFC 5869 has it', () => {
    const key = createHmac('sha256', 'salt').update('registry').digest();
    const derived = createHmac('sha256', key).update('webhook id\u0001').digest();
    expect(signingSecret('registry', 'id', 'salt')).toBe(`whsec_${derived.toString('base64')}`);
  });

  it('is told apart by its digest', () => {
    expect(hashOfSecret('whsec_a')).toBe(hashOfSecret('whsec_a'));
    expect(hashOfSecret('whsec_a')).not.toBe(hashOfSecret('whsec_b'));
  });
});

describe('the ID of a message', () => {
  it('is the same for the same events to the same subscription, and another for any other', () => {
    const id = messageId('a', ['1', '2']);
    expect(id).toMatch(/^msg_[0-9a-f]{32}$/);
    expect(messageId('a', ['1', '2'])).toBe(id);
    const others = [
      messageId('b', ['1', '2']),
      messageId('a', ['1']),
      messageId('a', ['2', '1']),
      messageId('a', ['12']),
    ];
    expect(new Set([id, ...others]).size).toBe(5);
  });
});

describe('a signature', () => {
  it('is what the published library signs', () => {
    const secret = signingSecret('registry', 'id', 'salt');
    const signed = new Webhook(secret).sign(message.id, new Date(message.timestamp * 1_000), message.body);
    expect(signature(secret, message)).toBe(signed);
  });
});
