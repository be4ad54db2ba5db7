import type { Language } from '../words/words.ts';

/** A page of the portal. Everything below `/kerja` is one page, whose script finds out the rest. */
export type Page =
  | { readonly kind: 'nation' | 'regulations' | 'reports' | 'openData' | 'api' | 'graphiql' | 'office' }
  | { readonly kind: 'region'; readonly code: string }
  | { readonly kind: 'regulation'; readonly slug: string };

/** The paths of pages that there is one of, in Indonesian as the portal's own words are. */
const PATHS = {
  nation: '/',
  regulations: '/peraturan',
  reports: '/laporan',
  openData: '/data-terbuka',
  api: '/api',
  graphiql: '/api/graphiql',
  office: '/kerja',
} as const;

/** Where officers come back to after they signed in. There is one: issuers know it by its full address. */
export const SIGNED_IN = '/masuk';

/** The path of a page: Indonesian at the root, English below `/en`. */
export function pagePath(page: Page, language: Language): string {
  const path = ownPath(page);
  return language === 'id' ? path : `/en${path}`;
}

/** A path with what is asked of it; what is null or empty is left out. `place`: a heading of the page to begin at. */
export function askingAt(path: string, asked: Readonly<Record<string, string | null>>, place?: string): string {
  const given = Object.entries(asked).filter((pair): pair is [string, string] => pair[1] !== null && pair[1] !== '');
  const query = new URLSearchParams(given).toString();
  return `${path}${query === '' ? '' : `?${query}`}${place === undefined ? '' : `#${place}`}`;
}

function ownPath(page: Page): string {
  if (page.kind === 'region') return `/daerah/${page.code}`;
  if (page.kind === 'regulation') return `/peraturan/${page.slug}`;
  return PATHS[page.kind];
}

/** Which page, in which language, a path leads to; the page is null where there can be none. Whether there is such a region or regulation is not looked at. */
export function pageAt(path: string): { page: Page | null; language: Language } {
  const language = /^\/en(\/|$)/.test(path) ? 'en' : 'id';
  const own = language === 'en' ? path.slice(3) : path;
  // The issuer knows one address of return.
  return { page: own === SIGNED_IN && language !== 'id' ? null : ownPage(own === '' ? '/' : own), language };
}

function ownPage(path: string): Page | null {
  const code = /^\/daerah\/(\d{2}(?:\.\d{2})?)$/.exec(path)?.[1];
  if (code !== undefined) return { kind: 'region', code };
  const slug = /^\/peraturan\/([a-z0-9.-]{1,100})$/.exec(path)?.[1];
  if (slug !== undefined) return { kind: 'regulation', slug };
  if (path.startsWith('/kerja/') || path === SIGNED_IN) return { kind: 'office' };
  const only = (Object.keys(PATHS) as (keyof typeof PATHS)[]).find((kind) => PATHS[kind] === path);
  return only === undefined ? null : { kind: only };
}

/**
 * Paths of what is kept as files, named by their content: in the cloud each leads to the bucket, and every path that no other entry has, to the
 * pages. A star stands for any text, as in the behaviours of the distribution.
 */
export const FILE_PATHS = ['/assets/*', '/kerja-worker.js', '/style.css'] as const;
