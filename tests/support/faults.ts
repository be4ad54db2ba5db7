import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type DynamoDBClient,
  DynamoDBServiceException,
  ProvisionedThroughputExceededException,
  TransactionCanceledException,
  TransactionInProgressException,
} from '@aws-sdk/client-dynamodb';

/** What goes wrong with a transaction, beneath the retries of the SDK. */
export interface Fault {
  name: string;
  /** Whether the engine never gets the request, or its reply does not come back. */
  lost: 'REQUEST' | 'REPLY';
  /** How many attempts it meets, counted from the first. */
  attempts: number;
  /** Whether it meets one transaction of the call alone, or every one. */
  transactions: 'ONE' | 'EVERY';
  error(): Error;
}

const meta = { message: 'Injected.', $metadata: { httpStatusCode: 400 } };
const connection = (code: string) => () => Object.assign(new Error('The connection broke.'), { code });
const timeout = () => Object.assign(new Error('The request timed out.'), { name: 'TimeoutError' });
const canceled = () =>
  new TransactionCanceledException({ ...meta, CancellationReasons: [{ Code: 'TransactionConflict' }] });
const ALWAYS = Number.POSITIVE_INFINITY;

const fault = (
  name: string,
  lost: Fault['lost'],
  attempts: number,
  error: Fault['error'],
  transactions: Fault['transactions'] = 'ONE',
): Fault => ({ name, lost, attempts, error, transactions });

/** Those that a client of the engine meets. */
export const FAULTS: readonly Fault[] = [
  fault('one attempt that is not sent', 'REQUEST', 1, connection('ECONNREFUSED')),
  fault('a request that is never sent', 'REQUEST', ALWAYS, connection('ECONNRESET')),
  fault('one reply that is lost', 'REPLY', 1, connection('ECONNRESET')),
  fault('every reply lost', 'REPLY', ALWAYS, connection('ECONNRESET')),
  fault('a reply lost that the SDK does not ask for again', 'REPLY', ALWAYS, () => new Error('The reply was lost.')),
  fault('one attempt throttled', 'REQUEST', 1, () => new ProvisionedThroughputExceededException(meta)),
  fault('every attempt throttled', 'REQUEST', ALWAYS, () => {
    return new DynamoDBServiceException({ ...meta, name: 'ThrottlingException', $fault: 'client' });
  }),
  fault('one conflict with another transaction', 'REQUEST', 1, canceled),
  fault('a conflict every time', 'REQUEST', ALWAYS, canceled, 'EVERY'),
  fault('a time-out before the commit', 'REQUEST', ALWAYS, timeout),
  fault('a time-out after the commit', 'REPLY', ALWAYS, timeout),
  fault(
    'a commit that is still told to be in progress',
    'REPLY',
    ALWAYS,
    () => new TransactionInProgressException(meta),
  ),
];

/** What has been met of the transactions of one call. */
interface Met {
  fault: Fault;
  /** Which of its transactions the fault meets, from 1. */
  which: number;
  /** The attempts at each, by the token that they share, in order. */
  attempts: Map<string, number>;
  injected: number;
}
const calls = new AsyncLocalStorage<Met>();

/** Lets faults meet the transactions of a client, in the calls that `under` makes. */
export function letFaultsIn(client: DynamoDBClient): void {
  client.middlewareStack.add(
    (next, context) => async (given) => {
      const met = calls.getStore();
      if (met === undefined || context.commandName !== 'TransactWriteItemsCommand') return next(given);
      const { ClientRequestToken: token = '' } = given.input as { ClientRequestToken?: string };
      const attempt = (met.attempts.get(token) ?? 0) + 1;
      met.attempts.set(token, attempt);
      const place = [...met.attempts.keys()].indexOf(token) + 1;
      const meets = met.fault.transactions === 'EVERY' || place === met.which;
      if (!meets || attempt > met.fault.attempts) return next(given);
      if (met.fault.lost === 'REPLY') await next(given);
      met.injected += 1;
      throw met.fault.error();
    },
    // Within the retries, which come first in this step.
    { step: 'finalizeRequest', priority: 'low', name: 'faults' },
  );
}

/** Makes a call that a fault meets in one of its transactions, from 1; tells how often it was met. */
export async function under<T>(
  fault: Fault,
  which: number,
  call: () => Promise<T>,
): Promise<{ answer: T; injected: number }> {
  const met: Met = { fault, which, attempts: new Map(), injected: 0 };
  const answer = await calls.run(met, call);
  return { answer, injected: met.injected };
}
