import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serveHttp } from '#local/http.ts';
import { issuerDocuments, localAudience, localIssuer, openIssuer } from '#local/issuer.ts';
import { readTokenOptions } from '#local/tokenOptions.ts';
import { projectFile, refusal, startNode, temporaryFolder } from './support.ts';

const tokenFile = projectFile('local/token.ts');

async function served(keyFile: string): Promise<string> {
  const issuer = await openIssuer(keyFile);
  const server = await serveHttp(0, {
    graphql: async () => null,
    calendar: async () => null,
    documents: issuerDocuments(issuer, 'http://x'),
  });
  onTestFinished(() => server.stop());
  return `http://127.0.0.1:${server.port}`;
}

describe('the token command', () => {
  it('prints nothing but a token that verifies against the served key set', async () => {
    const DATA_DIR = temporaryFolder();
    const args = ['--role', 'region-officer', '--region', '32.72', '--expires', '1h', '--subject', 'ibu-sri'];
    const { status, stdout, stderr } = await startNode([tokenFile, ...args], { env: { DATA_DIR } }).ended;
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    const origin = await served(join(DATA_DIR, 'issuer.jwk'));
    const keys = createRemoteJWKSet(new URL(`${origin}/.well-known/jwks.json`));
    const options = { issuer: localIssuer, audience: localAudience, algorithms: ['RS256'] };
    const { payload, protectedHeader } = await jwtVerify(stdout.trim(), keys, options);
    expect(protectedHeader).toEqual({ alg: 'RS256', typ: 'JWT', kid: expect.any(String) });
    expect(payload).toEqual({
      sub: 'ibu-sri',
      iss: 'https://issuer.localhost/registry',
      aud: 'flexible-work-registry',
      iat: expect.any(Number),
      nbf: payload.iat,
      exp: (payload.iat ?? 0) + 3_600,
      jti: expect.stringMatching(/^[0-9a-f-]{36}$/),
      role: 'region-officer',
      region: '32.72',
    });
  });

  it('names every problem at once and fails', async () => {
    const args = ['--role', 'region-officer', '--region', '3272', '--expires', 'soon', '--colour', 'red'];
    const { status, stdout, stderr } = await startNode([tokenFile, ...args], { env: { DATA_DIR: temporaryFolder() } })
      .ended;
    expect([status, stdout]).toEqual([1, '']);
    const [sentence] = stderr.split('\n');
    expect(sentence).toBe(
      'No token: --colour is not known; "red" is not an option; --region "3272" is no region code; ' +
        'write one like 32 or 32.72; --expires "soon" is no duration; write one like 30m, 1h or 7d.',
    );
    expect(stderr).toContain('npm run --silent token -- --role region-officer');
    expect(stderr).not.toContain(' at ');
  });

  it('refuses a folder that is not the registry’s', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'x'), '');
    const { status, stderr } = await startNode([tokenFile, '--role', 'ministry-analyst'], { env: { DATA_DIR: folder } })
      .ended;
    expect(status).toBe(1);
    expect(stderr).toContain('set DATA_DIR');
  });
});

describe('the options of a token', () => {
  it.each([
    [['--role', 'agency-reporter', '--agency', 'AG-1'], { role: 'agency-reporter', agency: 'AG-1' }],
    [['--role=ministry-registrar'], { role: 'ministry-registrar' }],
    [['--role', 'region-officer', '--region', '32'], { role: 'region-officer', region: '32' }],
  ])('%j are understood, for 12 hours when nothing is said', (args, claims) => {
    expect(readTokenOptions(args)).toMatchObject({ ok: true, claims, lifetimeSeconds: 43_200 });
  });

  it.each([
    [[], '--role is missing'],
    [['--role'], '--role needs a value'],
    [['--role', 'mayor'], '--role "mayor" is not known'],
    [['--role', 'region-officer'], 'region-officer needs --region'],
    [['--role', 'agency-reporter'], 'agency-reporter needs --agency'],
    [['--role', 'ministry-analyst', '--region', '32'], 'ministry-analyst takes no --region'],
    [['--role', 'region-officer', '--region', '32.7'], '--region "32.7" is no region code'],
    [['--role', 'ministry-analyst', '--expires', '0h'], '--expires "0h" is no duration'],
    [['--role', 'ministry-analyst', 'now'], '"now" is not an option'],
  ])('%j are refused because %s', (args, problem) => {
    const read = readTokenOptions(args);
    expect(read.ok ? [] : read.problems).toEqual([expect.stringContaining(problem)]);
  });
});

describe('a token for a subject that has a grant', () => {
  it('claims no role', () => {
    expect(readTokenOptions(['--role', 'none', '--subject', 'wati'])).toEqual({
      ok: true,
      claims: { subject: 'wati' },
      lifetimeSeconds: 43_200,
    });
  });
});

describe('the development issuer', () => {
  it('keeps its key for its owner alone and signs with the same one for ever', async () => {
    const file = join(temporaryFolder(), 'issuer.jwk');
    const first = await openIssuer(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect((await openIssuer(file)).jwks).toEqual(first.jwks);
  });

  it('makes one key when two commands come first at once', async () => {
    const file = join(temporaryFolder(), 'issuer.jwk');
    const [one, other] = await Promise.all([openIssuer(file), openIssuer(file)]);
    expect(one.jwks).toEqual(other.jwks);
  });

  it('publishes no private member', async () => {
    const file = join(temporaryFolder(), 'issuer.jwk');
    const { keys } = (await openIssuer(file)).jwks;
    expect(keys.map((key) => Object.keys(key).toSorted())).toEqual([['alg', 'e', 'kid', 'kty', 'n', 'use']]);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveProperty('d');
  });

  it('says in its discovery document where its keys are', async () => {
    const origin = await served(join(temporaryFolder(), 'issuer.jwk'));
    const found = await (await fetch(`${origin}/.well-known/openid-configuration`)).json();
    expect(found).toMatchObject({ issuer: localIssuer, jwks_uri: 'http://x/.well-known/jwks.json' });
  });

  it.each(['', '{}', '{"kty":"RSA","n":"x","e":"AQAB","kid":"k","d":"x"}', 'null'])(
    'says that a key file of %j is damaged',
    async (text) => {
      const folder = join(temporaryFolder(), 'd');
      mkdirSync(folder);
      writeFileSync(join(folder, 'issuer.jwk'), text);
      expect(await refusal(() => openIssuer(join(folder, 'issuer.jwk')))).toContain('damaged');
    },
  );
});
