import { describe, expect, it } from 'vitest';
import { type ApiKey, apiKeyText, parseApiKey } from '#domain/apiKey.ts';
import { decideApiKey, decideApiKeyRevocation } from '#domain/apiKeyDecisions.ts';
import { LEARNED, MOMENT } from './records.ts';
import { accepted, refusals } from './refusals.ts';

const id = '0123456789abcdef0123456789abcdef';
const secret = 'A'.repeat(43);

describe('the text of an API key', () => {
  it('names the key and holds its secret', () => {
    expect(parseApiKey(apiKeyText(id, secret))).toEqual({ id, secret });
    expect(apiKeyText(id, secret)).toMatch(/^frk_/);
  });

  it.each([
    '',
    `${id}_${secret}`,
    `frk_${id}`,
    `frk_${id}_`,
    `frk_${id}_${secret}A`,
    `frk_${id.toUpperCase()}_${secret}`,
    ` frk_${id}_${secret}`,
    `frk_${id}_${secret}\n`,
    `frk_${id}_${secret}, frk_${id}_${secret}`,
  ])('is not %j', (text) => {
    expect(parseApiKey(text)).toBeNull();
  });
});

describe('making an API key', () => {
  it('keeps whose it is and the digest', () => {
    expect(accepted(decideApiKey({ name: ' Kompas ' }, { id, hash: 'hash' }, MOMENT))).toEqual({
      kind: 'API_KEY',
      before: null,
      record: {
        id,
        name: 'Kompas',
        hash: 'hash',
        createdAt: MOMENT.recordedAt,
        revoked: null,
        reason: null,
        version: 1,
      },
    });
  });

  it('is refused without a name', () => {
    expect(refusals(decideApiKey({ name: ' x ' }, { id, hash: 'hash' }, MOMENT))).toEqual(['INVALID_VALUE input.name']);
  });
});

describe('revoking an API key', () => {
  const key: ApiKey = { id, name: 'Kompas', hash: 'hash', createdAt: LEARNED, revoked: null, reason: null, version: 1 };
  const given = { reason: 'Bocor', expectedVersion: 1 };

  it('is for good', () => {
    const { record } = accepted(decideApiKeyRevocation(given, key, MOMENT));
    expect(record).toEqual({ ...key, revoked: MOMENT.recordedAt, reason: 'Bocor', version: 2 });
    expect(refusals(decideApiKeyRevocation({ ...given, expectedVersion: 2 }, record, MOMENT))).toEqual([
      'WRONG_STATE input.id',
    ]);
  });

  it('is refused for no key, from another version and without a reason', () => {
    expect(refusals(decideApiKeyRevocation(given, null, MOMENT))).toEqual(['UNKNOWN_API_KEY input.id']);
    expect(refusals(decideApiKeyRevocation({ reason: '', expectedVersion: 0 }, key, MOMENT))).toEqual([
      'INVALID_VALUE input.reason',
      'EDIT_CONFLICT input.expectedVersion',
    ]);
  });
});
