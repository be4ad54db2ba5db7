import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControl } from '@apollo/server/plugin/cacheControl';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Context } from './context.ts';
import { type CostOf, createCostOf } from './cost.ts';
import { createDocuments, type Documents } from './documents.ts';
import { isTold, maskError, nameRequest } from './errors.ts';
import { MOST_COST } from './limits.ts';
import { logFault } from './log.ts';
import { createSchema } from './schema.ts';

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

/** Tells what a request cost: it depends on the request alone, so caches may keep it with the answer. */
const costs: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single') return;
        const cost = { requested: contextValue.cost, most: MOST_COST };
        response.body.singleResult.extensions = { ...response.body.singleResult.extensions, cost };
      },
    };
  },
};

/** A server that runs, with what admits requests to it. */
export interface StartedServer {
  server: ApolloServer<Context>;
  documents: Documents;
  costOf: CostOf;
}

/** Starts the GraphQL server of one container. It executes documents that were admitted; what it is given otherwise it validates by itself. */
export async function startServer(): Promise<StartedServer> {
  const schema = createSchema();
  const documents = createDocuments(schema);
  const server = new ApolloServer<Context>({
    schema,
    // Introspection is the contract of open data: it is public on every stage.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    allowBatchedHttpRequests: false,
    // There is no cookie to forge with; bodies that a form could send are refused by the handler.
    csrfPrevention: false,
    persistedQueries: false,
    // Admitted documents are parsed and validated; the server finds them by the SHA-256 that its own keys end with.
    documentStore: {
      get: async (key) => documents.held(key.slice(-64)),
      set: async () => {},
      delete: async () => false,
    },
    nodeEnv: 'production',
    stopOnTerminationSignals: false,
    // Faults are logged by the plugin alone, without the messages that the server's own logger would tell.
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    formatError: maskError,
    plugins: [faults, costs, ApolloServerPluginCacheControl(), ApolloServerPluginLandingPageDisabled()],
  });
  await server.start();
  return { server, documents, costOf: createCostOf(schema) };
}
