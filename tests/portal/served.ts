import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GatewayRequest } from '#graphql/handler.ts';
import { serveFiles } from '#local/files.ts';
import { serveHttp } from '#local/http.ts';
import { buildPortal } from '#portal/build.ts';
import { createPagesHandler } from '#portal/server/handler.ts';
import type { Registry } from '../support/registry.ts';

/** The portal of a registry whose clock a test sets, as the local gateway serves it. */
export interface Served {
  readonly origin: string;
  /** A page's status and HTML. */
  page(path: string): Promise<{ status: number; html: string }>;
  /** A page's words alone, with one blank between them. */
  words(path: string): Promise<string>;
  stop(): Promise<void>;
}

/** Serves the pages of a registry; it is closed by who made it. `today` tells its clock. */
export async function servePages(registry: Registry, today: () => Date): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'portal-'));
  const { assets } = await buildPortal(folder);
  const graphql = (event: GatewayRequest) => registry.handler(event);
  let origin = '';
  const pages = async (event: Parameters<ReturnType<typeof createPagesHandler>>[0]) =>
    createPagesHandler({ graphql: `${origin}/graphql`, assets, now: today })(event);
  const none = async () => ({ statusCode: 404, headers: {}, body: '' });
  const files = serveFiles({ pages: folder, openData: folder });
  const server = await serveHttp(0, { graphql, pages, calendar: none, documents: {}, files });
  origin = `http://127.0.0.1:${server.port}`;
  const page = async (path: string) => {
    const answer = await fetch(`${origin}${path}`);
    return { status: answer.status, html: await answer.text() };
  };
  return {
    origin,
    page,
    words: async (path) => wordsOf((await page(path)).html),
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const NAMED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** What a reader sees of HTML, each row and item on a line of its own. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<\/(li|tr|p|h\d|dd|dt)>/g, '\n')
    .replace(/<\/(td|th)>/g, ' | ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (entity) => NAMED[entity] ?? entity)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n');
