import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { logFault } from '#observe/log.ts';
import type { CompiledQuery } from './compile.ts';
import type { Context } from './context.ts';
import {
  COMPILED_AFTER,
  COMPILED_SHARE,
  HELD_COMPILED_FIELDS,
  MOST_COMPILED_AT_ONCE,
  TRUSTED_COMPILED_AFTER,
} from './limits.ts';
import type { Operation } from './operation.ts';

/** When queries are compiled; a test compiles at once, or never. */
export interface CompilingRules {
  /** So often an operation of the manifest is executed before it is compiled. */
  trustedAfter: number;
  /** The same of any other. */
  after: number;
  /** So many of the others are compiled for each request, in the long run. */
  share: number;
}

const RULES: CompilingRules = { trustedAfter: TRUSTED_COMPILED_AFTER, after: COMPILED_AFTER, share: COMPILED_SHARE };

/** Answers a query by code made for it; null where graphql-js must answer. */
export type RunCompiled = (
  operation: Operation,
  variables: Readonly<Record<string, unknown>>,
  context: Context,
) => Promise<{ data: Record<string, unknown> } | null>;

/** Failures after which an operation is left to graphql-js for some requests: each has everything done twice. An answer makes good for a quarter of one. */
const MOST_FAILURES = 3;
const FORGIVEN = 0.25;
const REST = 100;

interface Held {
  query: CompiledQuery;
  /** Those that no answers made good for. */
  failures: number;
  /** Requests for which it is left to graphql-js. */
  rests: number;
}

/**
 * Compiles queries that are asked again, and keeps so many of them. What answers with an error is answered anew by graphql-js, whose errors are the registry's: compiled code
 * reads, and never writes. Introspection is left to it too.
 */
export function createRunCompiled(
  schema: GraphQLSchema,
  { trustedAfter, after, share }: CompilingRules = RULES,
): RunCompiled {
  const held = new LRUCache<Operation, Held>({
    maxSize: HELD_COMPILED_FIELDS,
    sizeCalculation: ({ query }) => query.fields,
  });
  const leftOut = new WeakSet<Operation>();
  let credit = MOST_COMPILED_AT_ONCE;

  async function compiled(operation: Operation) {
    if (operation.asked <= (operation.isTrusted ? trustedAfter : after)) return null;
    if (!operation.isTrusted) {
      if (credit < 1) return null;
      credit -= 1;
    }
    const { compile } = await import('./compile.ts');
    const query = compile(schema, operation);
    if (query === null) {
      leftOut.add(operation);
      return null;
    }
    const made: Held = { query, failures: 0, rests: 0 };
    held.set(operation, made);
    return made;
  }

  return async (operation, variables, context) => {
    credit = Math.min(MOST_COMPILED_AT_ONCE, credit + share);
    if (operation.writes || operation.introspects || leftOut.has(operation)) return null;
    operation.asked += 1;
    try {
      const made = held.get(operation) ?? (await compiled(operation));
      if (made === null) return null;
      if (made.rests > 0) {
        made.rests -= 1;
        return null;
      }
      const result = await made.query.run(undefined, context, variables);
      const { data, errors } = result;
      // Without an error there is always an object, since the root is one.
      if (errors === undefined && data) {
        made.failures = Math.max(0, made.failures - FORGIVEN);
        return { data };
      }
      made.failures += 1;
      // What was read already would come sooner than it does to graphql-js, and of two errors another might be the first.
      context.loaders.clear();
      if (made.failures >= MOST_FAILURES) {
        made.rests = REST;
        made.failures -= 1;
      }
    } catch (error) {
      logFault(context.requestId, error);
      leftOut.add(operation);
      held.delete(operation);
    }
    return null;
  };
}
