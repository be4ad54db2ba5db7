import { readVariables } from '#config/read.ts';
import type { Environment } from '#config/variable.ts';
import { type Message, say, tell } from './words/tell.ts';

/** Where the registry is, and by whose token it is asked. */
export interface Connection {
  readonly url: string;
  readonly token: string;
}

/** The registry of `npm start`. */
export const LOCAL_URL = 'http://127.0.0.1:4000/graphql';

/** The token of the environment; empty for none. */
export const tokenOf = (environment: Environment): string => readVariables('cli', environment).FLEXWORK_TOKEN ?? '';

/** What is wrong with a connection, in English, for `npm run admin` and `npm run import`; never tells the token or the address, which may hold one. */
export const connectionProblems = ({ url, token }: Connection): string[] =>
  [...(token === '' ? [say('noTokenSet')] : tokenProblems(token)), ...addressProblems(url, true)].map((one) =>
    tell('en', one),
  );

/** What is wrong with a token; never tells it. */
export const tokenProblems = (token: string): Message[] => (/^[\w.-]+$/.test(token) ? [] : [say('notAToken')]);

/** What is wrong with the registry's address; never tells it. With a token it must be one that nobody on the way can read along. */
export function addressProblems(given: string, withToken: boolean): Message[] {
  const url = URL.parse(given);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return [say('notAnAddress')];
  if (url.username !== '' || url.password !== '') return [say('addressWithPassword')];
  const isLoopback = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  return !withToken || url.protocol === 'https:' || isLoopback ? [] : [say('addressUnsafe')];
}

/** The registry's GraphQL endpoint, by its own address or that of the registry. */
export function endpointOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname.replace(/\/+$/, '').replace(/\/graphql$/, '')}/graphql`;
}

/** The address of a path of the registry, such as `latest/manifest.json`. */
export const addressOf = (url: string, path: string): URL => new URL(endpointOf(url).replace(/graphql$/, path));
