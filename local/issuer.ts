import { readFileSync } from 'node:fs';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import { createOwnFile } from './ownFile.ts';
import { errorCode, Refusal } from './refusal.ts';

/** The development issuer's name. A constant: tokens outlive a change of the port. */
export const localIssuer = 'https://issuer.localhost/registry';
export const localAudience = 'flexible-work-registry';
/** The portal, as a client of the development issuer. */
export const localClient = 'portal';
export const jwksPath = '/.well-known/jwks.json';
export const discoveryPath = '/.well-known/openid-configuration';

// What Cognito signs with, so the same path of the verifier is walked as in production.
const algorithm = 'RS256';

/** Who a token speaks for. */
export interface TokenClaims {
  readonly subject: string;
  /** None: a token as a plain identity provider makes it, whose subject has the role that the registry granted. */
  readonly role?: string;
  readonly region?: string;
  readonly agency?: string;
}

/** A development issuer of OIDC tokens. */
export interface Issuer {
  /** The public key set. */
  readonly jwks: { readonly keys: readonly JWK[] };
  /** A signed token, valid from `now` for `lifetimeSeconds`. */
  sign(claims: TokenClaims, lifetimeSeconds: number, now: Date): Promise<string>;
  /** A signed word to a client that somebody signed in. It is no token for the registry: its audience is the client. */
  signIdToken(
    subject: string,
    to: { readonly audience: string; readonly nonce: string | null },
    lifetimeSeconds: number,
    now: Date,
  ): Promise<string>;
}

/** Opens the issuer whose private key lies in `keyFile`, which is created, readable by its owner alone, when missing. */
export async function openIssuer(keyFile: string): Promise<Issuer> {
  const privateJwk = readKey(keyFile) ?? (await createKey(keyFile));
  const { kty, n, e, kid } = privateJwk;
  const key = await importJWK(privateJwk, algorithm).catch(() => {
    throw damagedKey(keyFile);
  });
  return {
    jwks: { keys: [{ kty, n, e, kid, alg: algorithm, use: 'sig' }] },
    sign: ({ subject, role, region, agency }, lifetimeSeconds, now) => {
      const issuedAt = Math.floor(now.getTime() / 1000);
      const grants = {
        ...(role === undefined ? {} : { role }),
        ...(region === undefined ? {} : { region }),
        ...(agency === undefined ? {} : { agency }),
      };
      return new SignJWT(grants)
        .setProtectedHeader({ alg: algorithm, typ: 'JWT', kid })
        .setSubject(subject)
        .setIssuer(localIssuer)
        .setAudience(localAudience)
        .setIssuedAt(issuedAt)
        .setNotBefore(issuedAt)
        .setExpirationTime(issuedAt + lifetimeSeconds)
        .setJti(crypto.randomUUID())
        .sign(key);
    },
    signIdToken: (subject, { audience, nonce }, lifetimeSeconds, now) => {
      const issuedAt = Math.floor(now.getTime() / 1000);
      return new SignJWT(nonce === null ? {} : { nonce })
        .setProtectedHeader({ alg: algorithm, typ: 'JWT', kid })
        .setSubject(subject)
        .setIssuer(localIssuer)
        .setAudience(audience)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + lifetimeSeconds)
        .sign(key);
    },
  };
}

/** The two documents by which a verifier finds the issuer's key, by path; `origin` is where they are served. */
export function issuerDocuments(issuer: Issuer, origin: string): Record<string, unknown> {
  return {
    [jwksPath]: issuer.jwks,
    [discoveryPath]: {
      issuer: localIssuer,
      jwks_uri: `${origin}${jwksPath}`,
      authorization_endpoint: `${origin}/oauth2/authorize`,
      token_endpoint: `${origin}/oauth2/token`,
      end_session_endpoint: `${origin}/logout`,
      id_token_signing_alg_values_supported: [algorithm],
      response_types_supported: ['code'],
      grant_types_supported: ['authorization_code'],
      code_challenge_methods_supported: ['S256'],
      token_endpoint_auth_methods_supported: ['none'],
      authorization_response_iss_parameter_supported: true,
      scopes_supported: ['openid'],
      subject_types_supported: ['public'],
    },
  };
}

/** A private key with all that its public half needs. */
type SigningKey = JWK & { kty: 'RSA'; n: string; e: string; kid: string };

function readKey(path: string): SigningKey | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw new Refusal(`${path} cannot be read (${errorCode(error) ?? 'unknown error'}): give this user access to it.`);
  }
  const key = parseKey(text);
  if (key === undefined) throw damagedKey(path);
  return key;
}

function parseKey(text: string): SigningKey | undefined {
  try {
    const key = JSON.parse(text) as JWK | null;
    return key !== null && isSigningKey(key) ? key : undefined;
  } catch {
    return undefined;
  }
}

const isSigningKey = (key: JWK): key is SigningKey =>
  key.kty === 'RSA' && [key.n, key.e, key.d, key.kid].every((member) => typeof member === 'string' && member !== '');

async function createKey(path: string): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const jwk = await exportJWK(privateKey);
  const named: JWK = { ...jwk, alg: algorithm, kid: await calculateJwkThumbprint(jwk) };
  if (!isSigningKey(named)) throw new Error('The key that was made lacks a member.');
  return createOwnFile(path, `${JSON.stringify(named)}\n`) ? named : (readKey(path) ?? named);
}

function damagedKey(path: string): Refusal {
  return new Refusal(
    `${path} is damaged and holds no key to sign with: delete it, and a new one is made (tokens of the old one end).`,
  );
}
