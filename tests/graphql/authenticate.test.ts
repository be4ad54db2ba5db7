import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bearerOf } from '#graphql/authenticate.ts';
import {
  type AttackedIssuer,
  goodToken,
  readIssuerKey,
  type TokenAttack,
  tokenAttacks,
} from '../../bench/attacks/tokens.ts';
import { createRegistry, type Registry } from '../support/registry.ts';

let registry: Registry;
let attacked: AttackedIssuer;
let attacks: TokenAttack[];
beforeAll(async () => {
  registry = await createRegistry();
  const { issuer, audience, jwksUri } = registry.oidc;
  const key = readIssuerKey(registry.issuerKey);
  attacked = { key, issuer, audience, elsewhere: new URL('/elsewhere', jwksUri).href };
  attacks = await tokenAttacks(attacked);
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

  it('is whom the claims name, and nobody where they lack what the role needs', () => {
    const of = { issuer: 'i', subject: 's' };
    const base = { iss: 'i', sub: 's', exp: 1 };
    expect(bearerOf(base)).toEqual({ ...of, actor: null });
    expect(bearerOf({ ...base, role: undefined })).toBeNull();
    expect(bearerOf({ ...base, role: 'region-officer', region: '3272' })).toBeNull();
    expect(bearerOf({ ...base, role: 'agency-reporter', agency: 'bkpsdm' })).toBeNull();
    expect(bearerOf({ iss: 'i', exp: 1, role: 'ministry-registrar' })).toBeNull();
    expect(bearerOf({ iss: 'i', sub: 's', role: 'ministry-registrar' })).toBeNull();
    expect(bearerOf({ ...base, role: 'agency-reporter', agency: '32.72-bkpsdm' })).toEqual({
      ...of,
      actor: { role: 'AGENCY_REPORTER', ...of, agencyKey: '32.72-bkpsdm', regionCode: '32.72' },
    });
  });
});

describe('an attack with a token', () => {
  const send = (authorization: string) => registry.ask(VIEWER, {}, undefined, registry.handler, { authorization });

  it('differs from a token that is taken, in what its name says', async () => {
    const { status, data } = await send(`Bearer ${goodToken(attacked).token}`);
    expect([status, data.viewer.role]).toEqual([200, 'MINISTRY_REGISTRAR']);
    expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
    expect(attacks.length).toBeGreaterThan(85);
  });

  it('is told UNAUTHENTICATED, never taken for anyone, and steers no fetch', async () => {
    // A container that holds no key yet, so that every attack could have some fetched.
    const container = registry.anotherContainer();
    registry.keyRequests.length = 0;
    const taken: string[] = [];
    for (const { name, authorization } of attacks) {
      const { status, data, errors } = await registry.ask(VIEWER, {}, undefined, container, { authorization });
      const code = errors?.[0]?.extensions.code;
      if (status !== 401 || data !== undefined || code !== 'UNAUTHENTICATED') taken.push(`${name}: ${status} ${code}`);
    }
    expect(taken).toEqual([]);
    const { pathname } = new URL(registry.oidc.jwksUri);
    expect(new Set(registry.keyRequests)).toEqual(new Set([pathname]));
    // The keys once, and once more for the first key ID that they do not hold.
    expect(registry.keyRequests.length).toBeLessThanOrEqual(2);
  });
});
