import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { pageHeaders } from '#config/securityHeaders.ts';
import { FIRST_DAY, nationPage } from '../pages/nation.ts';
import { regionPage } from '../pages/region.ts';
import { element } from '../parts/element.ts';
import { type Assets, type Frame, layout } from '../parts/layout.ts';
import { sayIn } from '../words/words.ts';
import { pageAt } from './address.ts';
import { createReader, Unread } from './read.ts';

/** A request of API Gateway's HTTP API, payload format 2.0, as far as this entry reads it. */
export interface PageRequest {
  readonly rawPath: string;
  readonly rawQueryString: string;
  readonly requestContext: { readonly http: { readonly method: string } };
}

/** What the gateway sends back. */
export interface PageResponse {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}

/** What pages are written with. */
export interface PageSettings {
  /** The registry's endpoint, absolute. */
  readonly graphql: string;
  readonly assets: Assets;
  /** Told what failed. */
  readonly onFault?: (fault: unknown) => void;
  readonly now?: () => Date;
}

/** Pages are as young as the answers that they are made of. */
const KEPT = 'public, max-age=60, stale-while-revalidate=300, stale-if-error=86400';

/** The entry that writes pages as HTML. Who asks makes no difference: pages are the public's, and caches share them. */
export function createPagesHandler({ graphql, assets, onFault, now = () => new Date() }: PageSettings) {
  const reader = createReader(graphql);
  return async (request: PageRequest): Promise<PageResponse> => {
    const { page, language } = pageAt(request.rawPath);
    const say = sayIn(language);
    const write = (statusCode: number, frame: Pick<Frame, 'title' | 'page' | 'feed'>, content: VNode): PageResponse => {
      const html = renderToString(layout({ language, assets, ...frame }, content));
      const cached = statusCode < 400 ? KEPT : 'no-store';
      const headers = { ...pageHeaders, 'content-type': 'text/html; charset=utf-8', 'cache-control': cached };
      const isHead = request.requestContext.http.method === 'HEAD';
      return { statusCode, headers, body: isHead ? '' : `<!doctype html>${html}` };
    };
    const sorry = (status: number, title: string, about: string): PageResponse =>
      write(status, { title, page: null }, element('p', null, about));
    const missing = (): PageResponse => sorry(404, say('notFound'), say('notFoundAbout'));
    if (page === null) return missing();
    try {
      if (page.kind === 'region') {
        const parts = await reader.region(page.code);
        if (parts === null) return missing();
        const frame = { title: parts.region.name, page, feed: `/changes/${page.code}.atom` };
        return write(200, frame, regionPage(parts, language));
      }
      const query = new URLSearchParams(request.rawQueryString);
      const today = jakartaDay(now());
      const on = query.get('on') || today;
      if (!isDay(on) || on < FIRST_DAY || on > today)
        return sorry(400, say('badQuestion'), `on: ${FIRST_DAY} – ${today}`);
      const nation = await reader.nation({ on, today, basis: query.get('basis') || null });
      return write(200, { title: say('nationTitle'), page }, nationPage(nation, language));
    } catch (fault) {
      if (fault instanceof Unread && fault.isAsked) return sorry(400, say('badQuestion'), fault.message);
      onFault?.(fault);
      return sorry(503, say('failed'), say('failedAbout'));
    }
  };
}

/** The day in Jakarta, whose calendar the registry keeps: UTC+7 all year. */
const jakartaDay = (now: Date): string => new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
