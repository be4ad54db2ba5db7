import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ClaimedRole, claimsOf, roleClaim } from '#domain/claims.ts';

test('claims without a role say none, whatever else they say', () => {
  expect(roleClaim({})).toEqual({ tag: 'NONE' });
  expect(roleClaim({ region: '32.72', agency: '32.72-bkpsdm' })).toEqual({ tag: 'NONE' });
});

test('a role that needs no bound is taken, and what it does not need says nothing', () => {
  expect(roleClaim({ role: 'ministry-analyst' })).toEqual({ tag: 'ROLE', role: { role: 'MINISTRY_ANALYST' } });
  expect(roleClaim({ role: 'ministry-registrar', region: 'anything', agency: 1 })).toEqual({
    tag: 'ROLE',
    role: { role: 'MINISTRY_REGISTRAR' },
  });
});

test('an officer needs a region, a reporter an agency, each in its form', () => {
  const fault = (claim: string, kind: string) => ({ tag: 'FAULT', claim, fault: kind });
  expect(roleClaim({ role: 'region-officer' })).toEqual(fault('region', 'MISSING'));
  expect(roleClaim({ role: 'region-officer', agency: '32.72-bkpsdm' })).toEqual(fault('region', 'MISSING'));
  for (const region of ['3272', '32.7', ' 32.72', '32.72\n', '', 32, null, ['32.72']]) {
    expect(roleClaim({ role: 'region-officer', region })).toEqual(fault('region', 'MALFORMED'));
  }
  expect(roleClaim({ role: 'agency-reporter', region: '32.72' })).toEqual(fault('agency', 'MISSING'));
  for (const agency of ['bkpsdm', '32.72-', '32.72-BKPSDM', '', 1, null]) {
    expect(roleClaim({ role: 'agency-reporter', agency })).toEqual(fault('agency', 'MALFORMED'));
  }
});

test('a role that the registry does not know is a fault, not none', () => {
  for (const role of [
    '',
    'registrar',
    'REGION_OFFICER',
    'ministry-registrar ',
    undefined,
    null,
    ['ministry-registrar'],
  ]) {
    expect(roleClaim({ role, region: '32.72' })).toEqual({ tag: 'FAULT', claim: 'role', fault: 'UNKNOWN' });
  }
});

test('what is written of a role is read as the same role', () => {
  const two = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0'));
  const code = fc.oneof(
    two,
    fc.tuple(two, two).map((parts) => parts.join('.')),
  );
  const role: fc.Arbitrary<ClaimedRole> = fc.oneof(
    fc.constantFrom<ClaimedRole>({ role: 'MINISTRY_REGISTRAR' }, { role: 'MINISTRY_ANALYST' }),
    code.map((regionCode) => ({ role: 'REGION_OFFICER' as const, regionCode })),
    fc.tuple(code, fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,38}[a-z0-9]$/)).map(([regionCode, slug]) => ({
      role: 'AGENCY_REPORTER' as const,
      agencyKey: `${regionCode}-${slug}`,
      regionCode,
    })),
  );
  fc.assert(
    fc.property(role, (one) => {
      expect(roleClaim(claimsOf(one))).toEqual({ tag: 'ROLE', role: one });
    }),
  );
});
