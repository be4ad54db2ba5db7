import { type ExecutionResult, type GraphQLSchema, OperationTypeNode } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from './context.ts';
import type { Operation } from './operation.ts';

/** A query as code of its own: the answer of its resolvers, at once where none of them waits. */
export type CompiledQuery = (
  root: undefined,
  context: Context,
  variables: Readonly<Record<string, unknown>>,
) => Promise<ExecutionResult> | ExecutionResult;

/** Makes code of an operation; null for one that the compiler cannot do. This module alone knows the compiler, and is loaded when one is first needed. */
export function compile(schema: GraphQLSchema, { document, definition }: Operation): CompiledQuery | null {
  if (definition.operation !== OperationTypeNode.QUERY) return null;
  // Where it fails graphql-js runs again and tells its own errors, so that no stack is wanted of these.
  const made = compileQuery(schema, document, definition.name?.value, { disablingCapturingStackErrors: true });
  return isCompiledQuery(made) ? (made.query as CompiledQuery) : null;
}
