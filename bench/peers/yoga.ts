import { useGraphQlJit } from '@envelop/graphql-jit';
import { createYoga } from 'graphql-yoga';
import type { Context } from '#graphql/context.ts';
import { createSchema } from '#graphql/schema.ts';
import type { GatewayEvent, LambdaHandler } from './event.ts';
import { contextsOf, type Surroundings } from './surroundings.ts';

/** GraphQL Yoga with its plugin that compiles, called as its page on AWS Lambda has it. */
export function yoga(surroundings: Surroundings): LambdaHandler {
  const contextOf = contextsOf(surroundings);
  const server = createYoga<{ event: GatewayEvent }, Context>({
    schema: createSchema(),
    plugins: [useGraphQlJit()],
    context: ({ event }) => contextOf(event.headers.authorization, event.requestContext.requestId),
  });
  return async (event) => {
    const { rawPath, rawQueryString, headers, requestContext, body, isBase64Encoded } = event;
    const response = await server.fetch(
      `${rawPath}?${rawQueryString}`,
      { method: requestContext.http.method, headers, body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8') },
      { event },
    );
    return {
      statusCode: response.status,
      headers: Object.fromEntries(response.headers.entries()),
      body: await response.text(),
      isBase64Encoded: false,
    };
  };
}
