import type { Attack } from './attack.ts';

/** The tokens of those in whose name some attacks are made. */
export type Tokens = Readonly<Record<NonNullable<Attack['as']>, string>>;

/** What an attack was answered. */
export interface AttackAnswer {
  status: number;
  /** The code of the first error; null where there is none. */
  code: string | null;
  text: string;
  milliseconds: number;
}

/** Makes an attack at the address of a registry. */
export async function send(url: string, attack: Attack, tokens: Tokens, accept: string): Promise<AttackAnswer> {
  const { method = 'GET', search, headers = {}, body, as } = attack;
  const begun = performance.now();
  const response = await fetch(search === undefined ? url : `${url}?${search}`, {
    method,
    headers: { accept, ...headers, ...(as === undefined ? {} : { authorization: `Bearer ${tokens[as]}` }) },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : new Uint8Array(body) }),
  });
  const text = await response.text();
  const milliseconds = performance.now() - begun;
  return { status: response.status, code: codeOf(text), text, milliseconds };
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
