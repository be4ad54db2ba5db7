import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { localCredentials, localRegion } from '#local/dynamodb.ts';
import type { Subject } from './subjects.ts';

/** One start of a process to its first answer, in milliseconds. */
export interface Start {
  /** From the moment that the process was asked for until it had answered. */
  wall: number;
  /** User and system time of the process, all threads. */
  cpu: number;
  /** From the process's own beginning until its code was loaded, and until it had answered. */
  imported: number;
  answered: number;
}

/** What a process is given beside its bundle. */
export interface Given {
  /** Where the table is. */
  endpoint: string;
  query: string;
}

const PROGRAM = fileURLToPath(new URL('firstAnswer.mjs', import.meta.url));
/** As Lambda's bootstrap gives them to a function of 1,024 MB. */
const FLAGS = ['--expose-gc', '--max-http-header-size=81920', '--max-semi-space-size=51', '--max-old-space-size=921'];

/** What a function finds in its environment. */
const environmentOf = (endpoint: string) => ({
  AWS_REGION: localRegion,
  AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
  AWS_SESSION_TOKEN: 'session',
  AWS_LAMBDA_FUNCTION_NAME: 'bench',
  AWS_LAMBDA_FUNCTION_VERSION: '1',
  TABLE_NAME,
  DYNAMODB_ENDPOINT: endpoint,
  STAGE: 'local',
  TRUSTED_DOCUMENTS: '',
  REGISTRY_SECRET: 'the secret of a registry that lives for one measurement',
  OIDC_ISSUER: 'https://issuer.example',
  OIDC_AUDIENCE: 'registry',
  OIDC_JWKS_URI: 'https://issuer.example/keys',
  TZ: ':UTC',
});

/** The table that is asked. */
export const TABLE_NAME = 'coldStart';

/** One request as the HTTP API hands it on, payload format 2.0. */
const eventOf = (query: string) => ({
  version: '2.0',
  routeKey: '$default',
  rawPath: '/graphql',
  rawQueryString: '',
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  requestContext: {
    requestId: 'bench',
    http: { method: 'POST', path: '/graphql', protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'bench' },
  },
  body: JSON.stringify({ query }),
  isBase64Encoded: false,
});

/** Starts one process and waits for its answer, which is told as well. Rejects when it does not answer with status 200. */
export async function start(
  { file }: Pick<Subject, 'file'>,
  { endpoint, query }: Given,
): Promise<Start & { body: string }> {
  const began = performance.now();
  const child = spawn(process.execPath, [...FLAGS, PROGRAM, file, JSON.stringify(eventOf(query))], {
    env: environmentOf(endpoint),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const wall = new Promise<number>((resolve) => {
    // The registry's own line of log comes a moment before the answer; the last data is that of the answer.
    let last = 0;
    child.stdout.on('data', () => {
      last = performance.now() - began;
    });
    child.stdout.once('end', () => resolve(last));
  });
  const [printed, complained, milliseconds] = await Promise.all([text(child.stdout), text(child.stderr), wall]);
  const line = printed.trimEnd().split('\n').at(-1) ?? '';
  const { statusCode, body, ...told } = JSON.parse(line.startsWith('{"statusCode"') ? line : '{}');
  if (statusCode !== 200 || /"errors":/.test(body)) throw new Error(`${file} did not answer: ${complained}${printed}`);
  return { ...told, wall: milliseconds, body };
}

/** The first numbers in an order that nobody knows. */
export function shuffled(count: number): number[] {
  const order = Array.from({ length: count }, (_, at) => ({ at, by: Math.random() }));
  return order.sort((one, other) => one.by - other.by).map(({ at }) => at);
}
