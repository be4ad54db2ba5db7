import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pageHeaders } from '#config/securityHeaders.ts';
import { discoveryPath, type Issuer, issuerDocuments, localClient, localIssuer, type TokenClaims } from './issuer.ts';
import { signInHtml } from './signInPage.ts';
import { readTokenOptions } from './tokenOptions.ts';

/** Where the development issuer signs people in, on the registry's own port. */
export const signInPaths = { authorize: '/oauth2/authorize', token: '/oauth2/token', signOut: '/logout' } as const;

/** Where people are led back to, below the origin at which they began. */
const RETURN = '/masuk';

const CODE_SECONDS = 60;
const TOKEN_SECONDS = 30 * 60;
/** More than any form of either endpoint has, in bytes. */
const FORM_LIMIT = 8 * 1024;
/** So many codes at most wait to be taken; the oldest makes room. */
const CODES = 100;

/** What a code was given for. */
interface Granted {
  readonly claims: TokenClaims;
  readonly redirectUri: string;
  readonly challenge: string;
  readonly nonce: string | null;
  readonly endsAt: number;
}

/** What the signing in needs from outside. */
export interface SignInSettings {
  readonly issuer: Issuer;
  readonly port: number;
  readonly now?: () => Date;
}

/**
 * The development issuer's endpoints of OAuth 2 for the portal: the authorization code with PKCE by S256 and nothing else. A code works once,
 * for a minute, with the verifier and the address of return that it was asked with. Anybody on this machine may be anybody. Answers false to
 * other paths, having answered nothing.
 */
export function createSignIn({ issuer, port, now = () => new Date() }: SignInSettings) {
  const codes = new Map<string, Granted>();
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const { method = 'GET', url = '/' } = request;
    const origin = originOf(request.headers.host, port);
    const address = new URL(url, origin ?? `http://127.0.0.1:${port}`);
    const known = [...Object.values(signInPaths), discoveryPath] as string[];
    if (!known.includes(address.pathname)) return false;
    if (origin === null)
      return page(response, 400, signInHtml({ fault: 'The host of the request is not this machine.' }));
    switch (`${method} ${address.pathname}`) {
      case `GET ${discoveryPath}`:
        return json(response, 200, issuerDocuments(issuer, origin)[discoveryPath]);
      case `GET ${signInPaths.authorize}`:
        return ask(response, origin, address.searchParams);
      case `POST ${signInPaths.authorize}`: {
        const form = await readForm(request);
        return form === null ? page(response, 400, signInHtml({ fault: NO_FORM })) : grant(response, origin, form);
      }
      case `POST ${signInPaths.token}`: {
        const form = await readForm(request);
        return form === null ? refuse(response, 'invalid_request', NO_FORM) : take(response, form);
      }
      case `GET ${signInPaths.signOut}`:
        return redirect(response, `${origin}${RETURN}`);
      default:
        return json(response, 405, { error: 'invalid_request', error_description: `${method} is not taken here.` });
    }
  };

  function ask(response: ServerResponse, origin: string, query: URLSearchParams): boolean {
    const fault = addressFault(query, origin);
    if (fault !== null) return page(response, 400, signInHtml({ fault }));
    const wrong = requestFault(query);
    return wrong === null ? page(response, 200, signInHtml({ query })) : redirect(response, back(query, wrong));
  }

  function grant(response: ServerResponse, origin: string, form: URLSearchParams): boolean {
    const fault = addressFault(form, origin);
    if (fault !== null) return page(response, 400, signInHtml({ fault }));
    const wrong = requestFault(form);
    if (wrong !== null) return redirect(response, back(form, wrong));
    const person = readTokenOptions(
      ['role', 'region', 'agency', 'subject'].flatMap((name) => {
        const value = form.get(name)?.trim() ?? '';
        return value === '' ? [] : [`--${name}=${value}`];
      }),
    );
    if (!person.ok) {
      const problems = person.problems.map((problem) => problem.replaceAll('--', ''));
      return page(response, 400, signInHtml({ query: form, problems }));
    }
    const code = randomBytes(32).toString('base64url');
    const [oldest] = codes.size >= CODES ? codes.keys() : [];
    if (oldest !== undefined) codes.delete(oldest);
    codes.set(code, {
      claims: person.claims,
      redirectUri: form.get('redirect_uri') ?? '',
      challenge: form.get('code_challenge') ?? '',
      nonce: form.get('nonce'),
      endsAt: now().getTime() + CODE_SECONDS * 1_000,
    });
    return redirect(response, back(form, { code }));
  }

  async function take(response: ServerResponse, form: URLSearchParams): Promise<boolean> {
    if (form.get('grant_type') !== 'authorization_code') {
      return refuse(response, 'unsupported_grant_type', 'Only authorization_code is taken.');
    }
    if (form.get('client_id') !== localClient) return refuse(response, 'invalid_client', 'No client has this ID.');
    const code = form.get('code') ?? '';
    const granted = codes.get(code);
    // Whatever comes of it, a code that was shown works no more.
    codes.delete(code);
    const fault = granted === undefined ? 'The code is unknown or was used.' : codeFault(granted, form);
    if (granted === undefined || fault !== null) return refuse(response, 'invalid_grant', fault ?? '');
    const at = now();
    const idToken = { audience: localClient, nonce: granted.nonce };
    return json(response, 200, {
      access_token: await issuer.sign(granted.claims, TOKEN_SECONDS, at),
      id_token: await issuer.signIdToken(granted.claims.subject, idToken, TOKEN_SECONDS, at),
      token_type: 'Bearer',
      expires_in: TOKEN_SECONDS,
    });
  }

  function codeFault({ endsAt, redirectUri, challenge }: Granted, form: URLSearchParams): string | null {
    if (now().getTime() >= endsAt) return `The code is older than ${CODE_SECONDS} seconds.`;
    if (form.get('redirect_uri') !== redirectUri) return 'redirect_uri is not the one that the code was asked with.';
    const verifier = form.get('code_verifier') ?? '';
    if (!/^[\w.~-]{43,128}$/.test(verifier)) return 'code_verifier is missing or not of 43 to 128 characters.';
    const digest = createHash('sha256').update(verifier).digest();
    const expected = Buffer.from(challenge, 'base64url');
    const isSame = digest.length === expected.length && timingSafeEqual(digest, expected);
    return isSame ? null : 'code_verifier is not the one that the code was asked with.';
  }
}

