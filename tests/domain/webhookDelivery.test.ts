import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublicChange } from '#domain/change.ts';
import { firstProgress, progressOf, type Webhook, type WebhookFailure, webhookState } from '#domain/webhook.ts';
import { delivered, failed, held, isDue, passedOver, unbroken, wishedOf } from '#domain/webhookDelivery.ts';
import { LEARNED } from './records.ts';

const webhook: Webhook = {
  id: '0123456789abcdef0123456789abcdef',
  name: 'Kompas',
  url: 'https://penerima.go.id/',
  wish: { regionCode: null, kinds: null },
  key: { salt: 'salt', hash: 'hash' },
  previous: null,
  startsAfter: 7,
  round: 1,
  createdAt: LEARNED,
  removed: null,
  reason: null,
  version: 1,
};
const change = (number: number, over: Partial<PublicChange> = {}): PublicChange => ({
  number,
  eventId: `event ${number}`,
  kind: 'AGENCY',
  action: 'registerAgency',
  key: 'key',
  version: 1,
  regionCode: '32.72',
  name: null,
  recordedAt: LEARNED,
  figures: [],
  correction: null,
  ...over,
});
const HOUR_MS = 3_600_000;
const at = (ms: number): string => new Date(Date.parse(LEARNED) + ms).toISOString();
const refusal = { failure: 'REFUSED', status: 500 } as const;

describe('what waits for a gap', () => {
  it('is all after it, however the numbers lie: what is told follows on without one', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.uniqueArray(fc.nat(40)), (after, offsets) => {
        const read = offsets.toSorted((one, other) => one - other).map((offset) => change(after + 1 + offset));
        const told = unbroken(after, read).map(({ number }) => number);
        expect(told).toEqual(Array.from({ length: told.length }, (_, place) => after + 1 + place));
        const next = after + 1 + told.length;
        expect(read.some(({ number }) => number === next)).toBe(false);
      }),
    );
  });
});

describe('a wish', () => {
  it.each([
    [{ regionCode: null, kinds: null }, [1, 2, 3, 4]],
    [{ regionCode: '32.72', kinds: null }, [1, 3]],
    [{ regionCode: null, kinds: ['REPORT' as const] }, [3, 4]],
    [{ regionCode: '32.72', kinds: ['REPORT' as const] }, [3]],
    [{ regionCode: '32', kinds: null }, []],
  ])('for %j has %j of all', (wish, numbers) => {
    const all = [
      change(1),
      change(2, { regionCode: null }),
      change(3, { kind: 'REPORT' }),
      change(4, { kind: 'REPORT', regionCode: '11' }),
    ];
    expect(wishedOf({ ...webhook, wish }, all).map(({ number }) => number)).toEqual(numbers);
  });
});

describe('a subscription', () => {
  const first = firstProgress(webhook);

  it('begins after the last change before it, and is due', () => {
    expect([first.cursor, webhookState(webhook, first), isDue(webhook, first, LEARNED)]).toEqual([7, 'ACTIVE', true]);
  });

  it('is one run’s for ninety seconds, and no longer', () => {
    const holding = held(first, 9, LEARNED);
    expect(holding).toMatchObject({ pending: 9, cursor: 7, version: 1 });
    expect([0, 89_999, 90_000].map((ms) => isDue(webhook, holding, at(ms)))).toEqual([false, false, true]);
  });

  it('that was told is at the end of the message, and due at once', () => {
    const told = delivered(held(first, 9, LEARNED), 9, at(5));
    expect(told).toMatchObject({ cursor: 9, pending: null, failures: 0, lastDeliveredAt: at(5), version: 2 });
    expect(isDue(webhook, told, at(5))).toBe(true);
    expect(passedOver(first, 9)).toEqual({ ...first, cursor: 9, version: 1 });
  });

  it('keeps its place, whatever fails and whenever: nothing is passed over', () => {
    const causes = fc.constantFrom<WebhookFailure>('UNRESOLVED', 'UNREACHABLE', 'TIMED_OUT', 'REFUSED', 'GONE');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(causes, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(HOUR_MS * 100))),
        (all) => {
          let progress = first;
          let now = 0;
          for (const [failure, chance, ms] of all) {
            now += ms;
            progress = failed(held(progress, 9, at(now)), { failure, status: null }, at(now), chance);
          }
          expect([progress.cursor, progress.pending]).toEqual([7, all.length === 0 ? null : 9]);
        },
      ),
    );
  });

  it('waits up to 1, 2, 4 minutes and so on, and never longer than twelve hours', () => {
    let progress = first;
    const waits: number[] = [];
    for (let time = 0; time < 11; time += 1) {
      progress = failed(held(progress, 9, LEARNED), refusal, LEARNED, 1);
      waits.push((Date.parse(progress.nextAttemptAt ?? '') - Date.parse(LEARNED)) / 60_000);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 720]);
    const none = failed(held(first, 9, LEARNED), refusal, LEARNED, 0);
    expect(none.nextAttemptAt).toBe(LEARNED);
  });

  it('is set aside after 72 hours and 12 failures, whichever is later', () => {
    const failing = (count: number, hours: number) => {
      let progress = first;
      for (let time = 0; time < count; time += 1) {
        const now = at((time * hours * HOUR_MS) / (count - 1));
        progress = failed(held(progress, 9, now), refusal, now, 1);
      }
      return webhookState(webhook, progress);
    };
    expect(failing(12, 72)).toBe('SET_ASIDE');
    expect(failing(12, 71.9)).toBe('FAILING');
    expect(failing(11, 720)).toBe('FAILING');
    expect(failing(100, 71)).toBe('FAILING');
  });

  it('that was set aside is not due, until the registrar has it go on: then as if nothing had failed, from its place', () => {
    const gone = failed(held(first, 9, LEARNED), { failure: 'GONE', status: 410 }, LEARNED, 1);
    expect([webhookState(webhook, gone), isDue(webhook, gone, at(HOUR_MS * 1_000))]).toEqual(['SET_ASIDE', false]);
    const again = { ...webhook, round: 2, version: 2 };
    const resumed = progressOf(again, gone);
    expect(resumed).toMatchObject({ cursor: 7, pending: 9, failures: 0, setAsideAt: null, round: 2 });
    expect([webhookState(again, resumed), isDue(again, resumed, LEARNED)]).toEqual(['ACTIVE', true]);
    expect(resumed.lastFailure).toEqual({ at: LEARNED, failure: 'GONE', status: 410 });
    // What is written next is kept in the place of what was read.
    expect(held(resumed, 9, LEARNED).version).toBe(gone.version + 1);
  });

  it('that was removed is never due', () => {
    const removed = { ...webhook, removed: LEARNED };
    expect([webhookState(removed, first), isDue(removed, first, LEARNED)]).toEqual(['REMOVED', false]);
  });
});
