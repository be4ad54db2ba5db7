import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOf } from '#graphql/authenticate.ts';
import { createRegistry, type Registry } from '../support/registry.ts';

let registry: Registry;
beforeAll(async () => {
  registry = await createRegistry();
});
afterAll(() => registry.close());

const VIEWER = '{ viewer { role subject region { code } agency { key } mayCall } }';

describe('who asks', () => {
  it('is anyone without a token, and may write nothing', async () => {
    const { data } = await registry.ask(VIEWER);
    expect(data.viewer).toEqual({ role: 'ANYONE', subject: null, region: null, agency: null, mayCall: [] });
  });

  it('is the officer of the region that the token names', async () => {
    const token = await registry.token({ role: 'region-officer', region: '32.72', subject: 'officer-1' });
    const { data, headers } = await registry.ask(VIEWER, {}, token);
    expect(data.viewer).toMatchObject({ role: 'REGION_OFFICER', subject: 'officer-1', region: { code: '32.72' } });
    expect(data.viewer.mayCall).toContain('declareAdoption');
    expect(headers['cache-control']).toBe('private, no-store');
  });

  it('is told UNAUTHENTICATED for a bad token, never taken for anyone', async () => {
    const good = await registry.token({ role: 'ministry-registrar' });
    const { privateKey } = await generateKeyPair('RS256');
    const forged = await new SignJWT({ role: 'ministry-registrar' })
      .setProtectedHeader({ alg: 'RS256', kid: 'unknown' })
      .setIssuer(registry.oidc.issuer)
      .setAudience(registry.oidc.audience)
      .setSubject('x')
      .setExpirationTime('1h')
      .sign(privateKey);
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${good.split('.')[1]}.x`;
    const expired = await registry.issuer.sign(
      { subject: 'x', role: 'ministry-registrar' },
      60,
      new Date('2020-01-01'),
    );
    const bad = [forged, unsigned, expired, `${good}=`, good.slice(0, -4), 'x', ''];
    bad.push(await registry.token({ role: 'region-officer' }), await registry.token({ role: 'king' }));
    for (const token of bad) {
      const { status, data, errors } = await registry.ask(VIEWER, {}, token);
      expect(data).toBeUndefined();
      expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
      expect(status).toBe(401);
    }
  });

  it('is nobody when a role lacks the claim that it needs', () => {
    const base = { iss: 'i', sub: 's' };
    expect(actorOf({ ...base, role: 'region-officer', region: '3272' })).toBeNull();
    expect(actorOf({ ...base, role: 'agency-reporter', agency: 'bkpsdm' })).toBeNull();
    expect(actorOf({ ...base, role: ['ministry-registrar'] })).toBeNull();
    expect(actorOf({ iss: 'i', role: 'ministry-registrar' })).toBeNull();
    expect(actorOf({ ...base, role: 'agency-reporter', agency: '32.72-bkpsdm' })).toEqual({
      role: 'AGENCY_REPORTER',
      issuer: 'i',
      subject: 's',
      agencyKey: '32.72-bkpsdm',
      regionCode: '32.72',
    });
  });
});
