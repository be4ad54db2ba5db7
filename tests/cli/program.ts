import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { serveFiles } from '#local/files.ts';
import { folderShelf } from '#local/folderShelf.ts';
import { serveHttp } from '#local/http.ts';
import { publish } from '#publisher/publish.ts';
import { projectFile, startNode, temporaryFolder } from '../local/support.ts';
import { IMPRINT, KEY } from '../publisher/published.ts';
import { createRegistry } from '../support/registry.ts';

const NO_LANGUAGE = { LC_ALL: '', LC_MESSAGES: '', LANG: '', FLEXWORK_TOKEN: '' };

/** A registry with its open data over HTTP, and the program itself, as a child process whose outputs are no terminals, against it. */
export async function openProgram() {
  const registry = await createRegistry('2026-08-01T03:00:00.000Z');
  const openData = mkdtempSync(join(tmpdir(), 'flexwork-'));
  await publish({
    table: registry.table,
    shelf: folderShelf(openData, () => undefined),
    clock: () => new Date('2026-08-01T03:00:00.000Z'),
    key: KEY,
    imprint: IMPRINT,
  });
  const { handler: graphql, data } = registry;
  const files = serveFiles({ pages: projectFile('portal'), openData });
  const server = await serveHttp(0, { graphql, calendar: graphql, data, documents: {}, files, limitMs: 60_000 });
  const url = `http://127.0.0.1:${server.port}`;
  /** Runs the program; the registry is this one unless another is given. */
  const flexwork = (args: string[], { cwd = temporaryFolder(), env = {} as Record<string, string> } = {}) =>
    startNode([projectFile('cli/main.ts'), ...args], {
      cwd,
      env: { ...NO_LANGUAGE, FLEXWORK_URL: url, DATA_DIR: '.registry', ...env },
    }).ended;
  return {
    registry,
    url,
    flexwork,
    english: (args: string[], more: Parameters<typeof flexwork>[1] = {}) => flexwork([...args, '--lang', 'en'], more),
    async close() {
      await server.stop();
      await registry.close();
      rmSync(openData, { recursive: true, force: true });
    },
  };
}

/** A server that answers as it is told to, and what was asked of it; closed with its test. */
export async function scripted(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const asked: string[] = [];
  const other = createServer((request, response) => {
    asked.push(`${request.url}${request.headers.range === undefined ? '' : ` ${request.headers.range}`}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  return { asked, env: { FLEXWORK_URL: `http://127.0.0.1:${(other.address() as AddressInfo).port}` } };
}
