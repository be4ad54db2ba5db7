import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

/** How a function is called so that V8 compiles what a request runs. */
export interface WarmCalls {
  /** Its variables, with which it starts on a table without an item. */
  readonly environment: Readonly<Record<string, string>>;
  readonly events: readonly object[];
}

/**
 * The flags by which Lambda's bootstrap starts Node that V8 counts among those that change its code: a cache that was made without them is refused.
 * Sizes of memory are not among them.
 */
const FLAGS = ['--expose-gc'];

/** Calls the handler with each event, so that what a request runs is compiled as well; what comes of it is of no matter. */
const program = (entry: string, file: string, events: readonly object[]) => `
import { writeFileSync } from 'node:fs';
const { handler, codeCache } = await import(${JSON.stringify(pathToFileURL(resolve(entry)).href)});
for (const event of ${JSON.stringify(events)}) {
  const { statusCode = 200 } = await handler(event, { awsRequestId: 'warm' }) ?? {};
  if (statusCode >= 500) throw new Error('A call by which the code was to be compiled failed.');
}
writeFileSync(${JSON.stringify(resolve(file))}, codeCache());
process.exit(0);
`;

/** A table without an item, as far as a function asks it when it starts. */
async function emptyTable() {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end('{}');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * Makes the V8 code cache of a bundle, of what is compiled when the function has started and answered the events: `bundle.cache` in its folder. Only
 * the same build of Node takes it. Rejects when the function does not start or a call fails.
 */
export async function makeCodeCache(folder: string, { environment, events }: WarmCalls): Promise<void> {
  const table = await emptyTable();
  try {
    const code = program(join(folder, 'entry.mjs'), join(folder, 'bundle.cache'), events);
    const child = spawn(process.execPath, [...FLAGS, '--input-type=module', '--eval', code], {
      env: { ...environment, DYNAMODB_ENDPOINT: table.endpoint },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [printed, complained, [status]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'exit'),
    ]);
    if (status !== 0) throw new Error(`There is no code cache of ${folder}: ${complained}${printed}`);
  } finally {
    table.close();
  }
}
