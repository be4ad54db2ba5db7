import { describe, expect, it } from 'vitest';
import { maySeeEvent, type NamedEvent, shownEvent, type TrailEvent } from '#domain/auditTrail.ts';
import { may } from '#domain/permission.ts';
import { ACTOR_NAMES, ACTORS, type ActorName } from './actors.ts';

describe('a trail is asked for', () => {
  it.each<[string | null, readonly ActorName[]]>([
    ['32.72', ['reporter', 'city', 'province', 'analyst', 'registrar']],
    ['32.73', ['province', 'analyst', 'registrar']],
    ['32', ['province', 'analyst', 'registrar']],
    ['33.74', ['analyst', 'registrar']],
    [null, ['analyst', 'registrar']],
  ])('of %s by %j alone', (regionCode, allowed) => {
    expect(ACTOR_NAMES.filter((who) => may(ACTORS[who], { action: 'auditTrail', regionCode }))).toEqual(allowed);
  });
});

describe('of a trail', () => {
  const own = '32.72-bkpsdm form 2026-06 1';
  it.each<[NamedEvent, readonly ActorName[]]>([
    [{ action: 'saveReport', kind: 'REPORT', key: own }, ['reporter']],
    [{ action: 'saveReport', kind: 'REPORT', key: '32.72-disdik form 2026-06 1' }, []],
    [{ action: 'submitReport', kind: 'REPORT', key: own }, ['reporter', 'city', 'province', 'analyst', 'registrar']],
    [{ action: 'verifyReport', kind: 'REPORT', key: 'other' }, ['city', 'province', 'analyst', 'registrar']],
    [{ action: 'registerAgency', kind: 'AGENCY', key: '32.72-bkpsdm' }, ['city', 'province', 'analyst', 'registrar']],
    [{ action: 'load', kind: 'LOAD', key: 'REGION' }, ['city', 'province', 'analyst', 'registrar']],
    [{ action: 'grantAccess', kind: 'ACCESS', key: 'someone' }, ['registrar']],
    [{ action: 'createApiKey', kind: 'API_KEY', key: 'key' }, ['registrar']],
    [{ action: 'registerWebhook', kind: 'WEBHOOK', key: 'id' }, ['registrar']],
    [{ action: '', kind: '', key: '' }, ['registrar']],
  ])('%j is seen by %j alone', (event, allowed) => {
    expect(ACTOR_NAMES.filter((who) => maySeeEvent(ACTORS[who], event))).toEqual(allowed);
  });
});

describe('an event is shown', () => {
  const event = (before: unknown, after: unknown): TrailEvent => ({
    id: 'event',
    action: 'submitReport',
    actor: { role: 'AGENCY_REPORTER', issuer: 'https://issuer.example', subject: 'someone' },
    recordKind: 'REPORT',
    recordKey: '32.72-bkpsdm form 2026-06 1',
    recordVersion: 2,
    before,
    after,
    recordedAt: '2026-06-01T00:00:00.000Z',
    requestId: 'request',
  });
  const chained = { hash: 'hash', previous: null };

  it('with the record before and after as JSON text, every value as it was', () => {
    const record = { state: 'SUBMITTED', answers: { a: { tag: 'NUMBER', number: '0.10' } }, note: null };
    const shown = shownEvent(ACTORS.registrar, event(record, { ...record, state: 'VERIFIED' }), chained);
    expect(shown).toMatchObject({ id: 'event', hash: 'hash', previousHash: null, before: JSON.stringify(record) });
    expect(shownEvent(ACTORS.registrar, event(null, record), chained)?.before).toBeNull();
  });

  it('without the draft that was handed in, but to its agency; and not at all where it left a draft, whatever its name', () => {
    const [draft, submitted] = [{ state: 'DRAFT' }, { state: 'SUBMITTED' }];
    for (const who of ['city', 'province', 'analyst', 'registrar'] as const) {
      expect(shownEvent(ACTORS[who], event(draft, submitted), chained)?.before).toBeNull();
      expect(shownEvent(ACTORS[who], event(null, draft), chained)).toBeNull();
    }
    expect(shownEvent(ACTORS.reporter, event(draft, submitted), chained)?.before).toBe('{"state":"DRAFT"}');
    expect(shownEvent(ACTORS.reporter, event(null, draft), chained)?.after).toBe('{"state":"DRAFT"}');
  });
});
