import { describe, expect, it } from 'vitest';
import type { Access } from '#domain/access.ts';
import { decideDenial, decideLifting } from '#domain/denySubject.ts';
import { LEARNED, MOMENT } from './records.ts';
import { accepted, refusals } from './refusals.ts';

const of = { issuer: 'https://issuer.example', subject: 'someone' };
const records = { of, current: null, decidedBy: { ...of, subject: 'registrar' } };
const given = { subject: 'someone', reason: 'Gawai hilang', expectedVersion: 0 };
const kept: Access = {
  ...of,
  grant: { role: 'MINISTRY_ANALYST', regionCode: null, agencyKey: null, until: null, reason: 'Tugas' },
  denied: null,
  reason: 'Tugas',
  version: 1,
  recordedAt: LEARNED,
};
const denied: Access = { ...kept, denied: { since: LEARNED, reason: 'Hilang' }, version: 2 };

describe('denying a subject', () => {
  it('needs no grant to be there, and keeps the one that is', () => {
    const since = MOMENT.recordedAt;
    expect(accepted(decideDenial(given, records, MOMENT)).record).toEqual({
      ...of,
      grant: null,
      denied: { since, reason: 'Gawai hilang' },
      reason: 'Gawai hilang',
      version: 1,
      recordedAt: since,
    });
    const { record } = accepted(decideDenial({ ...given, expectedVersion: 1 }, { ...records, current: kept }, MOMENT));
    expect(record).toMatchObject({ grant: kept.grant, denied: { since }, version: 2 });
  });

  it('is refused for who is denied, from another version, without a reason, and for oneself', () => {
    const again = { ...records, current: denied };
    expect(refusals(decideDenial({ ...given, expectedVersion: 2 }, again, MOMENT))).toEqual([
      'WRONG_STATE input.subject',
    ]);
    expect(refusals(decideDenial(given, { ...records, current: kept }, MOMENT))).toEqual([
      'EDIT_CONFLICT input.expectedVersion',
    ]);
    expect(refusals(decideDenial({ ...given, reason: ' ' }, records, MOMENT))).toEqual(['INVALID_VALUE input.reason']);
    expect(refusals(decideDenial(given, { ...records, decidedBy: of }, MOMENT))).toEqual(['WRONG_STATE input.subject']);
  });
});

describe('lifting a denial', () => {
  it('leaves the grant as it was', () => {
    const { record } = accepted(
      decideLifting({ ...given, expectedVersion: 2 }, { ...records, current: denied }, MOMENT),
    );
    expect(record).toMatchObject({ grant: kept.grant, denied: null, reason: 'Gawai hilang', version: 3 });
  });

  it('is refused for who is not denied', () => {
    for (const [current, expectedVersion] of [
      [kept, 1],
      [null, 0],
    ] as const) {
      const refused = refusals(decideLifting({ ...given, expectedVersion }, { ...records, current }, MOMENT));
      expect(refused).toEqual(['WRONG_STATE input.subject']);
    }
  });
});
