import { holdApiKeys } from '#callers/apiKeys.ts';
import { BudgetSpent, Budgets, callerOf, type Purse } from '#callers/budgets.ts';
import type { Budget, Caller } from '#domain/budget.ts';
import { createFrontDoor } from '#door/frontDoor.ts';
import { logFault } from '#observe/log.ts';
import { createObserver, type Observer } from '#observe/observer.ts';
import type { Seen } from '#observe/seen.ts';
import { observedTable } from '#observe/table.ts';
import { holdReference } from '#store/reference.ts';
import type { Table } from '#store/table.ts';
import { type Asker, answerOf } from './answer.ts';
import { REQUEST_COST } from './limits.ts';
import { Refusal } from './refusal.ts';
import { type DataResponse, refused } from './response.ts';

/** A request of API Gateway's HTTP API, payload format 2.0, as far as this entry reads it. */
export interface DataRequest {
  rawQueryString: string;
  headers: Readonly<Record<string, string | undefined>>;
  pathParameters?: Readonly<Record<string, string | undefined>>;
  requestContext: { requestId: string; http: { method: string; sourceIp?: string | undefined } };
}

/** What one container works with; a test brings its own table and clock. */
export interface DataSurroundings {
  table: Table;
  clock: () => Date;
  /** What this registry seals with: the same as that of GraphQL, so that both count on the same points. */
  secret: string;
  /** What CloudFront may send as the origin's secret; nothing stands in front unless given. */
  originSecrets?: readonly string[];
  observer?: Observer;
  /** What callers may spend; the registry's own budgets unless given. */
  budgets?: Readonly<Record<Caller['kind'], Budget>> | undefined;
  /** Milliseconds that a request may take; the registry's own limit unless given. */
  timeLimitMs?: number | undefined;
}

const ALLOWED = 'GET, HEAD';

/**
 * The entry of tables by address of one container: `/data/<table>.<form>`. The rows are those that anybody may see, whoever asks: a token
 * means nothing here, and an API key gives its holder's points.
 */
export function createDataHandler(given: DataSurroundings) {
  const { clock, secret, originSecrets = [], observer = createObserver({ stage: 'local' }), timeLimitMs } = given;
  const table = observedTable(given.table);
  const holder = holdReference(table, () => clock().getTime());
  const apiKeys = holdApiKeys(table, clock);
  const budgets = new Budgets(table, secret, given.budgets);
  const door = createFrontDoor(originSecrets);

  return async (request: DataRequest): Promise<DataResponse> => {
    const { requestId, http } = request.requestContext;
    const response = await observer.request(requestId, (seen) =>
      answer(request, seen).catch((error: unknown) => {
        const refusal = refusalOf(error, requestId);
        seen.errors.add(refusal.code);
        return refused(refusal);
      }),
    );
    const headers = { ...response.headers, 'x-request-id': requestId, 'x-content-type-options': 'nosniff' };
    return http.method === 'HEAD' ? { statusCode: response.statusCode, headers, body: '' } : { ...response, headers };
  };

  async function answer(request: DataRequest, seen: Seen): Promise<DataResponse> {
    const { headers, requestContext } = request;
    seen.operation = 'data';
    if (!door.admits(headers)) {
      throw new Refusal('NOT_THE_FRONT_DOOR', 403, 'The registry is reached by its own address alone.');
    }
    const { method, sourceIp } = requestContext.http;
    if (method !== 'GET' && method !== 'HEAD') {
      const message = `Tables are only read: ${ALLOWED}.`;
      throw new Refusal('METHOD_NOT_ALLOWED', 405, message, { headers: { allow: ALLOWED } });
    }
    const asker = await identified(headers, door.addressOf(headers, sourceIp));
    seen.role = 'ANYONE';
    // Whatever comes of it, it was read: nobody has that for nothing without end.
    const left = await asker.purse.charge(REQUEST_COST);
    seen.cost = REQUEST_COST;
    const surroundings = { table, holder, now: clock(), ...(timeLimitMs === undefined ? {} : { timeLimitMs }) };
    return answerOf(surroundings, {
      file: request.pathParameters?.file ?? '',
      query: request.rawQueryString,
      ifNoneMatch: headers['if-none-match'],
      asker,
      left,
      seen,
    });
  }

  /** Whose points are spent: the key's that was shown, else those of everybody at the address. */
  async function identified(headers: DataRequest['headers'], address: string): Promise<Asker> {
    const purseOf = budgets.at(clock());
    const purseOfKey = (keyId: string | null): Purse =>
      purseOf(callerOf({ actor: { role: 'ANYONE' }, keyId, address, writes: false }));
    const sentKey = headers['x-api-key'];
    if (sentKey === undefined) return { purse: purseOfKey(null), isSomebodys: false };
    const key = await apiKeys.read(sentKey);
    if (key === 'NOT_VALID' || key === null) {
      await purseOfKey(null).charge(REQUEST_COST);
      throw new Refusal('UNAUTHENTICATED', 401, 'The API key is not valid here.');
    }
    return { purse: purseOfKey(key.id), isSomebodys: true };
  }
}

function refusalOf(error: unknown, requestId: string): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof BudgetSpent) {
    return new Refusal('BUDGET_EXHAUSTED', 429, error.message, { headers: error.headers });
  }
  logFault(requestId, error);
  const message = `The registry failed; the fault is logged under request ${requestId}.`;
  return new Refusal('INTERNAL_SERVER_ERROR', 500, message);
}
