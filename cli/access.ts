import { resolve } from 'node:path';
import { readVariables } from '#config/read.ts';
import type { Environment } from '#config/variable.ts';
import { addressProblems, LOCAL_URL, tokenOf, tokenProblems } from './connection.ts';
import { readBytes } from './files.ts';
import type { OptionSpecs } from './options.ts';
import { readStdin, type Surroundings } from './surroundings.ts';
import { LANGUAGES } from './words/entry.ts';
import type { Message } from './words/tell.ts';

/** Options of every command that asks a registry. */
export const COMMON = {
  url: { is: 'text' },
  lang: { is: 'text', oneOf: LANGUAGES },
  help: { is: 'flag' },
} as const satisfies OptionSpecs;

/** Options of commands that may sign in. */
export const SIGNED_IN = { ...COMMON, 'token-file': { is: 'text' } } as const satisfies OptionSpecs;

/** The registry that is asked: as given, as the environment says, or the one of `npm start`. */
export const urlOf = (given: string | undefined, env: Environment): string =>
  given ?? readVariables('cli', env).FLEXWORK_URL ?? LOCAL_URL;

/** The address of a registry and what is wrong with it. */
export function readUrl(
  given: string | undefined,
  { env }: Surroundings,
  withToken: boolean,
): { url: string; problems: Message[] } {
  const url = urlOf(given, env);
  return { url, problems: addressProblems(url, withToken) };
}

/**
 * The token to sign in with: of a file, `-` for standard input, else of FLEXWORK_TOKEN; empty for none. It is never an argument, where other
 * users could read it, and is told nowhere.
 */
export async function readToken(
  file: string | undefined,
  around: Surroundings,
): Promise<{ token: string; problems: Message[] }> {
  const token = (await tokenText(file, around)).trim();
  return { token, problems: token === '' && file === undefined ? [] : tokenProblems(token) };
}

async function tokenText(file: string | undefined, around: Surroundings): Promise<string> {
  if (file === undefined) return tokenOf(around.env);
  return file === '-' ? readStdin(around) : readBytes(resolve(around.cwd, file)).toString();
}
