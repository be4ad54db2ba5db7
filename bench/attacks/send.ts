import { type Agent, request as httpRequest } from 'node:http';
import type { Attack } from './attack.ts';

/** The tokens of those in whose name some attacks are made. */
export type Tokens = Readonly<Record<NonNullable<Attack['as']>, string>>;

/** What an attack was answered. */
export interface AttackAnswer {
  status: number;
  /** The code of the first error; null where there is none. */
  code: string | null;
  text: string;
  /** From the whole request being handed over to the whole answer being there. */
  milliseconds: number;
}

/** How an attack is made. */
export interface Sent {
  tokens: Tokens;
  accept: string;
  /** The loopback address that it comes from; any when left out. */
  from?: string;
  agent?: Agent;
}

/** Makes an attack at the address of a registry. Throws when there is no answer at all. */
export function send(url: string, attack: Attack, { tokens, accept, from, agent }: Sent): Promise<AttackAnswer> {
  const { method = 'GET', search, headers = {}, body = '', as } = attack;
  let sentAt = performance.now();
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      search === undefined ? url : `${url}?${search}`,
      {
        method,
        headers: {
          accept,
          ...headers,
          ...(body.length > 0 ? { 'content-length': Buffer.byteLength(body) } : {}),
          ...(as === undefined ? {} : { authorization: `Bearer ${tokens[as]}` }),
        },
        ...(from === undefined ? {} : { localAddress: from }),
        // Of its own connection each, unless a client keeps one: a server may close what an attack came by.
        agent: agent ?? false,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', reject);
        response.once('end', () => {
          const text = Buffer.concat(chunks).toString();
          const milliseconds = performance.now() - sentAt;
          resolve({ status: response.statusCode ?? 0, code: codeOf(text), text, milliseconds });
        });
      },
    );
    request.once('error', reject);
    // What the sender takes to hand two megabytes over is not the registry's.
    request.once('finish', () => {
      sentAt = performance.now();
    });
    request.end(body);
  });
}

function codeOf(text: string): string | null {
  try {
    const code: unknown = JSON.parse(text).errors?.[0]?.extensions?.code;
    return typeof code === 'string' ? code : null;
  } catch {
    return null;
  }
}

/** Words of the registry's inside, which no answer tells. */
const INSIDE = [
  /\n\s+at .+\(/,
  /node_modules/,
  /\.ts:\d/,
  /DynamoDB/i,
  /TransactWrite/,
  /(?:RGN|AGN|LOG|IDEM|BUD|REF|ACCESS)#/,
  /Exception/,
];

/** Why an answer is not safe; null when it is. `wanted`: the status that the attack ought to be answered. */
export function unsafe(attack: Attack, { status, code, text }: AttackAnswer, wanted: number): string | null {
  if (status >= 500) return `${status} ${text.slice(0, 200)}`;
  if (status !== wanted || code !== attack.code) {
    return `${status} ${code} where ${wanted} ${attack.code} is right: ${text.slice(0, 200)}`;
  }
  const told = INSIDE.find((inside) => inside.test(text));
  return told === undefined ? null : `tells of the inside: ${told}`;
}

/** The status that an attack ought to be answered under a media type. */
export function wantedStatus({ status }: Attack, accept: string): number {
  if (typeof status === 'number') return status;
  return accept.includes('graphql-response') ? status[1] : status[0];
}
