import awsLambdaFastify from '@fastify/aws-lambda';
import fastify from 'fastify';
import mercurius from 'mercurius';
import { createSchema } from '#graphql/schema.ts';
import type { LambdaHandler } from './event.ts';
import { contextsOf, type Surroundings } from './surroundings.ts';

/** Mercurius, which compiles what comes again, behind Fastify's own adapter for Lambda. */
export async function mercuriusJit(surroundings: Surroundings): Promise<LambdaHandler> {
  const contextOf = contextsOf(surroundings);
  const app = fastify();
  app.register(mercurius, {
    schema: createSchema(),
    jit: 1,
    context: ({ headers }) => contextOf(headers.authorization, String(headers['x-request-id'])),
  });
  const handler = awsLambdaFastify(app);
  await app.ready();
  return handler as unknown as LambdaHandler;
}
