import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Budget } from '#domain/budget.ts';
import type { CompilingRules } from '#graphql/compiled.ts';
import { createHandler, type GatewayRequest, type GatewayResponse, type Surroundings } from '#graphql/handler.ts';
import { localCredentials, localRegion } from '#local/dynamodb.ts';

const PLENTY: Budget = { points: 1e12, lot: 1e9, free: 1e12 };
/** For tests of anything but budgets. */
export const UNLIMITED = { ADDRESS: PLENTY, KEY: PLENTY, SUBJECT: PLENTY };

type Handler = (request: GatewayRequest) => Promise<GatewayResponse>;

/** Everything is compiled that can be, when it is first asked. */
export const AT_ONCE: CompilingRules = { trustedAfter: 0, after: 0, share: 1 };
/** Nothing is ever compiled. */
export const NEVER: CompilingRules = {
  trustedAfter: Number.POSITIVE_INFINITY,
  after: Number.POSITIVE_INFINITY,
  share: 0,
};

/** How often an answer is asked for again that others' writes may have changed meanwhile. */
const TRIES = 3;

/**
 * A handler that answers as `handler` does, and has every query answered by two others as well, of which one compiles whatever it can and the other nothing: throws when
 * their answers differ in a byte. Both read the same table by a client of their own, so that nobody counts what they do.
 */
export function comparing(handler: Handler, surroundings: Surroundings & { table: { endpoint: string } }): Handler {
  const { endpoint, name } = surroundings.table;
  const client = new DynamoDBClient({ endpoint, region: localRegion, credentials: localCredentials });
  const common = { ...surroundings, table: { client, name }, budgets: UNLIMITED, observer: null };
  const compiled = createHandler({ ...common, compiling: AT_ONCE });
  const plain = createHandler({ ...common, compiling: NEVER });
  return async (request) => {
    const answer = await handler(request);
    if (/\bmutation\b/.test(request.body ?? '')) return answer;
    for (let left = TRIES; ; left -= 1) {
      const [before, by] = [await plain(request), await compiled(request)];
      if (by.body === before.body) return answer;
      // What is written between the two answers changes the second.
      if (left > 0) continue;
      throw new Error(`Compiled, a query answers otherwise.\n${request.body}\n${before.body}\n${by.body}`);
    }
  };
}
