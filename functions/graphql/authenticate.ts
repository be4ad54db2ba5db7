import { JwtVerifier } from 'aws-jwt-verify';
import { SimpleJwksCache } from 'aws-jwt-verify/jwk';
import { LONGEST_SUBJECT } from '#domain/access.ts';
import type { SignedIn } from '#domain/actor.ts';
import { roleClaim } from '#domain/claims.ts';
import type { Config } from './config.ts';
import { unauthenticated } from './errors.ts';
import { createPenaltyBox } from './penaltyBox.ts';
import { namesTwice } from './repeatedNames.ts';

/** Whom a good token is of. */
export interface Bearer {
  issuer: string;
  subject: string;
  /** Who that is by the token's own claims; null where it claims no role, and the registry's grant counts. */
  actor: SignedIn | null;
}

/** Whom an `Authorization` header is of: nobody's without one; throws `UNAUTHENTICATED` for a bad one. */
export type Authenticate = (authorization: string | undefined) => Promise<Bearer | null>;

/** Three parts of strict base64url, as RFC 7515 writes them: no padding, no white space, no other alphabet. */
const BEARER = /^Bearer (([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+))$/;
const LONGEST_TOKEN = 8_192;
/** The issuer's keys are read from the one configured address, within a second and 100 kB. */
const KEYS_TIMEOUT = 1_000;
const LARGEST_KEYS = 100_000;

async function fetchKeys(uri: string): Promise<ArrayBuffer> {
  const answer = await fetch(uri, { redirect: 'error', signal: AbortSignal.timeout(KEYS_TIMEOUT) });
  if (!answer.ok) throw new Error(`The issuer's keys answered ${answer.status}.`);
  const body = await answer.arrayBuffer();
  if (body.byteLength > LARGEST_KEYS) throw new Error('The issuer has too many keys.');
  return body;
}

/**
 * Verifies tokens of the configured issuer: signature by its published keys (asymmetric algorithms only), issuer, audience,
 * expiry and not-before. The keys are fetched once and held; an unknown key ID fetches them again, at most once in 10 s; while
 * the issuer is out of reach, known keys go on. Nothing that a token says is ever fetched.
 * `milliseconds` counts the time between two fetches.
 */
export function createAuthenticate(oidc: Config['oidc'], milliseconds?: () => number): Authenticate {
  const penaltyBox = createPenaltyBox(milliseconds);
  const fetcher = { fetch: (uri: string) => penaltyBox.watch(uri, fetchKeys(uri)) };
  const verifier = JwtVerifier.create(
    { issuer: oidc.issuer, audience: oidc.audience, jwksUri: oidc.jwksUri },
    { jwksCache: new SimpleJwksCache({ fetcher, penaltyBox }) },
  );
  return async (authorization) => {
    if (authorization === undefined) return null;
    const [, token, header, claims, signature] =
      (authorization.length > LONGEST_TOKEN ? null : BEARER.exec(authorization)) ?? [];
    if (token === undefined) throw unauthenticated('The Authorization header is not "Bearer" and a token.');
    // What is wrong in itself is refused before a key is looked for.
    if (!isSound(header) || !isSound(claims) || !isCanonical(signature) || !isPlain(header)) throw invalidToken();
    const verified: Readonly<Record<string, unknown>> | null = await verifier.verify(token).catch(() => null);
    const bearer = verified === null ? null : bearerOf(verified);
    if (bearer === null) throw invalidToken();
    return bearer;
  };
}

const invalidToken = () => unauthenticated('The token is not valid here.');

/**
 * Whom verified claims are of; null where they do not say it, never end, are of a token for another use (Cognito names it in
 * `token_use`: an ID token tells a client who signed in, and lets nobody in), or claim a role that is unknown or lacks the claim that
 * it needs.
 */
export function bearerOf(claims: Readonly<Record<string, unknown>>): Bearer | null {
  const { iss: issuer, sub: subject, exp } = claims;
  if (typeof issuer !== 'string' || typeof subject !== 'string' || typeof exp !== 'number') return null;
  if (subject === '' || subject.length > LONGEST_SUBJECT) return null;
  if (Object.hasOwn(claims, 'token_use') && claims.token_use !== 'access') return null;
  const said = roleClaim(claims);
  if (said.tag === 'FAULT') return null;
  return { issuer, subject, actor: said.tag === 'NONE' ? null : { ...said.role, issuer, subject } };
}

/** Whether a part has only one spelling: else a changed character would make the same token. */
const isCanonical = (part: string | undefined): boolean =>
  part !== undefined && Buffer.from(part, 'base64url').toString('base64url') === part;

/**
 * Whether a part is read the same way by everybody: one spelling, UTF-8, and no member named twice, of which parsers keep one or the
 * other.
 */
function isSound(part: string | undefined): boolean {
  if (part === undefined || !isCanonical(part)) return false;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(part, 'base64url'));
    return !namesTwice(text);
  } catch {
    return false;
  }
}

/**
 * Members of a header that say where a key is, what it is, or what else is to be understood (RFC 7515, 4.1): a token that has one
 * wants to be verified otherwise than here.
 */
const STEERING = ['jku', 'jwk', 'x5u', 'x5c', 'crit'];

function isPlain(header: string | undefined): boolean {
  const parsed: unknown = JSON.parse(Buffer.from(header ?? '', 'base64url').toString());
  return typeof parsed === 'object' && parsed !== null && !STEERING.some((name) => Object.hasOwn(parsed, name));
}
