import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { BudgetSpent, Budgets, budgetHeaders, callerOf, type Purse } from '#callers/budgets.ts';
import { withTimeLimit } from '#callers/timeLimit.ts';
import { SCHEMA_VERSION } from '#config/schemaVersion.ts';
import type { Actor } from '#domain/actor.ts';
import type { Budget, Caller } from '#domain/budget.ts';
import { jakartaDay } from '#domain/day.ts';
import { createFrontDoor } from '#door/frontDoor.ts';
import { logFault } from '#observe/log.ts';
import { createObserver, type Observer } from '#observe/observer.ts';
import { Seen } from '#observe/seen.ts';
import { observedTable } from '#observe/table.ts';
import { holdReference } from '#store/reference.ts';
import type { Table } from '#store/table.ts';
import { type Admitted, admit } from './admit.ts';
import type { Authenticate } from './authenticate.ts';
import type { CompilingRules } from './compiled.ts';
import type { ServedContext } from './context.ts';
import { timedOut } from './errors.ts';
import { type Asked, type GatewayRequest, readAsked, receive } from './httpRequest.ts';
import { createIdentify, type Identified } from './identify.ts';
import { LARGEST_BODY, REFUSED_COST } from './limits.ts';
import { createLoaders } from './loaders.ts';
import { type MediaType, mediaTypeOf } from './mediaType.ts';
import { Refused, refuse } from './refusal.ts';
import { executed, fault, type GatewayResponse, refused } from './response.ts';
import { holdSearch } from './search.ts';
import { compiledResponse, startServer } from './server.ts';

export type { GatewayRequest } from './httpRequest.ts';
export type { GatewayResponse } from './response.ts';

/** What one container works with; a test brings its own table and clock. */
export interface Surroundings {
  table: Table;
  authenticate: Authenticate;
  clock: () => Date;
  /** What this registry seals with: the same in every container, known to no client. */
  secret: string;
  /** Whether a subscription may be of this machine itself; no unless given. What is sent there is looked at again by who sends it. */
  onLoopback?: boolean | undefined;
  /** What CloudFront may send as the origin's secret; nothing stands in front unless given. */
  originSecrets?: readonly string[] | undefined;
  /** Whether who carries neither a token nor an API key may send documents of the manifest alone. */
  trustedOnly?: boolean | undefined;
  /** When queries are compiled; by the registry's own rules unless given. */
  compiling?: CompilingRules | undefined;
  /** What callers may spend; the registry's own budgets unless given. */
  budgets?: Readonly<Record<Caller['kind'], Budget>> | undefined;
  /** Who tells what happens; one that tells it on standard output unless given, null for nobody. */
  observer?: Observer | null | undefined;
  /** Milliseconds that a request may take; the registry's own limit unless given. */
  timeLimitMs?: number | undefined;
}

/** Who asks, as far as it matters to what it may ask. */
interface Asker {
  actor: Actor;
  /** The API key that was carried; null for none. */
  keyId: string | null;
  address: string;
}

