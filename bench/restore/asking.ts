import { randomUUID } from 'node:crypto';
import type { SignedIn } from '#domain/actor.ts';
import { createHandler } from '#graphql/handler.ts';
import { toGatewayEvent } from '#local/gateway.ts';
import type { Table } from '#store/table.ts';

/** Asks a registry through the handler that Lambda runs, as somebody or as anybody. */
export interface Asking {
  /** The body of the answer, as it is sent. */
  query(query: string): Promise<string>;
  /** Throws when the mutation is refused. Answers its payload. */
  mutate(name: string, type: string, input: object, fields: string, as: SignedIn): Promise<Record<string, unknown>>;
}

/** The handler on a table, at a moment that stands still. Who asks is believed: whether tokens are good is not what is drilled. */
export function askThrough(table: Table, now: Date): Asking {
  const handler = createHandler({
    table,
    authenticate: async (authorization) => {
      if (authorization === undefined) return null;
      const actor: SignedIn = JSON.parse(authorization);
      return { issuer: actor.issuer, subject: actor.subject, actor };
    },
    clock: () => now,
    secret: 'a registry that lives for one restore drill',
    // Its writes come all in one minute and from one address.
    budgets: { ADDRESS: PLENTY, KEY: PLENTY, SUBJECT: PLENTY },
    observer: null,
    timeLimitMs: 120_000,
  });
  const ask = async (body: object, as: SignedIn | null): Promise<string> => {
    const headers = {
      'content-type': ['application/json'],
      ...(as === null ? {} : { authorization: [JSON.stringify(as)] }),
    };
    const request = { method: 'POST', target: '/graphql', httpVersion: '1.1', headers, sourceIp: '127.0.0.1' };
    const answer = await handler(toGatewayEvent({ ...request, body: Buffer.from(JSON.stringify(body)) }, 4_000, now));
    return answer.body;
  };
  return {
    query: (query) => ask({ query }, null),
    async mutate(name, type, input, fields, as) {
      const query = `mutation($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { message } } }`;
      const variables = { input: { ...input, idempotencyKey: randomUUID() } };
      const text = await ask({ query, variables }, as);
      const payload = JSON.parse(text).data?.[name];
      if (payload === undefined || payload === null || payload.userErrors.length > 0)
        throw new Error(`${name} was refused: ${text}`);
      return payload;
    },
  };
}

const PLENTY = { points: 1e12, lot: 1e9, free: 1e12 };
