import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT } from 'jose';
import type { PreTokenEvent, PreTokenResponse } from '#claims/event.ts';
import { openIssuer } from '#local/issuer.ts';
import { readIssuerKey } from '../../bench/attacks/tokens.ts';

export const POOL = 'ap-southeast-3_Ex4mple01';
export const CLIENT = '1example23456789example';
export const SUBJECT = '4d2f0c1e-6a1b-4c8e-9f57-0b7c2b1f9d10';
export const NAME = 'Siti Contoh';
export const EMAIL = 'siti@example.go.id';

/** Every way in which Cognito calls the trigger for a user. */
export const SOURCES = [
  'TokenGeneration_HostedAuth',
  'TokenGeneration_Authentication',
  'TokenGeneration_NewPasswordChallenge',
  'TokenGeneration_AuthenticateDevice',
  'TokenGeneration_RefreshTokens',
];

/** An event of version 2 as Cognito sends it, of a user with these attributes of ours. */
export const preTokenEvent = (
  attributes: Readonly<Record<string, string>> = {},
  more: Partial<PreTokenEvent> = {},
): PreTokenEvent => ({
  version: '2',
  triggerSource: 'TokenGeneration_HostedAuth',
  region: 'ap-southeast-3',
  userPoolId: POOL,
  userName: SUBJECT,
  callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: CLIENT },
  request: {
    userAttributes: {
      sub: SUBJECT,
      'cognito:email_alias': EMAIL,
      'cognito:user_status': 'CONFIRMED',
      email_verified: 'true',
      name: NAME,
      email: EMAIL,
      ...attributes,
    },
    groupConfiguration: { groupsToOverride: ['pegawai'], iamRolesToOverride: [], preferredRole: null },
    scopes: ['openid', 'email'],
  },
  response: {},
  ...more,
});

/**
 * The pool's part: tokens as Cognito makes them of what the trigger answered, signed by the development issuer's key. Shapes: Amazon
 * Cognito Developer Guide, "Understanding the access token" and "Understanding the identity (ID) token".
 */
export async function openPool(keyFile: string) {
  const own = await openIssuer(keyFile);
  const key = readIssuerKey(keyFile);
  const keys = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(own.jwks));
  });
  await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve));
  const { port } = keys.address() as AddressInfo;
  const issuer = `https://cognito-idp.ap-southeast-3.amazonaws.com/${POOL}`;
  const sign = (claims: object) => {
    const now = Math.floor(Date.now() / 1000);
    const times = {
      auth_time: now,
      iat: now,
      exp: now + 3_600,
      jti: crypto.randomUUID(),
      origin_jti: crypto.randomUUID(),
    };
    const payload = { ...times, sub: SUBJECT, iss: issuer, event_id: crypto.randomUUID(), ...claims };
    return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: key.kid ?? '' }).sign(key);
  };
  return {
    oidc: { issuer, audience: CLIENT, jwksUri: `http://127.0.0.1:${port}/jwks.json` },
    /** An access token of the trigger's answer. */
    accessToken({ callerContext, userName, request, response }: PreTokenEvent & { response: PreTokenResponse }) {
      const { claimsToAddOrOverride, claimsToSuppress } = response.claimsAndScopeOverrideDetails.accessTokenGeneration;
      const plain = {
        'cognito:groups': request.groupConfiguration.groupsToOverride,
        client_id: callerContext.clientId,
        token_use: 'access',
        version: 2,
        scope: request.scopes?.join(' '),
        username: userName,
      };
      const kept = Object.entries(plain).filter(([name]) => !claimsToSuppress.includes(name));
      return sign({ ...Object.fromEntries(kept), ...claimsToAddOrOverride });
    },
    /** An ID token of the same user, with any claims added. */
    idToken: (claims: object = {}) =>
      sign({
        aud: CLIENT,
        token_use: 'id',
        'cognito:username': SUBJECT,
        email: EMAIL,
        email_verified: true,
        name: NAME,
        'custom:role': 'ministry-registrar',
        ...claims,
      }),
    /** An access token as Cognito makes it where no trigger added anything, or with what is given. */
    plainToken: (claims: object = {}) =>
      sign({ client_id: CLIENT, token_use: 'access', version: 2, scope: 'openid', username: SUBJECT, ...claims }),
    close: () => new Promise((resolve) => keys.close(resolve)),
  };
}
