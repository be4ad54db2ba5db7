import { parse } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { createSchema } from '#graphql/schema.ts';
import type { LambdaHandler } from './event.ts';
import { contextsOf, type Surroundings } from './surroundings.ts';

interface Asked {
  query: string;
  operationName: string;
  variables: Record<string, unknown>;
}

/** graphql-jit alone: a document compiled when it is first met and never looked at again, and no server around it. */
export function bareJit(surroundings: Surroundings): LambdaHandler {
  const schema = createSchema();
  const contextOf = contextsOf(surroundings);
  const compiled = new Map<string, CompiledQuery>();
  const compile = ({ query, operationName }: Asked): CompiledQuery => {
    const made = compileQuery(schema, parse(query), operationName);
    if (!isCompiledQuery(made)) throw new Error(`${operationName}: ${JSON.stringify(made)}`);
    compiled.set(query, made);
    return made;
  };
  return async ({ headers, requestContext, body }) => {
    const asked: Asked = JSON.parse(body);
    const { query } = compiled.get(asked.query) ?? compile(asked);
    const context = await contextOf(headers.authorization, requestContext.requestId);
    const result = await query(undefined, context, asked.variables);
    return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(result) };
  };
}
