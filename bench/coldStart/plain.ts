import { ApolloServer } from '@apollo/server';
import { handlers, startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { jakartaDay } from '#domain/day.ts';
import type { Context } from '#graphql/context.ts';
import { createLoaders } from '#graphql/loaders.ts';
import { resolvers } from '#graphql/resolvers.generated.ts';
import typeDefs from '#graphql/schema.generated.graphqls';
import { holdSearch } from '#graphql/search.ts';
import { holdReference } from '#store/reference.ts';
import type { Table } from '#store/table.ts';

// What somebody would write who follows the manuals of Apollo and of AWS, with the registry's schema and resolvers, and
// without its limits, permission, logging and metrics.
const { TABLE_NAME = '', DYNAMODB_ENDPOINT } = process.env;
const client = DynamoDBDocumentClient.from(
  new DynamoDBClient(DYNAMODB_ENDPOINT === undefined ? {} : { endpoint: DYNAMODB_ENDPOINT }),
) as unknown as Table['client'];
const table: Table = { client, name: TABLE_NAME };
const holder = holdReference(table);
const search = holdSearch(table);

const server = new ApolloServer<Context>({ typeDefs, resolvers: resolvers as never });

/** Apollo Server as it comes, on Lambda by its own integration. */
export const handler = startServerAndCreateLambdaHandler(
  // The integration is typed for the other one of the two copies of the server that a bundle gets with it.
  server as never,
  handlers.createAPIGatewayProxyEventV2RequestHandler(),
  {
    context: async (): Promise<Context> => {
      const now = new Date();
      return {
        actor: { role: 'ANYONE' },
        notDenied: Promise.resolve(),
        cost: 0,
        now: now.toISOString(),
        today: jakartaDay(now),
        nextInstant: () => now.toISOString(),
        requestId: '',
        secret: '',
        loaders: createLoaders(table, holder),
        search,
        table,
      };
    },
  },
);
