import { describe, expect, it } from 'vitest';
import type { Access } from '#domain/access.ts';
import { decideGrant, decideGrantRevocation, type GrantGiven } from '#domain/grantRole.ts';
import type { Region } from '#domain/region.ts';
import { AGENCY, LEARNED, MOMENT, SOUTH_JAKARTA, SUKABUMI } from './records.ts';
import { accepted, refusals } from './refusals.ts';

const of = { issuer: 'https://issuer.example', subject: 'someone' };
const registrar = { issuer: 'https://issuer.example', subject: 'registrar' };
const records = { of, current: null, decidedBy: registrar, region: undefined, agency: null };
const analyst: GrantGiven = { subject: 'someone', role: 'MINISTRY_ANALYST', reason: 'Tugas baru', expectedVersion: 0 };
const officer: GrantGiven = { ...analyst, role: 'REGION_OFFICER', regionCode: '32.72' };
const reporter: GrantGiven = { ...analyst, role: 'AGENCY_REPORTER', agencyKey: AGENCY.key };
const kept: Access = {
  ...of,
  grant: { role: 'MINISTRY_ANALYST', regionCode: null, agencyKey: null, until: null, reason: 'Tugas' },
  denied: { since: LEARNED, reason: 'Hilang' },
  reason: 'Hilang',
  version: 2,
  recordedAt: LEARNED,
};

describe('granting a role', () => {
  it('makes the first record of a subject, or the next one with its denial as it was', () => {
    expect(accepted(decideGrant({ ...analyst, until: '2026-02-01' }, records, MOMENT))).toEqual({
      kind: 'ACCESS',
      before: null,
      record: {
        ...of,
        grant: {
          role: 'MINISTRY_ANALYST',
          regionCode: null,
          agencyKey: null,
          until: '2026-02-01',
          reason: 'Tugas baru',
        },
        denied: null,
        reason: 'Tugas baru',
        version: 1,
        recordedAt: MOMENT.recordedAt,
      },
    });
    const next = accepted(decideGrant({ ...analyst, expectedVersion: 2 }, { ...records, current: kept }, MOMENT));
    expect(next).toMatchObject({ before: kept, record: { denied: kept.denied, version: 3 } });
  });

  it('binds an officer to a region and a reporter to an agency, and nobody else to either', () => {
    const place = (given: GrantGiven, region?: Region, agency = null as typeof AGENCY | null) =>
      refusals(decideGrant(given, { ...records, region, agency }, MOMENT));
    expect(place(officer, SUKABUMI)).toEqual([]);
    expect(place(officer)).toEqual(['UNKNOWN_REGION input.regionCode']);
    expect(place({ ...officer, regionCode: '31.74' }, SOUTH_JAKARTA)).toEqual(['NOT_SELF_GOVERNING input.regionCode']);
    expect(place({ ...officer, regionCode: null })).toEqual(['MISSING_VALUE input.regionCode']);
    expect(place({ ...officer, agencyKey: AGENCY.key }, SUKABUMI, AGENCY)).toEqual(['INVALID_VALUE input.agency']);
    expect(place(reporter, undefined, AGENCY)).toEqual([]);
    expect(place(reporter)).toEqual(['UNKNOWN_AGENCY input.agency']);
    expect(place({ ...reporter, agencyKey: null })).toEqual(['MISSING_VALUE input.agency']);
    expect(place({ ...reporter, regionCode: '32.72' }, SUKABUMI, AGENCY)).toEqual(['INVALID_VALUE input.regionCode']);
    expect(place({ ...analyst, regionCode: '32.72' }, SUKABUMI)).toEqual(['INVALID_VALUE input.regionCode']);
  });

  it('is told every wrong field at once', () => {
    const given = { ...analyst, role: 'ANYONE' as const, until: '2026-01-31', reason: 'x', expectedVersion: 1 };
    const wrong = { ...records, of: { issuer: '', subject: ' someone' } };
    expect(refusals(decideGrant(given, wrong, MOMENT))).toEqual([
      'INVALID_VALUE input.issuer',
      'INVALID_VALUE input.subject',
      'INVALID_VALUE input.role',
      'IMPOSSIBLE_DATE input.until',
      'INVALID_VALUE input.reason',
      'EDIT_CONFLICT input.expectedVersion',
    ]);
  });

  it('is nobody’s own affair', () => {
    expect(refusals(decideGrant(analyst, { ...records, of: registrar }, MOMENT))).toEqual([
      'WRONG_STATE input.subject',
    ]);
    const namesake = { ...registrar, issuer: 'https://another.example' };
    expect(refusals(decideGrant(analyst, { ...records, of: namesake }, MOMENT))).toEqual([]);
  });
});

describe('revoking a grant', () => {
  const given = { subject: 'someone', reason: 'Pindah tugas', expectedVersion: 2 };

  it('takes the grant away and keeps why', () => {
    const { record } = accepted(decideGrantRevocation(given, { ...records, current: kept }, MOMENT));
    expect(record).toEqual({ ...kept, grant: null, reason: 'Pindah tugas', version: 3, recordedAt: MOMENT.recordedAt });
  });

  it('is refused where there is none, from another version, and for oneself', () => {
    const none = { ...kept, grant: null };
    expect(refusals(decideGrantRevocation(given, { ...records, current: none }, MOMENT))).toEqual([
      'WRONG_STATE input.subject',
    ]);
    expect(refusals(decideGrantRevocation({ ...given, expectedVersion: 0 }, records, MOMENT))).toEqual([
      'WRONG_STATE input.subject',
    ]);
    expect(
      refusals(decideGrantRevocation({ ...given, expectedVersion: 1 }, { ...records, current: kept }, MOMENT)),
    ).toEqual(['EDIT_CONFLICT input.expectedVersion']);
    expect(refusals(decideGrantRevocation(given, { ...records, current: kept, decidedBy: of }, MOMENT))).toEqual([
      'WRONG_STATE input.subject',
    ]);
  });
});
