import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What a function says of a fault of its own, as AWS's client writes it. */
export interface Told {
  errorType: string;
  errorMessage: string;
  trace: string[];
}

/** An invocation that ended in a fault, or a function that could not be started. */
export class FunctionFault extends Error {
  readonly told: Told;
  constructor(told: Told) {
    super(`${told.errorType}: ${told.errorMessage}`);
    this.told = told;
  }
}

/** What the server asks of the one who starts the process. */
export interface RuntimeApiOptions {
  functionArn: string;
  /** Milliseconds that an invocation may take. */
  limitMs: number;
  clock: () => Date;
  /** There is nothing to do: Lambda freezes the process. */
  onIdle: () => void;
  /** There is something to do again. */
  onInvoke: () => void;
}

interface Waiting {
  id: string;
  event: string;
  resolve: (result: unknown) => void;
  reject: (fault: FunctionFault) => void;
}

const PREFIX = '/2018-06-01/runtime';

/**
 * Lambda's Runtime API for one process, on loopback, as AWS documents it ("Using the Lambda runtime API for custom runtimes"): one
 * invocation at a time, in order, each answered by a response or an error.
 */
export async function serveRuntimeApi(options: RuntimeApiOptions) {
  const queue: Waiting[] = [];
  let asking: ServerResponse | null = null;
  let running: Waiting | null = null;
  let ended: FunctionFault | null = null;
  const started = Promise.withResolvers<void>();
  started.promise.catch(() => {});

  function handOn(): void {
    if (asking === null) return;
    const invocation = queue.shift();
    if (invocation === undefined) {
      options.onIdle();
      return;
    }
    running = invocation;
    const now = options.clock().getTime();
    asking.writeHead(200, {
      'content-type': 'application/json',
      'lambda-runtime-aws-request-id': invocation.id,
      'lambda-runtime-deadline-ms': String(now + options.limitMs),
      'lambda-runtime-invoked-function-arn': options.functionArn,
      'lambda-runtime-trace-id': `Root=1-${'0'.repeat(8)}-${'0'.repeat(24)};Parent=${'0'.repeat(16)};Sampled=0`,
      'x-test-clock': String(now),
    });
    asking.end(invocation.event);
    asking = null;
    options.onInvoke();
  }

  function end(fault: FunctionFault): void {
    ended ??= fault;
    started.reject(ended);
    for (const one of [running, ...queue.splice(0)]) one?.reject(ended);
    running = null;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const accepted = () => response.writeHead(202, { 'content-type': 'application/json' }).end('{"status":"OK"}');
    const path = request.url ?? '';
    if (request.method === 'GET' && path === `${PREFIX}/invocation/next`) {
      asking = response;
      started.resolve();
      handOn();
      return;
    }
    const body = await text(request);
    if (path === `${PREFIX}/init/error`) {
      end(new FunctionFault(JSON.parse(body)));
      accepted();
      return;
    }
    const invocation = running;
    const [, id, kind] = /^\/2018-06-01\/runtime\/invocation\/([^/]+)\/(response|error)$/.exec(path) ?? [];
    if (request.method !== 'POST' || invocation === null || id !== invocation.id) {
      response.writeHead(400).end();
      return;
    }
    running = null;
    accepted();
    if (kind === 'response') invocation.resolve(JSON.parse(body));
    else invocation.reject(new FunctionFault(JSON.parse(body)));
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((fault: unknown) => response.destroy(fault as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    /** What `AWS_LAMBDA_RUNTIME_API` says. */
    address: `127.0.0.1:${port}`,
    /** Resolves when the process asks for its first invocation; rejects with what was wrong at its start. */
    started: started.promise,
    /** The result of one invocation, as JSON carries it both ways; rejects with `FunctionFault`. */
    invoke: (event: unknown): Promise<unknown> => {
      if (ended !== null) return Promise.reject(ended);
      const { promise, resolve, reject } = Promise.withResolvers<unknown>();
      queue.push({ id: randomUUID(), event: JSON.stringify(event), resolve, reject });
      handOn();
      return promise;
    },
    /** The process is gone: nothing is answered any more. */
    end,
    close: async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
