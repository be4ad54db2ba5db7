import { DEEPEST_VARIABLES, LARGEST_BODY, LARGEST_SIGNED_IN_BODY, LONGEST_NAME, LONGEST_STRING } from './limits.ts';
import { type Refused, refuse } from './refusal.ts';

/** A request of API Gateway's HTTP API or a function URL, payload format 2.0, as far as this service reads it. */
export interface GatewayRequest {
  rawQueryString: string;
  headers: Readonly<Record<string, string | undefined>>;
  requestContext: { requestId: string; http: { method: string; sourceIp?: string | undefined } };
  body?: string | undefined;
  isBase64Encoded: boolean;
}

/** What a client asks, before its document is read. */
export interface Asked {
  method: 'GET' | 'POST';
  query: string | undefined;
  operationName: string | undefined;
  variables: Readonly<Record<string, unknown>>;
  extensions: Readonly<Record<string, unknown>>;
  /** Names a document of the manifest, `sha256:` and hexadecimal digits. */
  documentId: string | undefined;
}

/** What came, by a method that exists, its body not yet parsed; HEAD asks as GET does. */
export type Received = { method: 'GET'; search: string } | { method: 'POST'; bytes: Buffer };

/** Takes a request in without parsing it; throws `Refused` for a method, a type or a size that nobody may send. */
export function receive(request: GatewayRequest): Received {
  const { method } = request.requestContext.http;
  const type = Object.entries(request.headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  if (method === 'GET' || method === 'HEAD') {
    if (type !== undefined && !JSON_BODY.test(type)) throw refuse('BAD_REQUEST', NO_JSON, { status: 415 });
    return { method: 'GET', search: request.rawQueryString };
  }
  if (method !== 'POST') {
    const headers = { allow: 'GET, HEAD, POST' };
    throw refuse('BAD_REQUEST', 'GraphQL is asked by GET, HEAD and POST.', { status: 405, headers });
  }
  if (!JSON_BODY.test(type ?? '')) throw refuse('BAD_REQUEST', NO_JSON, { status: 415 });
  const { body = '', isBase64Encoded } = request;
  // Of base64 four characters are three bytes; a body is not decoded that is too large in any case.
  if (body.length * 0.75 > LARGEST_SIGNED_IN_BODY) throw tooLarge(LARGEST_SIGNED_IN_BODY);
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.byteLength > LARGEST_SIGNED_IN_BODY) throw tooLarge(LARGEST_SIGNED_IN_BODY);
  return { method, bytes };
}

const JSON_BODY = /^application\/(?:json|graphql-response\+json)\s*(?:;|$)/i;
const NO_JSON = 'The body must be application/json.';
const tooLarge = (most: number): Refused =>
  refuse('BODY_TOO_LARGE', `The body is larger than ${most} bytes.`, { status: 413 });

/** What a received request asks. Who asks is known by now, so that nobody has large bodies parsed without a token. */
export function readAsked(received: Received, isSignedIn: boolean): Asked {
  const asked = received.method === 'GET' ? fromSearch(received.search) : fromBody(received.bytes, isSignedIn);
  checkVariables(asked.variables);
  return asked;
}

function fromBody(bytes: Buffer, isSignedIn: boolean): Asked {
  if (!isSignedIn && bytes.byteLength > LARGEST_BODY) throw tooLarge(LARGEST_BODY);
  let body: unknown;
  try {
    body = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw refuse('BAD_REQUEST', 'The body is not JSON.');
  }
  if (Array.isArray(body)) throw refuse('BAD_REQUEST', 'The body is a list; one request is answered at a time.');
  if (!isRecord(body)) throw refuse('BAD_REQUEST', 'The body is not a JSON object.');
  return { method: 'POST', ...fields(body) };
}

/** Each parameter at most once; `variables` and `extensions` are JSON. */
function fromSearch(search: string): Asked {
  const parameters = new URLSearchParams(search);
  const body: Record<string, unknown> = {};
  for (const name of ['query', 'operationName', 'variables', 'extensions', 'documentId']) {
    const [value, ...others] = parameters.getAll(name);
    if (others.length > 0) throw refuse('BAD_REQUEST', `The parameter ${name} is given more than once.`);
    if (value === undefined) continue;
    body[name] = name === 'variables' || name === 'extensions' ? parsedParameter(name, value) : value;
  }
  return { method: 'GET', ...fields(body) };
}

function parsedParameter(name: string, text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw refuse('BAD_REQUEST', `The parameter ${name} is not JSON.`);
  }
}

function fields(body: Readonly<Record<string, unknown>>): Omit<Asked, 'method'> {
  const asText = (name: string): string | undefined => {
    const value = body[name] ?? undefined;
    if (value !== undefined && typeof value !== 'string') throw refuse('BAD_REQUEST', `${name} must be a string.`);
    return value === '' ? undefined : value;
  };
  const asRecord = (name: string): Readonly<Record<string, unknown>> => {
    const value = body[name] ?? {};
    if (!isRecord(value)) throw refuse('BAD_REQUEST', `${name} must be a JSON object.`);
    return value;
  };
  const operationName = asText('operationName');
  if ((operationName?.length ?? 0) > LONGEST_NAME) throw refuse('BAD_REQUEST', 'operationName is too long.');
  return {
    query: asText('query'),
    operationName,
    documentId: asText('documentId'),
    variables: asRecord('variables'),
    extensions: asRecord('extensions'),
  };
}

/** A list or object within the variables, and where it stands. */
interface Within {
  value: object;
  name: string;
  level: number;
  above: Within | null;
}

/** Without recursion: JSON may be nested deeper than a stack is. Places are put into words only where one is refused. */
function checkVariables(variables: Readonly<Record<string, unknown>>): void {
  const open: Within[] = [{ value: variables, name: '', level: 0, above: null }];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const { value, level } = one;
    if (level > DEEPEST_VARIABLES) {
      const argument = placeOf(one);
      const message = `${argument} has more than ${DEEPEST_VARIABLES} levels of lists and objects.`;
      throw refuse('VARIABLES_TOO_DEEP', message, { argument });
    }
    for (const [name, within] of Object.entries(value) as [string, unknown][]) {
      if (typeof within === 'object' && within !== null) {
        open.push({ value: within, name, level: level + 1, above: one });
      } else if (typeof within === 'string' && isTooLong(within)) {
        const argument = placeOf({ value: {}, name, level, above: one });
        const message = `The string at ${argument} has more than ${LONGEST_STRING} bytes.`;
        throw refuse('STRING_TOO_LONG', message, { argument });
      }
    }
  }
}

const isTooLong = (text: string): boolean =>
  text.length * 3 > LONGEST_STRING && Buffer.byteLength(text) > LONGEST_STRING;

/** Such as `input.rows.3.text`. */
function placeOf(within: Within): string {
  const names: string[] = [];
  for (let one: Within | null = within; one !== null; one = one.above) {
    if (one.name !== '') names.unshift(one.name.slice(0, LONGEST_NAME));
  }
  return names.join('.').slice(0, LONGEST_NAME);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
