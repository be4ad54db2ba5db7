import * as oauth from 'oauth4webapi';
import type { TextStore } from './session.ts';

/** The issuer, and the client that the portal is at it. */
export interface Issuer {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  /** Where its document of discovery is; below its name where that is left out. */
  readonly discovery: string | null;
}

/** Why nobody was signed in. */
export type SignInFault = 'REFUSED' | 'FOREIGN' | 'UNREACHABLE';

/** What came of a return from the issuer. */
export type Returned =
  | {
      readonly ok: true;
      readonly token: string;
      readonly subject: string;
      readonly endsAt: number;
      readonly back: string;
    }
  | { readonly ok: false; readonly fault: SignInFault; readonly said: string | null };

/** What this tab remembers while the officer is at the issuer's. */
interface Begun {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly back: string;
}

const NAME = 'kantor.signIn';

/** A token whose life the issuer does not tell is taken for one of five minutes. */
const UNTOLD_SECONDS = 300;

/** What the issuer says of itself; plain http is for a registry on one machine. Rejects where it cannot be reached or says something else. */
async function discover({ issuer, discovery }: Issuer, origin: string): Promise<oauth.AuthorizationServer> {
  const place = new URL(discovery ?? `${issuer}/.well-known/openid-configuration`, origin);
  const response = await fetch(place, { headers: { accept: 'application/json' }, redirect: 'error' });
  return oauth.processDiscoveryResponse(new URL(issuer), response);
}

/** How a sign-in is begun. */
interface Beginning {
  readonly origin: string;
  /** The office's address to come back to. */
  readonly back: string;
  readonly store: TextStore;
  /** Whether the person of this tab's ended session goes on: nobody else is let in by what the issuer remembers of the last one. */
  readonly isSame: boolean;
}

/** Remembers what the return must match, and answers the issuer's address to go to. */
export async function beginSignIn(issuer: Issuer, { origin, back, store, isSame }: Beginning): Promise<string> {
  const { authorization_endpoint: endpoint } = await discover(issuer, origin);
  if (endpoint === undefined) throw new Error('The issuer names no place to sign in.');
  const begun: Begun = {
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    verifier: oauth.generateRandomCodeVerifier(),
    back,
  };
  const address = new URL(endpoint);
  const asked = {
    response_type: 'code',
    client_id: issuer.clientId,
    redirect_uri: returnAddress(origin),
    scope: issuer.scope,
    state: begun.state,
    nonce: begun.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(begun.verifier),
    code_challenge_method: 'S256',
    ...(isSame ? {} : { prompt: 'login' }),
  };
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
  store.setItem(NAME, JSON.stringify(begun));
  return address.href;
}

/** Takes the code of a return to the issuer, once, and answers the token. Never rejects. */
export async function finishSignIn(
  issuer: Issuer,
  { origin, address, store, now }: { origin: string; address: URL; store: TextStore; now: () => number },
): Promise<Returned> {
  const begun = readBegun(store);
  store.removeItem(NAME);
  if (begun === null) return { ok: false, fault: 'FOREIGN', said: null };
  const client: oauth.Client = { client_id: issuer.clientId };
  try {
    const server = await discover(issuer, origin);
    const parameters = oauth.validateAuthResponse(server, client, address, begun.state);
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      oauth.None(),
      parameters,
      returnAddress(origin),
      begun.verifier,
      { [oauth.allowInsecureRequests]: origin.startsWith('http:') },
    );
    const answer = await oauth.processAuthorizationCodeResponse(server, client, response, {
      expectedNonce: begun.nonce,
      requireIdToken: true,
    });
    const endsAt = now() + (answer.expires_in ?? UNTOLD_SECONDS) * 1_000;
    const subject = oauth.getValidatedIdTokenClaims(answer)?.sub ?? '';
    return { ok: true, token: answer.access_token, subject, endsAt, back: begun.back };
  } catch (error) {
    return { ok: false, ...faultOf(error) };
  }
}

/** The issuer's address that ends the officer's stay there too; null where it names none or cannot be reached. */
export async function signOutAddress(issuer: Issuer, origin: string): Promise<string | null> {
  const server = await discover(issuer, origin).catch(() => null);
  if (server?.end_session_endpoint === undefined) return null;
  const address = new URL(server.end_session_endpoint);
  const back = returnAddress(origin);
  // The standard's name for the way back, and the one that Cognito has for it.
  for (const name of ['post_logout_redirect_uri', 'logout_uri']) address.searchParams.set(name, back);
  address.searchParams.set('client_id', issuer.clientId);
  return address.href;
}

const returnAddress = (origin: string): string => `${origin}/masuk`;

function readBegun(store: TextStore): Begun | null {
  try {
    return JSON.parse(store.getItem(NAME) ?? 'null') as Begun | null;
  } catch {
    return null;
  }
}

function faultOf(error: unknown): { fault: SignInFault; said: string | null } {
  if (error instanceof oauth.AuthorizationResponseError) {
    return { fault: 'REFUSED', said: error.error_description ?? error.error };
  }
  if (error instanceof oauth.ResponseBodyError)
    return { fault: 'REFUSED', said: error.error_description ?? error.error };
  if (error instanceof oauth.OperationProcessingError) return { fault: 'FOREIGN', said: null };
  return { fault: 'UNREACHABLE', said: null };
}
