import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { LONGEST_MESSAGE } from './limits.ts';

/** Codes of refusals that come before any work; clients may count on them. Listed in docs/limits.md. */
export type RefusalCode =
  | 'BAD_REQUEST'
  | 'UNAUTHENTICATED'
  | 'NOT_THE_FRONT_DOOR'
  | 'BAD_USER_INPUT'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'DOCUMENT_NOT_TRUSTED'
  | 'BODY_TOO_LARGE'
  | 'TOO_MANY_TOKENS'
  | 'TOO_MANY_SELECTIONS'
  | 'TOO_MANY_FIELDS'
  | 'TOO_DEEP'
  | 'TOO_MANY_ALIASES'
  | 'TOO_MANY_ROOT_FIELDS'
  | 'TOO_MANY_DIRECTIVES'
  | 'STRING_TOO_LONG'
  | 'VARIABLES_TOO_DEEP'
  | 'TOO_COSTLY'
  | 'ANSWER_TOO_LARGE'
  | 'BUDGET_EXHAUSTED';

/** What a refused request is answered. */
export class Refused extends Error {
  readonly errors: readonly GraphQLFormattedError[];
  /** Null for a well-formed request that fails: 200 under `application/json`, 400 under `application/graphql-response+json`. */
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    errors: readonly GraphQLFormattedError[],
    status: number | null,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super('The request was refused.');
    this.name = 'Refused';
    this.errors = errors;
    this.status = status;
    this.headers = headers;
  }
}

/** Refuses a request for one reason, with a status that does not depend on the media type: 400 for a limit. */
export const refuse = (
  code: RefusalCode,
  message: string,
  { status = 400, headers = {}, ...extensions }: RefusalDetails = {},
): Refused => new Refused([{ message: cut(message), extensions: { code, ...extensions } }], status, headers);

interface RefusalDetails {
  status?: number;
  headers?: Readonly<Record<string, string>>;
  /** The argument that is to blame. */
  argument?: string;
  /** Points: what was asked for, and what may be. */
  cost?: { requested: number; most: number };
}

/** Refuses a well-formed request that is no good GraphQL: its document, operation or variables. */
export const failed = (code: RefusalCode, errors: readonly (GraphQLError | string)[]): Refused =>
  new Refused(
    errors.map((error) => told(code, error instanceof GraphQLError ? error : new GraphQLError(error))),
    null,
  );

function told(code: RefusalCode, { message, locations }: GraphQLError): GraphQLFormattedError {
  // What a name was meant to be is for the public schema to tell: suggestions cost time and repeat hidden names.
  const plain = message.replace(/ Did you mean [\s\S]*$/, '');
  return { message: cut(plain), ...(locations === undefined ? {} : { locations }), extensions: { code } };
}

/** Messages repeat what the client sent; they need not be as long. */
const cut = (message: string): string =>
  message.length <= LONGEST_MESSAGE ? message : `${message.slice(0, LONGEST_MESSAGE)}…`;
