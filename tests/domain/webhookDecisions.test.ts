import { describe, expect, it } from 'vitest';
import { firstProgress, MOST_WEBHOOKS, type Webhook } from '#domain/webhook.ts';
import {
  decideNewSecret,
  decideRemoval,
  decideResumption,
  decideWebhook,
  type ReadWebhook,
} from '#domain/webhookDecisions.ts';
import { failed, held } from '#domain/webhookDelivery.ts';
import { MOMENT } from './records.ts';
import { accepted, refusals } from './refusals.ts';

const id = '0123456789abcdef0123456789abcdef';
const key = { salt: 'salt', hash: 'hash' };
const of = { made: { id, key }, startsAfter: 7, isRegion: true, counting: 0, onLoopback: false };
const given = { name: ' Kompas ', url: 'https://penerima.go.id/perubahan' };
const webhook = accepted(decideWebhook(given, of, MOMENT)).record;
const read = (over: Partial<Webhook> = {}): ReadWebhook => {
  const one = { ...webhook, ...over };
  return { webhook: one, progress: firstProgress(one) };
};
const failing = (): ReadWebhook => {
  const { progress } = read();
  const what = { failure: 'GONE', status: 410 } as const;
  return { webhook, progress: failed(held(progress, 9, MOMENT.recordedAt), what, MOMENT.recordedAt, 1) };
};

describe('registering a subscription', () => {
  it('keeps whose it is, where it is, what it wishes for and a digest', () => {
    const wish = { regionCode: '32.72', kinds: ['REPORT', 'AGENCY', 'REPORT'] as const };
    expect(accepted(decideWebhook({ ...given, ...wish }, of, MOMENT))).toEqual({
      kind: 'WEBHOOK',
      before: null,
      record: {
        id,
        name: 'Kompas',
        url: 'https://penerima.go.id/perubahan',
        wish: { regionCode: '32.72', kinds: ['AGENCY', 'REPORT'] },
        key,
        previous: null,
        startsAfter: 7,
        round: 1,
        createdAt: MOMENT.recordedAt,
        removed: null,
        reason: null,
        version: 1,
      },
    });
  });

  it('is refused with every reason at once', () => {
    const bad = { name: ' x ', url: 'https://127.0.0.1/', regionCode: '99', kinds: [] };
    expect(refusals(decideWebhook(bad, { ...of, isRegion: false, counting: MOST_WEBHOOKS }, MOMENT))).toEqual([
      'INVALID_VALUE input.name',
      'INVALID_VALUE input.url',
      'UNKNOWN_REGION input.filter.regionCode',
      'MISSING_VALUE input.filter.kinds',
      'WRONG_STATE input',
    ]);
  });

  it('is for this machine where that is allowed alone', () => {
    const here = { ...given, url: 'https://localhost:9443/' };
    expect(refusals(decideWebhook(here, of, MOMENT))).toEqual(['INVALID_VALUE input.url']);
    expect(accepted(decideWebhook(here, { ...of, onLoopback: true }, MOMENT)).record.url).toBe(here.url);
  });
});

describe('another secret', () => {
  it('leaves the one before for a day', () => {
    const next = { salt: 'other', hash: 'other' };
    const { record, before } = accepted(decideNewSecret({ expectedVersion: 1 }, read(), next, MOMENT));
    const until = new Date(Date.parse(MOMENT.recordedAt) + 86_400_000).toISOString();
    expect(record).toEqual({ ...webhook, key: next, previous: { ...key, until }, version: 2 });
    expect(before).toEqual(webhook);
  });
});

describe('going on', () => {
  it('begins another round, where something holds it up', () => {
    expect(accepted(decideResumption({ expectedVersion: 1 }, failing())).record).toEqual({
      ...webhook,
      round: 2,
      version: 2,
    });
    expect(refusals(decideResumption({ expectedVersion: 1 }, read()))).toEqual(['WRONG_STATE input.id']);
  });
});

describe('removing', () => {
  it('is for good', () => {
    const { record } = accepted(decideRemoval({ reason: 'Selesai', expectedVersion: 1 }, read(), MOMENT));
    expect(record).toEqual({ ...webhook, removed: MOMENT.recordedAt, reason: 'Selesai', version: 2 });
    const gone = { webhook: record, progress: firstProgress(record) };
    expect(refusals(decideRemoval({ reason: 'Selesai', expectedVersion: 2 }, gone, MOMENT))).toEqual([
      'WRONG_STATE input.id',
    ]);
    expect(refusals(decideResumption({ expectedVersion: 2 }, gone))).toEqual(['WRONG_STATE input.id']);
    expect(refusals(decideNewSecret({ expectedVersion: 2 }, gone, key, MOMENT))).toEqual(['WRONG_STATE input.id']);
  });

  it('is refused for none, from another version and without a reason', () => {
    expect(refusals(decideRemoval({ reason: 'Selesai', expectedVersion: 1 }, null, MOMENT))).toEqual([
      'UNKNOWN_WEBHOOK input.id',
    ]);
    expect(refusals(decideRemoval({ reason: '', expectedVersion: 0 }, read(), MOMENT))).toEqual([
      'INVALID_VALUE input.reason',
      'EDIT_CONFLICT input.expectedVersion',
    ]);
  });
});
