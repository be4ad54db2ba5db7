import { JwtVerifier } from 'aws-jwt-verify';
import { SimpleJwksCache } from 'aws-jwt-verify/jwk';
import type { Actor } from '#domain/actor.ts';
import { parseAgencyKey } from '#domain/agency.ts';
import type { Config } from './config.ts';
import { unauthenticated } from './errors.ts';

/** Makes an actor of an `Authorization` header: ANYONE without one; throws `UNAUTHENTICATED` for a bad one. */
export type Authenticate = (authorization: string | undefined) => Promise<Actor>;

/** Three parts of strict base64url, as RFC 7515 writes them: no padding, no white space, no other alphabet. */
const BEARER = /^Bearer ([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)$/;
const LONGEST_TOKEN = 8_192;
/** The issuer's keys are read from the one configured address, within a second and 100 kB. */
const KEYS_TIMEOUT = 1_000;
const LARGEST_KEYS = 100_000;

const fetcher = {
  async fetch(uri: string): Promise<ArrayBuffer> {
    const answer = await fetch(uri, { redirect: 'error', signal: AbortSignal.timeout(KEYS_TIMEOUT) });
    if (!answer.ok) throw new Error(`The issuer's keys answered ${answer.status}.`);
    const body = await answer.arrayBuffer();
    if (body.byteLength > LARGEST_KEYS) throw new Error('The issuer has too many keys.');
    return body;
  },
};

/**
 * Verifies tokens of the configured issuer: signature by its published keys (asymmetric algorithms only), issuer, audience,
 * expiry and not-before. The keys are fetched once and held; an unknown key ID fetches them again, at most once in 10 s; while
 * the issuer is out of reach, known keys go on.
 */
export function createAuthenticate(oidc: Config['oidc']): Authenticate {
  const verifier = JwtVerifier.create(
    { issuer: oidc.issuer, audience: oidc.audience, jwksUri: oidc.jwksUri },
    {
      jwksCache: new SimpleJwksCache({ fetcher }),
    },
  );
  return async (authorization) => {
    if (authorization === undefined) return { role: 'ANYONE' };
    const token = authorization.length > LONGEST_TOKEN ? undefined : BEARER.exec(authorization)?.[1];
    if (token === undefined) throw unauthenticated('The Authorization header is not "Bearer" and a token.');
    const claims: Readonly<Record<string, unknown>> | null = await verifier.verify(token).catch(() => null);
    const actor = claims === null ? null : actorOf(claims);
    if (actor === null) throw unauthenticated('The token is not valid here.');
    return actor;
  };
}

/** The actor that the claims name; null for an unknown role, or a role without the claim that it needs. */
export function actorOf(claims: Readonly<Record<string, unknown>>): Actor | null {
  const { iss: issuer, sub: subject, role, region, agency } = claims;
  if (typeof issuer !== 'string' || typeof subject !== 'string' || subject === '') return null;
  switch (role) {
    case 'ministry-registrar':
      return { role: 'MINISTRY_REGISTRAR', issuer, subject };
    case 'ministry-analyst':
      return { role: 'MINISTRY_ANALYST', issuer, subject };
    case 'region-officer':
      return typeof region === 'string' && /^\d{2}(\.\d{2})?$/.test(region)
        ? { role: 'REGION_OFFICER', issuer, subject, regionCode: region }
        : null;
    case 'agency-reporter': {
      const parsed = typeof agency === 'string' ? parseAgencyKey(agency) : null;
      return typeof agency === 'string' && parsed !== null
        ? { role: 'AGENCY_REPORTER', issuer, subject, agencyKey: agency, regionCode: parsed.regionCode }
        : null;
    }
    default:
      return null;
  }
}
