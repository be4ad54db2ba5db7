/** What the client itself says where the registry said nothing that could be read. */
export type ClientCode =
  /** No connection, or it broke. */
  | 'UNREACHABLE'
  /** No answer within the time given. */
  | 'NO_ANSWER_IN_TIME'
  /** The caller's own signal ended it. */
  | 'GIVEN_UP'
  /** Something answered, but not as the registry does. */
  | 'NOT_THE_REGISTRY';

/** One error of an answer: the registry's own, or the client's. */
export interface AskError {
  /** The registry's code, such as `BAD_USER_INPUT`, or a `ClientCode`; empty where the registry gave none. */
  readonly code: string;
  readonly message: string;
  /** The argument that is wrong, as the registry names it; null where it names none. */
  readonly argument: string | null;
  /** Where in the data the hole is; empty where the whole request failed. */
  readonly path: readonly (string | number)[];
  /** The request to ask the registry's people about; null where none was answered. */
  readonly requestId: string | null;
}

/** An answer without errors. A mutation's own `userErrors` are in its data. */
export interface Whole<Result> {
  readonly ok: true;
  readonly data: Result;
  readonly requestId: string | null;
}

/** An answer with errors. `data` is what was answered beside them, null where nothing was; each hole in it has its error. */
export interface Broken<Result> {
  readonly ok: false;
  readonly data: Result | null;
  readonly errors: readonly [AskError, ...AskError[]];
  readonly requestId: string | null;
  /** The status of HTTP; null where there was no answer. */
  readonly status: number | null;
  /** How long the registry asks to wait, in seconds; null where it does not. */
  readonly retryAfter: number | null;
}

export type Answer<Result> = Whole<Result> | Broken<Result>;

/** An answer that only the client knows of. */
export const unanswered = (code: ClientCode, message: string): Broken<never> => ({
  ok: false,
  data: null,
  errors: [{ code, message, argument: null, path: [], requestId: null }],
  requestId: null,
  status: null,
  retryAfter: null,
});

/** What the registry answered. Rejects as the body does when the connection breaks within it. */
export async function readAnswer<Result>(response: Response): Promise<Answer<Result>> {
  const requestId = response.headers.get('x-request-id');
  const text = await response.text();
  const body = parsed(text);
  const data = (body?.data ?? null) as Result | null;
  const [error, ...more] = (Array.isArray(body?.errors) ? body.errors : []).map((one) => asError(one, requestId));
  if (error === undefined && data !== null) return { ok: true, data, requestId };
  const nothing = unanswered('NOT_THE_REGISTRY', `The registry answered ${response.status} without data or errors.`);
  const errors: Broken<Result>['errors'] = error === undefined ? nothing.errors : [error, ...more];
  return { ok: false, data, errors, requestId, status: response.status, retryAfter: secondsOf(response) };
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    return asRecord(JSON.parse(text));
  } catch {
    return null;
  }
}

const asRecord = (value: unknown): Record<string, unknown> | null =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function asError(given: unknown, answered: string | null): AskError {
  const error = asRecord(given);
  const extensions = asRecord(error?.extensions);
  return {
    code: asText(extensions?.code) ?? '',
    message: asText(error?.message) ?? '',
    argument: asText(extensions?.argument),
    path: Array.isArray(error?.path) ? error.path : [],
    requestId: asText(extensions?.requestId) ?? answered,
  };
}

/** `Retry-After` in seconds, the only form that the registry sends. */
function secondsOf({ headers }: Response): number | null {
  const text = headers.get('retry-after') ?? '';
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}
