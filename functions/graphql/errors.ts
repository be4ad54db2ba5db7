import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Refuses someone whose token is missing or not to be trusted; why is not told, so that a forger learns nothing. */
export const unauthenticated = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });

/** Refuses someone who is known but may not do this. */
export const forbidden = (): GraphQLError =>
  new GraphQLError('You may not do this.', { extensions: { code: 'FORBIDDEN' } });

/** Refuses an argument that is malformed; `argument` names it. */
export const badInput = (argument: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } });

/** Gives up on a write that others keep overtaking; the caller may try again with the same key. */
export const overtaken = (): GraphQLError =>
  new GraphQLError('Others are changing the same records; try again with the same idempotencyKey.', {
    extensions: { code: 'CONFLICT' },
  });

/** Gives up on a request that takes too long. */
export const timedOut = (limitMs: number): GraphQLError =>
  new GraphQLError(
    `The request took longer than ${limitMs / 1_000} s and was given up: ask for less, and repeat a write with the same idempotencyKey.`,
    { extensions: { code: 'TIMED_OUT' } },
  );

/** Codes that say what a client did wrong; whatever bears none of them is a fault. */
const TOLD = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'CONFLICT',
  'TIMED_OUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Whether an error says what a client did wrong. */
export function isTold(extensions: Readonly<Record<string, unknown>> | undefined): boolean {
  return typeof extensions?.code === 'string' && TOLD.has(extensions.code);
}

const FAULT = 'INTERNAL_SERVER_ERROR';

/** Whether an error says that the registry failed, or took too long: the same question may be answered later. */
export const isFault = ({ extensions }: GraphQLFormattedError): boolean =>
  extensions?.code === FAULT || extensions?.code === 'TIMED_OUT';

/** What a client sees of an error: refusals as they are, faults masked. */
export function maskError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (isTold(formatted.extensions)) {
    const { stacktrace: _stacktrace, ...extensions } = formatted.extensions ?? {};
    return { ...formatted, extensions };
  }
  return {
    message: 'The registry failed.',
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
    extensions: { code: FAULT },
  };
}

/** Names the request in a masked fault, so that a client can ask about it. */
export function nameRequest(formatted: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  if (formatted.extensions?.code !== FAULT) return formatted;
  return {
    ...formatted,
    message: `The registry failed; the fault is logged under request ${requestId}.`,
    extensions: { code: FAULT, requestId },
  };
}
