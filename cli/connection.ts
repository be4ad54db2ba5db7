import { readVariables } from '#config/read.ts';
import type { Environment } from '#config/variable.ts';

/** Where the registry is, and by whose token it is asked. */
export interface Connection {
  readonly url: string;
  readonly token: string;
}

/** The registry of `npm start`. */
export const LOCAL_URL = 'http://127.0.0.1:4000/graphql';

/** The token of the environment; empty for none. */
export const tokenOf = (environment: Environment): string => readVariables('cli', environment).FLEXWORK_TOKEN ?? '';

/** What is wrong with a connection; never tells the token or the address, which may hold one. */
export function connectionProblems({ url, token }: Connection): string[] {
  return [...tokenProblems(token), ...urlProblems(url)];
}

function tokenProblems(token: string): string[] {
  if (token === '') return ['no token: set FLEXWORK_TOKEN'];
  return /^[\w.-]+$/.test(token) ? [] : ['the token is none: it has characters that no token has'];
}

function urlProblems(given: string): string[] {
  const url = URL.parse(given);
  if (url === null) return ['--url is no address'];
  if (url.username !== '' || url.password !== '') return ['--url holds a password; give a token'];
  const isLoopback = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  // A token is not sent where everybody on the way can read it.
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback)
    ? []
    : ['--url is neither an https address nor one on loopback'];
}
