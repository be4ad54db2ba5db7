import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PreTokenEvent } from '#claims/event.ts';
import { observedClaims } from '#claims/observed.ts';
import { type Authenticate, createAuthenticate } from '#graphql/authenticate.ts';
import { createObserver } from '#observe/observer.ts';
import { CLIENT, EMAIL, NAME, openPool, POOL, preTokenEvent, SOURCES, SUBJECT } from './cognito.ts';

const folder = mkdtempSync(join(tmpdir(), 'claims-'));
let pool: Awaited<ReturnType<typeof openPool>>;
let authenticate: Authenticate;
let written: string[] = [];
const handler = observedClaims(createObserver({ stage: 'test', write: (line) => void written.push(line) }));

beforeAll(async () => {
  pool = await openPool(join(folder, 'issuer.jwk'));
  authenticate = createAuthenticate(pool.oidc);
});
afterAll(async () => {
  await pool.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  written = [];
});

/** Who a user with these attributes is to the API, by the token that Cognito makes of the trigger's answer. */
async function signIn(attributes: Record<string, string>, more: Partial<PreTokenEvent> = {}) {
  return authenticate(`Bearer ${await pool.accessToken(await handler(preTokenEvent(attributes, more)))}`);
}

const ROLES = [
  [{ 'custom:role': 'ministry-registrar' }, { role: 'MINISTRY_REGISTRAR' }],
  [{ 'custom:role': 'ministry-analyst', 'custom:region': '32.72' }, { role: 'MINISTRY_ANALYST' }],
  [
    { 'custom:role': 'region-officer', 'custom:region': '32.72' },
    { role: 'REGION_OFFICER', regionCode: '32.72' },
  ],
  [
    { 'custom:role': 'agency-reporter', 'custom:agency': '32.72-bkpsdm', 'custom:region': '' },
    { role: 'AGENCY_REPORTER', agencyKey: '32.72-bkpsdm', regionCode: '32.72' },
  ],
] as const;

describe('who signs in through Cognito', () => {
  it.each(ROLES)('with %j is %j to the API', async (attributes, role) => {
    const of = { issuer: pool.oidc.issuer, subject: SUBJECT };
    expect(await signIn(attributes)).toEqual({ ...of, actor: { ...role, ...of } });
  });

  it.each(SOURCES)('has the same claims by %s', async (triggerSource) => {
    const bearer = await signIn({ 'custom:role': 'region-officer', 'custom:region': '32' }, { triggerSource });
    expect(bearer?.actor).toMatchObject({ role: 'REGION_OFFICER', regionCode: '32' });
  });

  it('without a role has no role by the token, so that the registry’s own grant counts', async () => {
    for (const attributes of [{}, { 'custom:role': '' }, { 'custom:region': '32.72' }]) {
      expect(await signIn(attributes)).toEqual({ issuer: pool.oidc.issuer, subject: SUBJECT, actor: null });
    }
  });

  it('gets no name, address or group into the access token, and nothing into the ID token', async () => {
    const answered = await handler(preTokenEvent({ 'custom:role': 'region-officer', 'custom:region': '32.72' }));
    expect(answered.response).toEqual({
      claimsAndScopeOverrideDetails: {
        accessTokenGeneration: {
          claimsToAddOrOverride: { aud: CLIENT, role: 'region-officer', region: '32.72' },
          claimsToSuppress: ['cognito:groups'],
        },
      },
    });
    const token = decodeJwt(await pool.accessToken(answered));
    expect(token).not.toHaveProperty('cognito:groups');
    expect(JSON.stringify(token)).not.toMatch(new RegExp(`${NAME}|${EMAIL}|pegawai`));
  });

  it('gives Cognito its event back, with the answer in it', async () => {
    const event = preTokenEvent({ 'custom:role': 'ministry-analyst' });
    const { response, ...rest } = await handler(event);
    expect(rest).toEqual(expect.objectContaining({ version: '2', userPoolId: POOL, request: event.request }));
    expect(event.response).toEqual({});
    expect(response).not.toEqual({});
  });
});

describe('a sign-in is refused', () => {
  it.each([
    ['an officer without a region', { 'custom:role': 'region-officer' }, 'custom:region'],
    ['an officer with an empty region', { 'custom:role': 'region-officer', 'custom:region': '' }, 'custom:region'],
    ['a region in another form', { 'custom:role': 'region-officer', 'custom:region': 'x3272x' }, 'custom:region'],
    ['a reporter without an agency', { 'custom:role': 'agency-reporter', 'custom:region': '32.72' }, 'custom:agency'],
    ['an agency in another form', { 'custom:role': 'agency-reporter', 'custom:agency': 'x32x' }, 'custom:agency'],
    ['a role that is unknown', { 'custom:role': 'xkepala' }, 'custom:role'],
    ['a role in another spelling', { 'custom:role': 'Ministry-Registrar' }, 'custom:role'],
  ])('for %s, with a message that names the attribute and no value', async (_what, attributes, named) => {
    const refused = await handler(preTokenEvent(attributes)).catch((error: Error) => error);
    expect(refused).toBeInstanceOf(Error);
    const { message } = refused as Error;
    expect(message).toContain(`its attribute ${named} `);
    for (const value of Object.values(attributes)) if (value !== '') expect(message).not.toContain(value);
    // Cognito adds the full stop.
    expect(message).toMatch(/[^.]$/);
  });

  it('where the pool calls by another version, whose answer could not reach the access token', async () => {
    for (const version of ['1', '3']) {
      await expect(handler(preTokenEvent({}, { version }))).rejects.toThrow('by version 2');
    }
  });
});

describe('a token is refused by the API', () => {
  const refuses = (token: string) =>
    expect(authenticate(`Bearer ${token}`)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });

  it('that is an ID token, whatever it claims', async () => {
    await refuses(await pool.idToken());
    await refuses(await pool.idToken({ role: 'ministry-registrar' }));
    await refuses(await pool.idToken({ token_use: 'ID', role: 'ministry-registrar' }));
    await refuses(await pool.idToken({ token_use: null, role: 'ministry-registrar' }));
  });

  it('that was made for another client of the same pool', async () => {
    const callerContext = { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: '9another98765432another' };
    const answered = await handler(preTokenEvent({ 'custom:role': 'ministry-registrar' }, { callerContext }));
    await refuses(await pool.accessToken(answered));
  });

  it('that no trigger gave an audience, as those of machines', async () => {
    await refuses(await pool.plainToken());
    await refuses(await pool.plainToken({ role: 'ministry-registrar' }));
    // The same token with the audience is taken.
    expect(await authenticate(`Bearer ${await pool.plainToken({ aud: CLIENT })}`)).toMatchObject({ subject: SUBJECT });
  });
});

describe('a call leaves one line', () => {
  it('with what was refused, and nothing of the user', async () => {
    await handler(preTokenEvent({ 'custom:role': 'region-officer', 'custom:region': '32.72' }), {
      awsRequestId: 'one',
    });
    await handler(preTokenEvent({ 'custom:role': 'xkepala' })).catch(() => undefined);
    const [first, second, ...more] = written.map((line) => JSON.parse(line));
    expect(more).toEqual([]);
    expect(first).toMatchObject({ level: 'INFO', requestId: 'one', Work: 'claims', Taken: 1, Faults: 0 });
    expect(second).toMatchObject({ Taken: 0, Faults: 1, errors: ['custom:role UNKNOWN', 'SignInRefused'] });
    expect(written.join('')).not.toMatch(new RegExp(`${SUBJECT}|${NAME}|${EMAIL}|32\\.72|xkepala`));
  });
});
