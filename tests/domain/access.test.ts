import { describe, expect, it } from 'vitest';
import { type Access, type Grant, grantedActor } from '#domain/access.ts';
import { LEARNED } from './records.ts';

const of = { issuer: 'https://issuer.example', subject: 'someone' };
const access = (grant: Partial<Grant> | null): Access => ({
  ...of,
  grant:
    grant === null
      ? null
      : { role: 'MINISTRY_ANALYST', regionCode: null, agencyKey: null, until: null, reason: 'Tugas', ...grant },
  denied: null,
  reason: 'Tugas',
  version: 1,
  recordedAt: LEARNED,
});

describe('a granted role', () => {
  it('is that of the grant, with what it is bound to', () => {
    const on = '2026-06-01';
    expect(grantedActor(access({ role: 'MINISTRY_REGISTRAR' }), on)).toEqual({ role: 'MINISTRY_REGISTRAR', ...of });
    expect(grantedActor(access({}), on)).toEqual({ role: 'MINISTRY_ANALYST', ...of });
    const officer = access({ role: 'REGION_OFFICER', regionCode: '32.72' });
    expect(grantedActor(officer, on)).toEqual({ role: 'REGION_OFFICER', ...of, regionCode: '32.72' });
    const reporter = access({ role: 'AGENCY_REPORTER', agencyKey: '32.72-bkpsdm' });
    expect(grantedActor(reporter, on)).toEqual({
      role: 'AGENCY_REPORTER',
      ...of,
      agencyKey: '32.72-bkpsdm',
      regionCode: '32.72',
    });
  });

  it('holds on its last day, and not on the day after', () => {
    expect(grantedActor(access({ until: '2026-06-01' }), '2026-06-01')).not.toBeNull();
    expect(grantedActor(access({ until: '2026-06-01' }), '2026-06-02')).toBeNull();
  });

  it('is none where nothing was granted, or what it is bound to is missing', () => {
    expect(grantedActor(null, '2026-06-01')).toBeNull();
    expect(grantedActor(access(null), '2026-06-01')).toBeNull();
    expect(grantedActor(access({ role: 'REGION_OFFICER' }), '2026-06-01')).toBeNull();
    expect(grantedActor(access({ role: 'AGENCY_REPORTER' }), '2026-06-01')).toBeNull();
    expect(grantedActor(access({ role: 'AGENCY_REPORTER', agencyKey: 'bkpsdm' }), '2026-06-01')).toBeNull();
  });
});
