import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { PUBLISHED_PREFIXES } from '#config/openData.ts';
import { pageHeaders } from '#config/securityHeaders.ts';
import { cacheControlOf } from '#publisher/shelf.ts';

/** Where the files of a local registry are, each folder by its path; one that is missing holds nothing. */
export interface Folders {
  /** The public page. */
  readonly pages: string;
  /** Where `npm run publish` writes. */
  readonly openData: string;
}

/**
 * Answers from files as the distribution does in the cloud: open data below their prefixes, and the page, with the headers that browsers
 * are told there, for all else. Answers false, having answered nothing, where there is no such file. Files are looked for anew each time.
 */
export function serveFiles({ pages, openData }: Folders) {
  const asIs = { dev: true, etag: true, dotfiles: false } as const;
  const page = sirv(pages, {
    ...asIs,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
    },
  });
  const data = sirv(openData, {
    ...asIs,
    setHeaders: (response, path) => {
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('cache-control', cacheControlOf(path.slice(1)));
    },
  });
  return (request: IncomingMessage, response: ServerResponse): Promise<boolean> =>
    new Promise((resolve, reject) => {
      const isData = PUBLISHED_PREFIXES.some((prefix) => request.url?.startsWith(`/${prefix}`) === true);
      response.once('finish', () => resolve(true));
      response.once('error', reject);
      (isData ? data : page)(request, response, () => resolve(false));
    });
}
