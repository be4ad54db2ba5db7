import { renderToString } from 'preact-render-to-string';
import { pageHeaders } from '#config/securityHeaders.ts';
import { element } from '../parts/element.ts';
import { type Assets, type Frame, layout } from '../parts/layout.ts';
import { type Language, sayIn } from '../words/words.ts';
import { type Page, pageAt } from './address.ts';
import { asking, Misasked, Unread } from './asking.ts';
import { writeNation } from './nation.ts';
import type { Asked, Written } from './page.ts';
import { writeRegion } from './region.ts';
import { writeRegulation } from './regulation.ts';
import { writeRegulations } from './regulations.ts';
import { writeReports } from './reports.ts';

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
  return async ({ rawPath, rawQueryString, requestContext }: PageRequest): Promise<PageResponse> => {
    const { page, language } = pageAt(rawPath);
    const isHead = requestContext.http.method === 'HEAD';
    const answer = (statusCode: number, shown: Page | null, written: Written): PageResponse => {
      const response = respond(
        statusCode,
        { language, assets, page: shown, query: rawQueryString, ...written },
        written,
      );
      return isHead ? { ...response, body: '' } : response;
    };
    try {
      const query = new URLSearchParams(rawQueryString);
      const asked = { asking: asking(graphql), query, today: jakartaDay(now()), language };
      const written = page === null ? null : await writePage(page, asked);
      return written === null ? answer(404, null, sorry('notFound', language)) : answer(200, page, written);
    } catch (fault) {
      const isAsked = fault instanceof Misasked || (fault instanceof Unread && fault.isAsked);
      if (isAsked) return answer(400, null, sorry('badQuestion', language, fault.message));
      onFault?.(fault);
      return answer(503, null, sorry('failed', language));
    }
  };
}

/** Writes the page itself; null where there is none. */
async function writePage(page: Page, asked: Asked): Promise<Written | null> {
  switch (page.kind) {
    case 'nation':
      return writeNation(asked);
    case 'region':
      return writeRegion(page.code, asked);
    case 'regulations':
      return writeRegulations(asked);
    case 'regulation':
      return writeRegulation(page.slug, asked);
    case 'reports':
      return writeReports(asked);
    default:
      return null;
  }
}

function respond(statusCode: number, frame: Frame, { content }: Written): PageResponse {
  const html = renderToString(layout(frame, content));
  const cached = statusCode < 400 ? KEPT : 'no-store';
  const headers = { ...pageHeaders, 'content-type': 'text/html; charset=utf-8', 'cache-control': cached };
  return { statusCode, headers, body: `<!doctype html>${html}` };
}

function sorry(what: 'notFound' | 'badQuestion' | 'failed', language: Language, about?: string): Written {
  const say = sayIn(language);
  const words = about ?? (what === 'failed' ? say('failedAbout') : say('notFoundAbout'));
  return { title: say(what), content: element('p', null, words) };
}

/** The day in Jakarta, whose calendar the registry keeps: UTC+7 all year. */
const jakartaDay = (now: Date): string => new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
