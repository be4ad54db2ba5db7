import { renderToString } from 'preact-render-to-string';
import { pageHeadersWith } from '#config/securityHeaders.ts';
import { element } from '../parts/element.ts';
import { type Assets, layout } from '../parts/layout.ts';
import { type Language, sayIn } from '../words/words.ts';
import { type Page, pageAt } from './address.ts';
import { writeApi, writeGraphiql } from './api.ts';
import { asking, Misasked, Unread } from './asking.ts';
import { writeNation } from './nation.ts';
import { type SignIn, writeOffice } from './office.ts';
import { writeOpenData } from './openData.ts';
import type { Asked, Written } from './page.ts';
import { askedAgain, readQuery } from './query.ts';
import { writeRegion } from './region.ts';
import { writeRegulation } from './regulation.ts';
import { writeRegulations } from './regulations.ts';
import { writeReports } from './reports.ts';

/** A request of API Gateway's HTTP API, payload format 2.0, as far as a page is written by it. */
export interface PageRequest {
  readonly rawPath: string;
  readonly rawQueryString: string;
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
  /** Where officers sign in; left out where nobody can. */
  readonly signIn?: SignIn;
  readonly now?: () => Date;
}

/** What one request brings beside its address. */
export interface Visit {
  /** What the registry is told with each question: for whom it is asked. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Told what failed. */
  readonly onFault?: (fault: unknown) => void;
}

/** Writes the page at an address; it never rejects. */
export type WritePages = (request: PageRequest, visit?: Visit) => Promise<PageResponse>;

/** Pages are as young as the answers that they are made of. */
const KEPT = 'public, max-age=60, stale-while-revalidate=300, stale-if-error=86400';
/** Where the registry does not say when it has points for a visitor again: with the next minute. */
const NEXT_MINUTE = 60;

/** Writes pages as HTML. Who asks makes no difference to what a page says: pages are the public's, and caches share them. */
export function createPagesHandler({ graphql, assets, signIn, now = () => new Date() }: PageSettings): WritePages {
  const told = pageHeadersWith(signIn?.connects ?? []);
  return async ({ rawPath, rawQueryString }, { headers = {}, onFault } = {}) => {
    const { page, language } = pageAt(rawPath);
    const query = readQuery(rawQueryString);
    const answer = (statusCode: number, shown: Page | null, written: Written, also = NOT_KEPT): PageResponse => {
      const html = renderToString(
        layout({ language, assets, page: shown, query: askedAgain(query), ...written }, written.content),
      );
      return {
        statusCode,
        headers: { ...told, ...also, ...written.headers, 'content-type': HTML },
        body: `<!doctype html>${html}`,
      };
    };
    const asks = asking(graphql, headers);
    try {
      const asked = { asking: asks, query, today: jakartaDay(now()), language, assets };
      if (page?.kind === 'office') {
        return answer(200, page, writeOffice(rawPath, language, { assets, signIn }), { 'cache-control': KEPT });
      }
      const written = page === null ? null : await writePage(page, asked);
      if (written === null) return answer(404, null, sorry('notFound', language));
      // A page with a hole is this visitor's alone: another, who may ask more, gets the whole one.
      return answer(200, page, written, asks.lacks() ? NOT_KEPT : { 'cache-control': KEPT });
    } catch (fault) {
      const isAsked = fault instanceof Misasked || (fault instanceof Unread && fault.isAsked);
      if (isAsked) return answer(400, null, sorry('badQuestion', language, fault.message));
      if (fault instanceof Unread && fault.isTooMuch) {
        const seconds = fault.retryAfter ?? NEXT_MINUTE;
        const also = { ...NOT_KEPT, 'retry-after': String(seconds) };
        return answer(429, null, sorry('tooMuch', language, waitWords(seconds, language)), also);
      }
      onFault?.(fault);
      return answer(503, null, sorry('failed', language));
    }
  };
}

const HTML = 'text/html; charset=utf-8';
const NOT_KEPT: Readonly<Record<string, string>> = { 'cache-control': 'no-store' };

/** Writes the page itself; null where there is none. */
async function writePage(page: Page, asked: Asked): Promise<Written | null> {
  switch (page.kind) {
    case 'nation':
      return writeNation(asked);
    case 'region':
      return writeRegion(page.code, asked);
    case 'openData':
      return writeOpenData(asked);
    case 'api':
      return writeApi(asked);
    case 'graphiql':
      return writeGraphiql(asked);
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

function sorry(what: 'notFound' | 'badQuestion' | 'tooMuch' | 'failed', language: Language, about?: string): Written {
  const say = sayIn(language);
  const words = about ?? (what === 'failed' ? say('failedAbout') : say('notFoundAbout'));
  return { title: say(what), content: element('p', null, words) };
}

const waitWords = (seconds: number, language: Language): string => {
  const say = sayIn(language);
  return `${say('tooMuchAbout')} ${say('againIn')} ${seconds} ${say(seconds === 1 ? 'second' : 'seconds')}.`;
};

/** The day in Jakarta, whose calendar the registry keeps: UTC+7 all year. */
const jakartaDay = (now: Date): string => new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