const NO_FORM = 'The body is no form, or too long.';

/** The origin at which a request came; null where its host is not this machine. */
function originOf(host: string | undefined, port: number): string | null {
  return ['127.0.0.1', 'localhost'].some((name) => host === `${name}:${port}`) ? `http://${host}` : null;
}

/** Why nobody may be led back to where a request says; null where he may. */
function addressFault(query: URLSearchParams, origin: string): string | null {
  if (query.get('client_id') !== localClient) return `client_id must be ${localClient}.`;
  if (query.get('redirect_uri') !== `${origin}${RETURN}`) return `redirect_uri must be ${origin}${RETURN}.`;
  return null;
}

/** What else is wrong with a request, as the address of return is told it. */
function requestFault(query: URLSearchParams): Record<string, string> | null {
  const invalid = (error_description: string) => ({ error: 'invalid_request', error_description });
  if (query.get('response_type') !== 'code') return { error: 'unsupported_response_type' };
  if (query.get('scope')?.split(' ').includes('openid') !== true) return { error: 'invalid_scope' };
  if (query.get('code_challenge_method') !== 'S256') return invalid('code_challenge_method must be S256.');
  if (!/^[\w-]{43}$/.test(query.get('code_challenge') ?? ''))
    return invalid('code_challenge is missing or no SHA-256.');
  if (!query.get('state')) return invalid('state is missing.');
  return null;
}

/** The address of return with what is told there, and the state as it was given. */
function back(query: URLSearchParams, told: Record<string, string>): string {
  const address = new URL(query.get('redirect_uri') ?? '');
  const state = query.get('state');
  for (const [name, value] of Object.entries(told)) address.searchParams.set(name, value);
  if (state !== null) address.searchParams.set('state', state);
  address.searchParams.set('iss', localIssuer);
  return address.href;
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams | null> {
  if (request.headers['content-type']?.split(';')[0]?.trim() !== 'application/x-www-form-urlencoded') return null;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > FORM_LIMIT) return null;
    parts.push(part);
  }
  return new URLSearchParams(Buffer.concat(parts).toString('utf8'));
}

const refuse = (response: ServerResponse, error: string, error_description: string): boolean =>
  json(response, 400, { error, error_description });

function json(response: ServerResponse, status: number, body: unknown): boolean {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
  return true;
}

function page(response: ServerResponse, status: number, html: string): boolean {
  response.writeHead(status, {
    ...pageHeaders,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(html);
  return true;
}

function redirect(response: ServerResponse, location: string): boolean {
  response.writeHead(303, { location, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
  response.end();
  return true;
}
