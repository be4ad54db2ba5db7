import { createHash, randomBytes } from 'node:crypto';
import { get } from 'node:http';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { expect, it, onTestFinished } from 'vitest';
import { serveHttp } from '#local/http.ts';
import { discoveryPath, issuerDocuments, localAudience, localIssuer, openIssuer } from '#local/issuer.ts';
import { createSignIn } from '#local/signIn.ts';
import { freePort, temporaryFolder } from './support.ts';

const notThere = async () => ({ statusCode: 404 });

/** A development issuer on a port of its own, and a clock that the test moves. */
async function issuerOnAPort() {
  const issuer = await openIssuer(join(temporaryFolder(), 'issuer.jwk'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const clock = { now: new Date('2026-05-04T03:00:00Z') };
  const server = await serveHttp(port, {
    graphql: notThere,
    calendar: notThere,
    documents: issuerDocuments(issuer, origin),
    signIn: createSignIn({ issuer, port, now: () => clock.now }),
  });
  onTestFinished(() => server.stop());
  return { origin, clock };
}

const verifier = randomBytes(32).toString('base64url');
const challenge = createHash('sha256').update(verifier).digest('base64url');

/** A good request, with some of its parameters otherwise; null leaves one out. */
function request(origin: string, others: Readonly<Record<string, string | null>> = {}): URLSearchParams {
  const good = {
    response_type: 'code',
    client_id: 'portal',
    redirect_uri: `${origin}/masuk`,
    scope: 'openid',
    state: 'the state & more',
    nonce: 'the nonce',
    code_challenge: challenge,
    code_challenge_method: 'S256',
  };
  const all = Object.entries({ ...good, ...others });
  return new URLSearchParams(all.filter((pair): pair is [string, string] => pair[1] !== null));
}

const ask = (origin: string, query: URLSearchParams) =>
  fetch(`${origin}/oauth2/authorize?${query}`, { redirect: 'manual' });

/** Fills in the page for somebody and answers where it leads. */
async function fillIn(origin: string, form: URLSearchParams, who = { role: 'region-officer', region: '32.72' }) {
  for (const [name, value] of Object.entries(who)) form.set(name, value);
  return fetch(`${origin}/oauth2/authorize`, { method: 'POST', body: form, redirect: 'manual' });
}

async function codeFrom(origin: string, others: Readonly<Record<string, string | null>> = {}): Promise<string> {
  const response = await fillIn(origin, request(origin, others));
  return new URL(response.headers.get('location') ?? '').searchParams.get('code') ?? '';
}

/** Shows a code and answers what came of it. */
async function show(origin: string, code: string, others: Readonly<Record<string, string>> = {}) {
  const form = {
    grant_type: 'authorization_code',
    client_id: 'portal',
    redirect_uri: `${origin}/masuk`,
    code,
    code_verifier: verifier,
    ...others,
  };
  const response = await fetch(`${origin}/oauth2/token`, { method: 'POST', body: new URLSearchParams(form) });
  return { status: response.status, answer: (await response.json()) as Record<string, string> };
}

const refused = { status: 400, answer: expect.objectContaining({ error: 'invalid_grant' }) };

it('gives the token of whoever was chosen for a code and its verifier, with the state and the nonce handed back', async () => {
  const { origin } = await issuerOnAPort();
  const page = await ask(origin, request(origin));
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('Hanya ada di mesin ini');
  const led = new URL((await fillIn(origin, request(origin))).headers.get('location') ?? '');
  expect(`${led.origin}${led.pathname}`).toBe(`${origin}/masuk`);
  expect(led.searchParams.get('state')).toBe('the state & more');
  const { status, answer } = await show(origin, led.searchParams.get('code') ?? '');
  expect(status).toBe(200);
  const token = decodeJwt(answer.access_token ?? '');
  expect(token).toMatchObject({ iss: localIssuer, aud: localAudience, role: 'region-officer', region: '32.72' });
  const identity = decodeJwt(answer.id_token ?? '');
  expect(identity).toMatchObject({ iss: localIssuer, aud: 'portal', nonce: 'the nonce', sub: token.sub });
});

it('gives a token that is no token of the registry to the client about who signed in', async () => {
  const { origin } = await issuerOnAPort();
  const { answer } = await show(origin, await codeFrom(origin));
  expect(decodeJwt(answer.id_token ?? '').aud).not.toBe(localAudience);
  expect(decodeJwt(answer.id_token ?? '')).not.toHaveProperty('role');
});

it('refuses another verifier, and the code with it', async () => {
  const { origin } = await issuerOnAPort();
  const code = await codeFrom(origin);
  const other = randomBytes(32).toString('base64url');
  expect(await show(origin, code, { code_verifier: other })).toEqual(refused);
  expect(await show(origin, code)).toEqual(refused);
});

it.each(['', 'short', challenge.slice(0, 42)])('refuses a verifier that is none: %j', async (code_verifier) => {
  const { origin } = await issuerOnAPort();
  expect(await show(origin, await codeFrom(origin), { code_verifier })).toEqual(refused);
});

it('takes a code once', async () => {
  const { origin } = await issuerOnAPort();
  const code = await codeFrom(origin);
  expect((await show(origin, code)).status).toBe(200);
  expect(await show(origin, code)).toEqual(refused);
});

it('takes a code for a minute', async () => {
  const { origin, clock } = await issuerOnAPort();
  const [early, late] = [await codeFrom(origin), await codeFrom(origin)];
  clock.now = new Date(clock.now.getTime() + 59_999);
  expect((await show(origin, early)).status).toBe(200);
  clock.now = new Date(clock.now.getTime() + 1);
  expect(await show(origin, late)).toEqual(refused);
});

it('refuses a code with another address of return than it was asked with', async () => {
  const { origin } = await issuerOnAPort();
  const redirect_uri = `${origin.replace('127.0.0.1', 'localhost')}/masuk`;
  expect(await show(origin, await codeFrom(origin), { redirect_uri })).toEqual(refused);
});

it.each([
  'https://elsewhere.example/masuk',
  'http://127.0.0.1.elsewhere.example/masuk',
  '{origin}/masuk/',
  '{origin}/masuk?next=https://elsewhere.example',
  '{origin}@elsewhere.example/masuk',
  '{origin}/kerja',
  'javascript:alert(1)',
  '',
])('leads nobody to another address than the return of this origin: %s', async (given) => {
  const { origin } = await issuerOnAPort();
  const query = request(origin, { redirect_uri: given.replace('{origin}', origin) });
  for (const response of [await ask(origin, query), await fillIn(origin, query)]) {
    expect(response.status).toBe(400);
    expect(response.headers.get('location')).toBeNull();
    expect(await response.text()).not.toContain('<form');
  }
});

it.each([
  ['code_challenge', null],
  ['code_challenge', 'short'],
  ['code_challenge_method', null],
  ['code_challenge_method', 'plain'],
  ['state', null],
] as const)('gives no code to a request whose %s is %j', async (name, value) => {
  const { origin } = await issuerOnAPort();
  const query = request(origin, { [name]: value });
  for (const response of [await ask(origin, query), await fillIn(origin, query)]) {
    const led = new URL(response.headers.get('location') ?? '');
    expect(led.searchParams.get('error')).toBe('invalid_request');
    expect(led.searchParams.get('code')).toBeNull();
  }
});

it('gives no token in the address, and none to another client', async () => {
  const { origin } = await issuerOnAPort();
  const implicit = new URL(
    (await ask(origin, request(origin, { response_type: 'token' }))).headers.get('location') ?? '',
  );
  expect(implicit.searchParams.get('error')).toBe('unsupported_response_type');
  expect((await ask(origin, request(origin, { client_id: 'other' }))).status).toBe(400);
  expect((await show(origin, await codeFrom(origin), { client_id: 'other' })).answer.error).toBe('invalid_client');
  const password = await show(origin, await codeFrom(origin), { grant_type: 'password' });
  expect(password.answer.error).toBe('unsupported_grant_type');
});

it('names what is wrong with who was chosen, keeps the request, and writes what it was given as text', async () => {
  const { origin } = await issuerOnAPort();
  const query = request(origin, { state: '"><script>alert(1)</script>' });
  const response = await fillIn(origin, query, { role: 'region-officer', region: '<b>' });
  const html = await response.text();
  expect(response.status).toBe(400);
  expect(html).toContain('is no region code');
  expect(html).toContain(challenge);
  expect(html).not.toMatch(/<b>|<script/);
});

it('shows nothing under a foreign host, as a page elsewhere may have this machine named', async () => {
  const { origin } = await issuerOnAPort();
  const status = await new Promise((resolve, reject) => {
    const headers = { host: 'elsewhere.example' };
    get(`${origin}${discoveryPath}`, { headers }, ({ statusCode }) => resolve(statusCode)).on('error', reject);
  });
  expect(status).toBe(400);
});

it('tells each name of this machine its own addresses', async () => {
  const { origin } = await issuerOnAPort();
  const local = origin.replace('127.0.0.1', 'localhost');
  const told = (await (await fetch(`${local}${discoveryPath}`)).json()) as Record<string, string>;
  expect(told.token_endpoint).toBe(`${local}/oauth2/token`);
  expect(told.issuer).toBe(localIssuer);
});
