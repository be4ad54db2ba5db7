import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAuthenticate } from '#graphql/authenticate.ts';
import { type Issuer, localAudience, localIssuer, openIssuer } from '#local/issuer.ts';

/** The one issuer before and after it rotated its key, and the server of its keys. */
const folder = mkdtempSync(join(tmpdir(), 'issuers-'));
let before: Issuer;
let after: Issuer;
let published: readonly Issuer[] = [];
let isUp = true;
let requests: string[] = [];
let milliseconds = 0;
const server = createServer(({ url }, response) => {
  requests.push(url ?? '');
  response.statusCode = isUp ? 200 : 503;
  response.end(JSON.stringify({ keys: published.flatMap(({ jwks }) => jwks.keys) }));
});

beforeAll(async () => {
  before = await openIssuer(join(folder, 'before.jwk'));
  after = await openIssuer(join(folder, 'after.jwk'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  published = [before];
  isUp = true;
  requests = [];
});

/** What one container says to a token of an issuer: taken, or refused. */
function container() {
  const { port } = server.address() as AddressInfo;
  const oidc = { issuer: localIssuer, audience: localAudience, jwksUri: `http://127.0.0.1:${port}/keys` };
  const authenticate = createAuthenticate(oidc, () => milliseconds);
  return async (issuer: Issuer): Promise<boolean> => {
    const token = await issuer.sign({ subject: 'someone', role: 'ministry-analyst' }, 600, new Date());
    return authenticate(`Bearer ${token}`).then(
      () => true,
      () => false,
    );
  };
}

describe("the issuer's keys", () => {
  it('are fetched once for all tokens, also for those that come at the same moment', async () => {
    const takes = container();
    expect(await Promise.all([takes(before), takes(before), takes(before)])).toEqual([true, true, true]);
    expect(await takes(before)).toBe(true);
    expect(requests).toEqual(['/keys']);
  });

  it('are fetched again for a new key ID, so that a rotation needs nobody', async () => {
    const takes = container();
    await takes(before);
    published = [after, before];
    expect(await takes(after)).toBe(true);
    expect(await takes(before)).toBe(true);
    expect(requests).toHaveLength(2);
  });

  it('are no longer those that the issuer withdrew, once they were fetched again', async () => {
    const takes = container();
    await takes(before);
    published = [after];
    expect(await takes(after)).toBe(true);
    expect(await takes(before)).toBe(false);
  });

  it('are fetched at most once in 10 s for a key ID that they do not hold', async () => {
    const takes = container();
    await takes(before);
    expect([await takes(after), await takes(after), await takes(after)]).toEqual([false, false, false]);
    expect(requests).toHaveLength(2);
    milliseconds += 9_999;
    await takes(after);
    expect(requests).toHaveLength(2);
    published = [before, after];
    milliseconds += 1;
    expect(await takes(after)).toBe(true);
    expect(requests).toHaveLength(3);
  });

  it('go on while the issuer is out of reach, and an unknown one asks for them once in a second', async () => {
    const takes = container();
    await takes(before);
    isUp = false;
    expect(await takes(before)).toBe(true);
    expect([await takes(after), await takes(after)]).toEqual([false, false]);
    expect(await takes(before)).toBe(true);
    expect(requests).toHaveLength(2);
    isUp = true;
    published = [after];
    milliseconds += 1_000;
    expect(await takes(after)).toBe(true);
  });
});
