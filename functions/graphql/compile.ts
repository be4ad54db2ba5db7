import { type DocumentNode, type ExecutionResult, type GraphQLSchema, visit } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { fieldsOfCode } from './compilable.ts';
import { mendRuntime } from './compilerRuntime.ts';
import type { Context } from './context.ts';
import type { Operation } from './operation.ts';

mendRuntime();

/** A query as code of its own. */
export interface CompiledQuery {
  /** The answer of its resolvers, at once where none of them waits. */
  run(
    root: undefined,
    context: Context,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<ExecutionResult> | ExecutionResult;
  /** How much code it is. */
  fields: number;
}

/** Makes code of an operation; null for one that the compiler cannot do, or not as graphql-js does. This module alone knows the compiler, and is loaded when one is first needed. */
export function compile(
  schema: GraphQLSchema,
  { document, definition }: Pick<Operation, 'document' | 'definition'>,
): CompiledQuery | null {
  const fields = fieldsOfCode(schema, document, definition);
  if (fields === null) return null;
  // A copy: the compiler writes into the nodes, which others of the document share. Where its code fails graphql-js runs again and tells its own
  // errors, so that no stack is wanted of these.
  const made = compileQuery(schema, copyOf(document), definition.name?.value, { disablingCapturingStackErrors: true });
  return isCompiledQuery(made) ? { run: made.query as CompiledQuery['run'], fields } : null;
}

/** The nodes anew, without the places in the text, which hold all of its tokens: no error of compiled code is told. */
const copyOf = (document: DocumentNode): DocumentNode =>
  visit(document, { leave: (node) => ({ ...node, loc: undefined }) }) as DocumentNode;
