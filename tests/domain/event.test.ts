import { describe, expect, it } from 'vitest';
import { eventOf, NATION } from '#domain/event.ts';
import type { Change } from '#domain/outcome.ts';
import { AGENCY, event, guideline, LEARNED, regulation, report } from './records.ts';

const MADE = {
  id: 'id',
  action: 'action',
  actor: { role: 'MINISTRY_REGISTRAR', issuer: 'https://issuer.example', subject: 'someone' },
  recordedAt: LEARNED,
  requestId: 'request',
} as const;

const baseline = { formId: 'form', period: '2026-01', lastDay: '2026-01-31', agencyKey: '32.72-bkpsdm' };

describe('the event of a write', () => {
  it('keeps who did what, when, by which request, and the record before and after', () => {
    const before = guideline({});
    const after = guideline({ version: 2 });
    expect(eventOf({ kind: 'GUIDELINE', record: after, before }, MADE)).toEqual({
      ...MADE,
      scope: NATION,
      record: { kind: 'GUIDELINE', key: 'guideline', version: 2 },
      before,
      after,
    });
  });

  it.each<[string, Change, string, string, number]>([
    [
      'a national regulation',
      { kind: 'REGULATION', record: regulation({ version: 2 }), before: null },
      NATION,
      'rule',
      2,
    ],
    [
      'a regional instrument',
      { kind: 'REGULATION', record: regulation({ regionCode: '32.72' }), before: null },
      '32.72',
      'rule',
      1,
    ],
    ['an adoption', { kind: 'ADOPTION_EVENT', record: event({}), before: null }, '32.72', 'event', 1],
    ['an agency', { kind: 'AGENCY', record: { ...AGENCY, version: 3 }, before: null }, '32.72', '32.72-bkpsdm', 3],
    [
      'a report',
      { kind: 'REPORT', record: report({ revision: 2, version: 5 }), before: null },
      '32.72',
      '32.72-bkpsdm form 2026-01 2',
      5,
    ],
    [
      'an access',
      {
        kind: 'ACCESS',
        record: { issuer: 'i', subject: 's', grant: null, denied: null, reason: 'r', version: 2, recordedAt: LEARNED },
        before: null,
      },
      NATION,
      'i s',
      2,
    ],
    [
      'an API key',
      {
        kind: 'API_KEY',
        record: { id: 'k', name: 'n', hash: 'h', createdAt: LEARNED, revoked: null, reason: null, version: 1 },
        before: null,
      },
      NATION,
      'k',
      1,
    ],
    [
      'a subscription',
      {
        kind: 'WEBHOOK',
        record: {
          id: 'w',
          name: 'n',
          url: 'https://penerima.go.id/',
          wish: { regionCode: null, kinds: null },
          key: { salt: 's', hash: 'h' },
          previous: null,
          startsAfter: 0,
          round: 1,
          createdAt: LEARNED,
          removed: null,
          reason: null,
          version: 3,
        },
        before: null,
      },
      NATION,
      'w',
      3,
    ],
    ['a baseline', { kind: 'BASELINE', regionCode: '32.72', record: baseline, before: null }, '32.72', '32.72 form', 1],
  ])('of %s belongs to its chain and names its record', (_name, change, scope, key, version) => {
    const made = eventOf(change, MADE);
    expect(made.scope).toBe(scope);
    expect(made.record).toEqual({ kind: change.kind, key, version });
    expect(made.before).toBeNull();
    expect(made.after).toBe(change.record);
  });
});
