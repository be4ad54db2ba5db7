import { subscribe } from 'node:diagnostics_channel';
import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { registerHooks } from 'node:module';
import { text } from 'node:stream/consumers';

/*
 * Loaded before AWS's runtime interface client in the process of a function, and never part of a bundle. It stands in for what a machine
 * of the tests lacks: the client's native addon, which speaks HTTP and is built from C++ at installation, and a clock that a test sets.
 * Of everything outside that the process reaches for it writes a line.
 */

/** By which header the Runtime API of the tests says what time it is, in milliseconds since 1970. */
const CLOCK_HEADER = 'x-test-clock';

const RealDate = Date;
let ahead = 0;
const nowMs = (): number => RealDate.now() + ahead;
globalThis.Date = new Proxy(RealDate, {
  apply: () => new RealDate(nowMs()).toString(),
  construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [nowMs()] : given, made),
  get: (target, name) => (name === 'now' ? nowMs : Reflect.get(target, name)),
});

for (const kind of ['fs', 'child', 'worker']) {
  subscribe(`node:permission-model:${kind}`, (message) => {
    const { permission, resource } = message as { permission: string; resource: string };
    process.stderr.write(`denied ${permission} ${resource}\n`);
  });
}

/** What the native addon exports (`rapid-client.cc`), over Node's own HTTP client. */
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const [host, port] = (process.env.AWS_LAMBDA_RUNTIME_API ?? '').split(':');
/** The addon returns only when an answer was sent; here it is being sent until this resolves. */
let sent: Promise<unknown> = Promise.resolve();

function call(
  method: string,
  path: string,
  body = '',
  headers: Record<string, string> = {},
): Promise<{ headers: IncomingHttpHeaders; bodyJson: string }> {
  return new Promise((resolve, reject) => {
    const options = { agent, host, port, method, path: `/2018-06-01/runtime/invocation/${path}`, headers };
    const sending = request(options, (response) => {
      text(response).then((bodyJson) => resolve({ headers: response.headers, bodyJson }), reject);
    });
    sending.on('error', reject);
    sending.end(body);
  });
}

const rapidClient = {
  next: async () => {
    await sent;
    const invocation = await call('GET', 'next');
    ahead = Number(invocation.headers[CLOCK_HEADER] ?? RealDate.now()) - RealDate.now();
    return invocation;
  },
  done: (id: string, body: string): void => {
    sent = call('POST', `${id}/response`, body, { 'content-type': 'application/json' });
  },
  error: (id: string, body: string, cause: string): void => {
    const headers = { 'content-type': 'application/json', 'lambda-runtime-function-xray-error-cause': cause };
    sent = call('POST', `${id}/error`, body, headers);
  },
};

const KEPT = 'registry of the tests: rapid client';
Object.defineProperty(globalThis, Symbol.for(KEPT), { value: rapidClient });
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === './rapid-client.node'
      ? { url: new URL('rapid-client.cjs', context.parentURL).href, format: 'commonjs', shortCircuit: true }
      : next(specifier, context),
  load: (url, context, next) =>
    url.endsWith('/rapid-client.cjs')
      ? {
          format: 'commonjs',
          source: `module.exports = globalThis[Symbol.for(${JSON.stringify(KEPT)})];`,
          shortCircuit: true,
        }
      : next(url, context),
});