/** The GraphQL entry of one container: from a gateway's request to its response. */
export function createHandler(surroundings: Surroundings) {
  const { authenticate, clock, secret, observer = createObserver({ stage: 'local' }) } = surroundings;
  const table = observer === null ? surroundings.table : observedTable(surroundings.table);
  const holder = holdReference(table, () => clock().getTime());
  const search = holdSearch(table);
  const identify = createIdentify({ table, authenticate, clock });
  const budgets = new Budgets(table, secret, surroundings.budgets);
  const door = createFrontDoor(surroundings.originSecrets ?? []);
  const starting = startServer(surroundings.compiling);

  return async (request: GatewayRequest): Promise<GatewayResponse> => {
    const { requestId } = request.requestContext;
    const respond = async (seen: Seen): Promise<GatewayResponse> => {
      const headers = headersOf(request);
      const type = mediaTypeOf(headers.get('accept'));
      const response = await answer(request, headers, type, seen).catch((error: unknown) =>
        unanswered(error, requestId, type ?? 'application/json', seen),
      );
      response.headers['x-request-id'] = requestId;
      response.headers['api-version'] = SCHEMA_VERSION;
      if (request.requestContext.http.method === 'HEAD') response.body = '';
      return response;
    };
    return observer === null ? respond(new Seen(false)) : observer.request(requestId, respond);
  };

  async function answer(
    request: GatewayRequest,
    headers: HeaderMap,
    type: MediaType | null,
    seen: Seen,
  ): Promise<GatewayResponse> {
    if (!door.admits(request.headers)) {
      throw refuse('NOT_THE_FRONT_DOOR', 'The registry is reached by its own address alone.', { status: 403 });
    }
    const received = receive(request);
    const address = door.addressOf(request.headers, request.requestContext.http.sourceIp);
    if (type === null) {
      throw refuse('BAD_REQUEST', 'Answers are application/graphql-response+json or application/json.', {
        status: 406,
      });
    }
    const nobody: Asker = { actor: { role: 'ANYONE' }, keyId: null, address };
    const carries = headers.has('authorization') || headers.has('x-api-key');
    const purseOf = budgets.at(clock());
    const reads = purseOf(callerOf({ ...nobody, writes: false }));
    if (!carries) reads.check();
    const identified = await orCharged(reads, () => identify(headers.get('authorization'), headers.get('x-api-key')));
    const asker: Asker = { actor: identified.actor, keyId: identified.apiKey?.id ?? null, address };
    seen.role = asker.actor.role;
    const isSignedIn = asker.actor.role !== 'ANYONE';
    // With a key and a token it is only known from the document whose points are meant.
    const purse = purseOf(callerOf({ ...asker, writes: false }));
    if (asker.keyId === null || !isSignedIn) purse.check();
    // Nobody whom the registry denies has a large body parsed.
    if (received.method === 'POST' && received.bytes.byteLength > LARGEST_BODY) await identified.notDenied;
    const { server, documents, runCompiled } = await starting;
    const trustedOnly = surroundings.trustedOnly === true && !isSignedIn && asker.keyId === null;
    const [asked, admitted] = await orCharged(purse, async (): Promise<[Asked, Admitted]> => {
      try {
        const read = readAsked(received, isSignedIn);
        return [read, admit({ documents, trustedOnly }, read)];
      } catch (error) {
        // Whom the registry denies is told nothing, neither of what it asked.
        await identified.notDenied;
        throw error;
      }
    });
    const { operation } = admitted;
    seen.operation = operation.rootField;
    seen.operationName = operation.toldName;
    seen.cost = admitted.cost;
    const left = await purseOf(callerOf({ ...asker, writes: operation.writes })).charge(admitted.charge);
    const { operationName, variables, method } = asked;
    const limited = withTimeLimit(table, surroundings.timeLimitMs ?? operation.timeLimitMs, timedOut);
    const contextValue = contextOf(request, identified, admitted, limited);
    const executing = seen.part('execution', async () => {
      // Before the server is asked: its way to `responseForOperation` is a fifth of what a short answer takes.
      const compiled = await runCompiled(operation, variables, contextValue);
      if (compiled !== null) return compiledResponse(compiled.data, contextValue);
      return server.executeOperation(
        {
          query: admitted.query,
          ...(operationName === undefined ? {} : { operationName }),
          variables: { ...variables },
          http: { method, headers, search: '', body: {} },
        },
        { contextValue },
      );
    });
    const result = await executing.finally(limited.answered);
    await identified.notDenied;
    if (result.body.kind === 'single') noteErrors(seen, result.body.singleResult.errors);
    return executed(result, {
      type,
      method,
      isSomebodys: carries,
      ifNoneMatch: headers.get('if-none-match'),
      extra: budgetHeaders(left),
    });
  }

  /** What was refused was read all the same: it is charged, so that nobody has the registry read for nothing without end. */
  async function orCharged<T>(purse: Purse, make: () => T | Promise<T>): Promise<T> {
    try {
      return await make();
    } catch (error) {
      if (error instanceof Refused || error instanceof GraphQLError) await purse.charge(REFUSED_COST);
      throw error;
    }
  }

  function contextOf(
    { requestContext }: GatewayRequest,
    { actor, notDenied, head }: Identified,
    { operation, cost, policy }: Admitted,
    limited: Table,
  ): ServedContext {
    const now = clock();
    let writes = 0;
    return {
      actor,
      notDenied,
      operation,
      cost,
      policy,
      now: now.toISOString(),
      today: jakartaDay(now),
      nextInstant: () => {
        const instant = new Date(now.getTime() + writes).toISOString();
        writes += 1;
        return instant;
      },
      requestId: requestContext.requestId,
      secret,
      onLoopback: surroundings.onLoopback ?? false,
      loaders: createLoaders(limited, holder, { head, isFresh: actor.role !== 'ANYONE' }),
      search,
      table: limited,
    };
  }
}

/** Codes alone: they are words of the registry's own. */
function noteErrors(
  seen: Seen,
  errors: readonly { extensions?: Readonly<Record<string, unknown>> | undefined }[] | undefined,
): void {
  for (const { extensions } of errors ?? []) if (typeof extensions?.code === 'string') seen.errors.add(extensions.code);
}

function headersOf(request: GatewayRequest): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, value);
  return headers;
}

/** A refusal that came before anything was executed, or a fault. */
function unanswered(error: unknown, requestId: string, type: MediaType, seen: Seen): GatewayResponse {
  const refusal = refusalOf(error);
  if (refusal instanceof Refused) {
    noteErrors(seen, refusal.errors);
    return refused(refusal, type);
  }
  noteErrors(seen, [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  logFault(requestId, error);
  return fault(requestId, type);
}

function refusalOf(error: unknown): unknown {
  if (error instanceof BudgetSpent) {
    return refuse('BUDGET_EXHAUSTED', error.message, { status: 429, headers: error.headers });
  }
  return error instanceof GraphQLError && error.extensions.code === 'UNAUTHENTICATED'
    ? refuse('UNAUTHENTICATED', error.message, { status: 401 })
    : error;
}
