import { ApolloServer, type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { logFault } from '#observe/log.ts';
import { cacheControl } from './cachePolicy.ts';
import { type CompilingRules, createRunCompiled, type RunCompiled } from './compiled.ts';
import type { ServedContext } from './context.ts';
import { createDocuments, type Documents } from './documents.ts';
import { isTold, maskError, nameRequest } from './errors.ts';
import { MOST_COST } from './limits.ts';
import { createSchema } from './schema.ts';

/** Logs each fault once, under its request, and names the request to the client. */
const faults: ApolloServerPlugin<ServedContext> = {
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

/** Tells what a request cost, and how long an answer without an error may be kept: both depend on the request alone, so caches may keep one with the other. */
const told: ApolloServerPlugin<ServedContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        const cost = { requested: contextValue.cost, most: MOST_COST };
        singleResult.extensions = { ...singleResult.extensions, cost };
        const policy = singleResult.errors === undefined ? contextValue.policy : null;
        response.http.headers.set('cache-control', cacheControl(policy));
      },
    };
  },
};

/** An answer of compiled code as the server would give it: it has no error, and nothing of the server's own happens to it. */
export const compiledResponse = (
  data: Record<string, unknown>,
  { cost, policy }: Pick<ServedContext, 'cost' | 'policy'>,
): GraphQLResponse => ({
  body: { kind: 'single', singleResult: { data, extensions: { cost: { requested: cost, most: MOST_COST } } } },
  http: { headers: new HeaderMap([['cache-control', cacheControl(policy)]]) },
});

/** A server that runs, with what admits requests to it. */
export interface StartedServer {
  server: ApolloServer<ServedContext>;
  documents: Documents;
  /** Answers by compiled code; null where the server must. */
  runCompiled: RunCompiled;
}

/** Starts the GraphQL server of one container. It executes documents that were admitted; what it is given otherwise it validates by itself. */
export async function startServer(compiling?: CompilingRules): Promise<StartedServer> {
  const schema = createSchema();
  const documents = createDocuments(schema);
  const server = new ApolloServer<ServedContext>({
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
    plugins: [
      faults,
      told,
      // Its own would look at every field of every answer.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await server.start();
  return { server, documents, runCompiled: createRunCompiled(schema, compiling) };
}
