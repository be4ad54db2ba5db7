import type { Stats } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import send from 'send';
import sirv from 'sirv';
import { PUBLISHED_PREFIXES } from '#config/openData.ts';
import { documentPolicy, pageHeaders } from '#config/securityHeaders.ts';
import { cacheControlOf, mediaTypeOf } from '#publisher/shelf.ts';

/** Where the files of a local registry are, each folder by its path; one that is missing holds nothing. */
export interface Folders {
  /** What browsers load beside a page of the portal. */
  readonly pages: string;
  /** Where `npm run publish` writes. */
  readonly openData: string;
}

/** What is named by its content never changes. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * Answers from files as the distribution does in the cloud: open data below their prefixes, and what pages load, with the headers that browsers
 * are told there, for all else. Answers false, having answered nothing, where there is no such file. Files are looked for anew each time.
 */
export function serveFiles({ pages, openData }: Folders) {
  const asIs = { dev: true, etag: true, dotfiles: false } as const;
  const page = sirv(pages, {
    ...asIs,
    setHeaders: (response, path) => {
      if (path.startsWith('/assets/')) response.setHeader('cache-control', FOR_EVER);
      for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
    },
  });
  return (request: IncomingMessage, response: ServerResponse): Promise<boolean> =>
    new Promise((resolve, reject) => {
      response.once('finish', () => resolve(true));
      response.once('error', reject);
      const prefix = PUBLISHED_PREFIXES.find((one) => request.url?.startsWith(`/${one}`) === true);
      if (prefix !== undefined) sendData({ folder: openData, prefix }, request, response, () => resolve(false));
      else page(request, response, () => resolve(false));
    });
}

/**
 * Sends a file of open data, or a part of it: `Range` and `If-Range` as the bucket understands them, of several ranges the whole file. Its tag
 * is a strong one, since by a weak one nobody may ask for the rest of what he has.
 */
function sendData(
  { folder, prefix }: { folder: string; prefix: string },
  request: IncomingMessage,
  response: ServerResponse,
  none: () => void,
): void {
  // The bucket does not look at what a client says of caches, with which some send nothing but the whole file again.
  delete request.headers['cache-control'];
  const name = request.url?.split('?')[0]?.slice(prefix.length + 1) ?? '';
  send(request, name, { root: join(folder, prefix), dotfiles: 'ignore', index: false, cacheControl: false })
    .on('file', (_file: string, { size }: Stats) => {
      // Of a file that is shorter, its last so many bytes are all of it.
      const last = /^bytes=-(\d+)$/.exec(request.headers.range ?? '')?.[1];
      if (last !== undefined && Number(last) > size) delete request.headers.range;
    })
    .on('headers', (_response: ServerResponse, file: string, { size, mtime }: Stats) => {
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('content-security-policy', documentPolicy);
      response.setHeader('cache-control', cacheControlOf(prefix));
      response.setHeader('content-type', mediaTypeOf(file));
      response.setHeader('etag', `"${size.toString(16)}-${mtime.getTime().toString(16)}"`);
    })
    .on('directory', none)
    .on('error', (error: Error & { status: number; headers?: Record<string, string> }) => {
      // What is asked for behind the end of a file is refused; what is not there is for the gateway to tell.
      if (error.status !== 416 && error.status !== 412) return none();
      response.writeHead(error.status, { ...error.headers });
      response.end();
    })
    .pipe(response);
}
