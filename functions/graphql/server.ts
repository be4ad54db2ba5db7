import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControl } from '@apollo/server/plugin/cacheControl';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLScalarType } from 'graphql';
import type { Context } from './context.ts';
import { isTold, maskError, nameRequest } from './errors.ts';
import { logFault } from './log.ts';
import { resolvers } from './resolvers.generated.ts';
import { typeDefs } from './typeDefs.generated.ts';

/** Logs each fault once, under its request, and names the request to the client. */
const faults: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue }) {
        for (const error of errors) if (!isTold(error.extensions)) logFault(contextValue.requestId, error);
      },
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        if (singleResult.errors === undefined) return;
        singleResult.errors = singleResult.errors.map((error) => nameRequest(error, contextValue.requestId));
      },
    };
  },
};

/** Gives each scalar the description of the SDL, which its resolver would otherwise take the place of. */
function describeScalars(): void {
  for (const definition of typeDefs.definitions) {
    if (definition.kind !== 'ScalarTypeDefinition') continue;
    const scalar = (resolvers as Readonly<Record<string, unknown>>)[definition.name.value];
    if (scalar instanceof GraphQLScalarType) scalar.description = definition.description?.value;
  }
}

/** The GraphQL server of one container, not yet started. */
export function createServer(): ApolloServer<Context> {
  describeScalars();
  return new ApolloServer<Context>({
    typeDefs,
    resolvers,
    // Introspection is the contract of open data: it is public on every stage.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    allowBatchedHttpRequests: false,
    // There is no cookie to forge with; bodies that a form could send are refused by the handler.
    csrfPrevention: false,
    persistedQueries: false,
    nodeEnv: 'production',
    stopOnTerminationSignals: false,
    // Faults are logged by the plugin alone, without the messages that the server's own logger would tell.
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    formatError: maskError,
    plugins: [faults, ApolloServerPluginCacheControl(), ApolloServerPluginLandingPageDisabled()],
  });
}
