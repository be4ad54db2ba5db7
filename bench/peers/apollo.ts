import { createRequire } from 'node:module';
import { handlers, startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda';
import type { Context } from '#graphql/context.ts';
import { createSchema } from '#graphql/schema.ts';
import type { LambdaHandler } from './event.ts';
import { contextsOf, type Surroundings } from './surroundings.ts';

type Apollo = typeof import('@apollo/server', { with: { 'resolution-mode': 'require' }});

// The integration is CommonJS: so is its server, or there would be two copies of it in one handler.
const { ApolloServer }: Apollo = createRequire(import.meta.url)('@apollo/server');

/** Apollo Server as it comes: the plugins that it starts by itself, behind its own integration for Lambda. */
export function apollo(surroundings: Surroundings): LambdaHandler {
  const server = new ApolloServer<Context>({ schema: createSchema() });
  const contextOf = contextsOf(surroundings);
  const handler = startServerAndCreateLambdaHandler(server, handlers.createAPIGatewayProxyEventV2RequestHandler(), {
    context: ({ event }) => contextOf(event.headers.authorization, event.requestContext.requestId),
  });
  return handler as unknown as LambdaHandler;
}
